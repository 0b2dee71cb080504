@NullMarked
package org.courant.app.view;

import org.jspecify.annotations.NullMarked;
