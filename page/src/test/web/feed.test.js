import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Feed, KEPT } from '../../main/resources/org/courant/page/web/live/feed.js';

/** As the server sends them: the newest first. */
const batch = (from, n) => Array.from({ length: n }, (_, i) => ({ id: from + n - 1 - i }));
const ids = (summaries) => summaries.map((s) => s.id);

test('what came first is given out first', () => {
  const feed = new Feed();
  feed.offer(batch(0, 3));
  feed.offer(batch(3, 2));
  assert.deepEqual(ids(feed.take(4)), [0, 1, 2, 3]);
  assert.deepEqual(ids(feed.take(4)), [4]);
  assert.equal(feed.due, false);
});

test('while paused nothing is given out, and all is counted', () => {
  const feed = new Feed();
  feed.paused = true;
  feed.offer(batch(0, 3), 7);
  assert.deepEqual(feed.take(9), []);
  assert.equal(feed.waiting, 10);
});

test('a burst leaves the newest, and the count of the others', () => {
  const feed = new Feed();
  for (let i = 0; i < 20; i++) {
    feed.offer(batch(i * 50, 50));
  }
  assert.equal(feed.waiting, 1000);
  assert.equal(feed.takeSkipped(), 1000 - KEPT);
  const taken = feed.take(10_000);
  assert.equal(taken.length, KEPT);
  assert.equal(taken.at(-1).id, 999);
  assert.equal(feed.waiting, 0);
});

test('what the server passed over is told once', () => {
  const feed = new Feed();
  feed.offer(batch(0, 1), 30);
  assert.equal(feed.takeSkipped(), 30);
  assert.equal(feed.takeSkipped(), 0);
});
