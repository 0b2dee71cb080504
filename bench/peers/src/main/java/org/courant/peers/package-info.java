/** What others' taggers cost on the same articles: a yardstick, and no part of what ships. */
@NullMarked
package org.courant.peers;

import org.jspecify.annotations.NullMarked;
