/** @file A text field that suggests, after the ARIA pattern of a combobox with a list. */
import { el, replace } from './dom.js';

const PATIENCE_MS = 150;
let fields = 0;

/**
 * `find(words, signal)` gives the options, `option(o)` what is shown of one, `choose(o)` is told.
 */
export function suggestField({ label, placeholder, find, option, choose }) {
  const id = `suggest-${++fields}`;
  const list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, hidden: true });
  const input = el('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    oninput: ask,
    onkeydown: key,
    onfocus: () => input.value && ask(),
    onblur: () => setTimeout(close, 100),
  });
  let options = [];
  let active = -1;
  let timer;
  let asked = new AbortController();

  function ask() {
    clearTimeout(timer);
    asked.abort();
    asked = new AbortController();
    timer = setTimeout(async () => {
      const words = input.value.trim();
      try {
        open(words ? await find(words, asked.signal) : []);
      } catch {
        close(); // the next letter asks again
      }
    }, PATIENCE_MS);
  }

  function open(found) {
    options = found;
    active = -1;
    replace(
      list,
      found.map((o, i) =>
        el(
          'li',
          {
            role: 'option',
            id: `${id}-${i}`,
            'aria-selected': 'false',
            onmousedown: (e) => {
              e.preventDefault();
              take(i);
            },
          },
          option(o),
        ),
      ),
    );
    list.hidden = !found.length;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
  }

  function close() {
    clearTimeout(timer);
    asked.abort();
    open([]);
  }

  function move(by) {
    if (!options.length) {
      return;
    }
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = (active + by + options.length) % options.length;
    list.children[active].setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', `${id}-${active}`);
  }

  function take(i) {
    const chosen = options[i];
    input.value = '';
    close();
    choose(chosen);
  }

  function key(event) {
    switch (event.key) {
      case 'ArrowDown':
        move(1);
        break;
      case 'ArrowUp':
        move(active < 0 ? 0 : -1);
        break;
      case 'Enter':
        if (options.length) {
          take(Math.max(active, 0));
        }
        break;
      case 'Escape':
        close();
        return;
      default:
        return;
    }
    event.preventDefault();
  }

  return el('div', { class: 'field suggest' }, el('label', { for: id }, label), input, list);
}
