package org.courant.processor.text;

import org.jspecify.annotations.Nullable;

/**
 * An article without its markup, advertising and rights line.
 *
 * @param text headline, blank line, standfirst if any, blank line, body; never has two spaces in a
 *     row
 * @param headline its first paragraph, empty where the article has none
 * @param rights taken out of the text
 */
record CleanText(String text, String headline, @Nullable String rights) {}
