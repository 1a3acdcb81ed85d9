#!/usr/bin/env bash
# Finds or makes the Python that trains. Sourced; leaves PYTHON exported.

# One thread and one code path of the matrix library: the same sums in the same order.
export OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 PYTHONHASHSEED=0

need_python() {
  if [ -z "${PYTHON:-}" ]; then
    PYTHON=training/.venv/bin/python
    if ! [ -x $PYTHON ]; then
      command -v python3 >/dev/null || { echo "Python is missing: install Python 3.11 or newer with venv." >&2; return 1; }
      python3 -m venv training/.venv || return 1
    fi
    "$PYTHON" -c 'import torch' 2>/dev/null || "$PYTHON" -m pip install --quiet -r training/requirements.txt || return 1
  fi
  export PYTHON
}
