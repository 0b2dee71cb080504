@NullMarked
package org.courant.app.node;

import org.jspecify.annotations.NullMarked;
