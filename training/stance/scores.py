"""The field's measures, from a list of (gold, predicted)."""
import torch

from model import padded

POLARITY = [0, 1, 1, 2, 2]


def f1s(gold, predicted, classes):
    out = []
    for c in range(classes):
        hit = sum(g == c and p == c for g, p in zip(gold, predicted))
        out.append(2 * hit / max(1, gold.count(c) + predicted.count(c)))
    return out


def author_score(gold, predicted):
    f = f1s(gold, predicted, 3)
    return {"macro": sum(f) / 3, "per": f}


def pair_score(gold, predicted):
    f = f1s(gold, predicted, 5)
    g = f1s([POLARITY[x] for x in gold], [POLARITY[x] for x in predicted], 3)
    return {"macro": sum(f) / 5, "polarity": sum(g) / 3, "per": f}


@torch.no_grad()
def logits(model, samples, pieces, amp=True, size=32):
    """The logits of each sample's own task, in order."""
    model.eval()
    encoded = [pieces(s) for s in samples]
    order = sorted(range(len(samples)), key=lambda i: len(encoded[i][0]))
    out = [None] * len(samples)
    for k in range(0, len(order), size):
        part = order[k:k + size]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=amp):
            both = model(*padded([encoded[i] for i in part]))
        for row, i in enumerate(part):
            out[i] = both[samples[i].task][row].float()
    return out


def evaluate(model, sets, pieces, amp=True):
    """sets: name → samples of one task. One line of figures."""
    line = []
    for name, samples in sets.items():
        gold = [s.label for s in samples]
        predicted = [int(x.argmax()) for x in logits(model, samples, pieces, amp)]
        line.append(f"{name} {shown((pair_score if samples[0].task else author_score)(gold, predicted))}")
    return " | ".join(line)


def shown(score):
    return " ".join(f"{k} {[round(100 * x, 1) for x in v] if k == 'per' else round(100 * v, 1)}" for k, v in score.items())
