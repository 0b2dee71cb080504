/** Whether a cluster lets us in, and to what: TLS, credentials, ACLs, each refusal in words. */
@NullMarked
package org.courant.app.access;

import org.jspecify.annotations.NullMarked;
