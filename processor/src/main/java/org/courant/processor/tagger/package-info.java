/** Recognition: a trained sequence tagger that says which words are a name, and of what. */
@NullMarked
package org.courant.processor.tagger;

import org.jspecify.annotations.NullMarked;
