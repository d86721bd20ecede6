package org.tarikh.chronicle.commitment;

import org.tarikh.chronicle.Story;

/**
 * A later story that bears on a commitment.
 *
 * @param stage what it shows
 * @param story the proof
 * @param likeness how much its object is like the commitment's, 0 to 1
 */
public record Step(Stage stage, Story story, double likeness) {}
