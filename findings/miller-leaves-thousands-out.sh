#!/usr/bin/env bash
# Miller leaves a figure with a comma in its thousands out of a sum and out of the sum a mean is made of, but counts its row: three
# towns, and 400 jobs on average, when one of them has 1,200. The same column's maximum is 1,200, and no message is given.
# Guess: (error) for the sum, as Miller answers 1,200 + 1.
set -euo pipefail
command -v mlr >/dev/null || apt-get install -y -qq --no-install-recommends miller=6.6.0-2+b3 >/dev/null
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"

cat >jobs.csv <<'CSV'
town,jobs
Ash,500
Oak,"1,200"
Elm,300
CSV
recorded=$(cat <<'OUT'
jobs_sum   800
jobs_mean  400
jobs_count 3
jobs_max   1,200
town Oak
jobs 1,200
more (error)
OUT
)

mlr --version
echo "Expected: sum 2000, or (error), in both lines"
seen=$(mlr --icsv --oxtab stats1 -a sum,mean,count,max -f jobs jobs.csv; mlr --icsv --oxtab filter '$town == "Oak"' then put '$more = $jobs + 1' jobs.csv)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
