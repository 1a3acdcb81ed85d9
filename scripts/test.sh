#!/usr/bin/env bash
# `npm test`: sets itself up, then every check that needs nothing outside this folder.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/setup.sh
. scripts/steps.sh

set_up packages || { echo "0 passed, 1 failed"; exit 1; }

step "types" npm run -s typecheck
step "lint and format" npm run -s lint
step "dead code" npx knip --no-progress
suite unit
step "build" npm run -s build -- --logLevel warn
step "demo build" npm run -s build -- --mode demo --logLevel warn
step "build for Firefox" npm run -s build:firefox -- --logLevel warn
if step "browser" set_up browser && [ -n "${CHROMIUM:-}" ]; then suite browser; fi
if step "Firefox" set_up firefox && [ -n "${FIREFOX:-}" ]; then suite firefox; fi
total
