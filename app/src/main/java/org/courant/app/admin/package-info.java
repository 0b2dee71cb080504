/** What machines ask of a running process: its metrics and its health, over HTTP. */
@NullMarked
package org.courant.app.admin;

import org.jspecify.annotations.NullMarked;
