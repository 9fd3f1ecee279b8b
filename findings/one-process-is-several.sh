#!/usr/bin/env bash
# pre-commit runs a hook with `require_serial: true` several times, one after another, where the names of the files are more than
# about 128 KiB together, though the machine's command line holds 2 MiB. What such a hook counts or sums up at its end is told in
# parts. Its manual: "if true this hook will execute using a single process instead of in parallel".
# Guess: one process.
# It wants Debian's pre-commit and git (apt-get install pre-commit git).
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export PRE_COMMIT_HOME="$dir/cache"
git init -q desk; cd desk
git config user.email desk@paper.example; git config user.name Desk
cat >.pre-commit-config.yaml <<'YAML'
repos:
  - repo: local
    hooks:
      - id: count
        name: count
        language: system
        entry: bash -c 'echo "$#" >> ../seen' count
        require_serial: true
        files: \.txt$
YAML
folder=drafts-of-the-city-desk-that-wait-for-the-second-read; mkdir "$folder"
stories() { for n in $(seq -w "$1"); do echo "It rained." >"$folder/story-about-the-council-and-the-levy-$n.txt"; done; git add -A; }
run() { rm -f ../seen; pre-commit run count >/dev/null; echo "$1 files: $(wc -l <../seen) run(s), together $(awk '{ sum += $1 } END { print sum }' ../seen) files"; }
recorded=$(cat <<'OUT'
0100 files: 1 run(s), together 100 files
3000 files: 3 run(s), together 3000 files
OUT
)

pre-commit --version
echo "Expected: 1 run each"
seen=$(for count in 0100 3000; do stories "$count"; run "$count"; done)
printf 'Seen:\n%s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was:\n%s\n' "$recorded"; exit 1; }
