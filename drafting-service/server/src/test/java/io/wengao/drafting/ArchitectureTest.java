package io.wengao.drafting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

/** The arrows between the rooms. */
@Tag("architecture")
@AnalyzeClasses(
    packages = "io.wengao.drafting",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule onlyTheEdgeSpeaksGraphQl =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.wengao.drafting.api..", "io.wengao.drafting.problem..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.eclipse.microprofile.graphql..", "io.smallrye.graphql..", "graphql..");

  @ArchTest
  static final ArchRule everyApiSaysWhenTheDatabaseIsAway =
      classes()
          .that()
          .areAnnotatedWith("org.eclipse.microprofile.graphql.GraphQLApi")
          .should()
          .beAnnotatedWith("io.wengao.outage.DatabaseBound")
          .because("a front end has to know that the request may be sent again");

  @ArchTest
  static final ArchRule nobodyKnowsTheEdge =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.wengao.drafting.api..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.wengao.drafting.api..");

  @ArchTest
  static final ArchRule draftsKnowNothingOfJobsOrTheCorpus =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.wengao.drafting.draft..",
              "io.wengao.drafting.brief..",
              "io.wengao.drafting.outline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.wengao.drafting.job..",
              "io.wengao.drafting.corpus..",
              "io.wengao.drafting.export..");

  @ArchTest
  static final ArchRule onlyTheCorpusAndTheModelRoomCallOut =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.wengao.drafting.corpus..", "io.wengao.drafting.model..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..");

  @ArchTest
  static final ArchRule onlyTheModelRoomKnowsLangChain4j =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.wengao.drafting.model..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.langchain4j..");

  @ArchTest
  static final ArchRule theModelRoomKnowsNothingStored =
      noClasses()
          .that()
          .resideInAPackage("io.wengao.drafting.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.wengao.drafting.draft..",
              "io.wengao.drafting.brief..",
              "io.wengao.drafting.job..",
              "io.wengao.drafting.office..",
              "io.wengao.drafting.storage..");

  @ArchTest
  static final ArchRule onlyTheQueueKnowsItsLibrary =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.wengao.drafting.job..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.kagkarlsson..");

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("io.wengao.drafting.(*)..").should().beFreeOfCycles();
}
