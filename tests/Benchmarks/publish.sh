#!/usr/bin/env bash
# Publishes the generator of this working tree as one program without a runtime, and leaves the tree as it is:
#   bash tests/Benchmarks/publish.sh OUT [RUNTIME]      RUNTIME as in linux-x64, linux-arm64, osx-arm64, win-x64; this machine's without it
# Needs a native linker: gcc or clang with zlib's headers (Debian: build-essential zlib1g-dev), Xcode's tools, or Visual Studio's for C++.
set -euo pipefail
out=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

linker=()
if ! command -v clang > /dev/null && command -v gcc > /dev/null; then
  linker=(-p:CppCompilerAndLinker=gcc)
fi

dotnet publish generator --configuration Release --use-current-runtime ${2:+--runtime "$2"} --output "$out" --artifacts-path "$work" \
  -p:PublishAot=true "${linker[@]}"
