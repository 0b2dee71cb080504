@NullMarked
package org.courant.app.redaction;

import org.jspecify.annotations.NullMarked;
