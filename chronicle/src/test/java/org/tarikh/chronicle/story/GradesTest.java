package org.tarikh.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.chronicle.story.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.Veracity;

class GradesTest {
  private static final String WORDS =
      "Border guards of Moldova turned back four lorries with shells at Palanca.";
  private static final String OTHER_WORDS =
      "At Palanca, customs men stopped ammunition carried by a convoy from Odesa.";
  private static final String THIRD_WORDS =
      "Chisinau says it seized artillery rounds on four trucks.";

  private final Outlets outlets = Outlets.load();
  private final Grades grades = new Grades(outlets);
  private final Voices voices = new Voices(outlets);

  private static Reports told(String id, String outlet, String words) {
    return report(id).on("2023-03-03").by(outlet).from("MDA").to("UKR").saying(words);
  }

  private String grade(KeptRecord... reports) {
    Story story = Stories.story("s", List.of(reports));
    return grades.of(story, reports[0]).toString();
  }

  @Test
  void of_singleReport_followsTheOutlet() {
    assertThat(grade(told("a", "Reuters", WORDS).kept())).isEqualTo("A3");
    assertThat(grade(told("a", "Le Monde", WORDS).kept())).isEqualTo("B3");
    assertThat(grade(told("a", "Xinhua", WORDS).kept())).isEqualTo("C3");
    assertThat(grade(told("a", "Moldpres", WORDS).kept())).isEqualTo("D4");
    assertThat(grade(told("a", "Bild", WORDS).kept())).isEqualTo("D4");
    assertThat(grade(told("a", "A blog", WORDS).kept())).isEqualTo("F6");
    assertThat(grade(told("a", "Reuters", WORDS).with(Veracity.ALLEGED).kept())).isEqualTo("A4");
  }

  @Test
  void of_reportWithIndependentVoices_isConfirmed() {
    KeptRecord one = told("a", "IPN", WORDS).kept();
    KeptRecord two = told("b", "Moldpres", OTHER_WORDS).kept();
    KeptRecord three = told("c", "A blog", THIRD_WORDS).kept();
    assertThat(grade(two, three)).isEqualTo("D2");
    assertThat(grade(two, one)).isEqualTo("D1");
    assertThat(grade(three, one, two)).isEqualTo("F1");
  }

  @Test
  void of_denialOrDeniedReport_isDoubted() {
    KeptRecord told = told("a", "Reuters", WORDS).kept();
    KeptRecord denial = told("b", "Ukrinform", OTHER_WORDS).with(Veracity.DENIED).kept();
    assertThat(grade(told, denial)).isEqualTo("A4");
    assertThat(grade(denial, told, told("c", "AFP", THIRD_WORDS).kept())).isEqualTo("D5");
  }

  @Test
  void count_ofSyndicatedCopies_isOne() {
    Story story =
        Stories.story(
            "s",
            List.of(
                told("a", "AP", WORDS).kept(),
                told("b", "The Washington Post", WORDS).kept(),
                told("c", "Dawn", OTHER_WORDS).citing("Associated Press").kept(),
                told("d", "", THIRD_WORDS).at("https://apnews.com/article/1").kept()));
    assertThat(voices.count(story)).isEqualTo(1);
  }

  @Test
  void count_ofOtherWordsInOtherOutlets_countsEach() {
    Story story =
        Stories.story(
            "s",
            List.of(
                told("a", "AP", WORDS).kept(),
                told("b", "IPN", OTHER_WORDS).kept(),
                told("c", "", THIRD_WORDS).kept(),
                told("d", "", "Four trucks of shells never crossed into Moldova.").kept()));
    assertThat(voices.count(story)).isEqualTo(3);
  }
}
