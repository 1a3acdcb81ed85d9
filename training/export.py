"""Writes a trained network as one JSON file: int8 weights with a scale a row (word table: 6 bits), vocabulary, decision values."""
import argparse
import base64
import json
from pathlib import Path

import numpy as np
import torch

from data import WORK

TARGET = Path(__file__).parent.parent / "src/engine/model/reader.json"


#: until decide.ts has looked at held-out articles
UNDECIDED = {
    "floor": 0.08, "threshold": 0.5, "sure": 0.7,
    "quotedCalibration": [[0, 0], [1, 1]], "calibration": [[0, 0], [1, 1]],
}


def tensors(state: dict[str, torch.Tensor]) -> list[tuple[str, np.ndarray, int]]:
    """(name, [rows, columns], bits a value), under the names that the engine knows."""
    array = lambda name: state[name].float().numpy()
    named = [("word", array("vectors") @ array("project.weight").T + array("embeddings.0.weight"), 6)]
    j = 1
    while f"embeddings.{j}.weight" in state:
        named.append((f"column.{j}", array(f"embeddings.{j}.weight"), 8))
        j += 1
    for layer in ("first", "second", "third"):
        both = lambda name: [array(f"{layer}.{way}.{name}_l0") for way in ("forwards", "backwards")]
        named.append((f"{layer}.input", np.concatenate(both("weight_ih")), 8))
        named += [(f"{layer}.{way}", w, 8) for way, w in zip(("forwards", "backwards"), both("weight_hh"))]
        bias = np.concatenate([a + b for a, b in zip(both("bias_ih"), both("bias_hh"))])
        named.append((f"{layer}.bias", bias[None, :], 32))
    for head in ("cue", "state", "label", "valid"):
        named.append((f"{head}.weight", array(f"{head}.weight"), 8))
        named.append((f"{head}.bias", array(f"{head}.bias")[None, :], 32))
    named += [(name, array(f"{name}.weight"), 8) for name in ("distance", "marks", "sentences")]
    return named


def packed(array: np.ndarray, bits: int) -> bytes:
    """The bytes of a tensor: floats, or a scale a row and then signed integers of 8 or 6 bits."""
    if bits == 32:
        return array.astype("<f4").tobytes()
    most = 2 ** (bits - 1) - 1
    scale = (np.abs(array).max(axis=1) / most + 1e-12).astype("<f4")
    values = np.clip(np.rint(array / scale[:, None]), -most, most).astype(np.int8)
    if bits == 8:
        return scale.tobytes() + values.tobytes()
    four = (values.reshape(-1, 4) + 32).astype(np.uint32)
    three = (four[:, 0] << 18) | (four[:, 1] << 12) | (four[:, 2] << 6) | four[:, 3]
    return scale.tobytes() + np.stack([three >> 16, three >> 8, three], axis=1).astype(np.uint8).tobytes()


def front_coded(words: list[str]) -> str:
    """Each word as the number of letters it shares with the one before (a letter, a = 0) and the rest."""
    coded, before = [], ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(before), 25) and word[shared] == before[shared]:
            shared += 1
        coded.append(chr(97 + shared) + word[shared:])
        before = word
    return "\n".join(coded)


def runs_up_to(name: str) -> list[dict]:
    """The settings of the runs that led to a network, the first first, each once."""
    saved = torch.load(WORK / f"{name}.pt", weights_only=False)["args"]
    runs: list[dict] = []
    for before in saved.get("mean") or [saved.get("start")]:
        if before:
            runs += [run for run in runs_up_to(before) if run not in runs]
    return [*runs, {k: v for k, v in saved.items() if v not in ("", False)}]


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("name")
    p.add_argument("--decision", default="", help="JSON file with thresholds and calibration")
    p.add_argument("--to", type=Path, default=TARGET)
    args = p.parse_args()
    saved = torch.load(WORK / f"{args.name}.pt", weights_only=False)
    words = json.loads((WORK / "vocabulary.json").read_text())
    order = sorted(range(len(words)), key=lambda i: words[i])
    data, index = b"", []
    for name, array, bits in tensors(saved["model"]):
        if name == "word":
            array = np.concatenate([array[:1], array[1:][order]])
        data += packed(array, bits)
        index.append([name, array.shape[0], array.shape[1], bits])
    decision = json.loads(Path(args.decision).read_text()) if args.decision else UNDECIDED
    shape = saved["shape"]
    file = {
        "format": 1,
        "shape": {"hidden": shape["hidden"], "state": shape["state"], "second": shape["second"]},
        "decision": decision,
        "words": front_coded([words[i] for i in order]),
        "tensors": index,
        "data": base64.b64encode(data).decode(),
    }
    args.to.parent.mkdir(parents=True, exist_ok=True)
    args.to.write_text(json.dumps(file, ensure_ascii=False, separators=(",", ":")) + "\n")
    facts = {
        "parameters": sum(t.numel() for k, t in saved["model"].items() if k != "vectors"),
        "weightBytes": len(data),
        "fileBytes": args.to.stat().st_size,
        "runs": runs_up_to(args.name),
    }
    (WORK / "facts.json").write_text(json.dumps(facts))
    print(f"{args.to.name}: {args.to.stat().st_size} bytes, {len(data)} of weights")


if __name__ == "__main__":
    main()
