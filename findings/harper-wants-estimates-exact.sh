#!/usr/bin/env bash
# Harper calls "Some 2,500 people" a fault of grammar, where it is the newsroom's "about" (the message quotes "Some 2", cut in
# the figure); whoever obeys turns an estimate into a count. It corrects the grammar inside a quotation, too.
# Guess: silent on all three; a quotation is somebody's words.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund harper.js@2.10.0

cat >probe.mjs <<'JS'
import { Dialect, LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";
const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
await linter.setup();
for (const text of ["Some 2,500 people left Ash in May.", "Some 40 percent of voters stayed at home.", "“We was robbed,” Bell said."])
  for (const lint of await linter.lint(text, { language: "plaintext" }))
    console.log(`${text} | ${lint.get_problem_text()} | ${lint.message()}${lint.suggestions().map((fix) => ` | ${fix.get_replacement_text()}`)}`);
JS
recorded=$(cat <<'OUT'
Some 2,500 people left Ash in May. | Some 2 | The word 'Some' should not be used before a number.
Some 40 percent of voters stayed at home. | Some 40 | The word 'Some' should not be used before a number.
“We was robbed,” Bell said. | was | Make the verb agree with its subject. | were
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: no finding"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
