/** What the language stages cost, measured by JMH. */
@NullMarked
package org.courant.bench;

import org.jspecify.annotations.NullMarked;
