/** @file The stream as its operator sees it. */
import { ask } from '../parts/api.js';
import { el, replace } from '../parts/dom.js';
import { section } from '../parts/facts.js';
import { share } from '../parts/format.js';
import { failed, loading } from '../parts/notice.js';
import { when } from '../parts/when.js';
import { health } from './health.js';
import { letters } from './letters.js';
import { numbers } from './numbers.js';
import { ratePlot } from './plot.js';

export function stream({ main, signal, ready }) {
  const at = el('p', { class: 'behind' });
  const trouble = el('div', { class: 'trouble-list' });
  const top = el('div', {});
  const rest = el('div', { class: 'tables' });
  const dead = letters(signal);
  const plot = ratePlot();
  const throughput = section('Throughput', { class: 'panel', hidden: true }, plot.node);
  let known; // dead letters, as counted last
  let told; // what the tables show

  replace(
    main,
    el('div', { class: 'view-head' }, el('h1', {}, 'Stream'), at),
    trouble,
    el(
      'div',
      { class: 'stream' },
      top,
      throughput,
      section('Dead letters', { class: 'panel wide', id: 'dead-letters' }, dead.node),
      rest,
    ),
  );
  load();

  async function load() {
    replace(top, loading('the stream'));
    try {
      show(await ask('/api/stream', {}, signal));
      ready();
    } catch (error) {
      if (!signal.aborted) {
        replace(top, failed(error, load));
      }
    }
  }

  function show(s) {
    replace(at, 'As of ', when(s.time));
    replace(
      trouble,
      (s.trouble ?? []).map((words) => el('p', { class: 'warning' }, words)),
      s.reading != null &&
        el(
          'p',
          { class: 'reading' },
          `Reading back what the topics hold: ${share(s.reading)}. Counts grow until it is done.`,
        ),
    );
    replace(top, numbers(s));
    throughput.hidden = false;
    plot.show(s.throughput);
    const { states, lag, outcomes, feeds, versions } = s;
    const now = JSON.stringify({ states, lag, outcomes, feeds, versions });
    if (now !== told && !rest.contains(document.activeElement)) {
      told = now;
      replace(rest, health(s));
    }
    if (s.deadLetters !== known) {
      known = s.deadLetters;
      dead.refresh();
    }
  }

  return { title: 'Stream', on: { stream: show } };
}
