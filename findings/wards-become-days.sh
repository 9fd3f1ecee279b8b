#!/usr/bin/env bash
# csv-parse with cast_date hands each cell that is no number to the engine's lenient reading of dates: a place with a number in
# its name is a day of 2001 (or the year 2040), and so is a score of up to twelve, while the next row's 13-2 stays text.
# Guess: text, as nothing here is written as a date.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund csv-parse@7.0.3

cat >probe.mjs <<'JS'
import { parse } from "csv-parse/sync";
const table = 'place,score\nWard 5,3-2\nPrecinct 12,13-2\n"Smith, 40",2-1\nOld Mill,none\n';
for (const row of parse(table, { columns: true, cast: true, cast_date: true })) console.log(JSON.stringify(row));
JS
recorded=$(cat <<'OUT'
{"place":"2001-05-01T00:00:00.000Z","score":"2001-03-02T00:00:00.000Z"}
{"place":"2001-12-01T00:00:00.000Z","score":"13-2"}
{"place":"2040-01-01T00:00:00.000Z","score":"2001-02-01T00:00:00.000Z"}
{"place":"Old Mill","score":"none"}
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: every cell as it stands in the file"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
