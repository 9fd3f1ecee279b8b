#!/usr/bin/env bash
# retext-smartypants (and so remark-smartypants) sets a closing mark in front of a quotation that starts with an ellipsis and a
# space, so that a quotation taken up in the middle of a sentence has two ends and no start. Without the space it opens.
# Guess: an opening mark, as nothing is open and a space stands before it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund retext@9.0.0 retext-smartypants@6.2.0

cat >probe.mjs <<'JS'
import { retext } from "retext";
import smartypants from "retext-smartypants";
for (const text of ['"... and so we closed it," she said.', 'She said, "… and so we closed it."', '"...and so we closed it," she said.'])
  console.log(String(await retext().use(smartypants).process(text)));
JS
recorded=$(cat <<'OUT'
”… and so we closed it,” she said.
She said, ”… and so we closed it.”
“…and so we closed it,” she said.
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: “ at the start of each quotation"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
