/** @file Counts by hour or day → a row without gaps, as a plot needs it. */

const STEP_MS = { HOUR: 3_600_000, DAY: 86_400_000 };
const MOST = 400;

/** `from` to `to` in steps, with `nothing` where nothing was counted; the latest `MOST` of them. */
export function filled(periods, step, from, to, nothing) {
  const byTime = new Map(periods.map((p) => [Date.parse(p.period), p]));
  const size = STEP_MS[step] ?? STEP_MS.DAY;
  const row = [];
  for (let at = Math.max(from, to - (MOST - 1) * size); at <= to; at += size) {
    row.push({ ...nothing, ...byTime.get(at), period: new Date(at).toISOString() });
  }
  return row;
}

/**
 * The first and last time in several lists; null where they are all empty. What claims to be of
 * tomorrow stretches no plot, unless nothing else is there.
 */
export function reach(now, ...lists) {
  const times = lists.flat().map((p) => Date.parse(p.period));
  const past = times.filter((time) => time <= now);
  const those = past.length ? past : times;
  return those.length ? { from: Math.min(...those), to: Math.max(...those) } : null;
}
