#!/usr/bin/env bash
# Runs the tests: bash tests/run.sh [filter…], for example --filter-class '*SlugTests'. The last line says how many passed and failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Chromium without windows comes first: the tests take less time with it.
has_shell() {
  [[ -n "${CHROMIUM:-}" ]] || command -v chromium-headless-shell
}

has_chromium() {
  has_shell || command -v chromium || command -v chromium-browser || command -v google-chrome
}

as_root=()
if ((EUID != 0)); then
  as_root=(sudo)
fi
patience=(-o Acquire::Retries=0 -o Acquire::http::Timeout=20)

refresh() {
  command -v apt-get "${as_root[@]}" > /dev/null && "${as_root[@]}" apt-get "${patience[@]}" update
}

install() {
  refresh && "${as_root[@]}" apt-get "${patience[@]}" install --yes --no-install-recommends "$1"
}

if ! has_chromium > /dev/null; then
  if ! install chromium-headless-shell && ! install chromium; then
    # The other tests need no browser: run them all the same.
    echo 'Chromium could not be installed with apt-get: install it yourself, or name its executable in CHROMIUM. The browser tests will fail.' >&2
  fi
elif [[ "${CI:-}" == true ]] && ! has_shell > /dev/null; then
  install chromium-headless-shell || echo 'The tests run with the Chromium that is here, which takes longer.' >&2
fi

# nginx is only fetched and unpacked, not installed: a server should not start on the machine of whoever runs tests.
nginx=$PWD/tests/obj/nginx
if [[ ! -x /usr/sbin/nginx && ! -x $nginx/usr/sbin/nginx ]] && command -v apt-get dpkg > /dev/null; then
  mkdir -p "$nginx"
  (cd "$nginx" && { apt-get download nginx || { refresh && apt-get download nginx; }; } && dpkg -x nginx_*.deb . && rm nginx_*.deb) \
    || echo 'nginx could not be fetched with apt-get: install it yourself. The tests with it will fail.' >&2
fi

output=$(mktemp)
trap 'rm -f "$output"' EXIT

# The summary is read below, so it has to be in English.
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
code=0
dotnet test --solution StudyGuide.sln --no-ansi --no-progress "$@" | tee "$output" || code=$?

count() { sed -n "s/^  $1: \([0-9]*\).*/\1/p" "$output" | tail -n 1; }
passed=$(count succeeded)
failed=$(count failed)
if ((code != 0)) && [[ "${failed:-0}" == 0 ]]; then
  # It did not come to the tests, or not to the end of them.
  failed=1
fi

echo "${passed:-0} passed, ${failed:-0} failed"
exit "$code"
