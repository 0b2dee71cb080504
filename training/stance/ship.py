"""Weights of learn.py → the int8 model that ships: python ship.py WEIGHTS ROW_MODEL DATA OUT VERSION."""
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
import torch

from export import calibration_error, report, sha256, temperature
from graph import network
from learn import answers
from model import LONGEST
from once import begun
from scores import author_score, pair_score, shown
from shipped import Shipped
from teach import sets


def main(weights, row_model, data, out, version):
    torch.set_num_threads(1)
    Path(out).mkdir(parents=True, exist_ok=True)
    model, (_, dev) = begun(weights).eval(), sets(data)
    if Path(row_model).resolve() != Path(out).resolve():
        shutil.copyfile(Path(row_model, "vocab.txt"), Path(out, "vocab.txt"))
    onnx.save(network(model), str(Path(out, "stance.onnx")))
    served = Shipped(out)
    print("float", flush=True)
    whole = {name: [x.numpy() for x in answers(model, samples, served)] for name, samples in dev.items()}
    for name, samples in dev.items():
        said = [int(x.argmax()) for x in whole[name]]
        print(name, shown((pair_score if samples[0].task else author_score)([s.label for s in samples], said)), flush=True)
    print("int8", flush=True)
    found = report(served, dev)
    far = max(np.abs(a - b).max() for n in dev for a, b in zip(whole[n], found[n]))
    same = np.mean([a.argmax() == b.argmax() for n in dev for a, b in zip(whole[n], found[n])])
    print(f"int8 against float: same answer {same:.4f}, widest difference of a logit {far:.2f}", flush=True)
    author = found["rw"] + found["mt"], [s.label for s in dev["rw"] + dev["mt"]]
    pair = found["dse"], [s.label for s in dev["dse"]]
    ta, tp = temperature(*author), temperature(*pair)
    print(f"calibration error author {calibration_error(*author, ta):.3f}, pair {calibration_error(*pair, tp):.3f}")
    texts = sorted(Path(data, "quotes/polnear/train/text").glob("*.txt"))
    Path(out, "model.properties").write_text(f"""version={version}
pieces.max={LONGEST}
author.labels=NEGATIVE,NEUTRAL,POSITIVE
author.temperature={ta:.2f}
pair.labels=NONE,P_Q_POSITIVE,Q_P_POSITIVE,P_Q_NEGATIVE,Q_P_NEGATIVE
pair.temperature={tp:.2f}
model.sha256={sha256(Path(out, "stance.onnx"))}
vocab.sha256={sha256(Path(out, "vocab.txt"))}
data.newsmtsc.train.sha256={sha256(Path(data, "stance/newsmtsc/train.jsonl"))}
data.dse.train.sha256={sha256(Path(data, "stance/dse/train.tsv"))}
data.polnear.train.text.sha256={sha256(*texts)}
""", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
