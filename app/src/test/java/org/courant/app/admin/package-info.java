@NullMarked
package org.courant.app.admin;

import org.jspecify.annotations.NullMarked;
