"""The encoder with its two heads, and how a sample becomes pieces and markers."""
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

LONGEST = 128
CLS, SEP, PAD = 101, 102, 0


def pretrained(path, layers):
    """BERT weights out of an ONNX file; a Linear's nameless MatMul is found by the bias added to it."""
    graph = onnx.load(path).graph
    init = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    maker = {o: n for n in graph.node for o in n.output}
    state = {k: torch.tensor(v) for k, v in init.items() if k.startswith(("embeddings.", "encoder."))}
    for node in graph.node:
        bias = [i for i in node.input if i in init and i.endswith(".bias") and "LayerNorm" not in i]
        if node.op_type != "Add" or not bias:
            continue
        product = maker.get(next((i for i in node.input if i not in init), None))
        if product is not None and product.op_type == "MatMul":
            weight = [i for i in product.input if i in init]
            if weight:
                state[bias[0][:-5] + ".weight"] = torch.tensor(init[weight[0]].T.copy())
    state.pop("embeddings.position_ids", None)
    bert = bare(layers)
    missing = [k for k in bert.load_state_dict(state, strict=False).missing_keys if "position_ids" not in k]
    if missing:
        raise ValueError(f"{path}: no weights for {missing[:4]}")
    return bert


def bare(layers, hidden=384, vocabulary=30522):
    return BertModel(BertConfig(vocab_size=vocabulary, hidden_size=hidden, num_hidden_layers=layers, num_attention_heads=12,
                                intermediate_size=4 * hidden, attention_probs_dropout_prob=0.0, attn_implementation="eager"),
                     add_pooling_layer=False)


def begun(start):
    """A model from pretrained weights (.onnx) or from one of our own (.pt); its size is read from the weights."""
    if start.endswith(".onnx"):
        return Stance(pretrained(start, 12))
    state = torch.load(start)
    layers = 1 + max(int(k.split("layer.")[1].split(".")[0]) for k in state if "encoder.layer." in k)
    vocabulary, hidden = state["bert.embeddings.word_embeddings.weight"].shape
    model = Stance(bare(layers, hidden, vocabulary))
    model.load_state_dict(state)
    return model


class Stance(nn.Module):
    """markers: 0 none, 1 the target or p, 2 q. Two heads: author (NEG NEU POS), pair (the five DSE labels)."""

    def __init__(self, bert):
        super().__init__()
        self.bert, hidden = bert, bert.config.hidden_size
        self.marker = nn.Embedding(3, hidden)
        nn.init.zeros_(self.marker.weight)
        self.drop = nn.Dropout(0.1)
        self.author = head(hidden, 2, 3)
        self.pair = head(hidden, 3, 5)
        bert.embeddings.word_embeddings.weight.requires_grad_(False)

    def hidden(self, input_ids, attention_mask, marker_ids):
        words = self.bert.embeddings.word_embeddings(input_ids) + self.marker(marker_ids)
        return self.bert(inputs_embeds=words, attention_mask=attention_mask).last_hidden_state

    def heads(self, h, attention_mask, marker_ids):
        one, two, all_ = (mean(h, w) for w in (marker_ids == 1, marker_ids == 2, attention_mask))
        return (self.author(self.drop(torch.cat([one, all_], -1))),
                self.pair(self.drop(torch.cat([one, two, all_], -1))))

    def forward(self, input_ids, attention_mask, marker_ids):
        return self.heads(self.hidden(input_ids, attention_mask, marker_ids), attention_mask, marker_ids)


def head(hidden, parts, classes):
    return nn.Sequential(nn.Linear(hidden * parts, hidden), nn.GELU(), nn.Dropout(0.1), nn.Linear(hidden, classes))


def mean(h, chosen):
    w = chosen.to(h.dtype).unsqueeze(-1)
    return (h * w).sum(1) / w.sum(1).clamp(min=1)


class Pieces:
    """Sample → (input_ids, marker_ids): a piece is marked if it overlaps a span, spans[0] before spans[1]."""

    def __init__(self, tokenizer_json):
        self.tok = Tokenizer.from_file(tokenizer_json)
        self.tok.no_padding()
        self.tok.no_truncation()

    def __call__(self, sample):
        e = self.tok.encode(sample.text, add_special_tokens=False)
        marks = [next((k + 1 for k, (a, b) in enumerate(sample.spans) if s < b and t > a), 0) for s, t in e.offsets]
        ids, marks = window(e.ids, marks)
        return [CLS] + ids + [SEP], [0] + marks + [0]


def window(ids, marks, room=LONGEST - 2):
    """A sentence too long keeps the pieces from 32 before its first mark on."""
    if len(ids) <= room:
        return list(ids), marks
    first = next((i for i, m in enumerate(marks) if m), 0)
    at = max(0, min(first - 32, len(ids) - room))
    return list(ids[at:at + room]), marks[at:at + room]


def padded(encoded):
    longest = (max(len(i) for i, _ in encoded) + 7) // 8 * 8
    ids = torch.tensor([i + [PAD] * (longest - len(i)) for i, _ in encoded])
    marks = torch.tensor([m + [0] * (longest - len(m)) for _, m in encoded])
    mask = torch.tensor([[1] * len(i) + [0] * (longest - len(i)) for i, _ in encoded])
    return ids, mask, marks
