package org.tarikh.chronicle.store;

import java.util.List;

/**
 * How many events share these values.
 *
 * @param values one for each dimension asked for; empty where the event has none
 * @param number how many
 */
public record Count(List<String> values, long number) {
  /** Copies the values. */
  public Count {
    values = List.copyOf(values);
  }
}
