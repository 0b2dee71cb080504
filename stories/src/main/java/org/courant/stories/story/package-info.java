/** The stream that gives every article its story. The only package here that knows Kafka. */
@NullMarked
package org.courant.stories.story;

import org.jspecify.annotations.NullMarked;
