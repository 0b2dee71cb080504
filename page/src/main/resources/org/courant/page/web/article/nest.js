/**
 * @file Spans that lie within and across each other → a tree, as a document needs it. Where two
 * cross, the one of lower rank is cut, so that a name stays one link.
 */

/** Longest first where several begin together, the lower rank outside where they are equal. */
function order(a, b) {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}

function node(span, start, first) {
  return { span, start, end: start, first, children: [] };
}

function text(start, end) {
  return { start, end };
}

/**
 * The spans `{ start, end, rank, … }` within [start, end) as a list of nodes: text `{ start, end }`,
 * or `{ span, start, end, first, children }`, where `first` is false for what goes on after a cut.
 */
export function nest(spans, start, end) {
  const root = { children: [] };
  const open = []; // nodes, the outermost first
  const queue = spans
    .map((span) => ({ span, start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((s) => s.start < s.end)
    .map((s) => ({ ...s, rank: s.span.rank }))
    .sort(order);
  let at = start;
  let next = 0;

  const top = () => open.at(-1) ?? { node: root };

  function readTo(to) {
    if (to > at) {
      top().node.children.push(text(at, to));
      at = to;
    }
  }

  function push(item, first) {
    const fresh = node(item.span, at, first);
    top().node.children.push(fresh);
    open.push({ ...item, node: fresh });
  }

  function pop() {
    const closed = open.pop();
    closed.node.end = at;
    if (closed.node.start === at) {
      top().node.children.pop(); // nothing was read in it
      return { ...closed, first: closed.node.first };
    }
    return { ...closed, first: false };
  }

  /** Closes down to `depth`, and opens again what is not done. */
  function cut(depth, between) {
    const again = [];
    while (open.length > depth) {
      again.unshift(pop());
    }
    between?.();
    again.filter((item) => item.end > at).forEach((item) => push(item, item.first));
  }

  function closeDue() {
    const due = open.findIndex((item) => item.end <= at);
    if (due >= 0) {
      cut(due);
    }
  }

  /** Goes below what would cut it: of lower rank, and over before it. */
  function enter(item) {
    let depth = open.length;
    for (let i = open.length - 1; i >= 0 && open[i].rank < item.rank; i--) {
      if (open[i].end < item.end) {
        depth = i;
      }
    }
    cut(depth, () => push(item, true));
  }

  while (next < queue.length || open.length) {
    const ends = Math.min(...open.map((item) => item.end), Infinity);
    const begins = next < queue.length ? queue[next].start : Infinity;
    readTo(Math.min(ends, begins));
    if (ends <= begins) {
      closeDue();
    } else {
      enter(queue[next++]);
    }
  }
  readTo(end);
  return root.children;
}
