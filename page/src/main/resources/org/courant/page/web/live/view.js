/** @file Articles as they are enriched. */
import { announce, announceLater } from '../parts/announce.js';
import { ask, withQuery } from '../parts/api.js';
import { el, replace } from '../parts/dom.js';
import { count, number, share } from '../parts/format.js';
import { code, failed, loading, notice } from '../parts/notice.js';
import { Feed } from './feed.js';
import { filterForm, filterOf, filtersAnything } from './filters.js';
import { matches } from './matches.js';
import { Rows } from './rows.js';

const PAGE = 60;
const READING_MS = 2000;
const RECOUNT_MS = 3000;

function nothing(filter) {
  return filtersAnything(filter)
    ? notice(
        'Nothing here matches these filters.',
        el('p', {}, 'Clear one, or wait: what matches appears by itself.'),
      )
    : notice(
        'No article has been enriched yet.',
        el('p', {}, 'Publish one: ', code('./courant publish FILE')),
      );
}

export function live({ query, main, signal, listen, ready }) {
  let filter = filterOf(query);
  let cursor = null;
  let heard = 0;
  let recounting = false;
  let stale = false; // events were missed while it was paused
  let asked = new AbortController();
  const feed = new Feed();
  const list = el('ol', { class: 'rows', 'aria-label': 'Articles, newest first' });
  const state = el('div', { class: 'list-state' });
  const behind = el('p', { class: 'behind' });
  const reading = el('div', { class: 'reading', hidden: true });
  const pause = el(
    'button',
    { type: 'button', class: 'pause', 'aria-pressed': 'false', onclick: togglePause },
    'Pause',
  );
  const older = el(
    'button',
    { type: 'button', class: 'older', hidden: true, onclick: loadOlder },
    'Older articles',
  );
  const rows = new Rows(list, feed, showPause);
  const form = filterForm(filter, change, signal);

  replace(
    main,
    el('div', { class: 'view-head' }, el('h1', {}, 'Live'), behind, pause),
    form.node,
    reading,
    list,
    state,
    older,
  );
  signal.addEventListener('abort', () => {
    rows.stop();
    asked.abort();
  });
  load();

  async function load() {
    asked.abort();
    asked = new AbortController();
    const { signal: current } = asked;
    replace(state, list.childElementCount ? null : loading('articles'));
    try {
      const page = await ask('/api/live', { ...filter, limit: PAGE }, current);
      stale = false;
      feed.clear();
      rows.fill(page.articles);
      requestAnimationFrame(() => performance.mark('first-rows'));
      took(page);
      showEmpty();
      ready();
    } catch (error) {
      if (!current.aborted) {
        replace(state, failed(error, load));
      }
    }
  }

  function took(page) {
    cursor = page.more;
    older.hidden = !cursor || rows.full;
    showReading(page);
    showPause();
  }

  async function loadOlder() {
    older.disabled = true;
    try {
      const page = await ask('/api/live', { ...filter, limit: PAGE, before: cursor }, asked.signal);
      rows.extend(page.articles);
      took(page);
      announce(`${count(page.articles.length, 'older article')} loaded`);
    } catch (error) {
      announce(`Older articles could not be loaded: ${error.message}`);
    } finally {
      older.disabled = false;
    }
  }

  function showReading(page) {
    behind.textContent = count(page.behind, 'article');
    reading.hidden = page.reading === null;
    if (page.reading !== null) {
      replace(
        reading,
        el('progress', { max: 1, value: page.reading, 'aria-label': 'Read back' }),
        ` Reading back what the topics hold: ${share(page.reading)}. Counts grow until it is done.`,
      );
      setTimeout(lookAgain, READING_MS);
    }
  }

  /** While the server reads back: how far it is, and then what it has found. */
  async function lookAgain() {
    if (signal.aborted) {
      return;
    }
    const page = await ask('/api/live', { limit: 1 }, signal).catch(() => null);
    if (page === null) {
      setTimeout(lookAgain, READING_MS);
    } else if (page.reading === null && !feed.paused) {
      load();
    } else {
      showReading(page);
    }
  }

  /** A batch tells of some articles only, by the filter; how many there are, the server knows. */
  function recountSoon() {
    if (!recounting) {
      recounting = true;
      setTimeout(async () => {
        recounting = false;
        const page = await ask('/api/live', { limit: 1 }, signal).catch(() => null);
        if (page) {
          behind.textContent = count(page.behind, 'article');
        }
      }, RECOUNT_MS);
    }
  }

  function showEmpty() {
    replace(state, rows.size ? null : nothing(filter));
  }

  function showPause() {
    const waits = feed.waiting;
    const resume = waits ? `Resume · ${number(waits)} waiting` : 'Resume';
    const words = feed.paused ? resume : 'Pause';
    if (pause.textContent !== words) {
      pause.textContent = words;
      pause.setAttribute('aria-pressed', String(feed.paused));
    }
    if (rows.size && state.childElementCount) {
      state.replaceChildren();
    }
  }

  function togglePause() {
    feed.paused = !feed.paused;
    showPause();
    if (stale && !feed.paused) {
      load();
    } else {
      rows.wake();
    }
  }

  function change(next) {
    filter = next;
    history.pushState({ scroll: 0 }, '', withQuery('/', filter));
    form.show(filter);
    feed.clear();
    rows.fill([]);
    listen(filter);
    load();
  }

  return {
    title: 'Live',
    filter,
    on: {
      articles(batch) {
        const fitting = batch.articles.filter((summary) => matches(summary, filter));
        feed.offer(fitting, batch.skipped);
        heard += fitting.length;
        if (fitting.length) {
          announceLater(sayHeard);
          recountSoon();
        }
        showPause();
        rows.wake();
      },
      anew() {
        stale = feed.paused;
        if (!stale) {
          load();
        }
      },
      story: (found) => rows.story(found),
      retracted: (what) => rows.retracted(what),
    },
  };

  function sayHeard() {
    const words = heard && !feed.paused ? count(heard, 'new article') : '';
    heard = 0;
    return words;
  }
}
