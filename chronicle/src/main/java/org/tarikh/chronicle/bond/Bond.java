package org.tarikh.chronicle.bond;

import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.Story;

/**
 * A state's membership in an organisation and how alive it is in the record.
 *
 * @param organisation to what it belongs
 * @param membership since when and until when
 * @param years length of the time looked at
 * @param meetings stories of talks and visits between state and organisation, oldest first
 * @param words other cooperation in words
 * @param deeds cooperation in deeds
 * @param strains conflict between the two
 * @param elsewhere how many further stories tell of the organisation without the state
 */
public record Bond(
    Organisation organisation,
    Organisation.Member membership,
    double years,
    List<Story> meetings,
    List<Story> words,
    List<Story> deeds,
    List<Story> strains,
    int elsewhere) {
  /** Copies the lists. */
  public Bond {
    meetings = List.copyOf(meetings);
    words = List.copyOf(words);
    deeds = List.copyOf(deeds);
    strains = List.copyOf(strains);
  }

  /** How alive a bond is: the test for a hollow shell. */
  public enum Life {
    /** Deeds of cooperation are on record. */
    DEEDS,
    /** Meetings or words, but no deed: by the record a hollow shell. */
    WORDS_ONLY,
    /** Conflict outnumbers cooperation. */
    STRAINED,
    /** Nothing on record: which proves nothing. */
    NO_RECORD
  }

  /** The verdict. */
  public Life life() {
    int cooperation = meetings.size() + words.size() + deeds.size();
    if (cooperation + strains.size() == 0) {
      return Life.NO_RECORD;
    }
    if (strains.size() > cooperation) {
      return Life.STRAINED;
    }
    return deeds.isEmpty() ? Life.WORDS_ONLY : Life.DEEDS;
  }

  /** Stories of state and organisation. */
  public int count() {
    return meetings.size() + words.size() + deeds.size() + strains.size();
  }

  /** Deeds a year. */
  public double deedsPerYear() {
    return deeds.size() / years;
  }

  /** Meetings a year. */
  public double meetingsPerYear() {
    return meetings.size() / years;
  }

  /** The latest deed; empty if there is none. */
  public Optional<Story> lastDeed() {
    return deeds.isEmpty() ? Optional.empty() : Optional.of(deeds.get(deeds.size() - 1));
  }
}
