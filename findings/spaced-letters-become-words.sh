#!/usr/bin/env bash
# pdf.js (here through unpdf) puts a space between all letters of a line that is set with letter spacing of about an eighth of the type
# size or more, as small headings and table heads often are: a figure falls into its digits, and no word of the line can be found.
# Guess: the letters stay together, as the spacing is written in the file and the spaces are, too.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund unpdf@1.8.1 pdfkit@0.20.2

cat >probe.mjs <<'JS'
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import PDFDocument from "pdfkit";
import { extractText, getDocumentProxy } from "unpdf";
for (const characterSpacing of [0, 1, 1.5, 3]) {
  const pdf = new PDFDocument();
  const file = createWriteStream("budget.pdf");
  pdf.pipe(file);
  pdf.fontSize(12).text("Budget 12,000 homes", { characterSpacing });
  pdf.end();
  await once(file, "finish");
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync("budget.pdf"))), { mergePages: true });
  console.log(`${characterSpacing} points at 12: ${text}`);
}
JS
recorded=$(cat <<'OUT'
0 points at 12: Budget 12,000 homes
1 points at 12: Budget 12,000 homes
1.5 points at 12: B u d g e t 1 2 , 0 0 0 h o m e s
3 points at 12: B u d g e t 1 2 , 0 0 0 h o m e s
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: Budget 12,000 homes, each time"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
