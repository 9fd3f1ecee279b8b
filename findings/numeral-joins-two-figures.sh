#!/usr/bin/env bash
# numeral's value() takes whatever digits are there and drops the rest: a range becomes one figure of twice the length, a
# season a negative number, and a million written out is lost, where the letter m is not.
# Guess: null where the text is more than one number, and 1500000 for 1.5 million.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund numeral@2.0.6

cat >probe.mjs <<'JS'
import numeral from "numeral";
for (const text of ["12 to 15", "2019-20", "3-2", "1/2", "1.5m", "1.5 million"])
  console.log(text, "=>", numeral(text).value());
JS
recorded=$(cat <<'OUT'
12 to 15 => 1215
2019-20 => -201920
3-2 => -32
1/2 => 12
1.5m => 1500000
1.5 million => 1.5
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: 12 to 15, 2019-20, 3-2 and 1/2: null; 1.5m and 1.5 million: 1500000"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
