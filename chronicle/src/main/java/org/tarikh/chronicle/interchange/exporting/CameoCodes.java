package org.tarikh.chronicle.interchange.exporting;

import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.codes.Crosswalk;

/** The CAMEO code of a record: the one it came with, or the closest that comes back as its type. */
final class CameoCodes {
  private static final Set<String> CAMEO_SETS = Set.of("gdelt", "icews", "phoenix");

  private final Crosswalk crosswalk;

  CameoCodes(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  String of(KeptRecord kept) {
    boolean verbatim =
        CAMEO_SETS.contains(kept.origin()) && crosswalk.of(kept.originalCode()).isPresent();
    return verbatim
        ? crosswalk.whole(kept.originalCode())
        : crosswalk.cameo(kept.record().type(), kept.record().mode());
  }
}
