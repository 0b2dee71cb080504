/** What the page needs of a cluster beyond its topics. */
@NullMarked
package org.courant.app.page;

import org.jspecify.annotations.NullMarked;
