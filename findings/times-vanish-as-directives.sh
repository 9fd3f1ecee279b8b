#!/usr/bin/env bash
# remark-directive takes a colon with a letter or a digit behind it for a directive of that name, in the middle of a figure too: the
# minutes of a time, one side of a score and the first word after an unspaced label are gone from the page.
# Guess: only a name that starts with a letter, after a space, is a directive; 10:30 stays.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund unified@11.0.5 remark-parse@11.0.0 remark-directive@4.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1

cat >probe.mjs <<'JS'
import html from "rehype-stringify";
import directive from "remark-directive";
import parse from "remark-parse";
import rehype from "remark-rehype";
import { unified } from "unified";
for (const text of ["The siren went at 10:30 p.m.", "Ash won 3:2 on Monday.", "Ruiz:Nobody asked us."])
  console.log(String(unified().use(parse).use(directive).use(rehype).use(html).processSync(text)));
JS
recorded=$(cat <<'OUT'
<p>The siren went at 10<div></div> p.m.</p>
<p>Ash won 3<div></div> on Monday.</p>
<p>Ruiz<div></div> asked us.</p>
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: each line as a paragraph with all its words"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
