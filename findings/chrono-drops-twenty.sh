#!/usr/bin/env bash
# chrono-node knows number words up to twelve only, and reads the tail of longer ones: twenty-five years ago is five years ago,
# two and a half years ago half a year.
# Guess: the whole number, or nothing.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3

cat >probe.mjs <<'JS'
import * as chrono from "chrono-node";
const today = new Date(2024, 4, 15, 12);
for (const text of ["The mill closed twenty-five years ago", "It burned two and a half years ago", "Bell left five years ago"])
  for (const { text: read, start } of chrono.parse(text, today))
    console.log(`${text}: "${read}" = ${start.get("year")}-${start.get("month")}`);
JS
recorded=$(cat <<'OUT'
The mill closed twenty-five years ago: "five years ago" = 2019-5
It burned two and a half years ago: "half years ago" = 2023-11
Bell left five years ago: "five years ago" = 2019-5
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: 1999; November 2021; (five years ago) 2019"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
