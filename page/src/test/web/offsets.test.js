import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitsOf } from '../../main/resources/org/courant/page/web/article/offsets.js';

test('without surrogates an offset is the same in both counts', () => {
  assert.equal(unitsOf('Ærø ferry')(4), 4);
});

test('a code point of two units moves what comes after it', () => {
  const at = unitsOf('a🚢b𝔸c');
  assert.deepEqual([0, 1, 2, 3, 4, 5].map(at), [0, 1, 3, 4, 6, 7]);
});

test('an offset outside the text is kept within it', () => {
  assert.equal(unitsOf('a🚢')(99), 3);
  assert.equal(unitsOf('a🚢')(-1), 0);
  assert.equal(unitsOf('ab')(99), 2);
});

test('a lone surrogate is one code point, as in Java', () => {
  const at = unitsOf('\uD800a🚢b');
  assert.deepEqual([0, 1, 2, 3].map(at), [0, 1, 2, 4]);
});
