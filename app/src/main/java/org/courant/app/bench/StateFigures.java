package org.courant.app.bench;

/**
 * A processor that knows many articles. Times in milliseconds.
 *
 * @param bytes of its state on disk
 * @param again from a start to running with its state beside it
 * @param restored the same where the disk is empty, from the changelog
 * @param taken from the end of one to the first answers of another that has nothing
 * @param warm the same where the other is a standby
 */
public record StateFigures(
    int articles, long bytes, double again, double restored, double taken, double warm) {}
