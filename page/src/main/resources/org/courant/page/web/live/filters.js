/** @file The filters of the live view: entity, source, language, stance. */
import { ask } from '../parts/api.js';
import { el, name, replace } from '../parts/dom.js';
import { typeClass, typeWord } from '../parts/entity.js';
import { number } from '../parts/format.js';
import { suggestField } from '../parts/suggest.js';

export const FILTERS = ['entity', 'source', 'language', 'label'];
const LABELS = [
  { value: 'FAVOR', name: 'For' },
  { value: 'AGAINST', name: 'Against' },
  { value: 'NEUTRAL', name: 'Neutral' },
];
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

export function languageName(tag) {
  try {
    return tag === 'und' ? 'not told' : languages.of(tag);
  } catch {
    return tag; // no tag of BCP 47
  }
}

/** Those of the parameters of an address that filter. */
export function filterOf(query) {
  return Object.fromEntries(FILTERS.map((key) => [key, query[key] || null]));
}

export function filtersAnything(filter) {
  return FILTERS.some((key) => filter[key]);
}

function option(value, text, chosen) {
  return el('option', { value, selected: value === chosen }, text);
}

/** `choices` are `{ value, name, count }`; the chosen one is there, known or not. */
function fill(select, any, choices, chosen) {
  const known = !chosen || choices.some((c) => c.value === chosen);
  replace(
    select,
    option('', any, chosen ?? ''),
    !known && option(chosen, chosen, chosen),
    choices.map((c) =>
      option(c.value, c.count === undefined ? c.name : `${c.name} (${number(c.count)})`, chosen),
    ),
  );
}

function select(label, change) {
  const id = `filter-${label.toLowerCase()}`;
  const box = el('select', { id, onchange: () => change(box.value || null) });
  return { box, field: el('div', { class: 'field' }, el('label', { for: id }, label), box) };
}

function suggestion(entity) {
  return [
    name(entity.name, { class: typeClass(entity.type) }),
    el('span', { class: 'hint' }, ` ${typeWord(entity.type)}, ${number(entity.count)}`),
  ];
}

/** The form; `change(filter)` is told of each choice. */
export function filterForm(filter, change, signal) {
  const names = new Map();
  const set = (key, value) => change({ ...filter, [key]: value });
  const source = select('Source', (value) => set('source', value));
  const language = select('Language', (value) => set('language', value));
  const label = select('Stance', (value) => set('label', value));
  const chosen = el('p', { class: 'chosen' });
  const entity = suggestField({
    label: 'Entity',
    placeholder: 'Any name',
    find: async (q, s) => (await ask('/api/entities', { q, limit: 8 }, s)).entities,
    option: suggestion,
    choose: (e) => {
      names.set(e.id, e.name);
      set('entity', e.id);
    },
  });
  const clear = el(
    'button',
    { type: 'button', class: 'quiet', onclick: () => change(filterOf({})) },
    'Clear filters',
  );

  function show(facets) {
    for (const e of facets.entities) {
      names.set(e.id, e.name);
    }
    fill(
      source.box,
      'Any source',
      facets.sources.map((f) => ({ ...f, name: f.value })),
      filter.source,
    );
    fill(
      language.box,
      'Any language',
      facets.languages.map((f) => ({ ...f, name: languageName(f.value) })),
      filter.language,
    );
    fill(label.box, 'Any stance', LABELS, filter.label);
    showChosen();
  }

  function showChosen() {
    clear.hidden = !filtersAnything(filter);
    replace(
      chosen,
      filter.entity && [
        'Articles naming ',
        name(names.get(filter.entity) ?? filter.entity),
        ' ',
        el(
          'button',
          { type: 'button', class: 'quiet small', onclick: () => set('entity', null) },
          'Any name',
        ),
      ],
    );
  }

  let facets = { sources: [], languages: [], entities: [] };
  show(facets);
  ask('/api/facets', {}, signal).then(
    (f) => show((facets = f)),
    () => {},
  ); // the filters that are set still work

  return {
    node: el(
      'form',
      {
        class: 'filters',
        role: 'search',
        'aria-label': 'Filter articles',
        onsubmit: (e) => e.preventDefault(),
      },
      entity,
      source.field,
      language.field,
      label.field,
      clear,
      chosen,
    ),
    show(next) {
      filter = next;
      show(facets);
    },
  };
}
