@NullMarked
package org.courant.app.bench;

import org.jspecify.annotations.NullMarked;
