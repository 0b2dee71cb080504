"""Reads the training sets: sentences with marked character spans and a label."""
import json
import random
import re
from dataclasses import dataclass, replace
from pathlib import Path

AUTHOR, PAIR = 0, 1
# pair labels: 0 none, 1 p→q positive, 2 q→p positive, 3 p→q negative, 4 q→p negative
TURNED = [0, 2, 1, 4, 3]


@dataclass(frozen=True)
class Sample:
    """spans[0] is the target (author task) or p; spans[1] is q. label None: not labelled."""
    task: int
    text: str
    spans: tuple
    label: int | None = None


def newsmtsc(path):
    rows = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines() if line]
    return [Sample(AUTHOR, r["sentence"], ((r["from"], r["to"]),), int(r["polarity"]) + 1) for r in rows]


def dse(path):
    samples = []
    for line in Path(path).read_text("utf-8").split("\n"):
        fields = line.split("\t")
        if len(fields) == 4:
            sample = dse_row(*fields)
            if sample:
                samples.append(sample)
    return samples


def dse_row(sentence, p, q, label):
    text, spans, start = "", [], None
    for ch in sentence:
        if ch == "[":
            start = len(text)
        elif ch == "]" and start is not None:
            spans.append((start, len(text)))
            start = None
        else:
            text += ch
    ps = [s for s in spans if text[s[0]:s[1]] == p]
    qs = [s for s in spans if text[s[0]:s[1]] == q and s != (ps[0] if ps else None)]
    if ps and qs:
        pair = (ps[0], qs[0])
    elif len(spans) >= 2:
        pair = (spans[0], spans[1])
    else:
        return None
    return Sample(PAIR, text, tuple(grown(text, s) for s in pair), int(label))


def grown(text, span):
    """DSE cuts some names short (`[Congre]ss`): take the whole word."""
    a, b = span
    while b < len(text) and text[b - 1].isalpha() and text[b].isalpha():
        b += 1
    while b - 1 > a and text[b - 1] in "’' ":
        b -= 1
    return a, b


def turned(sample):
    """The same pair seen from the other end."""
    label = None if sample.label is None else TURNED[sample.label]
    return replace(sample, spans=sample.spans[::-1], label=label)


NAME = re.compile(r"[A-Z][\w.&-]*(?: (?:of|the|and|de|al|von|van) [A-Z][\w.&-]*| [A-Z][\w.&-]*)*")
NO_NAME = {"I", "He", "She", "It", "We", "They", "You", "His", "Her", "The", "This", "That", "Its", "Their", "Who"}
FIRST = ("Ada Alan Alma Amir Anna Ben Carla Cyrus Dana Dev Edith Elio Emeka Farah Felix Greta Hana Hugo Ines Ivan Jada "
         "Jonas Kai Keiko Lars Leila Luis Mara Mei Milo Nadia Noor Olga Omar Paula Priya Quinn Rafa Rosa Sami Selma "
         "Tariq Tessa Uma Victor Wanda Yara Yusuf Zane").split()
LAST = ("Alder Amsel Barrow Bellamy Calder Castell Dahl Draper Eastman Egan Farrow Fenwick Garland Grieve Hale Halloran "
        "Ibarra Ives Jessop Juma Kessler Kwan Larkin Lindqvist Marsh Moreau Nakata Norwood Oduya Okafor Pell Pryce "
        "Quill Rask Reyes Rowe Salter Sorensen Tanaka Thorne Ulrich Usman Vance Voss Weller Wojcik Yates Yilmaz Zeller "
        "Zubair").split()


def is_name(text):
    return bool(NAME.fullmatch(text)) and text not in NO_NAME and not text.startswith(("The ", "This "))


class Renamer:
    """Puts other names in the place of the marked ones, so that stance is learnt from words, not from who is liked."""

    def __init__(self, samples, rng):
        self.rng = rng
        found = {s.text[a:b] for s in samples for a, b in s.spans}
        self.pool = sorted(n for n in found if is_name(n) and len(n) < 30)

    def fresh(self):
        r = self.rng
        if r.random() < 0.5:
            return r.choice(self.pool)
        return r.choice(LAST) if r.random() < 0.6 else r.choice(FIRST) + " " + r.choice(LAST)

    def __call__(self, sample):
        names = sorted({sample.text[a:b] for a, b in sample.spans if is_name(sample.text[a:b])}, key=len, reverse=True)
        if not names:
            return sample
        new = {n: self.fresh() for n in names}
        text, at, moves = [], 0, []
        for m in re.finditer(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)", sample.text):
            text += [sample.text[at:m.start()], new[m.group()]]
            at = m.end()
            moves.append((m.start(), m.end(), len(new[m.group()]) - (m.end() - m.start())))
        text.append(sample.text[at:])

        def moved(span):
            a = span[0] + sum(d for _, e, d in moves if e <= span[0])
            b = span[1] + sum(d for _, e, d in moves if e <= span[1])
            return a, b

        return replace(sample, text="".join(text), spans=tuple(moved(s) for s in sample.spans))


def polnear_sentences(folder, rng, longest=400):
    """Sentences of the PolNeAR training articles by a plain cut at full stops, in file order."""
    out = []
    for file in sorted(Path(folder).glob("*.txt")):
        for line in file.read_text("utf-8").split("\n"):
            for s in re.split(r"(?<=[.!?][”\"’'])\s+(?=[A-Z“\"])|(?<=[a-z0-9)][.!?])\s+(?=[A-Z“\"])", line.strip()):
                if 40 <= len(s) <= longest:
                    out.append(s)
    return out


def mentions(sentence):
    """Spans of capitalised names, the one at the sentence's start only if it has two words or returns."""
    spans = []
    for m in NAME.finditer(sentence):
        word = m.group().rstrip(".")
        if word in NO_NAME or len(word) < 3 or word.startswith("The "):
            continue
        if m.start() < 2 and " " not in word and sentence.count(word) < 2:
            continue
        spans.append((m.start(), m.start() + len(word)))
    return spans


def polnear(folder, rng, authors, pairs):
    """Unlabelled samples for the teachers: a mention per sentence, and two in a random order."""
    texts = polnear_sentences(folder, rng)
    rng.shuffle(texts)
    out = [[], []]
    for t in texts:
        found = mentions(t)
        if found and len(out[0]) < authors:
            out[0].append(Sample(AUTHOR, t, (rng.choice(found),)))
        distinct = [s for i, s in enumerate(found) if t[s[0]:s[1]] not in {t[a:b] for a, b in found[:i]}]
        if len(distinct) >= 2 and len(out[1]) < pairs:
            pair = rng.sample(distinct, 2)
            out[1].append(Sample(PAIR, t, tuple(pair if rng.random() < 0.3 else sorted(pair))))
    return out[0] + out[1]


def elsewhere(samples, rng, count):
    """Unlabelled samples: other mentions and other pairs in the training sentences."""
    texts, out = sorted({s.text for s in samples}), []
    asked = {(s.text, span) for s in samples for span in s.spans}
    rng.shuffle(texts)
    for t in texts:
        found = mentions(t)
        fresh = [s for s in found if (t, s) not in asked]
        if not fresh or len(out) >= count:
            continue
        one = rng.choice(fresh)
        others = [s for s in found if t[s[0]:s[1]] != t[one[0]:one[1]]]
        if others and rng.random() < 0.7:
            out.append(Sample(PAIR, t, tuple(sorted((one, rng.choice(others))))))
        else:
            out.append(Sample(AUTHOR, t, (one,)))
    return out
