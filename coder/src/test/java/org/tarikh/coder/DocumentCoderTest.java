package org.tarikh.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate.Precision;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;
import org.tarikh.language.read.Document;

class DocumentCoderTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 1);

  private static List<EventRecord> code(String text) {
    return TestCoder.get().code(Document.of("test", text, Optional.of(DAY))).records();
  }

  private static String codes(List<ActorReference> parties) {
    return String.join("+", parties.stream().map(ActorReference::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia shelled Kharkiv on Monday. | RUS | ASSAULT | UKR",
        "Kharkiv was shelled by Russia on Monday. | RUS | ASSAULT | UKR",
        "Germany agreed to send weapons to Ukraine. | DEU | AGREE | UKR",
        "Hungary refused to send weapons to Ukraine. | HUN | REJECT | UKR",
        "France urged Serbia to recognise Kosovo. | FRA | REQUEST | SRB",
        "Iran threatened to attack Israel. | IRN | THREATEN | ISR",
        "Germany suspended aid to Mali. | DEU | SANCTION | MLI",
        "Washington lifted sanctions on Syria. | USA | CONCEDE | SYR",
        "Kyiv accused Moscow of shelling a hospital. | UKR | ACCUSE | RUS",
        "France and Kazakhstan signed an agreement. | FRA+KAZ | SUPPORT |",
        "Iran and Oman held talks in Muscat. | IRN+OMN | CONSULT |",
        "Turkey will visit Syria. | TUR | AGREE | SYR",
        "Spain will not recognise Kosovo. | ESP | REJECT | KOS",
        "Spain withdrew its troops from Iraq. | ESP | RETREAT | IRQ",
        "Poland ordered 180 tanks from South Korea. | POL | COOPERATE | KOR",
        "Peru expelled diplomats from Mexico over the asylum. | PER | SANCTION | MEX",
        "Aliyev rejected an Armenian proposal on the format of the talks. | AZE | REJECT | ARM",
        "Syrian shelling killed one Turkish soldier in Idlib. | SYR | ASSAULT | TUR",
        "Ghana and Togo exchange data on smugglers. | GHA+TGO | COOPERATE |",
        "The Chilean general expressed regret to Peru. | CHL | CONCEDE | PER",
        "Tehran said Argentina's allegations were baseless. | IRN | REJECT | ARG",
        "Russian officials said they might bomb Poland. | RUS | THREATEN | POL",
        "Iran said it would attack Israel. | IRN | THREATEN | ISR",
        "Kenyan teachers will go on strike unless Uganda pays them. | KEN | THREATEN | UGA",
        "Polish farmers marched through Warsaw to press Germany for aid. | POL | PROTEST | DEU",
        "Russia rejected a resolution drafted by France. | RUS | REJECT | FRA",
        "Germany no longer supports Mali. | DEU | SANCTION | MLI",
        "Serbia would not hear of recognising Kosovo. | SRB | REJECT | KOS",
        "Libya freed 37 prisoners on Tuesday. | LBY | RETREAT | LBY",
        "Peru will not lift the embargo until Chile pays. | PER | REJECT | CHL",
        "Togo began a mediation effort to end the rift between Mali and Niger. | TGO | CONSULT | MLI+NER",
        "Norway met Denmark at a summit in Oslo. | NOR+DNK | CONSULT |",
        "The Kenyan president last month rejected a Ugandan offer. | KEN | REJECT | UGA",
        "Chad demanded that the Sudanese minister apologise for remarks. | TCD | REQUEST | SDN",
        "Germany has been a donor, giving millions to Nepal. | DEU | AID | NPL",
        "Bangladesh accepted Rohingya refugees. | BGD | AID | MMR",
        "Spain called for sanctions against Belarus. | ESP | ACCUSE | BLR",
        "Police in Ankara fire tear gas on Kurdish demonstrators. | TUR | ASSAULT | TUR",
      })
  void code_sentence_givesTypeAndParties(
      String text, String actors, EventType type, String recipients) {
    assertThat(code(text))
        .as(text)
        .anySatisfy(
            record -> {
              assertThat(record.type()).isEqualTo(type);
              assertThat(codes(record.actors())).isEqualTo(actors);
              assertThat(codes(record.recipients()))
                  .isEqualTo(recipients == null ? "" : recipients);
            });
  }

  @Test
  void code_accusation_yieldsTheAllegedActToo() {
    List<EventRecord> records = code("Kyiv accused Moscow of bombing Odesa.");
    assertThat(records)
        .anySatisfy(
            r -> {
              assertThat(r.type()).isEqualTo(EventType.ASSAULT);
              assertThat(r.veracity()).isEqualTo(Veracity.ALLEGED);
              assertThat(codes(r.actors())).isEqualTo("RUS");
            });
  }

  @Test
  void code_actAndWhatCameOfIt_isOneRecord() {
    List<EventRecord> records = code("Israeli jets bombed a camp in Gaza, killing seven people.");
    assertThat(records).hasSize(1);
    assertThat(records.get(0).recipients())
        .extracting(ActorReference::text)
        .contains("seven people");
  }

  @Test
  void code_unnamedPeopleOfTheOnlyState_areOfThatState() {
    List<EventRecord> records =
        code("Riots broke out in Peru on Sunday. Police arrested forty people.");
    assertThat(records)
        .anySatisfy(
            r -> {
              assertThat(r.type()).isEqualTo(EventType.COERCE);
              assertThat(codes(r.actors())).isEqualTo("PER");
              assertThat(codes(r.recipients())).isEqualTo("PER");
            });
  }

  @Test
  void code_victimsAfterADisaster_areNoEvent() {
    assertThat(code("An earthquake struck northern Chile. At least four people were injured."))
        .isEmpty();
  }

  @Test
  void code_protestAgainstAnArrest_accusesNotTheArrested() {
    assertThat(code("Students in Hungary protested against the arrest of a journalist."))
        .anySatisfy(r -> assertThat(r.type()).isEqualTo(EventType.PROTEST))
        .allSatisfy(
            r ->
                assertThat(r.recipients())
                    .noneMatch(
                        p -> r.type() == EventType.PROTEST && p.text().contains("journalist")));
  }

  @Test
  void code_weather_isNoEvent() {
    assertThat(code("An earthquake killed forty people in western Nepal.")).isEmpty();
    assertThat(code("Spain beat England in the final in Berlin.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia shelled Kharkiv on November 28. | 2022-11-28 | DAY",
        "Russia shelled Kharkiv in June 2022. | 2022-06-01 | MONTH",
        "Russia shelled Kharkiv earlier this year. | 2022-01-01 | YEAR",
        "Russia shelled Kharkiv this week. | 2022-11-28 | DAY",
        "Russia shelled Kharkiv nearly a year ago. | 2021-12-01 | MONTH",
        "Russia shelled Kharkiv 20 years ago. | 2002-01-01 | YEAR",
        "Russia shelled Kharkiv. | 2022-12-01 | DAY",
      })
  void code_expressionOfTime_isResolvedAgainstThePublication(
      String text, LocalDate start, Precision precision) {
    EventRecord record = code(text).get(0);
    assertThat(record.when().start()).as(text).contains(start);
    assertThat(record.when().precision()).as(text).isEqualTo(precision);
  }

  @Test
  void code_oldAct_isHistorical() {
    assertThat(code("Iraq invaded Kuwait in 1990.").get(0).auxiliary())
        .contains(AuxiliaryMode.HISTORICAL);
  }

  @Test
  void code_withoutPublicationDate_leavesDatesOpenAndSaysSo() {
    CodedDocument coded =
        TestCoder.get()
            .code(Document.of("t", "Russia shelled Kharkiv on Monday.", Optional.empty()));
    assertThat(coded.records().get(0).when().precision()).isEqualTo(Precision.UNKNOWN);
    assertThat(coded.notes()).isNotEmpty();
  }

  @Test
  void code_promiseToldToAnother_isMadeToThem() {
    EventRecord promise =
        code("The Taliban told Pakistan that they would release the hostages.").get(0);
    assertThat(promise.type()).isEqualTo(EventType.AGREE);
    assertThat(promise.recipients()).extracting(ActorReference::code).containsExactly("PAK");
  }

  @Test
  void code_promiseToldToThePress_isMadeToNobodyThere() {
    assertThat(code("The Taliban told reporters that they would release the hostages."))
        .singleElement()
        .satisfies(
            record ->
                assertThat(record.recipients())
                    .noneMatch(party -> party.text().contains("reporters")));
  }

  @Test
  void code_callMadeToCongratulate_isSupportOfWhoWasCalled() {
    assertThat(code("The Greek premier called the Armenian president to congratulate him."))
        .anySatisfy(
            record -> {
              assertThat(record.type()).isEqualTo(EventType.SUPPORT);
              assertThat(codes(record.actors())).isEqualTo("GRC");
              assertThat(codes(record.recipients())).isEqualTo("ARM");
            });
  }

  @Test
  void code_citationInParentheses_isAttribution() {
    EventRecord record =
        code("Armenia rejected the Russian proposal (Caucasus Wire, November 23).").get(0);
    assertThat(record.attributions())
        .anySatisfy(
            a -> {
              assertThat(a.text()).isEqualTo("Caucasus Wire");
              assertThat(a.date()).isEqualTo("November 23");
            });
  }

  @Test
  void code_roles_followTheDate() {
    Document early =
        Document.of("t", "Xi Jinping visited Iran.", Optional.of(LocalDate.of(2016, 1, 23)));
    ActorReference xi = TestCoder.get().code(early).records().get(0).actors().get(0);
    assertThat(xi.code()).isEqualTo("CHN");
    assertThat(xi.sector()).isEqualTo("GOV");
  }

  @Test
  void code_twice_givesTheSameRecords() {
    String text = "Germany agreed to send weapons to Ukraine. Iran and Oman held talks in Muscat.";
    assertThat(code(text)).isEqualTo(code(text));
  }

  @Test
  void code_oddText_neverFails() {
    assertThat(code("")).isEmpty();
    code("((((( Russia \u0000 \uD800 attacked attacked attacked ))))) ".repeat(50));
    code("Russia " + "and Iran ".repeat(600) + "met.");
  }
}
