/** @file The page's own addresses. */
import { withQuery } from './api.js';

export function articleLink(id, { version, at } = {}) {
  return withQuery(`/article/${encodeURIComponent(id)}`, { version, at });
}

export function entityLink(id) {
  return `/entity/${encodeURIComponent(id)}`;
}

/** An address outside that a browser may follow, or null: never one that runs as a script. */
export function outside(address) {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
