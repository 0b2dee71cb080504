/** @file Which arcs an article has: one a stance, and one from a quote to its speaker. */

function firstBox(range) {
  return range?.getClientRects()[0] ?? null;
}

function stanceLine(stance, i, rangeOf, author) {
  const byAuthor = stance.holder.entity === 'author';
  return {
    kind: 'stance',
    key: i,
    label: stance.label.toLowerCase(),
    entities: [stance.holder.entity, stance.target.entity].filter(Boolean),
    from: () =>
      (byAuthor ? author()?.getBoundingClientRect() : firstBox(rangeOf(stance.holder))) ?? null,
    to: () => firstBox(rangeOf(stance.target)),
  };
}

function speechLine(quote, i, rangeOf) {
  return {
    kind: 'quote',
    key: i,
    label: 'speech',
    entities: [],
    from: () => firstBox(rangeOf(quote.source)),
    to: () => firstBox(rangeOf(quote)),
  };
}

export function arcLines(article, rangeOf, author) {
  return [
    ...article.quotes
      .map((quote, i) => quote.source && speechLine(quote, i, rangeOf))
      .filter(Boolean),
    ...article.stances.map((stance, i) => stanceLine(stance, i, rangeOf, author)),
  ];
}
