/** @file Tells a screen reader, seldom: what changes all the time is not worth a word each time. */

import { shown } from './shown.js';

const QUIET_MS = 15_000;
let last = -Infinity;
let pending;

function say(text) {
  last = performance.now();
  document.getElementById('announcer').textContent = shown(text);
}

/** At once: the answer to what somebody did. */
export function announce(text) {
  clearTimeout(pending);
  pending = undefined;
  say(text);
}

/** When it has been quiet for a while; `words` is asked then, so that it is true then. */
export function announceLater(words) {
  if (pending === undefined) {
    const wait = Math.max(QUIET_MS - (performance.now() - last), 1000);
    pending = setTimeout(() => {
      pending = undefined;
      const text = words();
      if (text) {
        say(text);
      }
    }, wait);
  }
}
