#!/usr/bin/env bash
# mailparser gives a mail the present moment as its date when it cannot read the zone's letters (BST, CEST and the like, which
# the mail standard tells readers to take as unknown), and nothing shows that the date is not the sender's.
# Guess: 6 May 2024, or no date.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund mailparser@3.14.2 postal-mime@4.0.0

cat >probe.mjs <<'JS'
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
for (const zone of ["+0100", "EST", "BST", "CEST"]) {
  const mail = `From: ana@town.example\r\nSubject: Jobs\r\nDate: Mon, 6 May 2024 09:30:00 ${zone}\r\n\r\nNo.\r\n`;
  const { date } = await simpleParser(mail);
  const sent = Math.abs(date - Date.now()) < 60_000 ? "now" : date.toISOString().slice(0, 10);
  console.log(`${zone}: mailparser ${sent}, postal-mime ${(await PostalMime.parse(mail)).date}`);
}
JS
recorded=$(cat <<'OUT'
+0100: mailparser 2024-05-06, postal-mime 2024-05-06T08:30:00.000Z
EST: mailparser 2024-05-06, postal-mime 2024-05-06T14:30:00.000Z
BST: mailparser now, postal-mime Mon, 6 May 2024 09:30:00 BST
CEST: mailparser now, postal-mime Mon, 6 May 2024 09:30:00 CEST
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: 2024-05-06 for each"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
