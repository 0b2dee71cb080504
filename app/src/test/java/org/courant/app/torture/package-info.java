/**
 * The stream under faults: brokers, a registry and processors as real processes, a load of all that
 * may come, and after each fault the verdict of `courant reconcile`.
 */
@NullMarked
package org.courant.app.torture;

import org.jspecify.annotations.NullMarked;
