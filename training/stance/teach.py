"""Fine-tunes a teacher on both tasks at once: python teach.py START TOKENIZER DATA OUT STEPS RATE SEED WRITTEN.

START is pretrained weights (.onnx, .npz) or a teacher's (.pt) to go on from, WRITTEN how many sentences of contrast.py join in.
"""
import copy
import random
import sys
import time

import torch
from torch.nn.functional import cross_entropy

from contrast import contrasts
from data import PAIR, Renamer, dse, newsmtsc, turned
from model import Pieces, begun, padded
from scores import evaluate

SIZE = 32
WEIGHTS = [torch.tensor([1.0, 1.0, 1.2]), torch.tensor([1.0, 1.4, 1.8, 1.3, 1.8])]


def sets(data):
    train = newsmtsc(f"{data}/stance/newsmtsc/train.jsonl") + dse(f"{data}/stance/dse/train.tsv")
    dev = {"rw": newsmtsc(f"{data}/stance/newsmtsc/dev-rw.jsonl"), "mt": newsmtsc(f"{data}/stance/newsmtsc/dev-mt.jsonl"),
           "dse": dse(f"{data}/stance/dse/valid.tsv")}
    return train, dev


def batches(samples, lengths, rng, size=SIZE):
    """One epoch of batches of one task and of like lengths, in random order."""
    out = []
    for task in sorted({s.task for s in samples}):
        order = [i for i, s in enumerate(samples) if s.task == task]
        rng.shuffle(order)
        for c in range(0, len(order), size * 32):
            part = sorted(order[c:c + size * 32], key=lambda i: lengths[i])
            out += [part[k:k + size] for k in range(0, len(part), size)]
    rng.shuffle(out)
    return out


def optimiser(model, rate, steps, floor=0.02):
    body = ("bert.", "reading.", "asking.")
    new = [p for n, p in model.named_parameters() if not n.startswith(body) and p.requires_grad]
    old = [p for n, p in model.named_parameters() if n.startswith(body) and p.requires_grad]
    opt = torch.optim.AdamW([{"params": old, "lr": rate}, {"params": new, "lr": min(5e-4, 7 * rate)}], weight_decay=0.01, fused=True)
    warm = max(1, int(0.06 * steps))
    return opt, torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, (s + 1) / warm) * max(floor, 1 - s / steps))


class Average:
    """Running mean of the weights: steadier than the last step's."""

    def __init__(self, model, keep=0.97):
        self.model, self.keep = copy.deepcopy(model), keep

    @torch.no_grad()
    def add(self, model):
        for a, b in zip(self.model.parameters(), model.parameters()):
            if b.requires_grad:
                a.lerp_(b, 1 - self.keep)


def main(start, tokenizer, data, out, steps, rate, seed, written):
    torch.set_num_threads(1)
    torch.manual_seed(int(seed))
    rng = random.Random(int(seed))
    train, dev = sets(data)
    pieces, renamer = Pieces(tokenizer), Renamer(train, rng)
    train += contrasts(rng, renamer, int(written))
    lengths = [len(pieces(s)[0]) for s in train]
    model, steps = begun(start), int(steps)
    opt, schedule = optimiser(model, float(rate), steps)
    mean, step, began, todo = Average(model), 0, time.time(), []
    print(len(train), {k: len(v) for k, v in dev.items()}, "pieces", sum(lengths) / len(lengths), "steps", steps, flush=True)
    while step < steps:
        todo = todo or batches(train, lengths, rng)
        model.train()
        chosen = [varied(train[i], renamer, rng) for i in todo.pop()]
        task = chosen[0].task
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = model(*padded([pieces(s) for s in chosen]))[task]
        loss = cross_entropy(logits.float(), torch.tensor([s.label for s in chosen]), weight=WEIGHTS[task], label_smoothing=0.03)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        opt.step()
        schedule.step()
        opt.zero_grad()
        step += 1
        if step % 5 == 0:
            mean.add(model)
        if step % 50 == 0:
            print(step, steps, round(loss.item(), 3), f"{time.time() - began:.0f} s", flush=True)
        if step % 400 == 0:
            print(step, evaluate(mean.model, dev, pieces), flush=True)
            torch.save(mean.model.state_dict(), out + ".part")
    print("mean", evaluate(mean.model, dev, pieces), flush=True)
    torch.save(mean.model.state_dict(), out)


def varied(sample, renamer, rng, rename=0.15, turn=0.3):
    if sample.task == PAIR and rng.random() < turn:
        sample = turned(sample)
    return renamer(sample) if rng.random() < rename else sample


if __name__ == "__main__":
    main(*sys.argv[1:])
