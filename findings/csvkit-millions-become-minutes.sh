#!/usr/bin/env bash
# csvkit reads a column of 5m, 12m as five and twelve minutes, and 3d as days: a column of millions adds up to 0:26:00. A column of
# 5bn stays text. Signs are dropped on the way: $12, €1,200 and 12% in one column are the numbers 12, 1200 and 12.
# Guess: text, as the column's neighbour (5bn, 12bn) is; a column of mixed signs is text too.
set -euo pipefail
command -v csvjson >/dev/null || apt-get install -y -qq --no-install-recommends csvkit=1.0.7-1 >/dev/null
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat >budget.csv <<'CSV'
town,budget,large,signs
Ash,5m,5bn,$12
Oak,12m,12bn,"€1,200"
Elm,9m,9bn,12%
CSV
recorded=$(cat <<'OUT'
[{"town": "Ash","budget": "0:05:00","large": "5bn","signs": 12.0},
{"town": "Oak","budget": "0:12:00","large": "12bn","signs": 1200.0},
{"town": "Elm","budget": "0:09:00","large": "9bn","signs": 12.0}]
0:26:00
OUT
)

csvjson --version
echo "Expected: every cell as text"
seen=$(csvjson --indent 0 budget.csv | tr -d '\n' | sed 's/}, *{/},\n{/g'; echo; csvstat --sum -c budget budget.csv)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
