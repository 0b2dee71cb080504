/** @file The ways of arcs over a text, from the box of a holder to the box of a target. */

/** Boxes are `{ left, right, top, bottom }`; on one line their middles are closer than this. */
const SAME_LINE = 0.6;
const EDGE = 3;

const height = (box) => box.bottom - box.top;
const round = (n) => Math.round(n * 10) / 10;

/** Where the i-th of n arcs leaves a box: spread over its width, so that they do not hide each other. */
export function foot(box, i, n) {
  const inner = Math.max(box.right - box.left - 2 * EDGE, 0);
  return box.left + Math.min(EDGE, (box.right - box.left) / 2) + (inner * (i + 1)) / (n + 1);
}

function sameLine(a, b) {
  return (
    Math.abs(a.top + a.bottom - b.top - b.bottom) / 2 < SAME_LINE * Math.min(height(a), height(b))
  );
}

function path(x1, y1, c1, c2, x2, y2) {
  const points = [x1, y1, ...c1, ...c2, x2, y2].map(round);
  return `M${points[0]},${points[1]} C${points[2]},${points[3]} ${points[4]},${points[5]} ${points[6]},${points[7]}`;
}

/** A bow above the line; flat enough to stay in the space between two lines. */
function bow(x1, x2, y, rise) {
  return {
    d: path(x1, y, [x1, y - rise], [x2, y - rise], x2, y),
    x: (x1 + x2) / 2,
    y: y - 0.75 * rise,
  };
}

/** From line to line: leaves and comes in upright, and so crosses the lines between quickly. */
function fall(x1, y1, x2, y2) {
  const half = (y2 - y1) / 2;
  return {
    d: path(x1, y1, [x1, y1 + half], [x2, y2 - half], x2, y2),
    x: (x1 + x2) / 2,
    y: (y1 + y2) / 2,
  };
}

/** The arc's path, and the point at its middle; `from` and `to` are boxes with a foot `x`. */
export function arc(from, to, rise) {
  if (sameLine(from.box, to.box)) {
    return bow(from.x, to.x, Math.min(from.box.top, to.box.top), rise);
  }
  return from.box.top < to.box.top
    ? fall(from.x, from.box.bottom, to.x, to.box.top)
    : fall(from.x, from.box.top, to.x, to.box.bottom);
}

/** Arcs for all pairs of boxes; those that share a box share its width. Pairs are `{ from, to }`. */
export function layOut(pairs, rise) {
  const key = (box) => `${round(box.left)},${round(box.top)}`;
  const uses = new Map();
  for (const box of pairs.flatMap(({ from, to }) => [from, to])) {
    uses.set(key(box), (uses.get(key(box)) ?? 0) + 1);
  }
  const taken = new Map();
  const place = (box) => {
    const at = key(box);
    const i = taken.get(at) ?? 0;
    taken.set(at, i + 1);
    return { box, x: foot(box, i, uses.get(at)) };
  };
  return pairs.map(({ from, to }) => arc(place(from), place(to), rise));
}
