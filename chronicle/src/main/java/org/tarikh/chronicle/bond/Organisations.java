package org.tarikh.chronicle.bond;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.lexicon.KnowledgeFile;

/** The organisations of the knowledge folder that list their members. */
final class Organisations {
  private static final Pattern MEMBER =
      Pattern.compile("([A-Z]{3})(?: (?:([0-9-]*)\\.\\.([0-9-]*)))?");

  private Organisations() {}

  /**
   * Loads those with members, in the order of the file.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  static List<Organisation> load() {
    KnowledgeFile file = KnowledgeFile.load("actors/organisations.txt");
    List<Organisation> organisations = new ArrayList<>();
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = (line.text() + " ").split("\\|", -1);
      if (fields.length < 4) {
        throw file.error(line, "expected 4 fields separated by ' | '");
      }
      if (fields.length > 4 && !fields[4].isBlank()) {
        List<String> names = list(fields[0]);
        organisations.add(
            new Organisation(
                names.get(0),
                shortName(names),
                fields[1].strip(),
                fields[3].strip(),
                members(file, line, fields[4])));
      }
    }
    return List.copyOf(organisations);
  }

  private static String shortName(List<String> names) {
    return names.stream()
        .filter(n -> n.matches("[A-Za-z]*[A-Z]{2,}[A-Za-z]*"))
        .findFirst()
        .orElse(names.get(0));
  }

  private static List<Organisation.Member> members(
      KnowledgeFile file, KnowledgeFile.Line line, String field) {
    List<Organisation.Member> members = new ArrayList<>();
    for (String text : list(field)) {
      Matcher member = MEMBER.matcher(text);
      if (!member.matches()) {
        throw file.error(line, "'" + text + "' is not 'ISO from..to'");
      }
      try {
        members.add(
            new Organisation.Member(
                member.group(1), day(member.group(2), false), day(member.group(3), true)));
      } catch (DateTimeException invalid) {
        throw file.error(line, "'" + text + "' has no date YYYY, YYYY-MM or YYYY-MM-DD");
      }
    }
    return members;
  }

  private static Optional<LocalDate> day(
      @org.jspecify.annotations.Nullable String text, boolean last) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    if (text.length() == 4) {
      LocalDate year = LocalDate.parse(text + "-01-01");
      return Optional.of(last ? year.withDayOfYear(year.lengthOfYear()) : year);
    }
    if (text.length() == 7) {
      YearMonth month = YearMonth.parse(text);
      return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
    }
    return Optional.of(LocalDate.parse(text));
  }

  private static List<String> list(String field) {
    return Arrays.stream(field.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
