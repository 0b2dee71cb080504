/** @file Groups, partitions, outcomes, feeds and models, as tables. */
import { el, name } from '../parts/dom.js';
import { section } from '../parts/facts.js';
import { number } from '../parts/format.js';
import { code } from '../parts/notice.js';
import { table } from '../parts/table.js';
import { when } from '../parts/when.js';

const WELL = new Set(['STABLE', 'OK', 'NEW']);

function state(word) {
  return el('span', { class: WELL.has(word.toUpperCase()) ? 'state' : 'state trouble' }, word);
}

function groups(s) {
  return section(
    'Groups',
    { class: 'panel' },
    s.states.length
      ? table(
          'Consumer groups',
          [{ head: 'Group' }, { head: 'State' }, { head: 'Members', number: true }],
          s.states.map((g) => [name(g.group), state(g.state), number(g.members)]),
        )
      : el(
          'p',
          { class: 'none' },
          'No group reads the articles. Start one: ',
          code('./courant process'),
        ),
  );
}

function lag(s) {
  const rows = (s.lag?.partitions ?? []).map((p) => [`${p.topic}-${p.partition}`, number(p.lag)]);
  return section(
    'Lag by partition',
    { class: 'panel' },
    rows.length
      ? table(
          'Lag by partition',
          [{ head: 'Partition' }, { head: 'Records behind', number: true }],
          rows,
        )
      : el(
          'p',
          { class: 'none' },
          s.lag ? 'Nothing has been read yet.' : 'Not known: the broker does not answer.',
        ),
  );
}

function outcomes(s) {
  const all = Object.entries(s.outcomes).sort(([, a], [, b]) => b - a);
  const total = all.reduce((sum, [, n]) => sum + n, 0);
  const rows = all.map(([kind, n]) => [
    kind,
    el('progress', { max: total, value: n, 'aria-hidden': 'true' }),
    number(n),
  ]);
  return section(
    'Outcomes',
    { class: 'panel' },
    rows.length
      ? table(
          'Outcomes',
          [{ head: 'Outcome' }, { head: 'Share' }, { head: 'Records', number: true }],
          rows,
        )
      : el(
          'p',
          { class: 'none' },
          'No record has an outcome yet. Publish an article: ',
          code('./courant publish FILE'),
        ),
  );
}

function feeds(s) {
  if (s.feeds === null) {
    return section(
      'Feeds',
      { class: 'panel' },
      el(
        'p',
        { class: 'none' },
        'No state of ',
        code('./courant ingest'),
        ' is reachable from here.',
      ),
    );
  }
  const rows = s.feeds.map((f) => [
    name(f.id),
    state(f.state),
    when(f.lastSuccess) ?? 'never',
    number(f.items ?? 0),
    f.error ? name(f.error) : '',
  ]);
  return section(
    'Feeds',
    { class: 'panel feeds' },
    rows.length
      ? table(
          'Feeds',
          [
            { head: 'Feed' },
            { head: 'State' },
            { head: 'Last success' },
            { head: 'Items', number: true },
            { head: 'Error' },
          ],
          rows,
        )
      : el('p', { class: 'none' }, 'No feed is subscribed to.'),
  );
}

function versions(s) {
  const all = Object.entries(s.versions);
  return section(
    'Models',
    { class: 'panel' },
    all.length
      ? table(
          'Models',
          [{ head: 'Model' }, { head: 'Version' }],
          all.map(([model, version]) => [name(model), name(version)]),
        )
      : el('p', { class: 'none' }, 'Known with the first article.'),
  );
}

export function health(s) {
  return [groups(s), lag(s), outcomes(s), feeds(s), versions(s)];
}
