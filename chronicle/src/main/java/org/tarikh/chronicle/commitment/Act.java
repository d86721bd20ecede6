package org.tarikh.chronicle.commitment;

import java.time.LocalDate;
import java.util.Set;
import org.tarikh.chronicle.Story;

/**
 * A story read for commitments.
 *
 * @param story the story
 * @param day when
 * @param stage what it shows
 * @param actors keys of those who act
 * @param parties keys of all who take part
 * @param object what it is about, in the words of the evidence
 * @param stems what it is about, as stems without the names of parties
 */
record Act(
    Story story,
    LocalDate day,
    Stage stage,
    Set<String> actors,
    Set<String> parties,
    String object,
    Set<String> stems) {}
