#!/usr/bin/env bash
# ExcelJS takes a figure for a date when its number format ends in an escaped letter: 2.5m is a day in the year 8744.
# Spreadsheets write a format typed as 0.0,,"m" with the letter escaped (LibreOffice Calc does), so this is how a column of
# "2.5m" arrives. ExcelJS drops the escape, and an m is a month; the quoted form beside it is read right.
# Guess: both cells are the number 2500000.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund exceljs@4.4.0

cat >probe.mjs <<'JS'
import ExcelJS from "exceljs";
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Budget");
for (const [cell, format] of [["A1", '0.0,,"m"'], ["A2", "0.0,,\\m"]]) {
  sheet.getCell(cell).value = 2500000;
  sheet.getCell(cell).numFmt = format;
}
await book.xlsx.writeFile("budget.xlsx");
const read = new ExcelJS.Workbook();
await read.xlsx.readFile("budget.xlsx");
for (const cell of ["A1", "A2"]) {
  const { numFmt, value } = read.worksheets[0].getCell(cell);
  console.log(cell, numFmt, JSON.stringify(value));
}
JS
recorded=$(cat <<'OUT'
A1 0.0,,"m" 2500000
A2 0.0,,m "8744-10-06T00:00:00.000Z"
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: A1 = 2500000, A2 = 2500000, both shown to the reader as 2.5m"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
