/** Looks the cluster over: what is wrong, and what to do. */
@NullMarked
package org.courant.app.doctor;

import org.jspecify.annotations.NullMarked;
