@NullMarked
package org.courant.app.settings;

import org.jspecify.annotations.NullMarked;
