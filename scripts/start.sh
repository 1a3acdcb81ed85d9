#!/usr/bin/env bash
# `npm start [-- FILE|URL]`: an article with Gainsay on it, in Chromium. Sets up what is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/setup.sh
set_up packages browser
exec node_modules/.bin/tsx scripts/start.ts "$@"
