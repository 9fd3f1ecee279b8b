#!/usr/bin/env bash
# words-to-numbers makes 50,500 of two hundred fifty thousand three hundred, 530 of thirty-five hundred, and one sum of two
# amounts that stand side by side; each without a word, and in the middle of the sentence it rewrites.
# Guess: 250300, 3500, and the two amounts left apart.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund words-to-numbers@1.5.1

cat >probe.mjs <<'JS'
import { wordsToNumbers } from "words-to-numbers";
for (const text of [
  "The fund holds two hundred fifty thousand three hundred dollars",
  "The plant had thirty five hundred workers",
  "They offered five hundred thousand and two million in turn",
  "two point five million",
])
  console.log(`${text} => ${wordsToNumbers(text)}`);
JS
recorded=$(cat <<'OUT'
The fund holds two hundred fifty thousand three hundred dollars => The fund holds 50500 dollars
The plant had thirty five hundred workers => The plant had 530 workers
They offered five hundred thousand and two million in turn => They offered 2500000 in turn
two point five million => NaN
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: 250300 / 3500 / 500000 and 2000000 / 2500000"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
