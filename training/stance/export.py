"""Float weights → the int8 model that ships: python export.py STUDENT TOKENIZER DATA OUT VERSION."""
import hashlib
import json
import math
import sys
import tempfile
import unicodedata
import warnings
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer

from model import LONGEST, begun
from scores import author_score, pair_score, shown
from served import Served
from teach import WEIGHTS, sets


def latin(token):
    """Pieces of other scripts and BERT's unused places are left out; symbols and digits stay."""
    letters = (c for c in token.removeprefix("##") if c.isalpha())
    return not token.startswith("[unused") and all("LATIN" in unicodedata.name(c, "") for c in letters)


def pruned(model, tokenizer):
    words = json.loads(Path(tokenizer).read_text("utf-8"))["model"]["vocab"]
    words = [w for w, _ in sorted(words.items(), key=lambda e: e[1])]
    keep = [i for i, w in enumerate(words) if latin(w)]
    e = model.bert.embeddings
    e.word_embeddings = torch.nn.Embedding.from_pretrained(e.word_embeddings.weight.detach()[keep])
    e.position_embeddings = torch.nn.Embedding.from_pretrained(e.position_embeddings.weight.detach()[:LONGEST])
    e.position_ids, e.token_type_ids = e.position_ids[:, :LONGEST], e.token_type_ids[:, :LONGEST]
    return [words[i] for i in keep]


class Unrolled(torch.nn.Module):
    """The same sums as Stance in the plain order that ONNX Runtime's optimizer knows and fuses."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask, marker_ids):
        bert, e = self.model.bert, self.model.bert.embeddings
        places = e.position_embeddings(e.position_ids[:, :input_ids.shape[1]])
        words = e.word_embeddings(input_ids) + self.model.marker(marker_ids)
        h = e.LayerNorm(words + e.token_type_embeddings.weight[0] + places)
        mask = (1.0 - attention_mask.unsqueeze(1).unsqueeze(2).to(torch.float32)) * -10000.0
        for layer in bert.encoder.layer:
            h = after(layer, h, mask)
        return self.model.heads(h, attention_mask, marker_ids)


def after(layer, h, mask, heads=12):
    own, size = layer.attention.self, h.shape[2] // heads
    q, k, v = (f(h).view(h.shape[0], h.shape[1], heads, size).transpose(1, 2) for f in (own.query, own.key, own.value))
    weight = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(size) + mask, -1)
    seen = torch.matmul(weight, v).transpose(1, 2).contiguous()
    seen = layer.attention.output.dense(seen.flatten(2))
    h = layer.attention.output.LayerNorm(seen + h)
    return layer.output.LayerNorm(layer.output.dense(layer.intermediate.intermediate_act_fn(layer.intermediate.dense(h))) + h)


def exported(model, folder):
    """float.onnx (fused) and stance.onnx (int8)."""
    names, x = ["input_ids", "attention_mask", "marker_ids"], torch.ones(2, 16, dtype=torch.long)
    axes = {n: {0: "B", 1: "T"} for n in names} | {"author_logits": {0: "B"}, "pair_logits": {0: "B"}}
    with tempfile.TemporaryDirectory() as scratch:
        raw, fused = scratch + "/raw.onnx", str(Path(folder, "float.onnx"))
        torch.onnx.export(Unrolled(model).eval(), (x, x, x), raw, input_names=names, output_names=["author_logits", "pair_logits"],
                          dynamic_axes=axes, opset_version=14, dynamo=False)
        best = optimizer.optimize_model(raw, model_type="bert", num_heads=12, hidden_size=model.bert.config.hidden_size, opt_level=1)
        best.save_model_to_file(fused)
        print({k: v for k, v in best.get_fused_operator_statistics().items() if v}, flush=True)
        quantize_dynamic(fused, str(Path(folder, "stance.onnx")), weight_type=QuantType.QInt8, per_channel=True,
                         extra_options={"DefaultTensorType": 1})


def temperature(logits, gold):
    """The divisor under which the dev set is least surprising."""
    x, y = torch.tensor(np.array(logits)), torch.tensor(gold)
    grid = [0.5 + 0.02 * k for k in range(126)]
    return min(grid, key=lambda t: torch.nn.functional.cross_entropy(x / t, y).item())


def calibration_error(logits, gold, t, bins=10):
    p = torch.softmax(torch.tensor(np.array(logits)) / t, -1)
    sure, said = p.max(-1)
    right = (said == torch.tensor(gold)).float()
    which = (sure * bins).long().clamp(max=bins - 1)
    return sum(((which == b).float().mean() * (sure[which == b].mean() - right[which == b].mean()).abs()).item()
               for b in range(bins) if (which == b).any())


def sha256(*files):
    return hashlib.sha256(b"".join(Path(f).read_bytes() for f in files)).hexdigest()


def report(served, dev):
    """Dev scores by argmax, and by argmax with the rare classes lifted as in training."""
    found = {}
    for name, samples in dev.items():
        task, gold = samples[0].task, [s.label for s in samples]
        found[name] = logits = served.logits(samples)
        for how, lift in (("plain", 0), ("lifted", WEIGHTS[task].log().numpy())):
            score = (pair_score if task else author_score)(gold, [int((x + lift).argmax()) for x in logits])
            print(name, how, shown(score), flush=True)
    return found


def main(weights, tokenizer, data, out, version):
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    Path(out).mkdir(parents=True, exist_ok=True)
    model = begun(weights).eval()
    _, dev = sets(data)
    words = pruned(model, tokenizer)
    Path(out, "vocab.txt").write_text("\n".join(words) + "\n", "utf-8")
    exported(model, out)
    print("onnx float", flush=True)
    whole = report(Served(out, "float.onnx"), dev)
    Path(out, "float.onnx").unlink()
    print("int8", flush=True)
    found = report(Served(out), dev)
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
marker.none=0
marker.target=1
marker.p=1
marker.q=2
author.labels=NEGATIVE,NEUTRAL,POSITIVE
author.temperature={ta:.2f}
pair.labels=NONE,P_Q_POSITIVE,Q_P_POSITIVE,P_Q_NEGATIVE,Q_P_NEGATIVE
pair.temperature={tp:.2f}
pair.lift={",".join(f"{x:.3f}" for x in WEIGHTS[1].log().tolist())}
model.sha256={sha256(Path(out, "stance.onnx"))}
vocab.sha256={sha256(Path(out, "vocab.txt"))}
data.newsmtsc.train.sha256={sha256(Path(data, "stance/newsmtsc/train.jsonl"))}
data.dse.train.sha256={sha256(Path(data, "stance/dse/train.tsv"))}
data.polnear.train.text.sha256={sha256(*texts)}
""", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
