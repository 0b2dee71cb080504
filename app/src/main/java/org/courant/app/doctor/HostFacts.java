package org.courant.app.doctor;

/**
 * What this machine gives a processor.
 *
 * @param maxFiles open files that a process may have; −1 where the system does not say
 * @param maxHeap bytes that a processor started as this command was may use for its heap
 */
record HostFacts(long maxFiles, long maxHeap) {}
