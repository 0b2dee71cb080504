/** @file The one stream of events, taken up again by itself when it breaks. */
import { withQuery } from './api.js';

const NAMES = ['articles', 'story', 'retracted', 'stream', 'anew'];
const AGAIN_MS = 3000;

/**
 * Listens until it is closed; `tell(name, data)` for each event, `link(state)` when that changes.
 * `anew` comes where events may have been missed: by the server when it was another's run before,
 * by us when a new source begins after one that was shut.
 */
export function listen(filter, tell, link) {
  let source;
  let timer;
  let shut = false;

  function opened() {
    link('open');
    if (shut) {
      shut = false;
      tell('anew', {});
    }
  }

  function open() {
    link('connecting');
    source = new EventSource(withQuery('/api/events', filter));
    source.addEventListener('open', opened);
    source.addEventListener('error', broken);
    for (const name of NAMES) {
      source.addEventListener(name, (event) => tell(name, JSON.parse(event.data)));
    }
  }

  // A browser tries again by itself, but not after an answer that was no stream of events.
  function broken() {
    link('broken');
    if (source.readyState === EventSource.CLOSED) {
      shut = true;
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
