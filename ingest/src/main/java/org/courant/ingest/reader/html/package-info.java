/** Web pages: what they say of themselves, and their main text. */
@NullMarked
package org.courant.ingest.reader.html;

import org.jspecify.annotations.NullMarked;
