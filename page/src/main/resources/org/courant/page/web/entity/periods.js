/** @file Counts by hour or day → a row without gaps, as a plot needs it. */

const STEP_MS = { HOUR: 3_600_000, DAY: 86_400_000 };
const MOST = 400;

/** `from` to `to` in steps, with zeros where nothing was counted; the latest `MOST` of them. */
export function filled(periods, step, from, to) {
  const byTime = new Map(periods.map((p) => [Date.parse(p.period), p]));
  const size = STEP_MS[step] ?? STEP_MS.DAY;
  const row = [];
  for (let at = Math.max(from, to - (MOST - 1) * size); at <= to; at += size) {
    const there = byTime.get(at);
    row.push({
      period: new Date(at).toISOString(),
      favor: there?.favor ?? 0,
      against: there?.against ?? 0,
      neutral: there?.neutral ?? 0,
    });
  }
  return row;
}

/** The first and last time in several lists; null where they are all empty. */
export function reach(...lists) {
  const times = lists.flat().map((p) => Date.parse(p.period));
  return times.length ? { from: Math.min(...times), to: Math.max(...times) } : null;
}
