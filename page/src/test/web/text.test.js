import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs } from '../../main/resources/org/courant/page/web/article/paragraphs.js';
import { outside } from '../../main/resources/org/courant/page/web/parts/links.js';
import { shown } from '../../main/resources/org/courant/page/web/parts/shown.js';

test('controls and bidi overrides are seen, and no offset moves', () => {
  const hostile = 'a\u202Eb\u0007c\u200Bd\uD800e\u{E0001}f';
  assert.equal(shown(hostile), 'a\uFFFDb\u2407c\uFFFDd\uFFFDe\uFFFD\uFFFDf');
  assert.equal(shown(hostile).length, hostile.length);
});

test('line breaks, emoji and Persian joiners stay', () => {
  for (const text of ['a\nb\tc', '👩\u200D🚀', 'می\u200Cخواهم', 'שלום']) {
    assert.equal(shown(text), text);
  }
});

test('a joiner after a Latin letter hides', () => {
  assert.equal(shown('pay\u200Dpal'), 'pay\uFFFDpal');
});

test('only addresses of the web are links', () => {
  assert.equal(outside('https://example.org/a'), 'https://example.org/a');
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x',
    'x',
    '',
  ]) {
    assert.equal(outside(bad), null);
  }
});

test('paragraphs are what stands between line breaks', () => {
  assert.deepEqual(paragraphs('Head\n\nOne.\n \nTwo.'), [
    { start: 0, end: 4 },
    { start: 6, end: 10 },
    { start: 13, end: 17 },
  ]);
});
