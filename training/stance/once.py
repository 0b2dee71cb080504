"""The encoder that reads a sentence once and answers all that is asked of it.

The sentence's pieces go through the first layers (the reading ones) by themselves. A question is one token a mention: the mean of
what its pieces begin as, and a marker. Such a token looks at the sentence and at the other token of its question; nothing looks
at it. In the last layers (the asking ones) only these tokens go on, and look at the sentence as the reading layers left it.
"""
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

from model import LONGEST, PAD, bare, head

NO, YES = -10000.0, 0.0


def row_weights(path):
    """Float weights out of an int8 model that reads a row a question, by the names of its training."""
    graph = onnx.load(path).graph
    init = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    state, nameless = {}, []
    for name, value in init.items():
        if name.endswith("_quantized"):
            base = name.removesuffix("_quantized")
            step, zero = init[base + "_scale"], init[base + "_zero_point"]
            weight = torch.tensor((value.astype("float32") - zero.astype("float32")) * step)
            if base.startswith("onnx::MatMul"):
                nameless.append((int(base.split("_")[-1]), weight))
            else:
                state[base] = weight
        elif name.startswith("model.") or "qkv_bias" in name:
            state[name] = torch.tensor(value)
    folded = next(torch.tensor(v) for n, v in init.items() if n.startswith("onnx::Add"))
    return state, [w for _, w in sorted(nameless)], folded


class Block(nn.Module):
    """A transformer layer whose queries may be others than its keys."""

    def __init__(self, hidden, heads=12):
        super().__init__()
        self.heads = heads
        self.query, self.key_value = nn.Linear(hidden, hidden), nn.Linear(hidden, 2 * hidden)
        self.out, self.norm = nn.Linear(hidden, hidden), nn.LayerNorm(hidden, eps=1e-12)
        self.wide, self.narrow = nn.Linear(hidden, 4 * hidden), nn.Linear(4 * hidden, hidden)
        self.last = nn.LayerNorm(hidden, eps=1e-12)

    def forward(self, x, seen, mask):
        q, (k, v) = self.split(self.query(x)), map(self.split, self.key_value(seen).chunk(2, -1))
        found = scaled_dot_product_attention(q, k, v, mask.unsqueeze(1).to(q.dtype)).transpose(1, 2).flatten(2)
        x = self.norm(x + self.out(found))
        return self.last(x + self.narrow(nn.functional.gelu(self.wide(x))))

    def split(self, x):
        return x.view(*x.shape[:2], self.heads, -1).transpose(1, 2)


class Once(nn.Module):
    def __init__(self, reading, asking, vocabulary, hidden=384):
        super().__init__()
        self.reading = nn.ModuleList(Block(hidden) for _ in range(reading))
        self.asking = nn.ModuleList(Block(hidden) for _ in range(asking))
        self.words, self.places = nn.Embedding(vocabulary, hidden), nn.Embedding(LONGEST, hidden)
        self.marker, self.first = nn.Embedding(3, hidden), nn.LayerNorm(hidden, eps=1e-12)
        self.author, self.pair = head(hidden, 1, 3), head(hidden, 2, 5)
        for fixed in (self.words, self.places):
            fixed.weight.requires_grad_(False)

    def forward(self, input_ids, attention_mask, where, marker_ids, question):
        """where [B,K,T]: each mention's share of the pieces. question [B,K]: which a token is part of; 0 for none."""
        text = self.words(input_ids) + self.places.weight[:input_ids.shape[1]]
        mask = masks(attention_mask, question)
        x = self.first(torch.cat([text + self.marker.weight[0], where @ text + self.marker(marker_ids)], 1))
        for block in self.reading:
            x = block(x, x, mask)
        t = input_ids.shape[1]
        text, x = x[:, :t], x[:, t:]
        for block in self.asking:
            x = block(x, torch.cat([text, x], 1), mask[:, t:])
        return self.author(x), self.pair(torch.cat([x, x.roll(-1, 1)], -1))


def masks(attention_mask, question):
    b, t = attention_mask.shape
    own = question.unsqueeze(2) == question.unsqueeze(1)
    text = (attention_mask == 1).unsqueeze(1)
    whole = torch.cat([torch.cat([text.expand(b, t, t), text.new_zeros(b, t, question.shape[1])], 2),
                       torch.cat([text.expand(b, question.shape[1], t), own], 2)], 1)
    return torch.where(whole, YES, NO)


def begun(start, layers=None, asking=None):
    """From our own weights (.pt), or from a row model (.onnx), of which the given layers are kept, the last so many asking."""
    if not start.endswith(".onnx"):
        kept = torch.load(start)
        count = lambda part: 1 + max(int(k.split(".")[1]) for k in kept if k.startswith(part))
        model = Once(count("reading."), count("asking."), kept["words.weight"].shape[0])
        model.load_state_dict(kept)
        return model
    state, nameless, folded = row_weights(start)
    words = state["model.bert.embeddings.word_embeddings.weight"]
    model = Once(len(layers) - asking, asking, words.shape[0])
    put = lambda layer, weight, bias: (layer.weight.data.copy_(weight), layer.bias.data.copy_(bias))
    model.words.weight.data.copy_(words)
    model.places.weight.data.copy_(state["model.bert.embeddings.position_embeddings.weight"] + folded)
    model.marker.weight.data.copy_(state["model.marker.weight"])
    put(model.first, *(state[f"model.bert.embeddings.LayerNorm.{k}"] for k in ("weight", "bias")))
    for block, i in zip([*model.reading, *model.asking], layers):
        name, (out, wide, narrow) = f"model.bert.encoder.layer.{i}.", nameless[3 * i:3 * i + 3]
        qkv, bias = state[f"Attention_{i}_qkv_weight"].T, state[f"Attention_{i}_qkv_bias"]
        put(block.query, qkv[:384], bias[:384])
        put(block.key_value, qkv[384:], bias[384:])
        put(block.out, out.T, state[name + "attention.output.dense.bias"])
        put(block.norm, *(state[f"{name}attention.output.LayerNorm.{k}"] for k in ("weight", "bias")))
        put(block.wide, wide.T, state[name + "intermediate.dense.bias"])
        put(block.narrow, narrow.T, state[name + "output.dense.bias"])
        put(block.last, *(state[f"{name}output.LayerNorm.{k}"] for k in ("weight", "bias")))
    for part, width in ((model.author, 384), (model.pair, 768)):
        name = "model.author" if part is model.author else "model.pair"
        put(part[0], state[name + ".0.weight"].T[:, :width], state[name + ".0.bias"])
        put(part[3], state[name + ".3.weight"].T, state[name + ".3.bias"])
    return model


def batch(rows):
    """rows: (ids, [(pieces from, to, marker, question)]). All five inputs, padded."""
    t = max(len(ids) for ids, _ in rows)
    k = max(len(tokens) for _, tokens in rows)
    ids, mask = torch.full((len(rows), t), PAD), torch.zeros(len(rows), t, dtype=torch.long)
    where, marks, question = torch.zeros(len(rows), k, t), *(torch.zeros(len(rows), k, dtype=torch.long) for _ in "ab")
    for r, (own, tokens) in enumerate(rows):
        ids[r, :len(own)], mask[r, :len(own)] = torch.tensor(own), 1
        for i, (start, end, mark, number) in enumerate(tokens):
            where[r, i, start:end] = 1 / (end - start)
            marks[r, i], question[r, i] = mark, number
    return ids, mask, where, marks, question
