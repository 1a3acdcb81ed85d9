#!/usr/bin/env bash
# Runs steps, goes on after a failure, and counts. Sourced.
#   step NAME COMMAND…      one check: passed or failed
#   suite PROJECT           a vitest project: each of its tests counts
#   add_total COMMAND…      a command that ends with a line "N passed, N failed"
#   total                   prints "N passed, N failed"; its status says whether nothing failed

PASSED=0
FAILED=0
FAILURES=()

step() {
  local name=$1 started=$SECONDS
  shift
  echo "▸ $name"
  if "$@" </dev/null; then
    PASSED=$((PASSED + 1))
    echo "  passed in $((SECONDS - started)) s"
  else
    FAILED=$((FAILED + 1))
    FAILURES+=("$name")
    echo "  FAILED: $name" >&2
  fi
}

suite() {
  local project=$1 out="out/test/$1.json" counts status=0
  mkdir -p out/test
  rm -f "$out"
  echo "▸ tests: $project"
  npx vitest run --project "$project" --reporter=default --reporter=json --outputFile.json="$out" </dev/null || status=$?
  add_counts "$(node scripts/count.mjs "$out" "$status")"
}

# "PASSED FAILED", then a line for each failure. A file of tests that cannot be read counts as one failure, and so does
# a run that ends badly without a failed test.
add_counts() {
  local passed failed name
  {
    read -r passed failed
    while read -r name; do [ -z "$name" ] || FAILURES+=("$name"); done
  } <<<"$1"
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
  echo "  $passed passed, $failed failed"
}

add_total() {
  local log line names status=0 command="$*"
  log=$(mktemp)
  "$@" </dev/null 2>&1 | tee "$log" || status=$?
  line=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -n 1)
  names=$(sed -n 's/^failed: //p' "$log")
  rm -f "$log"
  if [ -z "$line" ]; then line="0 passed, 1 failed"; fi
  # shellcheck disable=SC2086
  set -- $line
  [ "$status" = 0 ] || [ "$3" != 0 ] || set -- "$1" passed, 1 failed
  [ "$3" = 0 ] || [ -n "$names" ] || names=$command
  add_counts "$1 $3"$'\n'"$names"
}

total() {
  [ ${#FAILURES[@]} = 0 ] || printf 'failed: %s\n' "${FAILURES[@]}" >&2
  echo "$PASSED passed, $FAILED failed"
  [ "$FAILED" = 0 ] && [ "$PASSED" -gt 0 ]
}
