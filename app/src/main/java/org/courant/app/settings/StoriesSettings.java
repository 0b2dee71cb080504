package org.courant.app.settings;

import java.time.Duration;
import org.courant.stories.copy.CopyRule;

/**
 * The story stream.
 *
 * @param with whether {@code up} runs it too
 * @param window how far apart in time two copies may be
 * @param memory how long counts are kept after their last change, and corrections followed
 */
public record StoriesSettings(boolean with, Duration window, Duration memory, CopyRule rule) {}
