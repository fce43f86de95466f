package io.wengao.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

/** Who may know whom in the launcher. */
@Tag("architecture")
@AnalyzeClasses(packages = "io.wengao.local", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule roomsKnowOnlyWhatIsBelowThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("launcher")
          .definedBy("io.wengao.local")
          .layer("importing")
          .definedBy("io.wengao.local.importing..")
          .layer("drafting")
          .definedBy("io.wengao.local.drafting..")
          .layer("gateway")
          .definedBy("io.wengao.local.gateway..")
          .layer("postgres")
          .definedBy("io.wengao.local.postgres..")
          .layer("service")
          .definedBy("io.wengao.local.service..")
          .layer("folder")
          .definedBy("io.wengao.local.folder..")
          .layer("problem")
          .definedBy("io.wengao.local.problem..")
          .whereLayer("launcher")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("importing")
          .mayOnlyBeAccessedByLayers("launcher")
          .whereLayer("drafting")
          .mayOnlyBeAccessedByLayers("launcher")
          .whereLayer("gateway")
          .mayOnlyBeAccessedByLayers("launcher", "importing", "drafting")
          .whereLayer("postgres")
          .mayOnlyBeAccessedByLayers("launcher")
          .whereLayer("service")
          .mayOnlyBeAccessedByLayers("launcher")
          .whereLayer("folder")
          .mayOnlyBeAccessedByLayers("launcher", "postgres", "service");

  @ArchTest
  static final ArchRule onlyThePublicApiOfTheServicesIsKnown =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.wengao.text..",
              "io.wengao.corpus..",
              "io.wengao.composition..",
              "io.wengao.drafting..",
              "io.wengao.gateway..",
              "io.quarkus..");
}
