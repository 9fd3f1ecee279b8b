#!/usr/bin/env bash
# Prettier with proseWrap: always may put a footnote's mark that has a colon behind it at the start of a line. There it defines the
# footnote: the rest of the sentence leaves the page, so does the real footnote, and the next run splits the paragraph for good.
# Guess: wrapping never changes what the page says.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund prettier@3.10.1 unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1

cat >probe.mjs <<'JS'
import prettier from "prettier";
import html from "rehype-stringify";
import gfm from "remark-gfm";
import parse from "remark-parse";
import rehype from "remark-rehype";
import { unified } from "unified";
const page = (text) =>
  String(unified().use(parse).use(gfm).use(rehype).use(html).processSync(text)).replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim();
const draft = `The agency wrote in the long report of its inspectors and lawyers of Ash now [^3]: the dam is sound, and nobody needs to leave.

[^3]: Report of May 5.
`;
const wrapped = await prettier.format(draft, { parser: "markdown", proseWrap: "always" });
console.log(`before: ${page(draft)}\nafter: ${page(wrapped)}`);
console.log(await prettier.format(wrapped, { parser: "markdown", proseWrap: "always" }));
JS
recorded=$(cat <<'OUT'
before: The agency wrote in the long report of its inspectors and lawyers of Ash now 1: the dam is sound, and nobody needs to leave. Footnotes Report of May 5. ↩
after: The agency wrote in the long report of its inspectors and lawyers of Ash now
The agency wrote in the long report of its inspectors and lawyers of Ash now

[^3]: the dam is sound, and nobody needs to leave.

[^3]: Report of May 5.
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: the same words on the page before and after"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
