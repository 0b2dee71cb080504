"""Fits how a given pair is judged; prints the constants GIVEN_* of stance/Weights.java.

python given.py PREDICTIONS.tsv

PREDICTIONS.tsv is what `courant evaluate holder-stance FILE --predictions` writes: gold, the network's five odds,
what the lexicon reads of the four directed outcomes. Needs numpy.
"""
import sys

import numpy as np

LIFT = np.array([0, 0.336, 0.588, 0.262, 0.588])
SHARES = [0, 0.25, 0.5, 0.75, 1]  # of the lift
POLARITY = np.array([0, 1, 1, 2, 2])


def features(odds, read):
    """One row an outcome: log odds, four biases, read, its strength, unclaimed."""
    n = len(odds)
    x = np.zeros((n, 5, 8))
    x[:, :, 0] = np.log(odds + 1e-4)
    for o in range(1, 5):
        x[:, o, o] = 1
        x[:, o, 5] = read[:, o - 1] > 0
        x[:, o, 6] = np.maximum(read[:, o - 1], 0)
        x[:, o, 7] = read[:, o - 1] == 0
    return x


def fit(x, gold, share, rounds=600):
    """Likelihood with rarer classes weighed up by a share of the lift, of what the lexicon adds; by Adam."""
    weight = np.exp(share * LIFT)
    start = np.array([1, *(share * LIFT[1:]), 0.5, 0.5, -1.0])
    w, m, v = start.copy(), 0, 0
    for t in range(1, rounds + 1):
        z = x @ w
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        p[np.arange(len(gold)), gold] -= 1
        g = ((p * weight[gold][:, None])[:, :, None] * x).sum((0, 1)) / len(gold) + 0.004 * (w - start)
        g[:5] = 0  # the network's own odds and lifts stay: five biases are more than the set can tell
        m, v = 0.9 * m + 0.1 * g, 0.99 * v + 0.01 * g * g
        w = w - 0.02 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.99**t)) + 1e-8)
    return w


def folds(n):
    return np.random.default_rng(7).permutation(n) % 5


def crossed(x, gold, share):
    given, parts = np.zeros(len(gold), int), folds(len(gold))
    for k in range(5):
        w = fit(x[parts != k], gold[parts != k], share)
        given[parts == k] = (x[parts == k] @ w).argmax(1)
    return given


def best_share(x, gold):
    return max(SHARES, key=lambda share: macro(gold, crossed(x, gold, share), 5)[0])


def macro(gold, given, classes):
    f = []
    for c in range(classes):
        right = ((gold == c) & (given == c)).sum()
        f.append(2 * right / max(1, (gold == c).sum() + (given == c).sum()))
    return np.mean(f), f


def told(name, gold, given):
    m, each = macro(gold, given, 5)
    print(f"{name}: macro {m:.4f}, polarity {macro(POLARITY[gold], POLARITY[given], 3)[0]:.4f}, "
          + ", ".join(f"{x:.3f}" for x in each))


def main():
    rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")][1:]
    gold = np.array([int(r[1]) for r in rows])
    odds = np.array([[float(c) for c in r[3:8]] for r in rows])
    read = np.array([[float(c) for c in r[8:12]] for r in rows])
    x = features(odds, read)
    told("now", gold, np.array([int(r[2]) for r in rows]))
    told("network alone, argmax", gold, odds.argmax(1))
    told("network alone, lifted", gold, (np.log(odds + 1e-4) + LIFT).argmax(1))
    for share in SHARES:
        told(f"together, {share} of the lift, five-fold", gold, crossed(x, gold, share))
    given, parts = np.zeros(len(gold), int), folds(len(gold))
    for k in range(5):
        inside = parts != k
        w = fit(x[inside], gold[inside], best_share(x[inside], gold[inside]))
        given[~inside] = (x[~inside] @ w).argmax(1)
    told("together, share chosen within each fold", gold, given)
    share = best_share(x, gold)
    w = fit(x, gold, share)
    print(f"share of the lift: {share}")
    told("together, all", gold, (x @ w).argmax(1))
    print("GIVEN_READ = %.2f; GIVEN_STRENGTH = %.2f; GIVEN_UNCLAIMED = %.2f" % tuple(w[5:]))


main()
