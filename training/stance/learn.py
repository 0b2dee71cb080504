"""Trains the encoder that reads a sentence once: python learn.py START LAYERS ASKING ROW_MODEL DATA ASKED OUT STEPS RATE SEED FROZEN.

START is a row model's network (.onnx), of which LAYERS are kept ("0,1,2,3,4,5"), the last ASKING of them for the questions, or
weights of this script (.pt) to go on from. ASKED is a file of asked.py. It learns the row model's logits and the gold labels.
"""
import random
import sys
import time
from dataclasses import replace

import numpy as np
import torch
from torch.nn.functional import cross_entropy, kl_div, log_softmax, softmax

from asked import Asked, Question, gathered  # noqa: F401, what the file holds
from data import PAIR, TURNED, Renamer, Sample
from model import LONGEST
from once import batch, begun
from scores import author_score, pair_score, shown
from served import Served
from teach import Average, optimiser, sets

SIZE, SOFTEN, THOUGHT_SHARE, GOLD_SHARE, RENAMED, TURN = 32, 2.0, 1.0, 0.5, 0.2, 0.4


def encode(served, text, questions):
    """A row for once.batch, and the place of each question's first token, None where it lies outside the window."""
    e, room = served.tok.encode(text), LONGEST - 2
    ranges = [[covered(e.offsets, s) for s in q.spans] for q in questions]
    starts = [r[0] for rs in ranges for r in rs if r]
    at = max(0, min(min(starts, default=0) - 32, len(e.ids) - room))
    ids, tokens, places = e.ids[at:at + room], [], []
    for number, (q, rs) in enumerate(zip(questions, ranges), 1):
        inside = all(r and at <= r[0] and r[1] <= at + room for r in rs)
        places.append(len(tokens) if inside else None)
        if inside:
            tokens += [(r[0] - at + 1, r[1] - at + 1, mark, number) for mark, r in enumerate(rs, 1)]
    return ([served.ids["[CLS]"]] + list(ids) + [served.ids["[SEP]"]], tokens), places


def covered(offsets, span):
    own = [i for i, (s, t) in enumerate(offsets) if s < span[1] and t > span[0]]
    return (own[0], own[-1] + 1) if own else None


def varied(asked, renamer, rng):
    """Other names in place of the marked ones, and gold pairs seen from the other end as well."""
    questions = list(asked.questions)
    if rng.random() < RENAMED:
        spans = tuple(dict.fromkeys(s for q in questions for s in q.spans))
        new = renamer(Sample(PAIR, asked.text, spans))
        moved = dict(zip(spans, new.spans))
        if all(moved[s] and moved[s][0] < moved[s][1] for s in spans):
            asked = Asked(new.text, [], asked.written)
            questions = [replace(q, spans=tuple(moved[s] for s in q.spans)) for q in questions]
    for q in list(questions):
        if q.task == PAIR and q.label is not None and rng.random() < TURN:
            thought = None if q.thought is None else q.thought[TURNED]
            questions.append(Question(PAIR, q.spans[::-1], TURNED[q.label], thought))
    return asked.text, questions


def frozen(model, lowest):
    """The lowest layers may stay as the row model has them: half of a step's time, and they read words more than stance."""
    for part in (model.first, model.marker, *model.reading[:lowest]) if lowest else ():
        for p in part.parameters():
            p.requires_grad_(False)


def batches(everything, rng):
    order = list(range(len(everything)))
    rng.shuffle(order)
    out = []
    for c in range(0, len(order), SIZE * 40):
        part = sorted(order[c:c + SIZE * 40], key=lambda i: len(everything[i].text))
        out += [part[k:k + SIZE] for k in range(0, len(part), SIZE)]
    rng.shuffle(out)
    return out


