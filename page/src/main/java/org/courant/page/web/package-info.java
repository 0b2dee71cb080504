/** HTTP: who may ask, what is answered, and the stream of events. */
@NullMarked
package org.courant.page.web;

import org.jspecify.annotations.NullMarked;
