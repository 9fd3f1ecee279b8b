#!/usr/bin/env bash
# gray-matter still reads front matter by YAML 1.1: a time or a score is a number in base sixty, 12:30 is 750 and 3:2 is 182.
# The yaml package and newer js-yaml, on the same lines, leave text; so two tools of one site disagree about one draft.
# Guess: "12:30" and "3:2" from all three.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund gray-matter@4.0.3 yaml@2.9.1 js-yaml@5.5.0

cat >probe.mjs <<'JS'
import matter from "gray-matter";
import { parse } from "yaml";
import * as jsYaml from "js-yaml";
const lines = "time: 12:30\nscore: 3:2\nroute: 0123\n";
console.log("gray-matter", JSON.stringify(matter(`---\n${lines}---\nText.\n`).data));
console.log("yaml       ", JSON.stringify(parse(lines)));
console.log("js-yaml    ", JSON.stringify(jsYaml.load(lines)));
JS
recorded=$(cat <<'OUT'
gray-matter {"time":750,"score":182,"route":83}
yaml        {"time":"12:30","score":"3:2","route":123}
js-yaml     {"time":"12:30","score":"3:2","route":123}
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: time 12:30, score 3:2, route 123 or 0123 from each"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
