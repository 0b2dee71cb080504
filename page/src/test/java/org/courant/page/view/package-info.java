@NullMarked
package org.courant.page.view;

import org.jspecify.annotations.NullMarked;
