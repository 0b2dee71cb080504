"""The network of once.py as an ONNX graph in 8 bits, laid out by hand for what ONNX Runtime runs fastest on a CPU.

A normalisation is spelt out: ONNX Runtime's own is not vectorised and takes twice the time. Biases go with the products.
"""
import numpy as np
from onnx import TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"


def eight_bits(weight):
    """[in, out] in steps of one scale a column; the widest weights are cut where that makes the squared error less."""
    w, best = weight.astype(np.float32), None
    most = np.abs(w).max(0).clip(1e-8)
    for cut in (1.0, 0.95, 0.9, 0.85, 0.8):
        step = most * cut / 127
        q = np.rint(w / step).clip(-127, 127)
        error = ((q * step - w) ** 2).sum(0)
        if best is None:
            best = [q, step, error]
        else:
            better = error < best[2]
            best = [np.where(better, new, old) for new, old in zip((q, step, error), best)]
    return best[0].astype(np.int8), best[1].astype(np.float32)


class Graph:
    def __init__(self):
        self.nodes, self.constants, self.count = [], {}, 0

    def add(self, op, *inputs, domain="", outputs=1, **attributes):
        self.count += 1
        names = [f"{op}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, value, dtype=None):
        value = np.ascontiguousarray(value, dtype)
        key = f"c_{value.dtype}_{value.shape}_{hash(value.tobytes())}"
        name = self.constants.setdefault(key, (f"constant_{len(self.constants)}", value))[0]
        return name

    def product(self, x, weight, bias):
        """x · weightᵀ + bias, as torch's Linear has them."""
        q, step = eight_bits(weight.T)
        return self.add("DynamicQuantizeMatMul", x, self.constant(q), self.constant(step), self.constant(np.zeros_like(step, np.int8)),
                        self.constant(bias), domain=MICROSOFT)

    def linear(self, x, layer):
        return self.product(x, numpy_of(layer.weight), numpy_of(layer.bias))

    def gelu(self, x):
        return self.add("Gelu", x, domain=MICROSOFT)

    def norm(self, x, layer):
        size = layer.weight.shape[0]
        apart = self.add("Sub", x, self.add("ReduceMean", x, axes=[-1]))
        squares = self.add("ReduceSumSquare", apart, axes=[-1])
        spread = self.add("Sqrt", self.add("Mul", squares, self.constant([1 / size], np.float32)))
        even = self.add("Mul", apart, self.add("Reciprocal", spread))
        return self.add("Add", self.add("Mul", even, self.constant(numpy_of(layer.weight))), self.constant(numpy_of(layer.bias)))

    def rows_of(self, table, ids):
        """Rows of a table kept in 8 bits with one scale a row."""
        q, step = eight_bits(numpy_of(table).T)
        rows = self.add("Cast", self.add("Gather", self.constant(q.T), ids), to=TensorProto.FLOAT)
        return self.add("Mul", rows, self.add("Gather", self.constant(step.reshape(-1, 1)), ids))

    def reading(self, x, block, mask):
        weight = np.concatenate([numpy_of(block.query.weight), numpy_of(block.key_value.weight)])
        bias = np.concatenate([numpy_of(block.query.bias), numpy_of(block.key_value.bias)])
        q, step = eight_bits(weight.T)
        x8, scale, zero = self.add("DynamicQuantizeLinear", x, outputs=3)
        found = self.add("QAttention", x8, self.constant(q), self.constant(bias), scale, self.constant(step), mask, zero,
                         self.constant(np.zeros_like(step, np.int8)), domain=MICROSOFT, num_heads=block.heads)
        return self.rest(x, found, block)

    def asking(self, x, text, block, bias):
        k, v = self.add("Split", self.linear(self.add("Concat", text, x, axis=1), block.key_value), axis=2, outputs=2)
        found = self.add("MultiHeadAttention", self.linear(x, block.query), k, v, "", "", bias, domain=MICROSOFT, num_heads=block.heads)
        return self.rest(x, found, block)

    def rest(self, x, found, block):
        x = self.norm(self.add("Add", x, self.linear(found, block.out)), block.norm)
        return self.norm(self.add("Add", x, self.linear(self.gelu(self.linear(x, block.wide)), block.narrow)), block.last)

    def head(self, x, layers):
        return self.linear(self.gelu(self.linear(x, layers[0])), layers[3])

    def behind(self, x, length, axis=1):
        return self.add("Slice", x, length, self.constant([2 ** 31 - 1], np.int64), self.constant([axis], np.int64))

    def before(self, x, length, axis=1):
        return self.add("Slice", x, self.constant([0], np.int64), length, self.constant([axis], np.int64))


def numpy_of(tensor):
    return tensor.detach().numpy().astype(np.float32)


def masked(g):
    """Who sees whom, [B,S,S]: everybody the sentence, and a question's tokens one another."""
    ints = lambda x: g.add("Cast", x, to=TensorProto.INT32)
    text, question = ints("attention_mask"), ints("question")
    nobody = lambda value: g.add("Sub", g.add("Mul", text, g.constant([0], np.int32)), g.constant([value], np.int32))
    rows = g.add("Unsqueeze", g.add("Concat", nobody(1), question, axis=1), g.constant([2], np.int64))
    keys = g.add("Unsqueeze", g.add("Concat", nobody(2), question, axis=1), g.constant([1], np.int64))
    seen = g.add("Concat", text, g.add("Mul", question, g.constant([0], np.int32)), axis=1)
    return g.add("Add", ints(g.add("Equal", rows, keys)), g.add("Unsqueeze", seen, g.constant([1], np.int64)))


def network(model):
    g = Graph()
    length = g.add("Slice", g.add("Shape", "input_ids"), g.constant([1], np.int64), g.constant([2], np.int64))
    text = g.add("Add", g.rows_of(model.words.weight, "input_ids"), g.before(g.constant(numpy_of(model.places.weight)), length, 0))
    mentions = g.add("Add", g.add("MatMul", "where", text), g.add("Gather", g.constant(numpy_of(model.marker.weight)), "marker_ids"))
    x = g.add("Concat", g.add("Add", text, g.constant(numpy_of(model.marker.weight[0]))), mentions, axis=1)
    x, mask = g.norm(x, model.first), masked(g)
    for block in model.reading:
        x = g.reading(x, block, mask)
    text, x = g.before(x, length), g.behind(x, length)
    bias = g.add("Mul", g.add("Sub", g.add("Cast", g.behind(mask, length), to=TensorProto.FLOAT), g.constant([1], np.float32)),
                 g.constant([10000], np.float32))
    bias = g.add("Unsqueeze", bias, g.constant([1], np.int64))
    for block in model.asking:
        x = g.asking(x, text, block, bias)
    one = g.constant([1], np.int64)
    both = g.add("Concat", x, g.add("Concat", g.behind(x, one), g.before(x, one), axis=1), axis=2)
    named = [("author_logits", g.head(x, model.author)), ("pair_logits", g.head(both, model.pair))]
    nodes = g.nodes + [helper.make_node("Identity", [made], [name]) for name, made in named]
    inputs = [("input_ids", "BT"), ("attention_mask", "BT"), ("marker_ids", "BK"), ("question", "BK")]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, list(axes)) for n, axes in inputs]
    inputs.append(helper.make_tensor_value_info("where", TensorProto.FLOAT, ["B", "K", "T"]))
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["B", "K", c]) for n, c in (("author_logits", 3), ("pair_logits", 5))]
    constants = [numpy_helper.from_array(value, name) for name, value in g.constants.values()]
    whole = helper.make_graph(nodes, "stance", inputs, outputs, constants)
    return helper.make_model(whole, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)], ir_version=8)
