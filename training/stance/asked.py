"""Sentences with all that is asked of them: python asked.py ROW_MODEL DATA OUT SEED.

ROW_MODEL is the folder of the model that reads a row a question; what it thinks of each question is kept, for the model that
reads a sentence once to learn from.
"""
import random
import sys
import time
from dataclasses import dataclass, field

import numpy as np
import torch

from contrast import contrasts
from data import AUTHOR, PAIR, Renamer, Sample, mentions, polnear_sentences
from model import window
from served import Served
from teach import sets

POLNEAR, CONTRASTS = 3000, 4500


@dataclass
class Question:
    """label None: not labelled. thought None: the row model was not asked."""
    task: int
    spans: tuple
    label: int | None = None
    thought: np.ndarray | None = None


@dataclass
class Asked:
    text: str
    questions: list = field(default_factory=list)
    written: bool = False


def gathered(samples):
    """One entry a sentence, in the order of the samples."""
    by = {}
    for s in samples:
        by.setdefault(s.text, Asked(s.text)).questions.append(Question(s.task, s.spans, s.label))
    return list(by.values())


def others(asked, rng, authors, pairs):
    """Questions about other mentions, and about other pairs of them in their order."""
    found, text = mentions(asked.text), asked.text
    known = {(q.task, q.spans) for q in asked.questions}
    alone = [q for q in (Question(AUTHOR, (s,)) for s in found) if (q.task, q.spans) not in known]
    two = [Question(PAIR, (a, b)) for i, a in enumerate(found) for b in found[i + 1:]
           if text[a[0]:a[1]] != text[b[0]:b[1]] and (PAIR, (a, b)) not in known]
    return rng.sample(alone, min(authors, len(alone))) + rng.sample(two, min(pairs, len(two)))


def all_asked(data, rng):
    train, _ = sets(data)
    renamer = Renamer(train, rng)
    out = gathered(train)
    for a in out:
        a.questions += others(a, rng, 1, 2)
    texts = polnear_sentences(f"{data}/quotes/polnear/train/text", rng)
    rng.shuffle(texts)
    for t in texts[:POLNEAR]:
        a = Asked(t)
        a.questions = others(a, rng, 2, 3)
        if a.questions:
            out.append(a)
    written = gathered(contrasts(rng, renamer, CONTRASTS))
    for a in written:
        a.written = True
    return out + written


def think(served, questions, began):
    """Fills in the row model's logits; rows of like length share a batch."""
    rows = [(q, served.encode(Sample(q.task, text, q.spans))) for text, q in questions]
    rows.sort(key=lambda r: len(r[1][0]))
    for k in range(0, len(rows), 6):
        part = rows[k:k + 6]
        both = served.run([r for _, r in part])
        for i, (q, _) in enumerate(part):
            q.thought = both[q.task][i].copy()
        if k % 3000 == 0:
            print(k, len(rows), f"{time.time() - began:.0f} s", flush=True)


def main(folder, data, out, seed):
    everything, served, began = all_asked(data, random.Random(int(seed))), Served(folder), time.time()
    print(len(everything), "sentences", sum(len(a.questions) for a in everything), "questions", flush=True)
    taught = [(a.text, q) for a in everything if not a.written for q in a.questions]
    think(served, [x for x in taught if x[1].label is not None], began)
    torch.save(everything, out + ".part")
    think(served, [x for x in taught if x[1].label is None], began)
    torch.save(everything, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
