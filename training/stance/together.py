"""Several teachers as one: the mean of their log-probabilities. python together.py FILES prints how it does on dev.

FILES are label.py's of the same set, joined by +.
"""
import sys

import torch
from torch.nn.functional import log_softmax

from scores import author_score, pair_score, shown

CLASSES = [3, 5]


def together(files):
    """The first file's samples and hidden states, all the files' logits drawn together."""
    parts = [torch.load(f, weights_only=False) for f in files.split("+")]
    if any(p["label"] != parts[0]["label"] for p in parts):
        raise ValueError(f"{files}: not of the same samples")
    logits = torch.zeros_like(parts[0]["logits"])
    for task, classes in enumerate(CLASSES):
        own = torch.tensor([t == task for t in parts[0]["task"]])
        logits[own, :classes] = torch.stack([log_softmax(p["logits"][own, :classes], -1) for p in parts]).mean(0)
    return parts[0] | {"logits": logits}


def main(files, sizes="343,442,1403"):
    """The dev sets stand in the file one after the other: rw, mt, dse."""
    seen, at = together(files), 0
    for name, size in zip(("rw", "mt", "dse"), map(int, sizes.split(","))):
        task, gold = seen["task"][at], seen["label"][at:at + size]
        said = seen["logits"][at:at + size, :CLASSES[task]].argmax(-1).tolist()
        print(files, name, shown((pair_score if task else author_score)(gold, said)))
        at += size


if __name__ == "__main__":
    main(*sys.argv[1:])
