"""Fits how the encoder and the lexicon are weighed; prints the constants of stance/Weights.java.

python fit.py ROWS.tsv [CHECK.tsv]

ROWS.tsv is written by `rows` (see README.md): gold label, whether the pair was asked about, what the lexicon
reads for each of the four directed outcomes (-1 nothing, 0 named but not claimed), the encoder's five odds.
"""
import sys

import numpy as np
from scipy.optimize import minimize
from sklearn.metrics import f1_score

POLARITY = np.array([0, 1, 1, 2, 2])
NAMES = ["SCALE", "NONE", "SECOND", "READ", "READ_STRENGTH", "READ_NONE"]


def load(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    gold = np.array([int(r[0]) for r in rows])
    asked = np.array([r[1] == "1" for r in rows])
    read = np.array([[float(x) for x in r[2:6]] for r in rows])
    odds = np.array([[float(x) for x in r[6:11]] for r in rows])
    return gold, asked, read, odds


def gate(path):
    rows = [line.split("\t") for line in open(path, encoding="utf-8")]
    stance = np.array([r[0] != "0" for r in rows])
    worth = np.array([float(r[11]) for r in rows])
    for least in (0.05, 0.12, 0.2, 0.3, 0.4, 0.5):
        print(f"gate at {least:.2f} passes {(worth[stance] >= least).mean():.3f} of the pairs with a stance, "
              f"{(worth[~stance] >= least).mean():.3f} of the others")


def scores(w, read, odds):
    scale, none, second, said, strength, said_none = w
    z = scale * np.log(odds + 1e-4)
    z[:, 0] += none + said_none * (read > 0).any(1)
    z[:, 1:] += np.where(read > 0, said + strength * read, np.where(read == 0, -4.0, 0.0))
    z[:, [2, 4]] += second
    z -= z.max(1, keepdims=True)
    p = np.exp(z)
    return p / p.sum(1, keepdims=True)


def loss(w, gold, read, odds):
    p = scores(w, read, odds)
    return -np.log(p[np.arange(len(gold)), gold] + 1e-9).mean() + 0.002 * ((w - START) ** 2).sum()


START = np.array([1.0, 0.0, 0.0, 1.5, 1.0, 0.0])


def fit(gold, read, odds):
    return minimize(loss, START, args=(gold, read, odds), method="Nelder-Mead", options={"maxiter": 4000}).x


def decide(p, asked, read, least):
    """As the product does: the surest directed outcome over the threshold; what was not asked, by the lexicon."""
    best = 1 + p[:, 1:].argmax(1)
    given = np.where(p[np.arange(len(p)), best] >= least, best, 0)
    alone = np.where(read.max(1) > 0, 1 + read.argmax(1), 0)
    return np.where(asked, given, alone)


def told(gold, given):
    right = (gold == given) & (given > 0)
    return (f"macro {f1_score(gold, given, average='macro'):.3f} "
            f"polarity {f1_score(POLARITY[gold], POLARITY[given], average='macro'):.3f} "
            f"directed precision {right.sum() / max(1, (given > 0).sum()):.3f} recall {right.sum() / (gold > 0).sum():.3f}")


def main():
    gate(sys.argv[1])
    gold, asked, read, odds = load(sys.argv[1])
    parts = np.random.default_rng(7).permutation(len(gold)) % 5
    crossed = np.zeros_like(odds)
    for k in range(5):
        inside = asked & (parts != k)
        w = fit(gold[inside], read[inside], odds[inside])
        crossed[parts == k] = scores(w, read[parts == k], odds[parts == k])
    w = fit(gold[asked], read[asked], odds[asked])
    print(", ".join(f"{n} = {x:.2f}" for n, x in zip(NAMES, w)))
    for least in (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6):
        print(f"least {least:.2f}, five-fold: {told(gold, decide(crossed, asked, read, least))}")
    if len(sys.argv) > 2:
        gold, asked, read, odds = load(sys.argv[2])
        for least in (0.35, 0.4, 0.45, 0.5):
            print(f"least {least:.2f}, check: {told(gold, decide(scores(w, read, odds), asked, read, least))}")


main()
