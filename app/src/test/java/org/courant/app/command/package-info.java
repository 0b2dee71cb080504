@NullMarked
package org.courant.app.command;

import org.jspecify.annotations.NullMarked;
