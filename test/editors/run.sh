#!/usr/bin/env bash
# Runs the language server in Neovim and in Emacs, without a screen, and prints what each shows: a finding under its words, a
# fix applied. Usage: test/editors/run.sh [neovim] [emacs]   An editor that is not installed is told as skipped, never as passed.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
[ -e "$root/dist/server.js" ] || (cd "$root" && npm run -s build)
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
export STET_ROOT=$root XDG_STATE_HOME=$folder/state XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache
failed=0 passed=0 skipped=0
run() { # NAME COMMAND ARGUMENTS…
  local name=$1; shift
  if ! command -v "$1" > /dev/null; then echo "$name: SKIPPED, it is not installed"; skipped=$((skipped + 1)); return; fi
  STET_DRAFT=$folder/$name.md; cp "$root/test/editors/draft.md" "$STET_DRAFT"; export STET_DRAFT
  echo "== $name"
  if timeout 180 "$@" < /dev/null 2> "$folder/$name.err" | tee "$folder/$name.out" && grep -q '^PASSED' "$folder/$name.out"; then passed=$((passed + 1))
  else failed=$((failed + 1)); echo "$name: FAILED"; tail -5 "$folder/$name.err"; fi
}
wanted=${*:-neovim emacs}
case " $wanted " in *" neovim "*) run neovim nvim --headless -u NONE -i NONE -n -c "luafile $root/test/editors/neovim.lua" ;; esac
case " $wanted " in *" emacs "*) run emacs emacs --batch --no-init-file -l "$root/test/editors/emacs.el" ;; esac
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
