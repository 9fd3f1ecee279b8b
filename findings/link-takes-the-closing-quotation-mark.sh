#!/usr/bin/env bash
# remark-gfm's bare links keep a curly quotation mark, with the full stop or comma before it, as part of the address: the link is
# broken, and the quotation has no end for whoever reads the text beside the links. markdown-it stops before the mark.
# Guess: the mark and the comma are outside the link, as straight ones are.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 markdown-it@15.0.3

cat >probe.mjs <<'JS'
import MarkdownIt from "markdown-it";
import gfm from "remark-gfm";
import parse from "remark-parse";
import { unified } from "unified";
const urls = (node) => [...(node.type === "link" ? [node.url] : []), ...(node.children ?? []).flatMap(urls)];
for (const text of ["“The plan is at https://town.example/plan.” She left.", "“Look at www.town.example,” he said.", '"See https://town.example/plan." She left.']) {
  const other = new MarkdownIt({ linkify: true }).render(text).match(/(?<=href=")[^"]*/g) ?? [];
  console.log(`${text} | remark-gfm: ${urls(unified().use(parse).use(gfm).parse(text))} | markdown-it: ${other}`);
}
JS
recorded=$(cat <<'OUT'
“The plan is at https://town.example/plan.” She left. | remark-gfm: https://town.example/plan.” | markdown-it: https://town.example/plan.
“Look at www.town.example,” he said. | remark-gfm: http://www.town.example,” | markdown-it: 
"See https://town.example/plan." She left. | remark-gfm: https://town.example/plan | markdown-it: https://town.example/plan.
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: https://town.example/plan, http://www.town.example"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
