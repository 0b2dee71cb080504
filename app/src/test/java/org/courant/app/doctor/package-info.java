@NullMarked
package org.courant.app.doctor;

import org.jspecify.annotations.NullMarked;
