#!/usr/bin/env bash
# email-reply-parser takes a sentence of the writer's own for the line above a quoted mail, and hides all that follows: a
# press officer who passes on a statement under "On Monday, May 6, 2024, the mayor wrote:" seems to have sent a greeting only.
# Guess: only a line with an address (or a quoted > line below it) opens a quoted mail.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund email-reply-parser@2.3.9

cat >probe.mjs <<'JS'
import EmailReplyParser from "email-reply-parser";
const mail = `Dear desk,

On Monday, May 6, 2024, the mayor wrote:

The dam is safe and nobody needs to leave.

Jo Bell, town press office`;
const read = new EmailReplyParser().read(mail);
console.log("visible:", JSON.stringify(read.getVisibleText().trim()));
for (const part of read.getFragments().filter((part) => part.isHidden()))
  console.log("hidden:", JSON.stringify(part.getContent()));
JS
recorded=$(cat <<'OUT'
visible: "Dear desk,"
hidden: "On Monday, May 6, 2024, the mayor wrote:\n\nThe dam is safe and nobody needs to leave.\n\nJo Bell, town press office"
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: the whole mail is visible"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
