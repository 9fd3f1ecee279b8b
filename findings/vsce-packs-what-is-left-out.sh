#!/usr/bin/env bash
# A file that .vscodeignore leaves out, behind a pattern that takes its folder in, is packed all the same: patterns with "!" win
# wherever they stand. In .gitignore, with the same lines, the last that fits decides.
# Guess: of the patterns of .vscodeignore the last that fits decides.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @vscode/vsce@3.9.2
npm ls --depth=0 | sed 1d

mkdir -p extension/dist; cd extension
echo '{ "name": "probe", "version": "0.0.1", "publisher": "probe", "engines": { "vscode": "^1.91.0" } }' >package.json
touch README.md dist/shipped.js dist/private.js dist/notes.txt
printf 'dist/*\n!dist/*.js\ndist/private.js\n' | tee .vscodeignore >.gitignore
packed=$("$dir/node_modules/.bin/vsce" ls --no-dependencies | grep '^dist/' | sort | tr '\n' ' ')
git init -q .
kept=$(git ls-files --others --exclude-standard | grep '^dist/' | sort | tr '\n' ' ')
recorded='vsce: dist/private.js dist/shipped.js / git: dist/shipped.js '

echo "Expected: vsce: dist/shipped.js / git: dist/shipped.js"
seen="vsce: $packed/ git: $kept"
printf 'Seen: %s\n' "$seen"
[ "$seen" = "$recorded" ] || { printf 'This has changed. It was: %s\n' "$recorded"; exit 1; }
