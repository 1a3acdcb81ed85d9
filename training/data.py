"""Reads the integers that prepare.ts wrote, and makes batches of windows (paragraphs) of them."""
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

WORK = Path(__file__).parent / "work"
#: every 14th article of train is held out: epochs, thresholds and calibration are chosen there
HELD_OUT = 14


def is_held_out(article: int) -> bool:
    return article % HELD_OUT == 5


@dataclass
class Attribution:
    kind: int
    cue: tuple[int, int]
    source: np.ndarray
    content: np.ndarray


class Corpus:
    """One part of PolNeAR. Token indices are global over the part."""

    def __init__(self, part: str):
        path = WORK / part
        meta = json.loads((path / "meta.json").read_text())
        read = lambda name: np.fromfile(path / f"{name}.i32", dtype=np.int32)
        self.ids = meta["ids"]
        self.sizes = [c["size"] for c in meta["columns"]]
        self.features = read("features").reshape(-1, len(self.sizes))
        self.windows = read("windows").reshape(-1, 3)
        self.tokens = read("tokens").reshape(-1, 3)
        self.proper = read("proper")
        self.auxiliary = read("auxiliary").reshape(-1, 4)
        self.attributions: list[list[Attribution]] = [[] for _ in self.ids]
        members, at = read("members"), 0
        for article, kind, start, end, n, m in read("attributions").reshape(-1, 6):
            source, content = members[at : at + n], members[at + n : at + n + m]
            at += n + m
            self.attributions[article].append(Attribution(kind, (start, end), source, content))
        self.cue = np.zeros(len(self.features), dtype=np.int64)
        #: attributions by the window that holds their cue, clipped to it
        self.of_window: list[list[Attribution]] = [[] for _ in self.windows]
        starts = self.windows[:, 1]
        for listed in self.attributions:
            for a in listed:
                if a.cue[0] < 0:
                    continue
                w = int(np.searchsorted(starts, a.cue[0], side="right") - 1)
                first, end = self.windows[w, 1:]
                inside = lambda tokens: tokens[(tokens >= first) & (tokens < end)]
                if len(inside(a.content)) == 0:
                    continue
                cue = (int(a.cue[0]), int(min(a.cue[1], end)))
                self.cue[cue[0]] = 1
                self.cue[cue[0] + 1 : cue[1]] = np.maximum(self.cue[cue[0] + 1 : cue[1]], 2)
                self.cue[cue[0]] = 1
                self.of_window[w].append(Attribution(a.kind, cue, inside(a.source), inside(a.content)))
        self.joint = np.zeros(len(self.features), dtype=np.int64)
        for listed in self.of_window:
            for a in listed:
                self.joint[a.content] = 2
        for listed in self.of_window:
            for a in listed:
                self.joint[a.source] = 1
        #: quotation marks of a window's tokens, counted up, for the second stage's "marks between"
        role = self.features[:, 6] // 4
        self.is_mark = ((role == 2) | (role == 3)).astype(np.int64)


@dataclass
class Batch:
    """B windows padded to T tokens; arrays are [B, T] unless said otherwise."""

    windows: np.ndarray
    index: np.ndarray  # global token, -1 in the padding
    mask: np.ndarray
    reverse: np.ndarray  # position of each token when the window is read backwards
    features: np.ndarray  # [B, T, columns]
    cue: np.ndarray
    joint: np.ndarray
    auxiliary: np.ndarray  # [B, T, 4]
    marks: np.ndarray  # cumulative number of quotation marks
    sentence: np.ndarray


def batches(corpus: Corpus, windows: np.ndarray, tokens: int, rng: np.random.Generator | None) -> list[np.ndarray]:
    """Groups windows of like length, about `tokens` padded tokens a group, shuffled where `rng` is given."""
    length = corpus.windows[windows, 2] - corpus.windows[windows, 1]
    key = length + (rng.uniform(0, 3, len(windows)) if rng is not None else 0)
    order = windows[np.argsort(key, kind="stable")]
    groups, start = [], 0
    for i in range(1, len(order) + 1):
        longest = lambda n: int((corpus.windows[order[start:n], 2] - corpus.windows[order[start:n], 1]).max())
        if i == len(order) or longest(i + 1) * (i + 1 - start) > tokens:
            groups.append(order[start:i])
            start = i
    if rng is not None:
        rng.shuffle(groups)
    return groups


def batch_of(corpus: Corpus, windows: np.ndarray) -> Batch:
    first, end = corpus.windows[windows, 1], corpus.windows[windows, 2]
    length = end - first
    t = np.arange(int(length.max()))[None, :]
    mask = t < length[:, None]
    index = np.where(mask, first[:, None] + t, 0)
    reverse = np.where(mask, length[:, None] - 1 - t, t)
    pad = lambda values: np.where(mask if values.ndim == 2 else mask[..., None], values, 0)
    return Batch(
        windows=windows,
        index=np.where(mask, index, -1),
        mask=mask,
        reverse=reverse,
        features=pad(corpus.features[index]),
        cue=pad(corpus.cue[index]),
        joint=pad(corpus.joint[index]),
        auxiliary=pad(corpus.auxiliary[index]),
        marks=np.cumsum(pad(corpus.is_mark[index]), axis=1),
        sentence=pad(corpus.tokens[index, 2]),
    )


class NameShuffler:
    """Replaces names by other names: the same name by the same other name throughout a batch."""

    COLUMNS = (0, 1, 2, 3)  # word, prefix, suffix, ending

    def __init__(self, corpus: Corpus, share: float):
        rows = corpus.features[corpus.proper == 1][:, self.COLUMNS]
        self.pool, _ = np.unique(rows, axis=0, return_counts=True)
        unique, inverse = np.unique(rows, axis=0, return_inverse=True)
        self.kind = np.full(len(corpus.features), -1)
        self.kind[corpus.proper == 1] = inverse.reshape(-1)
        self.kinds = len(unique)
        self.share = share

    def apply(self, batch: Batch, rng: np.random.Generator) -> None:
        kind = np.where(batch.mask, self.kind[batch.index], -1)
        present = np.unique(kind[kind >= 0])
        changed = present[rng.random(len(present)) < self.share]
        if len(changed) == 0:
            return
        to = np.full(self.kinds, -1)
        to[changed] = rng.integers(0, len(self.pool), len(changed))
        new = np.where(kind >= 0, to[np.maximum(kind, 0)], -1)
        where = new >= 0
        for j, column in enumerate(self.COLUMNS):
            batch.features[..., column][where] = self.pool[new[where], j]
