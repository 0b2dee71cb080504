/** @file The dead letters, and sending one again. */
import { announce } from '../parts/announce.js';
import { ask, tell } from '../parts/api.js';
import { el, name, replace } from '../parts/dom.js';
import { count, number } from '../parts/format.js';
import { failed, loading } from '../parts/notice.js';
import { when } from '../parts/when.js';

const MOST = 100;

/** A stack trace is a page long, and its first line says what it is. */
function folded(value) {
  const [first, ...rest] = value.trimEnd().split('\n');
  return rest.length === 0
    ? name(first)
    : [
        name(first),
        el(
          'details',
          { class: 'rest' },
          el('summary', {}, count(rest.length, 'more line')),
          el('pre', { tabindex: '0', 'aria-label': 'The rest' }, rest.join('\n')),
        ),
      ];
}

function headers(letter) {
  const all = Object.entries(letter.headers ?? {});
  return (
    all.length > 0 &&
    el(
      'dl',
      { class: 'facts' },
      all.map(([key, value]) => el('div', {}, el('dt', {}, name(key)), el('dd', {}, folded(value)))),
    )
  );
}

function sent(letter) {
  return letter.attempts > 0 ? `sent again ${count(letter.attempts, 'time')} before` : null;
}

async function replay(letter, button, result) {
  button.disabled = true;
  result.textContent = 'Sending …';
  try {
    const answer = await tell(`/api/dead-letters/${letter.partition}/${letter.offset}/replay`, {});
    result.className = `result ${answer.replayed ? 'done' : 'refused'}`;
    result.textContent = answer.replayed
      ? 'Sent again. What becomes of it is among the outcomes.'
      : `Not sent: ${answer.why}`;
    button.disabled = answer.replayed;
  } catch (error) {
    result.className = 'result refused';
    result.textContent = `Not sent: ${error.message}`;
    button.disabled = false;
  }
  announce(`Dead letter ${letter.partition}-${letter.offset}: ${result.textContent}`);
}

function letterItem(letter) {
  const place = `partition ${letter.partition}, offset ${number(letter.offset)}`;
  const result = el('span', { class: 'result' }, letter.replayed ? 'Sent again already.' : '');
  const button = el(
    'button',
    {
      type: 'button',
      disabled: letter.replayed,
      'aria-label': `Replay dead letter at ${place}`,
      onclick: () => replay(letter, button, result),
    },
    'Replay',
  );
  return el(
    'li',
    { class: 'letter', 'data-offset': letter.offset },
    el(
      'p',
      { class: 'letter-head' },
      letter.articleId ? name(letter.articleId) : 'no id',
      el(
        'span',
        { class: 'hint' },
        ` ${place} · `,
        when(letter.time),
        sent(letter) && ` · ${sent(letter)}`,
      ),
    ),
    el('p', { class: 'reason' }, name(letter.reason ?? '')),
    el(
      'details',
      {},
      el('summary', {}, 'What it holds'),
      headers(letter),
      el('pre', { tabindex: '0', 'aria-label': 'Content' }, letter.preview ?? ''),
    ),
    el('p', { class: 'letter-actions' }, button, result),
  );
}

const keyOf = (letter) => `${letter.partition}-${letter.offset}`;

/** Moves nothing that is in its place, so that the focus stays where it is. */
function arrange(there, list) {
  for (const gone of [...there.children].filter((child) => !list.includes(child))) {
    gone.remove();
  }
  list.forEach((item, i) => {
    if (there.children[i] !== item) {
      there.insertBefore(item, there.children[i] ?? null);
    }
  });
}

/** The list, kept up to date by `refresh()`. */
export function letters(signal) {
  const node = el('div', { class: 'letters' }, loading('the dead letters'));
  let items = new Map();

  /** What is on the page already stays as it is, with what was said about it. */
  function itemOf(letter) {
    return items.get(keyOf(letter)) ?? letterItem(letter);
  }

  async function refresh() {
    try {
      const { letters: all } = await ask('/api/dead-letters', { limit: MOST }, signal);
      items = new Map(all.map((letter) => [keyOf(letter), itemOf(letter)]));
      show([...items.values()]);
    } catch (error) {
      if (!signal.aborted) {
        replace(node, failed(error, refresh));
      }
    }
  }

  function show(list) {
    const there = node.querySelector('ol');
    if (!list.length) {
      replace(node, el('p', { class: 'none' }, 'None. Every record read has an outcome.'));
    } else if (there) {
      arrange(there, list);
    } else {
      replace(node, el('ol', { class: 'letter-list' }, list));
    }
  }

  return { node, refresh };
}
