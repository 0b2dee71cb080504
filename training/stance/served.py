"""The exported model as the product runs it: ONNX Runtime, one thread, the pruned vocabulary."""
from pathlib import Path

import numpy as np
import onnxruntime as ort
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from model import window


class Served:
    def __init__(self, folder, file="stance.onnx"):
        words = Path(folder, "vocab.txt").read_text("utf-8").split("\n")[:-1]
        self.ids = {w: i for i, w in enumerate(words)}
        self.tok = Tokenizer(models.WordPiece(self.ids, unk_token="[UNK]", max_input_chars_per_word=100))
        self.tok.normalizer = normalizers.BertNormalizer(lowercase=True)
        self.tok.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = ort.InferenceSession(str(Path(folder, file)), options, providers=["CPUExecutionProvider"])

    def encode(self, sample):
        e = self.tok.encode(sample.text)
        marks = [next((k + 1 for k, (a, b) in enumerate(sample.spans) if s < b and t > a), 0) for s, t in e.offsets]
        ids, marks = window(e.ids, marks)
        return [self.ids["[CLS]"]] + ids + [self.ids["[SEP]"]], [0] + marks + [0]

    def run(self, encoded):
        longest = max(len(i) for i, _ in encoded)
        fill = lambda rows, pad: np.array([r + [pad] * (longest - len(r)) for r in rows], np.int64)
        return self.session.run(["author_logits", "pair_logits"], {
            "input_ids": fill([i for i, _ in encoded], self.ids["[PAD]"]),
            "attention_mask": fill([[1] * len(i) for i, _ in encoded], 0),
            "marker_ids": fill([m for _, m in encoded], 0)})

    def logits(self, samples, size=16):
        """Each sample's own logits, in order; rows of like length share a batch."""
        encoded = [self.encode(s) for s in samples]
        order, out = sorted(range(len(samples)), key=lambda i: len(encoded[i][0])), [None] * len(samples)
        for k in range(0, len(order), size):
            part = order[k:k + size]
            both = self.run([encoded[i] for i in part])
            for row, i in enumerate(part):
                out[i] = both[samples[i].task][row]
        return out
