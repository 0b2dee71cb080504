/** @file Whether a summary is what the filter asks for, as far as a summary tells. */

/** As many entities as a summary names; an article with as many may have more. */
const NAMED = 6;

function names(summary, entity) {
  return summary.entities.length >= NAMED || summary.entities.some((e) => e.id === entity);
}

function takes(summary, label) {
  switch (label) {
    case 'FAVOR':
      return summary.favor > 0;
    case 'AGAINST':
      return summary.against > 0;
    default:
      return true; // a summary does not count the neutral; the server does
  }
}

export function matches(summary, filter) {
  return (
    (!filter.source || summary.source === filter.source) &&
    (!filter.language || summary.language === filter.language) &&
    (!filter.label || takes(summary, filter.label)) &&
    (!filter.entity || names(summary, filter.entity))
  );
}
