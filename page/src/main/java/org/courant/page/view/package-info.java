/** The local view: what the topics say of the newest articles, small enough for memory. */
@NullMarked
package org.courant.page.view;

import org.jspecify.annotations.NullMarked;
