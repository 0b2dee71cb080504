/** Results for people and for programs. */
@NullMarked
package org.courant.evaluate.report;

import org.jspecify.annotations.NullMarked;
