#!/usr/bin/env bash
# Publishes the program ahead of time and builds our guide and the golden guides with it: every byte must be as `dotnet run` makes it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v clang > /dev/null && ! command -v gcc > /dev/null; then
  echo 'No native linker is here: the published program is not tried.'
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bash tests/Benchmarks/publish.sh "$work/program"

# Both print the same, but for the names of folders and the milliseconds of the stages.
run() {
  local output=$1
  shift
  "$@" 2>&1 | sed -e "s|$output|OUTPUT|g" -e 's/\([A-Z][a-z]*\) *[0-9][0-9]* /\1 /'
}

same() {
  local name=$1 input=$2 theme=$3
  local options=(--input "$input" --theme "$theme" --verbosity quiet)
  run "$work/ahead" "$work/program/studyguide" build "${options[@]}" --output "$work/ahead" > "$work/ahead.txt"
  run "$work/run" dotnet run --no-build --project generator -- build "${options[@]}" --output "$work/run" > "$work/run.txt"
  diff "$work/run.txt" "$work/ahead.txt" && diff --recursive "$work/run" "$work/ahead"
  rm -r "$work/ahead" "$work/run"
  echo "the same: $name"
}

dotnet build generator
same 'our guide' input theme
for guide in tests/Golden/guides/*/; do
  same "$guide" "$guide/input" tests/Golden/_theme
done

diff <(run - dotnet run --no-build --project generator -- check --report --format json) \
  <(run - "$work/program/studyguide" check --report --format json)
echo 'the same: check of our guide'
