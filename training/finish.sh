#!/usr/bin/env bash
# From a trained network to what ships: training/finish.sh NAME. Weights, calibration on held-out articles, scores on dev.
set -euo pipefail
cd "$(dirname "$0")/.."
. training/python.sh
need_python
work=training/work
"$PYTHON" training/export.py "$1"
npx tsx training/decide.ts --threshold 0.55
npx tsx training/decide.ts --measure
npx tsx training/predict.ts dev > $work/dev-network.jsonl
npx tsx training/predict.ts dev --engine > $work/dev-engine.jsonl
for reading in network engine; do
  node ../shared/score/score.mjs attribution --gold ../shared/data/polnear/dev.jsonl.gz --pred $work/dev-$reading.jsonl
done