def loss_of(model, rows, questions, places):
    both = model(*batch(rows))
    total, count = torch.zeros(()), 0
    for task in (0, 1):
        chosen = [(r, p, q) for r, (qs, ps) in enumerate(zip(questions, places))
                  for q, p in zip(qs, ps) if q.task == task and p is not None]
        if not chosen:
            continue
        logits = both[task][[r for r, _, _ in chosen], [p for _, p, _ in chosen]]
        gold = torch.tensor([-100 if q.label is None else q.label for _, _, q in chosen])
        if (gold >= 0).any():
            total = total + GOLD_SHARE * cross_entropy(logits, gold, reduction="sum", label_smoothing=0.03)
        taught = [i for i, (_, _, q) in enumerate(chosen) if q.thought is not None]
        if taught:
            view = torch.tensor(np.array([chosen[i][2].thought for i in taught]))
            total = total + THOUGHT_SHARE * SOFTEN ** 2 * kl_div(
                log_softmax(logits[taught] / SOFTEN, -1), softmax(view / SOFTEN, -1), reduction="sum")
        count += len(chosen)
    return total / max(1, count)


def together(served, samples):
    """Places of the samples sentence by sentence; in a sentence too long for one window each by itself."""
    by = {}
    for i, s in enumerate(samples):
        alone = i if len(served.tok.encode(s.text).ids) > LONGEST - 2 else -1
        by.setdefault((s.text, alone), []).append(i)
    return [(text, own) for (text, _), own in by.items()]


@torch.no_grad()
def answers(model, samples, served, size=32):
    """Each sample's own logits, in order; what is asked of one sentence is asked together."""
    groups = sorted(together(served, samples), key=lambda g: len(g[0]))
    out = [torch.tensor([0.0, 1, 0] if s.task == 0 else [1.0, 0, 0, 0, 0]) for s in samples]
    for k in range(0, len(groups), size):
        part = [(encode(served, text, [samples[i] for i in own]), own) for text, own in groups[k:k + size]]
        both = model.eval()(*batch([row for (row, _), _ in part]))
        for r, ((_, places), own) in enumerate(part):
            for i, p in zip(own, places):
                if p is not None:
                    out[i] = both[samples[i].task][r, p]
    return out


def evaluate(model, dev, served):
    line = []
    for name, samples in dev.items():
        said = [int(x.argmax()) for x in answers(model, samples, served)]
        line.append(f"{name} {shown((pair_score if samples[0].task else author_score)([s.label for s in samples], said))}")
    return " | ".join(line)


def main(start, layers, asking, folder, data, asked, out, steps, rate, seed, lowest):
    torch.set_num_threads(1)
    torch.manual_seed(int(seed))
    rng, steps, served = random.Random(int(seed)), int(steps), Served(folder)
    everything, (train, dev) = torch.load(asked, weights_only=False), sets(data)
    renamer = Renamer(train, rng)
    model = begun(start, [int(k) for k in layers.split(",")], int(asking))
    frozen(model, int(lowest))
    opt, schedule = optimiser(model, float(rate), steps)
    average, began, todo, running = Average(model), time.time(), [], None
    print(len(everything), "sentences", len(batches(everything, rng)), "steps an epoch", flush=True)
    for step in range(1, steps + 1):
        todo = todo or batches(everything, rng)
        model.train()
        chosen = [varied(everything[i], renamer, rng) for i in todo.pop()]
        rows = [encode(served, text, questions) for text, questions in chosen]
        loss = loss_of(model, [row for row, _ in rows], [q for _, q in chosen], [p for _, p in rows])
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        opt.step()
        schedule.step()
        opt.zero_grad()
        running = loss.item() if running is None else 0.95 * running + 0.05 * loss.item()
        if step % 5 == 0:
            average.add(model)
        if step % 20 == 0:
            print(step, steps, round(running, 3), f"{time.time() - began:.0f} s, own {time.process_time():.0f} s", flush=True)
        if step % 100 == 0:
            torch.save(average.model.state_dict(), out + ".part")
        if step % 300 == 0 and step < steps:
            print(step, evaluate(average.model, dev, served), flush=True)
    print("mean", evaluate(average.model, dev, served), flush=True)
    torch.save(average.model.state_dict(), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
