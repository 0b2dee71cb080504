package org.courant.schemas;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, besides what JSON demands (C0 controls, quote, backslash), the rest of what a terminal
 * may obey: DEL and the C1 controls, the marks that change the direction of text, line and
 * paragraph separators, the byte order mark.
 */
final class TerminalEscapes extends CharacterEscapes {
  private static final int DEL = 0x7f;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DEL] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return obeyed(c) ? new SerializedString("\\u%04X".formatted(c)) : null;
  }

  private static boolean obeyed(int c) {
    return (c >= 0x80 && c <= 0x9f)
        || c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xfeff;
  }
}
