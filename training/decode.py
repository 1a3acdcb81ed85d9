"""Reads held-out articles with a network and scores them as score.mjs does, on tokens instead of characters."""
from dataclasses import dataclass

import numpy as np
import torch

from data import Batch, Corpus, batch_of, batches
from model import CONTENT, SOURCE, Reader

#: a token begins a candidate cue from this probability on
CANDIDATE = 0.08


@dataclass
class Candidate:
    article: int
    cue: tuple[int, int]
    source: frozenset[int]
    content: frozenset[int]
    score: float


def cue_spans(probability: np.ndarray, mask: np.ndarray, floor: float) -> list[tuple[int, int, int]]:
    """(row, start, end) of the candidate cues of a batch; a cue goes on while "inside" outweighs the rest."""
    found = []
    inside = probability[..., 2] > 0.5
    for row, start in zip(*np.nonzero((probability[..., 1] >= floor) & mask)):
        end = start + 1
        while end < mask.shape[1] and mask[row, end] and inside[row, end]:
            end += 1
        found.append((int(row), int(start), int(end)))
    return found


def tensors(batch: Batch) -> dict[str, torch.Tensor]:
    return {
        "features": torch.from_numpy(batch.features).long(),
        "mask": torch.from_numpy(batch.mask),
        "reverse": torch.from_numpy(batch.reverse).long(),
        "marks": torch.from_numpy(batch.marks).long(),
        "sentence": torch.from_numpy(batch.sentence).long(),
    }


@torch.no_grad()
def read(models: list[Reader], corpus: Corpus, windows: np.ndarray) -> list[Candidate]:
    """Candidates of all windows; several networks are averaged in probability."""
    found: list[Candidate] = []
    for group in batches(corpus, windows, 4000, None):
        batch = batch_of(corpus, group)
        x = tensors(batch)
        encoded = [m.encode(x["features"], x["reverse"])[1] for m in models]
        probability = sum(torch.softmax(m.cue(two), 2) for m, two in zip(models, encoded)).numpy() / len(models)
        spans = cue_spans(probability, batch.mask, CANDIDATE)
        if not spans:
            continue
        row, start, end = (torch.tensor(column) for column in zip(*spans))
        labels, valid = 0, 0
        for m, two in zip(models, encoded):
            logits, v = m.read_cues(two, row, start, end, x["mask"], x["reverse"], x["marks"], x["sentence"])
            labels, valid = labels + torch.softmax(logits, 2), valid + torch.sigmoid(v)
        label = labels.argmax(2).numpy()
        valid = (valid / len(models)).numpy()
        for k, (r, s, e) in enumerate(spans):
            mine = np.where(batch.mask[r], label[k], 0)
            mine[s:e] = 0
            index = batch.index[r]
            content = frozenset(index[mine == CONTENT].tolist())
            if not content:
                continue
            score = float(np.sqrt(probability[r, s, 1] * valid[k]))
            article = int(corpus.windows[group[r], 0])
            cue = (int(index[s]), int(index[e - 1]) + 1)
            found.append(Candidate(article, cue, frozenset(index[mine == SOURCE].tolist()), content, score))
    return found


def resolve(candidates: list[Candidate]) -> list[Candidate]:
    """Best first: a candidate goes whose cue lies in an accepted content, or whose content is mostly taken."""
    kept: list[Candidate] = []
    taken: dict[int, int] = {}
    cues: dict[int, bool] = {}
    for c in sorted(candidates, key=lambda c: -c.score):
        if any(t in taken for t in range(*c.cue)) or any(t in cues for t in c.content):
            continue
        if sum(t in taken for t in c.content) > 0.5 * len(c.content):
            continue
        kept.append(c)
        for t in c.content:
            taken[t] = 1
        for t in range(*c.cue):
            cues[t] = True
    return kept


def score(corpus: Corpus, articles: list[int], kept: list[Candidate]) -> dict[str, tuple[int, int, int]]:
    """Linked (hits, predicted, gold) for all, quoted, direct, mixed, indirect; and exact contents."""
    length = corpus.tokens[:, 1] - corpus.tokens[:, 0]
    punct = corpus.features[:, 5] == 13
    quoted_token = corpus.features[:, 6] > 0
    weight = np.where(punct, 0, length)
    tally: dict[str, list[int]] = {}
    add = lambda kind, slot: tally.setdefault(kind, [0, 0, 0]).__setitem__(slot, tally[kind][slot] + 1) if kind in tally else tally.update({kind: [int(slot == i) for i in range(3)]})
    by_article: dict[int, list[Candidate]] = {a: [] for a in articles}
    for c in kept:
        by_article[c.article].append(c)
    names = ("direct", "mixed", "indirect")
    groups = lambda kind: ["all", names[kind]] + (["quoted"] if kind < 2 else [])
    for a in articles:
        gold = [g for g in corpus.attributions[a] if len(g.content)]
        gold_sets = [set(g.content.tolist()) for g in gold]
        pred = by_article[a]
        kinds = []
        for p in pred:
            content = np.fromiter(p.content, int)
            total = weight[content].sum() or 1
            share = weight[content[quoted_token[content]]].sum() / total
            kinds.append(0 if share > 0.9 else 2 if share == 0 else 1)
        for g in gold:
            for k in groups(g.kind):
                add(k, 2)
        for k in kinds:
            for name in groups(k):
                add(name, 1)
        pairs = []
        for i, g in enumerate(gold_sets):
            for j, p in enumerate(pred):
                both = g & p.content
                if both:
                    size = lambda s: weight[np.fromiter(s, int)].sum() if s else 0
                    o = size(both)
                    iou = o / max(1, size(g) + size(p.content) - o)
                    pairs.append((iou, i, j))
        done_i, done_j = set(), set()
        for iou, i, j in sorted(pairs, reverse=True):
            if i in done_i or j in done_j:
                continue
            done_i.add(i)
            done_j.add(j)
            source = set(gold[i].source.tolist())
            ok = (not source and not pred[j].source) or bool(source & pred[j].source)
            if iou >= 0.5 and ok:
                for k in groups(gold[i].kind):
                    add(k, 0)
            if iou > 0.999:
                add("exact", 0)
    if "exact" in tally and "all" in tally:
        tally["exact"][1:] = tally["all"][1:]
    return {k: tuple(v) for k, v in tally.items()}


def f1(t: tuple[int, int, int]) -> tuple[float, float, float]:
    hit, pred, gold = t
    p, r = hit / max(1, pred), hit / max(1, gold)
    return 100 * p, 100 * r, 200 * p * r / max(1e-9, p + r)


def report(corpus: Corpus, articles: list[int], candidates: list[Candidate]) -> tuple[float, float, str]:
    """Best threshold by all + quoted linked F1, its value, and a line to print."""
    best = (0.0, -1.0, "")
    for threshold in np.arange(0.3, 0.86, 0.05):
        tally = score(corpus, articles, resolve([c for c in candidates if c.score >= threshold]))
        if "all" not in tally:
            continue
        value = f1(tally["all"])[2] + f1(tally["quoted"])[2]
        if value > best[1]:
            line = "  ".join(
                f"{k} {f1(tally[k])[2]:.1f} (P {f1(tally[k])[0]:.0f} R {f1(tally[k])[1]:.0f})"
                for k in ("all", "quoted", "direct", "mixed", "indirect", "exact")
                if k in tally
            )
            best = (float(threshold), value, f"at {threshold:.2f}: {line}")
    return best
