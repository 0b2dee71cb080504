/** @file Makes text from outside safe to look at: what would hide or reverse words is seen instead. */

const REPLACEMENT = '\uFFFD';
const CONTROL_PICTURES = 0x2400;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Joiners spell Persian and Hindi and bind emoji; after a Latin letter they only hide. */
function joins(text, at, char) {
  if (char !== '\u200C' && char !== '\u200D') {
    return false;
  }
  const before = text.codePointAt(at - 1) ?? 0;
  return before >= 0x0590 && !/\p{Cf}/u.test(String.fromCharCode(before));
}

function picture(text, at, char) {
  const code = char.codePointAt(0);
  if (code === 0x09 || code === 0x0a || joins(text, at, char)) {
    return char;
  }
  return code < 0x20
    ? String.fromCharCode(CONTROL_PICTURES + code)
    : REPLACEMENT.repeat(char.length);
}

/** The text with controls and bidi overrides made visible; as many UTF-16 units as before. */
export function shown(text) {
  return text.replace(HIDDEN, (char, at) => picture(text, at, char));
}
