package org.courant.app.settings;

import org.courant.processor.stream.GroupSettings;

/**
 * How the processor lives on a cluster with others.
 *
 * @param createTopics whether missing topics are made; otherwise they are checked
 */
public record ScaleSettings(boolean createTopics, GroupSettings group) {}
