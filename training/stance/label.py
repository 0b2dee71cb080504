"""What a teacher thinks of each sample (but the written contrasts, whose label is known), kept for the student.

python label.py TEACHER TOKENIZER DATA SET OUT SEED; SET is gold or more.
"""
import random
import sys
import time

import torch

from contrast import contrasts
from data import PAIR, Renamer, elsewhere, polnear, turned
from model import Pieces, begun, padded
from teach import sets

AUTHORS, PAIRS, ELSEWHERE, CONTRASTS = 1000, 2000, 2000, 3500


def chosen(which, data, rng):
    """gold: the training sets as they are. more: renamed, turned, of other mentions and articles, and written contrasts."""
    train, _ = sets(data)
    if which == "gold":
        return train, [False] * len(train)
    renamer = Renamer(train, rng)
    more = [r for s in train if rng.random() < 0.1 and (r := renamer(s)) is not s]
    for s in train:
        if s.task == PAIR and rng.random() < (0.6 if s.label else 0.05):
            more.append(turned(renamer(s) if rng.random() < 0.5 else s))
    more += polnear(f"{data}/quotes/polnear/train/text", rng, AUTHORS, PAIRS) + elsewhere(train, rng, ELSEWHERE)
    written = contrasts(rng, renamer, CONTRASTS)
    return more + written, [False] * len(more) + [True] * len(written)


@torch.no_grad()
def main(teacher, tokenizer, data, which, out, seed):
    torch.set_num_threads(1)
    samples, written = chosen(which, data, random.Random(int(seed)))
    pieces, model = Pieces(tokenizer), begun(teacher).eval()
    encoded = [pieces(s) for s in samples]
    order = sorted((i for i, w in enumerate(written) if not w), key=lambda i: len(encoded[i][0]))
    logits, hidden, began = torch.zeros(len(samples), 5), [None] * len(samples), time.time()
    for k in range(0, len(order), 32):
        part = order[k:k + 32]
        ids, mask, marks = padded([encoded[i] for i in part])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            h = model.hidden(ids, mask, marks)
            both = model.heads(h, mask, marks)
        for row, i in enumerate(part):
            own = both[samples[i].task][row].float()
            logits[i, :len(own)] = own
            hidden[i] = h[row, :len(encoded[i][0])].half().clone()
        if k % 3200 == 0:
            print(k, len(order), f"{time.time() - began:.0f} s", flush=True)
    torch.save({"task": [s.task for s in samples], "label": [s.label for s in samples], "written": written,
                "encoded": encoded, "logits": logits, "hidden": hidden}, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
