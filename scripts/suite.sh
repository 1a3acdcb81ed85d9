#!/usr/bin/env bash
# `npm run check:shared`, `npm run test:long`: one vitest project, set up and counted as in npm test.
#   scripts/suite.sh PROJECT
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/setup.sh
. scripts/steps.sh

if [ "$1" = shared ] && [ ! -f ../shared/data/seed/expected.json ]; then
  echo "../shared is missing: check:shared measures on the data in it." >&2
  echo "0 passed, 1 failed"
  exit 1
fi
set_up packages browser firefox || { echo "0 passed, 1 failed"; exit 1; }
step "demo build" npm run -s build -- --mode demo --logLevel warn
step "build" npm run -s build -- --logLevel warn
suite "$1"
total
