/** The embedded node: a real broker and a real registry, each in a process of its own. */
@NullMarked
package org.courant.app.node;

import org.jspecify.annotations.NullMarked;
