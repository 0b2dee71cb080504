package org.courant.page.web;

/** The page cannot be served, and the message says why and what to do. */
public final class PageException extends RuntimeException {
  PageException(String message) {
    super(message);
  }
}
