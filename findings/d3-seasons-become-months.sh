#!/usr/bin/env bash
# d3-dsv's autoType reads a season or a fiscal year as a month: 2009-10 is October 2009, and 2019-20 an invalid date, which
# JSON writes as null. So one column holds right-looking dates up to 2011-12, and nothing from 2012-13 on.
# Guess: text, as no row of the column is a whole date.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund d3-dsv@3.0.2

cat >probe.mjs <<'JS'
import { autoType, csvParse } from "d3-dsv";
const rows = csvParse("season,homes\n2009-10,500\n2011-12,640\n2012-13,655\n2019-20,700\n", autoType);
for (const row of rows) console.log(JSON.stringify(row));
JS
recorded=$(cat <<'OUT'
{"season":"2009-10-01T00:00:00.000Z","homes":500}
{"season":"2011-12-01T00:00:00.000Z","homes":640}
{"season":null,"homes":655}
{"season":null,"homes":700}
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: 2009-10, 2011-12, 2012-13 and 2019-20, as text"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
