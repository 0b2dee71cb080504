/** @file What an operator asks first, in four numbers. */
import { el } from '../parts/dom.js';
import { number, rate, seconds } from '../parts/format.js';

function figure(term, value, remark, tone) {
  return el(
    'div',
    { class: `figure${tone ? ` ${tone}` : ''}` },
    el('dt', {}, term),
    el(
      'dd',
      {},
      el('span', { class: 'value' }, value),
      remark && el('span', { class: 'hint' }, remark),
    ),
  );
}

function lagFigure(lag) {
  if (lag === null) {
    return figure('Lag', '–', 'not known');
  }
  return figure('Lag', number(lag.total), lag.total === 0 ? 'all is read' : 'records wait');
}

export function numbers(s) {
  return el(
    'dl',
    { class: 'figures' },
    figure('Rate', rate(s.rate), 'articles enriched'),
    lagFigure(s.lag),
    figure(
      'Latency',
      s.latency ? seconds(s.latency.p95) : '–',
      s.latency
        ? `p95 · median ${seconds(s.latency.p50)} · p99 ${seconds(s.latency.p99)}`
        : 'no article in 5 minutes',
    ),
    figure(
      'Dead letters',
      number(s.deadLetters),
      s.deadLetters ? 'listed below' : 'none',
      s.deadLetters ? 'trouble' : null,
    ),
  );
}
