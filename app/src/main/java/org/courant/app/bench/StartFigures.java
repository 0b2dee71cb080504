package org.courant.app.bench;

/**
 * How a command started.
 *
 * @param millis by the clock, from the launcher's start
 * @param megabytes of memory at most by then; not a number where it was not looked at
 * @param load the machine's load average
 */
public record StartFigures(String command, double millis, double megabytes, double load) {}
