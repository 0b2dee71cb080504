/** @file The arcs over the text, drawn anew whenever the text is laid out anew. */
import { replace, svg } from '../parts/dom.js';
import { layOut } from './arcs.js';

const RISE = 17;
const PAD = 2;

function boxIn(rect, frame) {
  return {
    left: rect.left - frame.left,
    right: rect.right - frame.left,
    top: rect.top - frame.top,
    bottom: rect.bottom - frame.top,
  };
}

function frameOf(box) {
  return svg('rect', {
    class: 'end',
    x: box.left - PAD,
    y: box.top,
    width: box.right - box.left + 2 * PAD,
    height: box.bottom - box.top,
    rx: 4,
  });
}

function head(label) {
  return svg(
    'marker',
    {
      id: `head-${label}`,
      class: label,
      viewBox: '0 0 8 8',
      refX: 6.5,
      refY: 4,
      markerWidth: 8,
      markerHeight: 8,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
    },
    svg('path', { d: 'M0,0.5 L7.5,4 L0,7.5 z' }),
  );
}

/**
 * Lines are `{ key, label, from, to }`, where `from` and `to` give a box's rectangle in the window,
 * or null where it is not on the page.
 */
export class Overlay {
  #lines;
  #text;
  #groups = new Map();

  constructor(text, lines, lit) {
    this.#text = text;
    this.#lines = lines;
    this.node = svg('svg', { class: 'arcs', 'aria-hidden': 'true', focusable: 'false' });
    this.lit = lit;
    this.redraw = this.redraw.bind(this);
  }

  redraw() {
    const frame = this.#text.getBoundingClientRect();
    const drawn = this.#lines
      .map((line) => ({ line, from: line.from(), to: line.to() }))
      .filter(({ from, to }) => from && to)
      .map(({ line, from, to }) => ({ line, from: boxIn(from, frame), to: boxIn(to, frame) }));
    const arcs = layOut(drawn, RISE);
    this.#groups.clear();
    this.node.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
    this.node.setAttribute('width', frame.width);
    this.node.setAttribute('height', frame.height);
    replace(
      this.node,
      svg('defs', {}, ['favor', 'against', 'neutral', 'speech'].map(head)),
      drawn.map((d, i) => this.#group(d, arcs[i])),
    );
    this.light(this.lit.now);
  }

  #group({ line, from, to }, { d }) {
    const what = { kind: line.kind, key: line.key };
    const group = svg(
      'g',
      { class: `arc ${line.label}`, 'data-arc': `${line.kind}-${line.key}` },
      frameOf(from),
      frameOf(to),
      svg('path', { class: 'line', d, 'marker-end': `url(#head-${line.label})` }),
      line.kind === 'stance' &&
        svg('path', {
          class: 'hit',
          d,
          onpointerenter: () => this.lit.pass(what),
          onpointerleave: () => this.lit.pass(null),
          onclick: () => this.lit.hold(what),
        }),
    );
    this.#groups.set(`${line.kind}-${line.key}`, { group, line });
    return group;
  }

  /** Strong what is looked at, the others faint. */
  light(what) {
    this.node.classList.toggle('some', what !== null);
    for (const { group, line } of this.#groups.values()) {
      const strong =
        what !== null &&
        (what.kind === 'entity'
          ? line.entities.includes(what.key)
          : line.kind === what.kind && line.key === what.key);
      group.classList.toggle('strong', strong);
    }
  }
}
