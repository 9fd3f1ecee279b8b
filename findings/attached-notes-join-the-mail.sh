#!/usr/bin/env bash
# Both mail readers put an attached text file into the body when the sender's program named it in Content-Type alone (no
# Content-Disposition): words that the sender only passed on, here an interview, become the sender's own. The .csv stays outside.
# Guess: a part with a file name is an attachment.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund mailparser@3.14.2 postal-mime@4.0.0

cat >probe.mjs <<'JS'
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
const mail = `From: Ana Ruiz <ana@town.example>
Subject: Dam
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=cut

--cut
Content-Type: text/plain

See the attached.
--cut
Content-Type: text/plain; name="interview.txt"

I never trusted that dam.
--cut
Content-Type: text/csv; name="levels.csv"

day,level
--cut--
`.replaceAll("\n", "\r\n");
const one = await simpleParser(mail);
console.log("mailparser ", JSON.stringify(one.text), one.attachments.map((file) => file.filename).join());
const other = await PostalMime.parse(mail);
console.log("postal-mime", JSON.stringify(other.text), other.attachments.map((file) => file.filename).join());
JS
recorded=$(cat <<'OUT'
mailparser  "See the attached.\nI never trusted that dam." levels.csv
postal-mime "See the attached.\n\nI never trusted that dam.\n" levels.csv
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: the body is "See the attached." and both files are attachments"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
