@NullMarked
package org.courant.app.kafka;

import org.jspecify.annotations.NullMarked;
