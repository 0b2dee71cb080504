/** What the page answers, as records that become JSON under the same names. */
@NullMarked
package org.courant.page.answer;

import org.jspecify.annotations.NullMarked;
