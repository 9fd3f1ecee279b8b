#!/usr/bin/env bash
# diff-match-patch applies a change of a figure to a text in which somebody has since set another figure, reports success, and
# leaves a third one that nobody wrote. It works by letters, so the parts of two figures or two names are put together.
# Guess: refused (false), as the text to be replaced is not there any more.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund diff-match-patch@1.0.5

cat >probe.mjs <<'JS'
import DiffMatchPatch from "diff-match-patch";
const dmp = new DiffMatchPatch();
for (const [was, mine, theirs] of [
  ["Turnout rose 5 percent.", "Turnout rose 15 percent.", "Turnout fell 8 percent."],
  ["The bill passed 42-38 on Monday.", "The bill passed 43-38 on Monday.", "The bill passed 51-12 on Monday."],
  ["The plant cut 500 jobs in May.", "The plant cut 450 jobs in May.", "The plant cut 700 jobs in May."],
  ["Mayor Ana Ruiz said so.", "Mayor Ana Diaz said so.", "Mayor Ana Ross said so."],
]) {
  const [text, applied] = dmp.patch_apply(dmp.patch_make(was, mine), theirs);
  console.log(`${mine} | ${theirs} => ${text} ${JSON.stringify(applied)}`);
}
JS
recorded=$(cat <<'OUT'
Turnout rose 15 percent. | Turnout fell 8 percent. => Turnout fell 18 percent. [true]
The bill passed 43-38 on Monday. | The bill passed 51-12 on Monday. => The bill passed 3-12 on Monday. [true]
The plant cut 450 jobs in May. | The plant cut 700 jobs in May. => The plant cut 470 jobs in May. [true]
Mayor Ana Diaz said so. | Mayor Ana Ross said so. => Mayor Ana Diaoss said so. [true]
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: the colleague's text unchanged, [false]"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
