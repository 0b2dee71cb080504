"""Writes parity.json, what another tokenizer and runtime must reproduce: python parity.py MODEL_FOLDER OUT."""
import json
import sys

from data import AUTHOR, PAIR, Sample
from learn import encode
from shipped import Shipped

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


THREE = "Calder, who praised Voss in public, despises Northgate."
# several questions of one kind, asked of one sentence together
TOGETHER = [[Sample(PAIR, THREE, spans) for spans in (((0, 6), (20, 24)), ((0, 6), (45, 54)), ((20, 24), (45, 54)))],
            [Sample(AUTHOR, THREE, (span,)) for span in ((0, 6), (20, 24), (45, 54))]]


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
    shipped, rows = Shipped(folder), []
    for s in [*map(sample, SENTENCES), *TOGETHER]:
        questions = s if isinstance(s, list) else [s]
        (ids, tokens), places = encode(shipped, questions[0].text, questions)
        both = shipped.both([(ids, tokens)])
        rows.append({"text": questions[0].text, "input_ids": ids, "questions": [
            {"task": ["author", "pair"][q.task], "spans": [list(x) for x in q.spans],
             "marks": [list(t[:2]) for t in tokens[p:p + len(q.spans)]],
             "logits": [round(float(x), 4) for x in both[q.task][0, p]]} for q, p in zip(questions, places)]})
    note = ("Spans count Unicode code points; marks are pieces, from and to. Logits: int8, one row a batch, no padding, on a CPU with "
            "VNNI; another CPU's 8-bit kernels and other rows in the batch move them a little (dynamic quantisation).")
    text = json.dumps({"note": note, "rows": rows}, ensure_ascii=False)
    text = text.replace('{"text"', '\n{"text"')
    open(out, "w", encoding="utf-8").write(text + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
