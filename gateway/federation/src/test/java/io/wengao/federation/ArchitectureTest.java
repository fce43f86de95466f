package io.wengao.federation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

/** The arrows between the rooms. */
@Tag("architecture")
@AnalyzeClasses(
    packages = "io.wengao.federation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.wengao.federation";

  @ArchTest
  static final ArchRule NO_FRAMEWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..", "javax..")
          .because("the engine is a library of its own");

  @ArchTest
  static final ArchRule ROOMS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("entry")
          .definedBy(ROOT)
          .layer("subgraph")
          .definedBy(ROOT + ".subgraph..")
          .layer("composition")
          .definedBy(ROOT + ".composition..")
          .layer("satisfiability")
          .definedBy(ROOT + ".satisfiability..")
          .layer("supergraph")
          .definedBy(ROOT + ".supergraph..")
          .layer("graph")
          .definedBy(ROOT + ".graph..")
          .layer("planning")
          .definedBy(ROOT + ".planning..")
          .layer("plan")
          .definedBy(ROOT + ".plan..")
          .layer("execution")
          .definedBy(ROOT + ".execution..")
          .layer("transport")
          .definedBy(ROOT + ".transport..")
          .layer("operation")
          .definedBy(ROOT + ".operation..")
          .layer("access")
          .definedBy(ROOT + ".access..")
          .layer("contract")
          .definedBy(ROOT + ".contract..")
          .layer("memory")
          .definedBy(ROOT + ".memory..")
          .layer("cost")
          .definedBy(ROOT + ".cost..")
          .whereLayer("entry")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("access")
          .mayOnlyBeAccessedByLayers("entry", "operation", "supergraph", "planning", "plan")
          .whereLayer("contract")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cost")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("memory")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("composition")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("subgraph")
          .mayOnlyBeAccessedByLayers("composition")
          .whereLayer("satisfiability")
          .mayOnlyBeAccessedByLayers("composition")
          .whereLayer("supergraph")
          .mayOnlyBeAccessedByLayers(
              "entry", "satisfiability", "graph", "planning", "plan", "execution", "cost")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("entry", "satisfiability", "planning")
          .whereLayer("planning")
          .mayOnlyBeAccessedByLayers("entry", "satisfiability")
          .whereLayer("execution")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("plan")
          .mayOnlyBeAccessedByLayers("entry", "planning", "execution")
          .whereLayer("transport")
          .mayOnlyBeAccessedByLayers("entry", "execution");

  @ArchTest
  static final ArchRule STAGES_OF_PLANNING =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("planner")
          .definedBy(ROOT + ".planning")
          .layer("selection")
          .definedBy(ROOT + ".planning.selection")
          .layer("choice")
          .definedBy(ROOT + ".planning.choice")
          .layer("fetchgraph")
          .definedBy(ROOT + ".planning.fetchgraph")
          .whereLayer("planner")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("fetchgraph")
          .mayOnlyBeAccessedByLayers("planner")
          .whereLayer("choice")
          .mayOnlyBeAccessedByLayers("planner", "fetchgraph");
}
