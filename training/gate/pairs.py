"""Trains the gate before the pairs from what the network says: python pairs.py ROWS.tsv OUT.tsv|-

ROWS is written by PairRows. Every fifth article is held out first, to tell how many questions a cut asks and how many of the stances
that the network would give it keeps; what is written is fitted on all.
"""
import sys
import zlib
from collections import Counter

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits as surprise

OFTEN, PENALTY, STEPS = 5, 1.0, 150


def read(path):
    """Article, whether the network gives a stance, what it leaves to stances, features. A row cut short is left out."""
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) > 5:
            yield cells[0], int(cells[1]) > 0, 1 - float(cells[2]), cells[4:]


def matrix(rows, index):
    at = [(i, index[f]) for i, row in enumerate(rows) for f in row if f in index]
    return torch.sparse_coo_tensor(torch.tensor(at).T, torch.ones(len(at)), (len(rows), len(index))).coalesce()


def fitted(x, y):
    """Logistic regression with an L1 penalty by accelerated proximal gradient; the bias is free."""
    across, x = x.t().coalesce().to_sparse_csr(), x.to_sparse_csr()
    w, b, step, share = torch.zeros(x.shape[1]), torch.logit(y.mean()), 4.0, 1 / len(y)
    scores = lambda w, b: (x @ w.unsqueeze(1)).squeeze(1) + b
    v, c, t = w.clone(), b.clone(), 1.0
    for _ in range(STEPS):
        z = scores(v, c)
        error = (torch.sigmoid(z) - y) * share
        down, down_b, here = (across @ error.unsqueeze(1)).squeeze(1), error.sum(), surprise(z, y)
        while True:
            new = v - step * down
            new, new_b = new.sign() * (new.abs() - step * PENALTY * share).clamp(min=0), c - step * down_b
            d, e = new - v, new_b - c
            if surprise(scores(new, new_b), y) <= here + down @ d + down_b * e + (d @ d + e * e) / (2 * step) + 1e-9:
                break
            step /= 2
        after = (1 + (1 + 4 * t * t) ** 0.5) / 2
        v, c = new + (t - 1) / after * (new - w), new_b + (t - 1) / after * (new_b - b)
        w, b, t = new, new_b, after
    return w, b


def main(rows, out):
    torch.set_num_threads(1)
    every = list(read(rows))
    often = Counter(f for *_, row in every for f in row)
    index = {f: i for i, f in enumerate(sorted(f for f, n in often.items() if n >= OFTEN))}
    said = torch.tensor([s for _, s, _, _ in every])
    goal = torch.tensor([(s + left) / 2 for _, s, left, _ in every])
    held = torch.tensor([zlib.crc32(a.encode()) % 5 == 0 for a, *_ in every])
    print(len(every), "pairs of", len({a for a, *_ in every}), "articles; given a stance:", int(said.sum()))
    if out == "-":
        w, b = fitted(matrix([e[3] for e, h in zip(every, held) if not h], index), goal[~held])
        scores = (matrix([e[3] for e in every], index) @ w.unsqueeze(1)).squeeze(1) + b
        number = len({e[0] for e, h in zip(every, held) if h})
        for share in (0.3, 0.2, 0.15, 0.125, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03, 0.02):
            cut = np.quantile(scores[held].numpy(), 1 - share)
            asked = scores[held] >= cut
            print(f"{cut:+.2f}: asked {asked.sum() / number:.2f} an article ({share:.1%}), "
                  f"kept {asked[said[held]].float().mean():.1%} of the stances")
        return
    w, b = fitted(matrix([e[3] for e in every], index), goal)
    with open(out, "w", encoding="utf-8") as file:
        file.write(f"\t{b:.3f}\n")
        file.writelines(f"{f}\t{w[i]:.3f}\n" for f, i in index.items() if abs(w[i]) >= 0.005)


if __name__ == "__main__":
    main(*sys.argv[1:])
