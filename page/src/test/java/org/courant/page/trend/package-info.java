@NullMarked
package org.courant.page.trend;

import org.jspecify.annotations.NullMarked;
