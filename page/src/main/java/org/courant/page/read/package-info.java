/** From the topics into the view, and single records when they are asked for. */
@NullMarked
package org.courant.page.read;

import org.jspecify.annotations.NullMarked;
