"""
Averages the weights of networks that went on from one start with different seeds: nearly as good as reading with all of
them, at the cost of one (Wortsman et al., "Model soups", ICML 2022). `python soup.py NAME FROM FROM …`
"""
import argparse

import torch

from data import WORK


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("name")
    p.add_argument("of", nargs="+")
    args = p.parse_args()
    saved = [torch.load(WORK / f"{name}.pt", weights_only=False) for name in args.of]
    starts = {one["args"]["start"] for one in saved}
    if len(starts) != 1 or "" in starts:
        raise SystemExit("soup: the networks must have gone on from the same start")
    models = [one["model"] for one in saved]
    mean = {key: torch.stack([m[key] for m in models]).mean(0) for key in models[0]}
    together = {"name": args.name, "mean": args.of}
    torch.save({"model": mean, "shape": saved[0]["shape"], "args": together}, WORK / f"{args.name}.pt")


if __name__ == "__main__":
    main()
