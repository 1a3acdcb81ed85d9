#!/usr/bin/env bash
# From a trained network to what ships: training/finish.sh NAME. Weights, thresholds and calibration on held-out articles,
# scores on dev and on the page articles, model card.
set -euo pipefail
cd "$(dirname "$0")/.."
. training/python.sh
need_python
"$PYTHON" training/export.py "$1"
npx tsx training/decide.ts
npx tsx training/calibration.ts dev
npx tsx training/card.ts
cat src/engine/model/MODEL-CARD.md
