package org.courant.processor.stance;

/**
 * Who holds what a verb says, and how it is put.
 *
 * @param controlled whether the verb stands under another: “vowed to fight”, “urged X to back”
 */
record Held(Voice voice, Mood mood, boolean controlled) {}
