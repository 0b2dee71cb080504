import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from '../../main/resources/org/courant/page/web/live/matches.js';
import { route } from '../../main/resources/org/courant/page/web/router.js';

const summary = { source: 'A', language: 'en', favor: 1, against: 0, entities: [{ id: 'x' }] };

test('addresses lead to views, ids decoded once', () => {
  assert.deepEqual(route('/', '?entity=a%26b'), {
    view: 'live',
    id: null,
    query: { entity: 'a&b' },
  });
  assert.equal(route('/article/a%2Fb%253F', '').id, 'a/b%3F');
  assert.equal(route('/entity/100%', '').id, '100%');
  assert.equal(route('/article/', '').view, null);
});

test('a summary is held to what it tells', () => {
  assert.ok(matches(summary, {}));
  assert.ok(matches(summary, { source: 'A', language: 'en', label: 'FAVOR', entity: 'x' }));
  for (const filter of [
    { source: 'B' },
    { language: 'fr' },
    { label: 'AGAINST' },
    { entity: 'y' },
  ]) {
    assert.ok(!matches(summary, filter));
  }
});

test('an article of many names may have one more than its summary', () => {
  const many = { ...summary, entities: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })) };
  assert.ok(matches(many, { entity: 'y' }));
});
