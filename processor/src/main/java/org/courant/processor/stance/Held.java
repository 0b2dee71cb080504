package org.courant.processor.stance;

import org.jspecify.annotations.Nullable;

/**
 * Who holds what a verb says, and how it is put.
 *
 * @param other who holds it as well: “A and B support”
 * @param controlled whether the verb stands under another: “vowed to fight”, “urged X to back”
 */
record Held(Voice voice, @Nullable Voice other, Mood mood, boolean controlled) {}
