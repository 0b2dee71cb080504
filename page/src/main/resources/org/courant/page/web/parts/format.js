/** @file Numbers and times in words; times in UTC, since two readers should not disagree. */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (n) => String(n).padStart(2, '0');

export function number(n) {
  return whole.format(n);
}

/** 1 article, 2 articles, 1,200 articles. */
export function count(n, one, many = `${one}s`) {
  return `${number(n)} ${n === 1 ? one : many}`;
}

export function rate(perSecond) {
  return `${perSecond < 100 ? tenth.format(perSecond) : number(perSecond)}/s`;
}

/** Rounded down: 100% is all of it. */
export function share(part) {
  return `${number(Math.floor(part * 100 + 1e-9))}%`;
}

/** 0.043 → 43 ms, 1.25 → 1.3 s, 75 → 1 min 15 s, 7300 → 2 h 1 min. */
export function seconds(s) {
  if (s < 1) {
    return `${number(s * 1000)} ms`;
  }
  if (s < 60) {
    return `${tenth.format(s)} s`;
  }
  if (s < 3600) {
    return `${Math.floor(s / 60)} min ${Math.floor(s % 60)} s`;
  }
  return `${number(Math.floor(s / 3600))} h ${Math.floor((s % 3600) / 60)} min`;
}

export function clock(iso) {
  const at = new Date(iso);
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
}

export function day(iso) {
  const at = new Date(iso);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

export function minute(iso) {
  return `${day(iso)}, ${clock(iso)} UTC`;
}

/** The hour where it is today, else the day too. */
export function short(iso, now) {
  const at = new Date(iso);
  const today = at.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
  const date = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()].slice(0, 3)}`;
  if (today) {
    return clock(iso);
  }
  return at.getUTCFullYear() === now.getUTCFullYear()
    ? `${date}, ${clock(iso)}`
    : `${date} ${at.getUTCFullYear()}`;
}
