#!/usr/bin/env bash
# transcriptator (transcripts by the podcast standard) takes any words before a colon for a speaker, and gives the cues after it,
# which name nobody, to that "speaker" too; a cue in which two people speak, each after a dash, stays with the last one.
# Guess: a clause is no speaker; a cue without a name stays with Ruiz.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund transcriptator@1.1.4

cat >probe.mjs <<'JS'
import { convertFile } from "transcriptator";
const cues = ["Ruiz: We will close the dam.", "The question is: when?", "In May, at the latest.", "Bell: Who says so?", "- The board.\n- No."];
const time = (seconds) => `00:00:0${seconds},000`;
const file = cues.map((cue, at) => `${at + 1}\n${time(at)} --> ${time(at + 1)}\n${cue}\n`).join("\n");
for (const { speaker, body } of convertFile(file)) console.log(`${speaker}: ${JSON.stringify(body)}`);
JS
recorded=$(cat <<'OUT'
Ruiz: "We will close the dam."
The question is: "when?"
The question is: "In May, at the latest."
Bell: "Who says so?"
Bell: "- The board.\n- No."
OUT
)

npm ls --depth=0 | sed 1d
echo "Expected: Ruiz for the first three cues, Bell for the fourth, nobody or two people for the last"
seen=$(node probe.mjs)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
