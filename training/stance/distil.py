"""Trains the student: python distil.py START KEEP TOKENIZER DATA LABELLED OUT STEPS RATE SEED.

START is a teacher's or a student's weights, KEEP the layers taken over from it ("0,1,2,3"), LABELLED files of label.py,
joined by commas. The student copies the teacher's last hidden state piece by piece, its logits, and the gold label.
"""
import random
import sys
import time

import torch
from torch.nn.functional import cross_entropy, kl_div, log_softmax, softmax

from model import Pieces, Stance, bare, begun, padded
from scores import evaluate
from teach import SIZE, WEIGHTS, Average, optimiser, sets

SOFTEN, HIDDEN_SHARE, LOGIT_SHARE, GOLD_SHARE = 2.0, 1.0, 1.0, 0.5


def student(start, keep):
    whole = begun(start)
    small = Stance(bare(len(keep)))
    state = {k: v for k, v in whole.state_dict().items() if not k.startswith("bert.encoder.")}
    for new, old in enumerate(keep):
        head, tail = f"bert.encoder.layer.{old}.", f"bert.encoder.layer.{new}."
        state |= {k.replace(head, tail): v for k, v in whole.state_dict().items() if k.startswith(head)}
    small.load_state_dict(state)
    for part in small.bert.modules():
        if isinstance(part, torch.nn.Dropout):
            part.p = 0.0  # what it copies is without noise
    return small


def joined(files):
    parts = [torch.load(f, weights_only=False) for f in files]
    lists = {k: [x for p in parts for x in p[k]] for k in ("task", "label", "written", "encoded", "hidden")}
    return lists | {"logits": torch.cat([p["logits"] for p in parts])}


def batches(seen, rng):
    out = []
    for task in (0, 1):
        order = [i for i, t in enumerate(seen["task"]) if t == task]
        rng.shuffle(order)
        for c in range(0, len(order), SIZE * 32):
            part = sorted(order[c:c + SIZE * 32], key=lambda i: len(seen["encoded"][i][0]))
            out += [part[k:k + SIZE] for k in range(0, len(part), SIZE)]
    rng.shuffle(out)
    return out


def teacher_view(logits, task):
    """The teacher's logits without the weight it gave to rare classes: the student learns true frequencies."""
    w = WEIGHTS[task]
    return logits[:, :len(w)] - w.log()


def loss_of(model, seen, part, variance):
    ids, mask, marks = padded([seen["encoded"][i] for i in part])
    task = seen["task"][part[0]]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        h = model.hidden(ids, mask, marks)
        logits = model.heads(h, mask, marks)[task].float()
    taught = torch.tensor([not seen["written"][i] for i in part])
    gold = torch.tensor([-100 if seen["label"][i] is None else seen["label"][i] for i in part])
    total = torch.zeros(())
    if (gold >= 0).any():
        total = total + GOLD_SHARE * cross_entropy(logits, gold, reduction="sum") / len(part)
    if taught.any():
        rows = [r for r, ok in enumerate(taught.tolist()) if ok]
        view = teacher_view(seen["logits"][[part[r] for r in rows]], task)
        total = total + LOGIT_SHARE * SOFTEN ** 2 * kl_div(log_softmax(logits[rows] / SOFTEN, -1), softmax(view / SOFTEN, -1),
                                                          reduction="sum") / len(part)
        mine = torch.cat([h[r, :len(seen["encoded"][part[r]][0])].float() for r in rows])
        theirs = torch.cat([seen["hidden"][part[r]].float() for r in rows])
        total = total + HIDDEN_SHARE * (mine - theirs).pow(2).mean() / variance
    return total


def main(start, keep, tokenizer, data, labelled, out, steps, rate, seed):
    torch.set_num_threads(1)
    torch.manual_seed(int(seed))
    rng, steps = random.Random(int(seed)), int(steps)
    seen, (_, dev), pieces = joined(labelled.split(",")), sets(data), Pieces(tokenizer)
    model = student(start, [int(k) for k in keep.split(",")])
    variance = torch.cat([h.float() for h in seen["hidden"][:200] if h is not None]).var().item()
    opt, schedule = optimiser(model, float(rate), steps)
    average, began, todo = Average(model), time.time(), []
    print(len(seen["task"]), "samples", len(batches(seen, random.Random(0))), "steps an epoch", flush=True)
    for step in range(1, steps + 1):
        model.train()
        todo = todo or batches(seen, rng)
        loss = loss_of(model, seen, todo.pop(), variance)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        opt.step()
        schedule.step()
        opt.zero_grad()
        if step % 5 == 0:
            average.add(model)
        if step % 100 == 0:
            print(step, steps, round(loss.item(), 3), f"{time.time() - began:.0f} s", flush=True)
        if step % 300 == 0 and step < steps:
            print(step, evaluate(average.model, dev, pieces), flush=True)
            torch.save(average.model.state_dict(), out + ".part")
    print("mean", evaluate(average.model, dev, pieces), flush=True)
    torch.save(average.model.state_dict(), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
