import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nest } from '../../main/resources/org/courant/page/web/article/nest.js';

const TEXT = 'abcdefghijklmnopqrstuvwxyz';
const span = (name, start, end, rank = 0) => ({ name, start, end, rank });

/** The tree as text: a name, and in brackets what lies in it. */
function drawn(nodes) {
  return nodes
    .map((n) => (n.span ? `${n.span.name}(${drawn(n.children)})` : TEXT.slice(n.start, n.end)))
    .join('');
}

const nested = (spans, start = 0, end = 10) => drawn(nest(spans, start, end));

test('without spans there is only text', () => {
  assert.equal(nested([]), 'abcdefghij');
});

test('a span within another lies in it', () => {
  assert.equal(nested([span('E', 1, 8), span('M', 2, 4, 2)]), 'aE(bM(cd)efgh)ij');
});

test('equal spans lie in each other, the higher rank inside', () => {
  assert.equal(nested([span('M', 1, 3, 2), span('E', 1, 3)]), 'aE(M(bc))defghij');
});

test('of two that cross, the one of lower rank is cut: where it begins later', () => {
  assert.equal(nested([span('M', 1, 5, 2), span('E', 3, 8)]), 'aM(bcE(de))E(fgh)ij');
});

test('and where it began before', () => {
  assert.equal(nested([span('E', 1, 5), span('M', 3, 8, 2)]), 'aE(bc)M(E(de)fgh)ij');
});

test('two of one rank that cross: the later one is cut', () => {
  assert.equal(nested([span('A', 1, 5), span('B', 3, 8)]), 'aA(bcB(de))B(fgh)ij');
});

test('spans that touch stay apart', () => {
  assert.equal(nested([span('A', 1, 3), span('B', 3, 5)]), 'aA(bc)B(de)fghij');
});

test('spans are cut to the paragraph, and empty ones left out', () => {
  assert.equal(nested([span('A', 0, 4), span('B', 6, 6), span('C', 20, 24)], 2, 8), 'A(cd)efgh');
});

test('only the first piece of a span is its first', () => {
  const pieces = [];
  const collect = (nodes) => nodes.forEach((n) => n.span && (pieces.push(n), collect(n.children)));
  collect(nest([span('M', 1, 5, 2), span('E', 3, 8)], 0, 10));
  assert.deepEqual(
    pieces.map((n) => [n.span.name, n.first]),
    [
      ['M', true],
      ['E', true],
      ['E', false],
    ],
  );
});

/** A small generator of our own: the same spans on every run. */
function* numbers(seed) {
  for (;;) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    yield seed;
  }
}

function leaves(nodes, inside = []) {
  return nodes.flatMap((n) =>
    n.span ? leaves(n.children, [...inside, n.span]) : [{ start: n.start, end: n.end, inside }],
  );
}

test('whatever the spans, every letter is there once and lies in its spans and no others', () => {
  const random = numbers(8);
  const below = (n) => random.next().value % n;
  for (let round = 0; round < 500; round++) {
    const spans = Array.from({ length: below(9) }, (_, i) => {
      const start = below(24);
      return span(String(i), start, start + 1 + below(9), below(3));
    });
    const all = leaves(nest(spans, 0, TEXT.length));
    assert.equal(all.map((l) => TEXT.slice(l.start, l.end)).join(''), TEXT);
    for (const leaf of all) {
      const due = spans.filter((s) => s.start <= leaf.start && leaf.end <= s.end);
      assert.deepEqual(new Set(leaf.inside), new Set(due), JSON.stringify(spans));
      assert.equal(leaf.inside.length, due.length);
    }
  }
});

test('a name is cut by another name only', () => {
  const random = numbers(9);
  const below = (n) => random.next().value % n;
  for (let round = 0; round < 300; round++) {
    const lower = Array.from({ length: 5 }, (_, i) => {
      const start = below(20);
      return span(`E${i}`, start, start + 1 + below(9), below(2));
    });
    const name = span('M', 8, 14, 2);
    const pieces = drawn(nest([...lower, name], 0, TEXT.length)).split('M(').length - 1;
    assert.equal(pieces, 1, JSON.stringify(lower));
  }
});
