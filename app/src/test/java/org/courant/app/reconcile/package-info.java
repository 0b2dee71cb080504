@NullMarked
package org.courant.app.reconcile;

import org.jspecify.annotations.NullMarked;
