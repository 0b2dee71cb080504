package org.courant.evaluate.quote;

/** What a token does in an attribution. */
public enum Role {
  SOURCE,
  CUE,
  CONTENT,
  NONE
}
