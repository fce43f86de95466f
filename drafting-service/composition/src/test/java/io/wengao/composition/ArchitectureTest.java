package io.wengao.composition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms. */
@ArchTag("architecture")
@AnalyzeClasses(
    packages = "io.wengao.composition",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule NO_FRAMEWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", "io.vertx..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("io.wengao.composition.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule BRIEF_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("..brief..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..outline..",
              "..material..",
              "..skeleton..",
              "..assembly..",
              "..review..",
              "..layout..");

  @ArchTest
  static final ArchRule REVIEW_DOES_NOT_KNOW_THE_COMPOSER =
      noClasses()
          .that()
          .resideInAPackage("..review..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..assembly..", "..skeleton..");

  @ArchTest
  static final ArchRule ASSEMBLY_DOES_NOT_KNOW_OF_MODELS =
      noClasses()
          .that()
          .resideInAPackage("..assembly..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..prompting..");

  @ArchTest
  static final ArchRule ONLY_LAYOUT_KNOWS_POI =
      noClasses()
          .that()
          .resideOutsideOfPackage("..layout..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");
}
