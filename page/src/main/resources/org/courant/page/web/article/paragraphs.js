/** @file Where the paragraphs of a text are: stretches between line breaks, as [start, end). */

const PARAGRAPH = /[^\n]+/g;

export function paragraphs(text) {
  return [...text.matchAll(PARAGRAPH)]
    .filter(([words]) => words.trim())
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
