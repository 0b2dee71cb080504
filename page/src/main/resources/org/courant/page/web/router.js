/** @file Addresses → views, by the history of the browser. */

const ROUTES = [
  [/^\/$/, 'live'],
  [/^\/article\/([^/]+)$/, 'article'],
  [/^\/entity\/([^/]+)$/, 'entity'],
  [/^\/stream$/, 'stream'],
];

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % is part of the id
  }
}

/** Which view an address names: `{ view, id, query }`; view is null where none does. */
export function route(pathname, search) {
  const query = Object.fromEntries(new URLSearchParams(search));
  for (const [pattern, view] of ROUTES) {
    const match = pattern.exec(pathname);
    if (match) {
      return { view, id: match[1] === undefined ? null : decoded(match[1]), query };
    }
  }
  return { view: null, id: null, query };
}

/** Whether a click on a link is ours to follow, not the browser's. */
function ours(event, link) {
  return (
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    link.origin === location.origin &&
    !link.target &&
    !link.pathname.startsWith('/web/') &&
    !(link.hash && link.pathname === location.pathname)
  );
}

/** Keeps where the page was scrolled to, so that going back leads there. */
function keepScroll() {
  history.replaceState({ ...history.state, scroll: scrollY }, '');
}

/** Calls `show(place, scroll)` now and whenever the address changes. */
export function follow(show) {
  const here = () => route(location.pathname, location.search);
  history.scrollRestoration = 'manual';

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (link && !event.defaultPrevented && ours(event, link)) {
      event.preventDefault();
      go(link.pathname + link.search);
    }
  });
  let settled;
  addEventListener('popstate', () => {
    clearTimeout(settled); // it was to be kept for the page that was left
    show(here(), history.state?.scroll ?? 0);
  });
  addEventListener(
    'scroll',
    () => {
      clearTimeout(settled);
      settled = setTimeout(keepScroll, 150);
    },
    { passive: true },
  );

  function go(path) {
    clearTimeout(settled);
    keepScroll();
    history.pushState({ scroll: 0 }, '', path);
    show(here(), 0);
  }

  show(here(), history.state?.scroll ?? 0);
  return go;
}
