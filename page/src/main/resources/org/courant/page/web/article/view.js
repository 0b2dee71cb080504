/** @file One article: its text, who stands where on whom in it, and where it comes from. */
import { announce } from '../parts/announce.js';
import { ask } from '../parts/api.js';
import { append, el, replace } from '../parts/dom.js';
import { section } from '../parts/facts.js';
import { code, failed, loading, notice } from '../parts/notice.js';
import { holderName } from '../parts/stance.js';
import { typeClass, typeWord, TYPES } from '../parts/entity.js';
import { when } from '../parts/when.js';
import { relationBadge } from '../live/row.js';
import { copies, provenance, versions } from './about.js';
import { arcLines } from './lines.js';
import { Lit } from './lit.js';
import { showHeld, showLit } from './light.js';
import { entityList, quoteList } from './names.js';
import { unitsOf } from './offsets.js';
import { Overlay } from './overlay.js';
import { spansOf } from './spans.js';
import { stanceList } from './stances.js';
import { MarkedText } from './text.js';

const AT = /^(\d+)-(\d+)$/;

function legend(article) {
  const there = TYPES.filter((type) => article.entities.some((e) => e.type === type));
  return el(
    'ul',
    { class: 'legend', 'aria-label': 'Colours' },
    there.map((type) => el('li', { class: typeClass(type) }, typeWord(type))),
  );
}

function byline(article, { seen, story }) {
  return el(
    'p',
    { class: 'byline' },
    article.source && el('bdi', { class: 'row-source' }, article.source),
    when(article.published ?? seen),
    article.version > 1 && el('span', { class: 'badge' }, `version ${article.version}`),
    relationBadge(story?.relation),
    article.stances.some((s) => s.holder.entity === 'author') &&
      el('span', { class: 'author', id: 'author' }, 'the author'),
  );
}

export function article({ id, query, main, signal, title, ready }) {
  load();
  const isNew = (batch) => !query.version && batch.articles.some((a) => a.id === id);
  return {
    title: 'Article',
    on: {
      articles: (batch) => isNew(batch) && load(),
      retracted: (what) => what.id === id && load(),
      story: (found) => found.articleId === id && load(),
    },
  };

  async function load() {
    if (!main.querySelector('.article')) {
      replace(main, el('h1', { class: 'unseen' }, 'Article'), loading('the article'));
    }
    try {
      const found = await ask(
        `/api/article/${encodeURIComponent(id)}`,
        { version: query.version },
        signal,
      );
      if (found.article === null) {
        showTakenBack();
      } else {
        show(found);
      }
    } catch (error) {
      if (!signal.aborted) {
        replace(main, el('h1', {}, 'Article'), failed(error, load));
      }
    }
  }

  function show(found) {
    const { article: it } = found;
    title(it.headline);
    const at = unitsOf(it.text);
    const words = ({ start, end }) => it.text.slice(at(start), at(end));
    const byId = new Map(it.entities.map((e) => [e.id, e.name]));
    const nameOf = (entity, given) =>
      holderName(entity, byId.get(entity) ?? given ?? found.links?.[entity] ?? entity);
    const novel = new Map((found.novelty ?? []).map((n) => [n.entityId, n]));
    const marked = new MarkedText(it.text, spansOf(it, at));
    const head = byline(it, found);
    const body = el('div', { class: 'body' });
    const lit = new Lit((what) => {
      showLit(main, it, what);
      showHeld(main, lit);
      overlay.light(what);
    });
    const rangeOf = ({ start, end }) => marked.range(at(start), at(end));
    const overlay = new Overlay(
      body,
      arcLines(it, rangeOf, () => head.querySelector('.author')),
      lit,
    );
    const tools = { nameOf, words, lit, go: (span) => goTo(rangeOf(span)) };
    const all = el('input', {
      type: 'checkbox',
      checked: true,
      onchange: () => overlay.node.classList.toggle('only', !all.checked),
    });

    replace(
      main,
      el(
        'div',
        { class: 'article' },
        el(
          'article',
          { class: 'sheet', lang: it.language === 'und' ? null : it.language },
          el(
            'div',
            { class: 'sheet-tools', lang: 'en' },
            legend(it),
            it.stances.length > 0 && el('label', { class: 'check' }, all, 'All arcs'),
          ),
          append(body, head, marked.node, overlay.node),
        ),
        el(
          'div',
          { class: 'beside', role: 'region', tabindex: '0', 'aria-label': 'What was found' },
          section('Stances', { class: 'panel' }, stanceList(it, tools)),
          section(
            'Entities',
            { class: 'panel' },
            entityList(it, (e) => novel.get(e), lit),
          ),
          section('Quotes', { class: 'panel' }, quoteList(it, tools)),
        ),
        el('div', { class: 'below' }, versions(found), copies(found), provenance(found)),
      ),
    );
    watchText(marked.node, it, lit);
    const sized = new ResizeObserver(overlay.redraw);
    sized.observe(body);
    signal.addEventListener('abort', () => sized.disconnect());
    document.addEventListener('keydown', (e) => e.key === 'Escape' && lit.letGo(), { signal });
    overlay.redraw();
    ready();
    showAsked(rangeOf);
  }

  function showTakenBack() {
    replace(
      main,
      el('h1', {}, 'Taken back'),
      notice(
        'The publisher has taken this article back.',
        el('p', {}, 'Nothing of its words is kept here. Its id is ', code(id), '.'),
        el('p', {}, el('a', { href: '/' }, 'To the live view')),
      ),
    );
    title('Taken back');
  }

  /** What the address points at is marked and brought into sight. */
  function showAsked(rangeOf) {
    const match = AT.exec(query.at ?? '');
    const range = match && rangeOf({ start: Number(match[1]), end: Number(match[2]) });
    if (range) {
      globalThis.CSS.highlights?.set('asked', new Highlight(range));
      signal.addEventListener('abort', () => CSS.highlights?.delete('asked'));
      goTo(range);
      announce(`At “${range.toString()}”`);
    }
  }
}

function goTo(range) {
  const box = range?.getBoundingClientRect();
  if (box && (box.top < 80 || box.bottom > innerHeight - 40)) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
  }
}

/** The text itself answers to the pointer: evidence, quotes, names. */
function watchText(text, it, lit) {
  const what = (node) => {
    const mention = node.closest('.mention');
    if (mention) {
      return { kind: 'entity', key: mention.dataset.entity };
    }
    const evidence = node.closest('.evidence');
    if (evidence) {
      return { kind: 'stance', key: Number(evidence.dataset.stances.split(' ')[0]) };
    }
    const quote = node.closest('.quote');
    return quote && { kind: 'quote', key: Number(quote.dataset.quote) };
  };
  text.addEventListener('pointerover', (event) => lit.pass(what(event.target)));
  text.addEventListener('pointerleave', () => lit.pass(null));
  text.addEventListener('focusin', (event) => lit.pass(what(event.target)));
  text.addEventListener('focusout', () => lit.pass(null));
}
