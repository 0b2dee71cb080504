/** @file Plots drawn for the width there is, so that their letters keep their size. */

/** Puts `draw(width)` into the node, anew when its width changes; until `node` is gone. */
export function fitted(node, draw) {
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry.contentRect.width);
    if (width && width !== drawn) {
      drawn = width;
      node.replaceChildren(draw(width));
    }
  }).observe(node);
  return node;
}
