@NullMarked
package org.courant.app.access;

import org.jspecify.annotations.NullMarked;
