/** @file Which stance, quote or entity is looked at now: by hover, by focus, or held by a click. */

/** `show({ kind, key } | null)` is told when that changes. What is held stays until let go. */
export class Lit {
  #show;
  #held = null;
  #passing = null;

  constructor(show) {
    this.#show = show;
  }

  get now() {
    return this.#passing ?? this.#held;
  }

  pass(what) {
    this.#passing = what;
    this.#show(this.now);
  }

  /** The same again lets it go. Whether it is held now. */
  hold(what) {
    this.#held = this.isHeld(what) ? null : what;
    this.#passing = null;
    this.#show(this.now);
    return this.#held !== null;
  }

  isHeld(what) {
    return this.#held?.kind === what.kind && this.#held.key === what.key;
  }

  letGo() {
    this.#held = null;
    this.#passing = null;
    this.#show(null);
  }
}

/** Hover and focus on a node pass the light over `what`. */
export function lights(node, lit, what) {
  node.addEventListener('pointerenter', () => lit.pass(what));
  node.addEventListener('pointerleave', () => lit.pass(null));
  node.addEventListener('focusin', () => lit.pass(what));
  node.addEventListener('focusout', () => lit.pass(null));
  return node;
}
