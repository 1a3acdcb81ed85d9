"""Trains the reader from the integers of prepare.ts. `python train.py --help` lists what can be varied."""
import argparse
import copy
import json
import math
import time

import numpy as np
import torch
from torch.nn import functional as F

import decode
from data import WORK, Corpus, NameShuffler, batch_of, batches, is_held_out
from model import CONTENT, OTHER, SOURCE, Reader, Shape, describe


def arguments() -> argparse.Namespace:
    p = argparse.ArgumentParser()
    p.add_argument("--name", default="reader")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--epochs", type=int, default=14)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--tokens", type=int, default=2400, help="padded tokens a batch")
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--hidden", type=int, default=112)
    p.add_argument("--dropout", type=float, default=0.4)
    p.add_argument("--word-dropout", type=float, default=0.1)
    p.add_argument("--names", type=float, default=0.3, help="share of names replaced by other names")
    p.add_argument("--decay", type=float, default=1e-2, help="weight decay")
    p.add_argument("--start", default="", help="go on from the network of that name")
    p.add_argument("--all", action="store_true", help="train on the held-out articles too")
    return p.parse_args()


def second_stage(corpus: Corpus, batch, probability: np.ndarray, rng: np.random.Generator):
    """Gold cues with their labels, and cues that the first stage falls for, as (row, start, end), labels, valid."""
    spans, labels, valid = [], [], []
    length = batch.mask.shape[1]
    gold = set()
    for row, w in enumerate(batch.windows):
        first = corpus.windows[w, 1]
        for a in corpus.of_window[w]:
            start, end = a.cue[0] - first, a.cue[1] - first
            gold.add((row, start))
            line = np.full(length, OTHER)
            line[a.content - first] = CONTENT
            line[a.source - first] = SOURCE
            spans.append((row, start, end))
            labels.append(line)
            valid.append(1.0)
    fooled = [
        (row, start, end)
        for row, start, end in decode.cue_spans(probability, batch.mask, rng.uniform(0.08, 0.4))
        if (row, start) not in gold and batch.cue[row, start] == 0
    ]
    if len(fooled) > max(4, len(gold)):
        fooled = [fooled[i] for i in rng.permutation(len(fooled))[: max(4, len(gold))]]
    for row, start, end in fooled:
        spans.append((row, start, end))
        labels.append(np.full(length, OTHER))
        valid.append(0.0)
    return spans, np.array(labels), np.array(valid, dtype=np.float32)


def losses(model: Reader, corpus: Corpus, batch, args, rng, fade: float) -> torch.Tensor:
    x = decode.tensors(batch)
    one, two = model.encode(x["features"], x["reverse"], args.word_dropout)
    mask = x["mask"].reshape(-1)
    n = mask.sum()
    token_loss = lambda logits, gold, keep: (
        F.cross_entropy(logits.reshape(-1, logits.shape[-1])[keep], gold.reshape(-1)[keep], reduction="sum") / n
    )
    logits = model.cue(two)
    total = 3 * token_loss(logits, torch.from_numpy(batch.cue), mask)
    total = total + 0.5 * token_loss(model.joint(two), torch.from_numpy(batch.joint), mask)
    auxiliary = torch.from_numpy(batch.auxiliary).long()
    known = mask & (auxiliary[..., 3].reshape(-1) > 0)
    for j, head in enumerate(model.auxiliary):
        total = total + fade * 0.25 * token_loss(head(one), auxiliary[..., j], known)
    with torch.no_grad():
        probability = torch.softmax(logits, 2).numpy()
    spans, labels, valid = second_stage(corpus, batch, probability, rng)
    if not spans:
        return total
    row, start, end = (torch.tensor(column) for column in zip(*spans))
    out, validity = model.read_cues(two, row, start, end, x["mask"], x["reverse"], x["marks"], x["sentence"])
    good = torch.from_numpy(valid)
    keep = (x["mask"][row] & (good[:, None] > 0)).reshape(-1)
    if keep.any():
        chosen = F.cross_entropy(out.reshape(-1, 3)[keep], torch.from_numpy(labels).reshape(-1)[keep], reduction="sum")
        total = total + 2 * chosen / n
    rejected = F.binary_cross_entropy_with_logits(validity, good, reduction="sum")
    return total + 0.5 * rejected / max(1, int((good > 0).sum())) * 0.3


def main() -> None:
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    corpus = Corpus("train")
    inventories = json.loads((WORK / "inventories.json").read_text())
    auxiliary = [len(inventories[k]) for k in ("pos", "ner", "rel")] + [inventories["heads"]]
    vectors = torch.from_numpy(np.fromfile(WORK / "vectors.f32", dtype=np.float32).reshape(-1, 100))
    model = Reader(corpus.sizes, vectors, auxiliary, Shape(hidden=args.hidden, dropout=args.dropout))
    if args.start:
        model.load_state_dict(torch.load(WORK / f"{args.start}.pt", weights_only=False)["model"])
    print(f"{sum(p.numel() for p in model.parameters())} parameters", flush=True)
    mean = copy.deepcopy(model).eval()
    held = np.array([is_held_out(a) for a in corpus.windows[:, 0]])
    learn = np.arange(len(corpus.windows)) if args.all else np.nonzero(~held)[0]
    judge, judged = np.nonzero(held)[0], [a for a in range(len(corpus.ids)) if is_held_out(a)]
    shuffler = NameShuffler(corpus, args.names)
    decayed = [p for n, p in model.named_parameters() if p.requires_grad and p.dim() > 1]
    plain = [p for n, p in model.named_parameters() if p.requires_grad and p.dim() <= 1]
    optimiser = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": args.decay}, {"params": plain, "weight_decay": 0.0}],
        lr=args.rate, betas=(0.9, 0.98),
    )
    steps_each = len(batches(corpus, learn, args.tokens, rng))
    total_steps, step = steps_each * args.epochs, 0
    path = WORK / f"{args.name}.pt"
    for epoch in range(args.epochs):
        began, seen = time.time(), []
        model.train()
        for group in batches(corpus, learn, args.tokens, rng):
            share = min(1.0, step / total_steps)
            for g in optimiser.param_groups:
                g["lr"] = args.rate * min(1.0, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * share)) + 1e-5
            batch = batch_of(corpus, group)
            if args.names > 0:
                shuffler.apply(batch, rng)
            loss = losses(model, corpus, batch, args, rng, max(0.2, 1 - 1.2 * share))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            step += 1
            keep = min(0.997, step / (step + 20))
            with torch.no_grad():
                for slow, fast in zip(mean.parameters(), model.parameters()):
                    slow.lerp_(fast, 1 - keep)
            seen.append(float(loss.detach()))
            if step % 100 == 0 and epoch == 0:
                print(f"step {step} loss {np.mean(seen[-100:]):.3f} {time.time() - began:.0f} s", flush=True)
        line = ""
        if not args.all:
            line = decode.report(corpus, judged, decode.read([mean], corpus, judge))[2]
        print(f"epoch {epoch + 1} loss {np.mean(seen):.3f} {time.time() - began:.0f} s  {line}", flush=True)
        torch.save({"model": mean.state_dict(), "shape": describe(mean.shape), "args": vars(args)}, path)


if __name__ == "__main__":
    main()
