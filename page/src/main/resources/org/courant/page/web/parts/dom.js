/** @file The only door to the document: strings become text, never markup. */
import { shown } from './shown.js';

const SVG = 'http://www.w3.org/2000/svg';

function attribute(node, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (typeof value === 'function') {
    node.addEventListener(name.slice(2), value);
  } else {
    node.setAttribute(name, value === true ? '' : shown(String(value)));
  }
}

function build(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    attribute(node, name, value);
  }
  append(node, ...children);
  return node;
}

/** Appends nodes and strings; null, undefined and false are left out, lists are laid open. */
export function append(node, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      node.append(child instanceof Node ? child : shown(String(child)));
    }
  }
  return node;
}

/** An element; attributes that are functions listen: `{ onclick: () => … }`. */
export function el(name, attributes, ...children) {
  return build(document.createElement(name), attributes, children);
}

export function svg(name, attributes, ...children) {
  return build(document.createElementNS(SVG, name), attributes, children);
}

export function replace(node, ...children) {
  node.replaceChildren();
  return append(node, ...children);
}

/** A name from outside, which must not turn the words around it. */
export function name(text, attributes) {
  return el('bdi', attributes, text);
}
