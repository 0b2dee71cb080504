/** @file Numbers → places in a plot. */

/** A linear scale from [0, max] to [from, to]; where there is nothing, all lies at `from`. */
export function linear(max, from, to) {
  return (n) => (max === 0 ? from : from + (n / max) * (to - from));
}

const STEPS = [1, 2, 3, 4, 6, 8];

/** The next round number, one or two of whose digits count: where an axis may end. */
export function niceMax(n) {
  if (n <= 0) {
    return 1;
  }
  const power = 10 ** Math.floor(Math.log10(n));
  return (STEPS.find((step) => step * power >= n) ?? 10) * power;
}

/** At most `n` of the indices below `length`, evenly apart, the first one in. */
export function ticks(length, n) {
  const step = Math.max(Math.ceil(length / n), 1);
  return Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
}
