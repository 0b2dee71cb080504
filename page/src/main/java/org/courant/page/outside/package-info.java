/** What the page is told by whoever runs it: the cluster, its groups, the feeds, replay. */
@NullMarked
package org.courant.page.outside;

import org.jspecify.annotations.NullMarked;
