import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  count,
  minute,
  number,
  rate,
  seconds,
  share,
  short,
} from '../../main/resources/org/courant/page/web/parts/format.js';

test('numbers are grouped', () => {
  assert.equal(number(1234567), '1,234,567');
  assert.equal(count(1, 'article'), '1 article');
  assert.equal(count(1200, 'article'), '1,200 articles');
});

test('rates and times keep two or three digits', () => {
  assert.deepEqual([0, 3.25, 1234.5].map(rate), ['0/s', '3.3/s', '1,235/s']);
  assert.deepEqual([0.043, 1.25, 75, 7300].map(seconds), [
    '43 ms',
    '1.3 s',
    '1 min 15 s',
    '2 h 1 min',
  ]);
});

test('a share is not all before it is', () => {
  assert.deepEqual([0, 0.29, 0.999, 1].map(share), ['0%', '29%', '99%', '100%']);
});

test('times are in UTC, the day only where it is another', () => {
  const now = new Date('2026-11-28T12:00:00Z');
  assert.equal(short('2026-11-28T09:05:00Z', now), '09:05');
  assert.equal(short('2026-11-27T23:59:00Z', now), '27 Nov, 23:59');
  assert.equal(short('2025-03-01T00:00:00Z', now), '1 Mar 2025');
  assert.equal(minute('2026-11-28T09:05:00+02:00'), '28 November 2026, 07:05 UTC');
});
