package org.tarikh.chronicle.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

/** A {@link Filter} in the making: each method narrows one field. Not thread-safe. */
public final class FilterBuilder {
  private List<PartyFilter> actors = List.of();
  private List<PartyFilter> recipients = List.of();
  private List<PartyFilter> parties = List.of();
  private List<PartyFilter> counterparts = List.of();
  private Set<EventType> types = Set.of();
  private List<String> modes = List.of();
  private List<String> contexts = List.of();
  private List<String> sectors = List.of();
  private Set<Integer> quads = Set.of();
  private Set<AuxiliaryMode> auxiliary = Set.of();
  private boolean done = false;
  private Set<Veracity> veracities = Set.of();
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> to = Optional.empty();
  private List<String> outlets = List.of();
  private Optional<String> text = Optional.empty();
  private double confidence = 0;
  private int reports = 0;
  private List<String> origins = List.of();
  private boolean oneADay = false;

  FilterBuilder() {}

  /** Sets who did it. */
  public FilterBuilder actors(List<PartyFilter> wanted) {
    this.actors = wanted;
    return this;
  }

  /** Sets to whom it was done. */
  public FilterBuilder recipients(List<PartyFilter> wanted) {
    this.recipients = wanted;
    return this;
  }

  /** Sets either party. */
  public FilterBuilder parties(List<PartyFilter> wanted) {
    this.parties = wanted;
    return this;
  }

  /** Sets who takes part besides one of the parties, across from it or together with it. */
  public FilterBuilder counterparts(List<PartyFilter> wanted) {
    this.counterparts = wanted;
    return this;
  }

  /** Sets PLOVER types. */
  public FilterBuilder types(Set<EventType> wanted) {
    this.types = wanted;
    return this;
  }

  /** Sets PLOVER modes. */
  public FilterBuilder modes(List<String> wanted) {
    this.modes = wanted;
    return this;
  }

  /** Sets PLOVER contexts. */
  public FilterBuilder contexts(List<String> wanted) {
    this.contexts = wanted;
    return this;
  }

  /** Sets sectors of either party. */
  public FilterBuilder sectors(List<String> wanted) {
    this.sectors = wanted;
    return this;
  }

  /** Sets quad classes. */
  public FilterBuilder quads(Set<Integer> wanted) {
    this.quads = wanted;
    return this;
  }

  /** Sets auxiliary modes. */
  public FilterBuilder auxiliary(Set<AuxiliaryMode> wanted) {
    this.auxiliary = wanted;
    return this;
  }

  /** Sets whether only acts told as done. */
  public FilterBuilder done(boolean wanted) {
    this.done = wanted;
    return this;
  }

  /** Sets on what footing told. */
  public FilterBuilder veracities(Set<Veracity> wanted) {
    this.veracities = wanted;
    return this;
  }

  /** Sets first day of the event. */
  public FilterBuilder from(Optional<LocalDate> wanted) {
    this.from = wanted;
    return this;
  }

  /** Sets last day of the event. */
  public FilterBuilder to(Optional<LocalDate> wanted) {
    this.to = wanted;
    return this;
  }

  /** Sets who published it. */
  public FilterBuilder outlets(List<String> wanted) {
    this.outlets = wanted;
    return this;
  }

  /** Sets words of the evidence. */
  public FilterBuilder text(Optional<String> wanted) {
    this.text = wanted;
    return this;
  }

  /** Sets least confidence. */
  public FilterBuilder confidence(double wanted) {
    this.confidence = wanted;
    return this;
  }

  /** Sets least number of reports. */
  public FilterBuilder reports(int wanted) {
    this.reports = wanted;
    return this;
  }

  /** Sets data sets. */
  public FilterBuilder origins(List<String> wanted) {
    this.origins = wanted;
    return this;
  }

  /** Sets whether at most one a day of the same parties and type. */
  public FilterBuilder oneADay(boolean wanted) {
    this.oneADay = wanted;
    return this;
  }

  /** The filter. */
  public Filter build() {
    return new Filter(
        actors,
        recipients,
        parties,
        counterparts,
        types,
        modes,
        contexts,
        sectors,
        quads,
        auxiliary,
        done,
        veracities,
        from,
        to,
        outlets,
        text,
        confidence,
        reports,
        origins,
        oneADay);
  }
}
