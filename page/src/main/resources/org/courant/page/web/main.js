/** @file Puts a view on the page for each address, and keeps the stream of events. */
import { article } from './article/view.js';
import { entity } from './entity/view.js';
import { live } from './live/view.js';
import { el, replace } from './parts/dom.js';
import { listen } from './parts/events.js';
import { notice } from './parts/notice.js';
import { shown } from './parts/shown.js';
import { follow } from './router.js';
import { stream } from './stream/view.js';

const VIEWS = { live, article, entity, stream, null: nowhere };
const LINK_WORDS = { connecting: 'Connecting…', open: 'Connected', broken: 'Reconnecting…' };

const main = document.getElementById('main');
const linkState = document.getElementById('link-state');
let leave = new AbortController();
let events;
let first = true;

function nowhere() {
  replace(
    main,
    el('h1', {}, 'No such page'),
    notice('This address names no view.', el('p', {}, el('a', { href: '/' }, 'To the live view'))),
  );
  return { title: 'No such page' };
}

function showLink(state) {
  linkState.dataset.state = state;
  linkState.textContent = LINK_WORDS[state];
}

function markView(view) {
  for (const link of document.querySelectorAll('.masthead nav a')) {
    if (link.dataset.view === view) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

/** A view that changes what it filters listens anew: the server filters before it skips. */
function listenFor(view) {
  return (filter) => {
    events?.close();
    events = listen(filter, (name, data) => view.on?.[name]?.(data), showLink);
  };
}

function show(place, scroll) {
  leave.abort();
  leave = new AbortController();
  events?.close();
  markView(place.view);
  main.className = `view-${place.view}`;
  const view = { on: {} };
  const listenWith = listenFor(view);
  Object.assign(
    view,
    VIEWS[place.view]({
      ...place,
      main,
      signal: leave.signal,
      listen: listenWith,
      title: setTitle,
      ready: once(() => scrollTo({ top: scroll, behavior: 'instant' })),
    }),
  );
  setTitle(view.title);
  listenWith(place.view === 'live' ? view.filter : {});
  if (!first) {
    main.focus({ preventScroll: true });
    scrollTo({ top: scroll, behavior: 'instant' });
  }
  first = false;
}

/** A view may load again; where it was scrolled to then is the reader's choice. */
function once(act) {
  let done = false;
  return () => {
    if (!done) {
      done = true;
      act();
    }
  };
}

function setTitle(title) {
  document.title = title ? `${shown(title)} – Courant` : 'Courant';
}

follow(show);
