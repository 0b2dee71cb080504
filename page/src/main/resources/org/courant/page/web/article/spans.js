/** @file What is marked in an article's text: `{ kind, start, end, rank, … }` in UTF-16 units. */

const RANK = { evidence: 0, quote: 1, mention: 2 };

function mentions(article, at) {
  return article.entities.flatMap((entity) =>
    entity.mentions.map((m) => ({
      kind: 'mention',
      start: at(m.start),
      end: at(m.end),
      rank: RANK.mention,
      entity,
      mention: m,
    })),
  );
}

function quotes(article, at) {
  return article.quotes.map((quote, i) => ({
    kind: 'quote',
    start: at(quote.start),
    end: at(quote.end),
    rank: RANK.quote,
    quote: i,
  }));
}

/** One span for each stretch, with all stances that it shows. */
function evidence(article, at) {
  const spans = new Map();
  article.stances.forEach((stance, i) => {
    for (const { start, end } of [stance.evidence, ...(stance.furtherEvidence ?? [])]) {
      const key = `${start}-${end}`;
      const span = spans.get(key) ?? {
        kind: 'evidence',
        start: at(start),
        end: at(end),
        rank: RANK.evidence,
        stances: [],
      };
      span.stances.push(i);
      spans.set(key, span);
    }
  });
  return [...spans.values()];
}

export function spansOf(article, at) {
  return [...mentions(article, at), ...quotes(article, at), ...evidence(article, at)];
}
