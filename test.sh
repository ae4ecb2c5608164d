#!/usr/bin/env bash
# Installs what the tests need, builds, runs the tests and ends with one line: N passed, N failed, N skipped.
#
#   ./test.sh [all|unit|browser] [filter of the xunit runner, such as -class "*.MoneyTests"]
#
# The exit code is 0 only when tests ran and none failed. CONFIGURATION=Release tests that build.
set -uo pipefail
cd "$(dirname "$0")"

configuration=${CONFIGURATION:-Debug}
time_limit=${TEST_TIME_LIMIT:-45m}
results=artifacts/test-results
passed=0 failed=0 skipped=0

# The failed tests of all reports with their messages, so that they stand at the end of a long log.
list_failures() {
  local report
  for report in "$results"/*.xml; do
    [ -s "$report" ] && awk '
      BEGIN { RS = "<test " }
      / result="Fail"/ {
        name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name); gsub(/&quot;/, "\"", name)
        message = $0; sub(/.*<message>(<!\[CDATA\[)?/, "", message); sub(/(\]\]>)?<\/message>.*/, "", message)
        print "FAILED " name "\n  " substr(message, 1, 1000)
      }' "$report"
  done
}

finish() {
  list_failures
  if [ $((passed + failed)) -eq 0 ]; then
    echo "No test ran." >&2
    failed=1
  fi
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ]
  exit
}

give_up() {
  echo "$1" >&2
  failed=$((failed + 1))
  finish
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_missing() {
  local missing=()
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  command -v qpdf >/dev/null || missing+=(qpdf)
  command -v pdftoppm >/dev/null || missing+=(poppler-utils)
  [ "$suite" = unit ] || [ -x "${CHROMIUM_PATH:-/usr/bin/chromium}" ] || missing+=(chromium)
  [ ${#missing[@]} -eq 0 ] && return
  echo "Installing ${missing[*]}"
  as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# The value of an attribute of the report's <assembly> element.
count() {
  sed -n "s/.*<assembly [^>]*[ ]$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1
}

run_project() {
  local name=$1 report=$results/$1.xml code
  shift
  timeout --kill-after=30s "$time_limit" \
    dotnet exec "tests/$name/bin/$configuration/net10.0/$name.dll" -noColor -noLogo -result-xml "$report" "$@"
  code=$?
  if [ ! -s "$report" ] || [ -z "$(count "$report" total)" ]; then
    echo "$name: the test program ended with $code and left no results." >&2
    failed=$((failed + 1))
    return
  fi
  local bad=$(($(count "$report" failed) + $(count "$report" errors)))
  passed=$((passed + $(count "$report" passed)))
  skipped=$((skipped + $(count "$report" skipped)))
  if [ "$bad" -eq 0 ] && [ "$code" -ne 0 ] && { [ $# -eq 0 ] || [ "$(count "$report" total)" -gt 0 ]; }; then
    echo "$name: no test failed, but the test program ended with $code." >&2
    bad=1
  fi
  if [ $# -eq 0 ] && [ "$(count "$report" total)" -eq 0 ]; then
    echo "$name: holds no test." >&2
    bad=1
  fi
  failed=$((failed + bad))
}

suite=all
case ${1:-} in
  all | unit | browser)
    suite=$1
    shift
    ;;
  '' | -*) ;;
  *) give_up "'$1' is no suite: use all, unit or browser." ;;
esac

install_missing || give_up "Could not install what the tests need; install it by hand and run this again."
dotnet build OrchardCrm.sln -c "$configuration" -m:2 -nologo -clp:ErrorsOnly || give_up "The build failed."

mkdir -p "$results"
rm -f "$results"/*.xml
for folder in tests/*Tests/; do
  name=$(basename "$folder")
  case $suite:$name in
    unit:*.BrowserTests) continue ;;
    browser:*.BrowserTests | unit:* | all:*) run_project "$name" "$@" ;;
  esac
done
finish
