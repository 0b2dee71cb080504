/** @file The records count code points, JavaScript counts UTF-16 units; this is the only door. */

const SURROGATE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

function startsOf(text) {
  const starts = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i) > 0xffff ? 2 : 1) {
    starts.push(i);
  }
  return Int32Array.from(starts);
}

/** Turns an offset in code points into one in UTF-16 units, kept within the text. */
export function unitsOf(text) {
  const within = (i, end) => Math.min(Math.max(i, 0), end);
  if (!SURROGATE.test(text)) {
    return (point) => within(point, text.length);
  }
  const starts = startsOf(text);
  return (point) => (point >= starts.length ? text.length : starts[within(point, starts.length)]);
}
