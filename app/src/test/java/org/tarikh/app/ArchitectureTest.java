package org.tarikh.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.tarikh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule language_knows_nothing_of_the_coder =
      noClasses()
          .that()
          .resideInAPackage("org.tarikh.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.tarikh.coder..", "org.tarikh.app..");

  @ArchTest
  static final ArchRule coder_knows_nothing_of_the_program =
      noClasses()
          .that()
          .resideInAPackage("org.tarikh.coder..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.tarikh.app..");

  @ArchTest
  static final ArchRule steps_do_not_call_later_steps =
      noClasses()
          .that()
          .resideInAnyPackage("..coder.actor..", "..coder.date..", "..coder.lexicon..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..coder.compose..");

  @ArchTest
  static final ArchRule frames_do_not_know_composition =
      noClasses()
          .that()
          .resideInAPackage("..coder.frame..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..coder.compose..");

  @ArchTest
  static final ArchRule only_the_program_prints_or_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tarikh.app..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule corenlp_stays_behind_segmenter_annotator_and_dates =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..language.segment..", "..language.annotate..", "..coder.date..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");
}
