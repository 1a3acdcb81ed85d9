"""The reader: cues, then for each cue its source and content. See README.md for the whole picture."""
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

#: width of each feature column's embedding, in the order of COLUMNS in features.ts
WIDTHS = (64, 12, 20, 10, 8, 12, 10, 6, 6, 6, 6, 6, 6, 6, 4)
FARTHEST_BUCKETS = 24
MARK_BUCKETS = 6
SENTENCE_BUCKETS = 5
#: labels of the second stage
OTHER, SOURCE, CONTENT = 0, 1, 2


@dataclass
class Shape:
    """What the weights' file needs to say about the network's size."""

    widths: tuple[int, ...] = WIDTHS
    hidden: int = 112
    state: int = 96
    second: int = 64
    dropout: float = 0.4


def bucket_of(distance: Tensor) -> Tensor:
    """Signed distance to the cue in tokens -> 0..23: 0 within, odd before, even after, ever wider."""
    far = distance.abs()
    edges = torch.tensor([1, 2, 3, 4, 6, 9, 13, 19, 28, 45, 80], device=distance.device)
    level = torch.bucketize(far, edges, right=True)
    return torch.where(distance == 0, 0, 2 * level - (distance < 0).long())


class BiLstm(nn.Module):
    """Two LSTMs over padded rows. Rows are turned by index, so padding touches nothing and nothing is packed."""

    def __init__(self, inputs: int, hidden: int):
        super().__init__()
        self.forwards = nn.LSTM(inputs, hidden, batch_first=True)
        self.backwards = nn.LSTM(inputs, hidden, batch_first=True)
        for lstm in (self.forwards, self.backwards):
            nn.init.orthogonal_(lstm.weight_hh_l0)
            nn.init.zeros_(lstm.bias_hh_l0)
            nn.init.zeros_(lstm.bias_ih_l0)
            lstm.bias_ih_l0.data[hidden : 2 * hidden] = 1
            lstm.bias_hh_l0.requires_grad_(False)

    def forward(self, x: Tensor, reverse: Tensor) -> Tensor:
        turn = lambda y: y.gather(1, reverse[..., None].expand(-1, -1, y.shape[2]))
        return torch.cat([self.forwards(x)[0], turn(self.backwards(turn(x))[0])], dim=2)


def locked(x: Tensor, p: float, training: bool) -> Tensor:
    """Dropout with one mask for all tokens of a row."""
    if not training or p == 0:
        return x
    return x * torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p).div_(1 - p)


class Reader(nn.Module):
    def __init__(self, sizes: list[int], vectors: Tensor, auxiliary: list[int], shape: Shape):
        super().__init__()
        self.shape = shape
        h, width = shape.hidden, sum(shape.widths)
        self.register_buffer("vectors", vectors)
        self.project = nn.Linear(vectors.shape[1], shape.widths[0], bias=False)
        self.embeddings = nn.ModuleList(nn.Embedding(n, w) for n, w in zip(sizes, shape.widths, strict=True))
        nn.init.zeros_(self.embeddings[0].weight)
        for e in list(self.embeddings)[1:]:
            nn.init.normal_(e.weight, std=0.3)
        self.first = BiLstm(width, h)
        self.second = BiLstm(2 * h, h)
        self.auxiliary = nn.ModuleList(nn.Linear(2 * h, n) for n in auxiliary)
        self.cue = nn.Linear(2 * h, 3)
        self.joint = nn.Linear(2 * h, 3)
        self.state = nn.Linear(2 * h, shape.state)
        self.distance = nn.Embedding(FARTHEST_BUCKETS, 24)
        self.marks = nn.Embedding(MARK_BUCKETS, 8)
        self.sentences = nn.Embedding(SENTENCE_BUCKETS, 8)
        self.third = BiLstm(2 * shape.state + 40, shape.second)
        self.label = nn.Linear(2 * shape.second, 3)
        self.valid = nn.Linear(2 * shape.second + shape.state, 1)

    def word_table(self) -> Tensor:
        """Rows of the word table as the engine sees them: projected general vectors plus what training added."""
        return self.project(self.vectors) + self.embeddings[0].weight

    def encode(self, features: Tensor, reverse: Tensor, word_dropout: float = 0.0) -> tuple[Tensor, Tensor]:
        """features [B, T, columns] -> states of layer one and two, [B, T, 2h] each."""
        words = features[..., 0]
        if self.training and word_dropout > 0:
            words = torch.where(torch.rand(words.shape) < word_dropout, 0, words)
        parts = [F.embedding(words, self.project(self.vectors)) + self.embeddings[0](words)]
        parts += [e(features[..., j + 1]) for j, e in enumerate(list(self.embeddings)[1:])]
        drop = self.shape.dropout
        x = F.dropout(torch.cat(parts, dim=2), drop * 0.75, self.training)
        one = self.first(x, reverse)
        two = self.second(locked(one, drop, self.training), reverse)
        return one, locked(two, drop, self.training)

    def read_cues(
        self, two: Tensor, row: Tensor, start: Tensor, end: Tensor, mask: Tensor, reverse: Tensor,
        marks: Tensor, sentence: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """
        Second stage for K cues, cue k being tokens [start, end) of row row[k].
        -> labels [K, T, 3] and validity logits [K].
        """
        state = torch.tanh(self.state(two))
        rows = state[row]
        t = torch.arange(mask.shape[1])[None, :]
        within = (t >= start[:, None]) & (t < end[:, None])
        cue = (rows * within[..., None]).sum(1) / within.sum(1, keepdim=True)
        before, after = t - start[:, None], t - (end[:, None] - 1)
        distance = torch.where(before < 0, before, torch.where(after > 0, after, 0))
        at = lambda values: values[row] - values[row].gather(1, start[:, None])
        between = at(marks).abs().clamp(max=MARK_BUCKETS - 1)
        sentences = at(sentence).clamp(-2, 2) + 2
        x = torch.cat(
            [
                rows,
                cue[:, None, :].expand(-1, mask.shape[1], -1),
                self.distance(bucket_of(distance)),
                self.marks(between),
                self.sentences(sentences),
            ],
            dim=2,
        )
        x = locked(x, self.shape.dropout * 0.5, self.training)
        three = locked(self.third(x, reverse[row]), self.shape.dropout * 0.5, self.training)
        pooled = three.masked_fill(~mask[row][..., None], -1e4).max(1).values
        return self.label(three), self.valid(torch.cat([pooled, cue], dim=1))[:, 0]


def describe(shape: Shape) -> dict:
    return asdict(shape)
