/** Counts of one entity over time, however they were come by, as they are told. */
@NullMarked
package org.courant.page.course;

import org.jspecify.annotations.NullMarked;
