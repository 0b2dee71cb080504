/** Text: cleaning, language, sentences, tokens, spans. */
@NullMarked
package org.courant.processor.text;

import org.jspecify.annotations.NullMarked;
