package org.tarikh.chronicle.interchange.importing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tarikh.chronicle.KeptRecord;

/** Citations made of what data sets say about where a record is from. */
final class Sources {
  private Sources() {}

  /**
   * A citation of an address, or of a name where data sets put one instead.
   *
   * @param fallback id of the document if there is no address
   */
  static KeptRecord.Source of(String fallback, String address, Optional<LocalDate> published) {
    boolean url = address.contains("://");
    return new KeptRecord.Source(
        url ? address : fallback,
        url ? host(address) : address,
        "",
        url ? address : "",
        published,
        "");
  }

  /** The outlet by its address: the host without {@code www.}. */
  private static String host(String url) {
    int from = url.indexOf("://") + 3;
    int end = from;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(from, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** ISO 639-1 code of a language told by code or English name; empty if unknown. */
  static String language(String told) {
    if (told.length() == 2) {
      return told.toLowerCase(Locale.ROOT);
    }
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      boolean named = language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(told);
      if (code.length() == 2 && (named || language.getISO3Language().equalsIgnoreCase(told))) {
        return code;
      }
    }
    return "";
  }
}
