/** @file The one stream of events, taken up again by itself when it breaks. */
import { withQuery } from './api.js';

const NAMES = ['articles', 'story', 'retracted', 'stream'];
const AGAIN_MS = 3000;

/** Listens until it is closed; `tell(name, data)` for each event, `link(state)` when that changes. */
export function listen(filter, tell, link) {
  let source;
  let timer;

  function open() {
    link('connecting');
    source = new EventSource(withQuery('/api/events', filter));
    source.addEventListener('open', () => link('open'));
    source.addEventListener('error', broken);
    for (const name of NAMES) {
      source.addEventListener(name, (event) => tell(name, JSON.parse(event.data)));
    }
  }

  // A browser tries again by itself, but not after an answer that was no stream of events.
  function broken() {
    link('broken');
    if (source.readyState === EventSource.CLOSED) {
      timer = setTimeout(open, AGAIN_MS);
    }
  }

  open();
  return {
    close() {
      clearTimeout(timer);
      source.close();
    },
  };
}
