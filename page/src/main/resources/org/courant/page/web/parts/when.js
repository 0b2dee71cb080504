import { el } from './dom.js';
import { minute, short } from './format.js';

/** A time, short to see and whole on hover; nothing where it is not known. */
export function when(iso) {
  return iso && el('time', { datetime: iso, title: minute(iso) }, short(iso, new Date()));
}
