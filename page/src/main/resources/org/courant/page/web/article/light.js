/** @file Marks on the page what is looked at: evidence, quote, names, and its line in the lists. */

function mark(root, selector, on) {
  for (const node of root.querySelectorAll(selector)) {
    node.classList.toggle('lit', on(node));
  }
}

function stances(what) {
  return (node) =>
    what?.kind === 'stance' && node.dataset.stances.split(' ').includes(String(what.key));
}

function entityIds(article, what) {
  switch (what?.kind) {
    case 'entity':
      return [what.key];
    case 'quote':
      return [article.quotes[what.key].speaker];
    default:
      return [];
  }
}

export function showLit(root, article, what) {
  const is = (kind, key) => what?.kind === kind && String(what.key) === key;
  const ids = entityIds(article, what);
  const label = what?.kind === 'stance' ? article.stances[what.key].label.toLowerCase() : '';
  root.querySelector('.text').dataset.lit = label;
  mark(root, '.evidence', stances(what));
  mark(root, '.quote', (node) => is('quote', node.dataset.quote));
  mark(root, '.mention', (node) => ids.includes(node.dataset.entity));
  mark(root, '.stance', (node) => is('stance', node.dataset.stance));
  mark(root, '.quote-item', (node) => is('quote', node.dataset.quoteItem));
}

/** Which buttons hold their arc. */
export function showHeld(root, lit) {
  for (const node of root.querySelectorAll('.stance')) {
    node.setAttribute(
      'aria-pressed',
      String(lit.isHeld({ kind: 'stance', key: Number(node.dataset.stance) })),
    );
  }
  for (const node of root.querySelectorAll('.quote-item')) {
    node.setAttribute(
      'aria-pressed',
      String(lit.isHeld({ kind: 'quote', key: Number(node.dataset.quoteItem) })),
    );
  }
}
