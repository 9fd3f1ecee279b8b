#!/usr/bin/env bash
# pdftotext takes a hyphen at the end of a line for one of hyphenation, even between two figures: a 5-4 vote is a 54 vote, 10-12
# percent is 1012 percent. With -layout or -raw the line break stays, and so does the hyphen.
# Guess: letters are joined, figures keep their hyphen.
set -euo pipefail
command -v pdftotext >/dev/null || apt-get install -y -qq --no-install-recommends poppler-utils=22.12.0-2+deb12u3 >/dev/null
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund pdfkit@0.20.2

cat >probe.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import PDFDocument from "pdfkit";
const pdf = new PDFDocument();
const file = createWriteStream("vote.pdf");
pdf.pipe(file);
for (const [at, line] of ["The council passed it on a 5-", "4 vote, with turnout at 10-", "12 percent."].entries())
  pdf.fontSize(12).text(line, 72, 72 + 15 * at);
pdf.end();
await once(file, "finish");
console.log(execFileSync("pdftotext", ["vote.pdf", "-"]).toString().trim());
JS
recorded=$(cat <<'OUT'
The council passed it on a 54 vote, with turnout at 1012 percent.
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: a 5-4 vote, with turnout at 10-12 percent"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
