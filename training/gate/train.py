"""Trains the gate before the author's stance: python train.py NEWSMTSC_FOLDER OUT.tsv

A linear model of "does the author take a side here", on words around the target. What it is sure of
is not asked of the network. Features and their cut must be those of the Java class Gate.
"""
import json
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|[?!]")
NEAR = 5
OFTEN = 4


def words(text):
    """Words and the marks that take a side. A word with a capital is "@": who is named has no say in the gate."""
    return ["@" if w[0].isupper() else w for w in WORD.findall(text.replace("’", "'"))]


def features(sentence, start, end):
    before, behind = words(sentence[:start]), words(sentence[end:])
    found = set(before) | set(behind)
    found |= {"<" + w for w in before[-NEAR:]} | {">" + w for w in behind[:NEAR]}
    for side in (before, behind):
        found |= {a + " " + b for a, b in zip(side, side[1:])}
    return found


def read(path):
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    return [features(r["sentence"], r["from"], r["to"]) for r in rows], np.array([r["polarity"] for r in rows])


def matrix(rows, index):
    cells = [[index[f] for f in row if f in index] for row in rows]
    return csr_matrix((np.ones(sum(map(len, cells))), np.concatenate([np.array(c, int) for c in cells]),
                       np.cumsum([0] + [len(c) for c in cells])), shape=(len(rows), len(index)))


def report(name, scores, polarity, thresholds):
    sided = polarity != 0
    for t in thresholds:
        drop = scores < t
        print(f"{name}: below {t:+.2f} dropped {drop.mean():.1%}, non-neutral kept {1 - drop[sided].mean():.1%}, "
              f"neutral dropped {drop[~sided].mean():.1%}")


def main(folder, out, c=0.3):
    rows, polarity = read(Path(folder, "train.jsonl"))
    often = Counter(f for row in rows for f in row)
    index = {f: i for i, f in enumerate(sorted(f for f, n in often.items() if n >= OFTEN))}
    model = LogisticRegression(C=float(c), solver="liblinear", penalty="l1", random_state=1)
    model.fit(matrix(rows, index), polarity != 0)
    weights = {f: w for f, i in index.items() if abs(w := model.coef_[0][i]) >= 0.005}
    with open(out, "w", encoding="utf-8") as file:
        file.write(f"\t{model.intercept_[0]:.3f}\n")
        for f in sorted(weights):
            file.write(f"{f}\t{weights[f]:.3f}\n")
    print(len(weights), "weights, bias", round(float(model.intercept_[0]), 3))
    for name in ("train", "dev-mt", "dev-rw"):
        rows, polarity = read(Path(folder, name + ".jsonl"))
        scores = np.array([model.intercept_[0] + sum(weights.get(f, 0) for f in row) for row in rows])
        print(name, "accuracy", ((scores > 0) == (polarity != 0)).mean())
        report(name, scores, polarity, [-2, -1.5, -1.25, -1, -.75, -.5, -.25, 0])


if __name__ == "__main__":
    main(*sys.argv[1:])
