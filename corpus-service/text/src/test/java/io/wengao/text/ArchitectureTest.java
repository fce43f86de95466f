package io.wengao.text;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The arrows of this house. */
@Tag("architecture")
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.wengao.text");

  @Test
  void knowsNoFrameworkAndNoDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "jakarta..",
            "io.vertx..",
            "org.hibernate..",
            "java.sql..",
            "javax.sql..",
            "java.net..",
            "com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void hasRoomsWithoutCycles() {
    slices().matching("io.wengao.text.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void letsNoRoomKnowTheEntry() {
    noClasses()
        .that()
        .resideInAPackage("io.wengao.text.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.wengao.text")
        .check(CLASSES);
  }

  @Test
  void letsNothingReadTheClockOrPrint() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CLASSES);
  }
}
