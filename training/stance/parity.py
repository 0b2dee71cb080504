"""Writes parity.json, what another tokenizer and runtime must reproduce: python parity.py MODEL_FOLDER OUT."""
import json
import sys

from data import AUTHOR, PAIR, Sample
from served import Served

# the target or p in [ ], q in { }
SENTENCES = [
    "[Marotti] praised {Calder} for her patience.",
    "{Calder} was praised by [Marotti], who had once called her “a disgrace.”",
    "The ministry’s handling of the flood was a shambles, and [Voss] knew it.",
    "[Élodie Brontë-Núñez] told reporters in São Tomé that she doesn’t trust {Bank of Örnsköld}.",
    "It isn't unreasonable to say that [Northgate Inc.] has kept every one of its promises.",
    "[U.N.] envoys met {Okafor} at 10:30 a.m.; nothing was agreed—nothing at all…",
    "Prices rose 3.5% to $1,204.99 (up from £950) after [Brightwell & Sons] cut output.",
    "[LENA MAROTTI] SLAMS {FENWICK} OVER ‘SECRET’ DEAL",
    "The slogan 北京 and a 😀 stood on the poster that [Ruth Calder] tore down,\tzero\u200bwidth and all.",
    "[Thorne] denied that she supports {Halloran}, an antidisestablishmentarianist of the Lloyd–Økland school.",
    "If [Reyes] were to back {Pell}, the coalition would fall apart.",
    " ".join(["The report went through the accounts of the harbour board, year after year, line by line,"] * 8)
    + " and then [Castell] thanked {Dahl} for a job well done.",
]


def sample(marked):
    spans, text = {}, ""
    for ch in marked:
        if ch in "[{":
            start = len(text)
        elif ch in "]}":
            spans["[" if ch == "]" else "{"] = (start, len(text))
        else:
            text += ch
    return Sample(PAIR if "{" in spans else AUTHOR, text, tuple(spans[k] for k in "[{" if k in spans))


def main(folder, out):
    served, rows = Served(folder), []
    for s in map(sample, SENTENCES):
        ids, marks = served.encode(s)
        author, pair = served.run([(ids, marks)])
        rows.append({"task": ["author", "pair"][s.task], "text": s.text, "spans": [list(x) for x in s.spans],
                     "input_ids": ids, "marker_ids": marks, "author_logits": [round(float(x), 4) for x in author[0]],
                     "pair_logits": [round(float(x), 4) for x in pair[0]]})
    note = ("Spans count Unicode code points. Logits: int8, one row a batch, no padding, on a CPU with VNNI; another CPU's "
            "8-bit kernels and other rows in the batch move them a little (dynamic quantisation).")
    text = json.dumps({"note": note, "rows": rows}, ensure_ascii=False)
    text = text.replace('{"task"', '\n{"task"')
    open(out, "w", encoding="utf-8").write(text + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
