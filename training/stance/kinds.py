"""Error analysis by kind: python kinds.py MODEL_FOLDER DATA. Dev sets by cue words, and minimal.tsv by hand."""
import re
import sys
from collections import Counter
from pathlib import Path

from data import AUTHOR
from parity import sample
from scores import POLARITY
from shipped import Shipped
from teach import sets

KINDS = {
    "all": r"",
    "negation": r"\b(?:not|never|no|nor|neither|nobody|nothing|without|denie[sd]|deny|denying)\b|n[’']t\b",
    "irrealis": r"\b(?:would|could|might|may|if|whether|should|unless)\b",
    "reported": r"\b(?:said|says|told|according to|reported|claimed|added|asked)\b",
    "quoted": r"[“\"]",
    "passive": r"\b(?:was|were|been|being|is|are|be)\b (?:\w+ )?\w+(?:ed|en|ld|ght) by\b",
    "long": r"^(?:\S+\s+){40}",
}


def outcome(task, gold, said):
    if gold == said:
        return "right"
    if task == AUTHOR:
        return "missed" if said == 1 else "false alarm" if gold == 1 else "sign flipped"
    if not said or not gold:
        return "false alarm" if said else "missed"
    return "direction" if POLARITY[gold] == POLARITY[said] else "sign flipped"


def table(title, rows):
    """rows: (kinds, task, gold, said)"""
    names = list(dict.fromkeys(k for row in rows for k in row[0]))
    print(f"\n{title}\n| kind | n | right | missed | false alarm | direction | sign flipped |\n|---|---|---|---|---|---|---|")
    for name in names:
        c = Counter(outcome(t, g, s) for kinds, t, g, s in rows if name in kinds)
        n = sum(c.values())
        cells = [f"{100 * c['right'] / n:.1f}%"] + [str(c[k]) for k in ("missed", "false alarm", "direction", "sign flipped")]
        print(f"| {name} | {n} | " + " | ".join(cells) + " |")


def minimal(served, file):
    rows = []
    for line in Path(file).read_text("utf-8").splitlines():
        kind, label, text = line.split("\t")
        s = sample(text)
        said = int(served.logits([s])[0].argmax())
        rows.append((["all", kind], s.task, int(label), said))
        if said != int(label):
            print(f"{kind}: gold {label}, said {said}: {text}")
    return rows


def main(folder, data):
    served, (_, dev) = Shipped(folder), sets(data)
    for name, samples in dev.items():
        said = [int(x.argmax()) for x in served.logits(samples)]
        table(name, [([k for k in KINDS if re.search(KINDS[k], s.text, re.I)], s.task, s.label, a)
                     for s, a in zip(samples, said)])
    table("minimal.tsv", minimal(served, Path(__file__).with_name("minimal.tsv")))


if __name__ == "__main__":
    main(*sys.argv[1:])
