import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, reach } from '../../main/resources/org/courant/page/web/entity/periods.js';
import { linear, niceMax, ticks } from '../../main/resources/org/courant/page/web/parts/scale.js';

test('a plot ends at a round number', () => {
  assert.deepEqual([0, 1, 5, 7, 12, 99, 0.2].map(niceMax), [1, 1, 6, 8, 20, 100, 0.2]);
  assert.equal(linear(0, 5, 9)(3), 5);
  assert.equal(linear(10, 100, 0)(5), 50);
  assert.deepEqual(ticks(30, 6), [0, 5, 10, 15, 20, 25]);
  assert.deepEqual(ticks(2, 6), [0, 1]);
});

test('periods without counts are zero, and a row has a bound', () => {
  const from = Date.parse('2026-11-28T00:00:00Z');
  const row = filled(
    [{ period: '2026-11-28T01:00:00Z', favor: 2, against: 0, neutral: 0 }],
    'HOUR',
    from,
    from + 3 * 3_600_000,
    { favor: 0 },
  );
  assert.deepEqual(
    row.map((p) => p.favor),
    [0, 2, 0, 0],
  );
  assert.equal(filled([], 'DAY', 0, Date.now(), {}).length, 400);
  assert.equal(reach(from, [], []), null);
});

test('a date in the future does not stretch a plot, unless there is no other', () => {
  const now = Date.parse('2026-11-28T12:00:00Z');
  const [past, today, future] = ['2026-11-20', '2026-11-28', '2031-01-01'].map((day) => ({
    period: `${day}T00:00:00Z`,
  }));
  assert.deepEqual(reach(now, [past, future], [today]), {
    from: Date.parse(past.period),
    to: Date.parse(today.period),
  });
  assert.equal(reach(now, [future]).to, Date.parse(future.period));
});
