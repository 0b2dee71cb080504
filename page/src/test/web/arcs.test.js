import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arc, foot, layOut } from '../../main/resources/org/courant/page/web/article/arcs.js';

const box = (left, top, width = 60, height = 20) => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
const points = (d) => d.match(/-?[\d.]+/g).map(Number);

test('the feet of arcs that share a box are apart and within it', () => {
  const shared = box(100, 0);
  const feet = [0, 1, 2].map((i) => foot(shared, i, 3));
  assert.ok(feet[0] > 100 && feet[2] < 160);
  assert.ok(feet[1] - feet[0] >= 10 && feet[2] - feet[1] >= 10);
});

test('one arc leaves from the middle', () => {
  assert.equal(foot(box(100, 0), 0, 1), 130);
});

test('on one line the arc is a bow that stays within the space above', () => {
  const { d, y } = arc({ box: box(0, 100), x: 30 }, { box: box(200, 100), x: 230 }, 16);
  const [x1, y1, , c1, , c2, x2, y2] = points(d);
  assert.deepEqual([x1, y1, x2, y2], [30, 100, 230, 100]);
  assert.deepEqual([c1, c2], [84, 84]);
  assert.equal(y, 88);
});

test('down the text it leaves below the holder and comes in above the target', () => {
  const [, y1, , , , , , y2] = points(
    arc({ box: box(0, 0), x: 30 }, { box: box(200, 100), x: 230 }, 16).d,
  );
  assert.deepEqual([y1, y2], [20, 100]);
});

test('up the text the other way round', () => {
  const [, y1, , , , , , y2] = points(
    arc({ box: box(0, 100), x: 30 }, { box: box(200, 0), x: 230 }, 16).d,
  );
  assert.deepEqual([y1, y2], [100, 20]);
});

test('twenty arcs from one box have twenty feet', () => {
  const holder = box(0, 0, 120);
  const arcs = layOut(
    Array.from({ length: 20 }, (_, i) => ({ from: holder, to: box(0, 40 * (i + 1)) })),
    16,
  );
  assert.equal(new Set(arcs.map(({ d }) => points(d)[0])).size, 20);
});

test('a box without width still has a foot', () => {
  assert.equal(foot(box(50, 0, 0), 0, 2), 50);
});
