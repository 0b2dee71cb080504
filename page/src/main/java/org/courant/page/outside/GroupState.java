package org.courant.page.outside;

/** How a consumer group is, in Kafka's words. */
public record GroupState(String group, String state, int members) {}
