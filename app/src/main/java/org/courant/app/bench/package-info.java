/** How fast the engine and the stream are, measured beside a yardstick in the same run. */
@NullMarked
package org.courant.app.bench;

import org.jspecify.annotations.NullMarked;
