package io.wengao.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms. */
@ArchTag("architecture")
@AnalyzeClasses(packages = "io.wengao.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ROOMS_HAVE_NO_CYCLES =
      slices().matching("io.wengao.gateway.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule TRANSPORT_DOES_NOT_KNOW_WHO_ASKS =
      noClasses()
          .that()
          .resideInAPackage("..gateway.transport..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..gateway.http..",
              "..gateway.operation..",
              "..gateway.subscription..",
              "..gateway.files..");

  @ArchTest
  static final ArchRule OPERATIONS_DO_NOT_KNOW_HTTP =
      noClasses()
          .that()
          .resideInAPackage("..gateway.operation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..gateway.http..", "..gateway.subscription..", "io.vertx.ext.web..");

  @ArchTest
  static final ArchRule FILES_DO_NOT_KNOW_GRAPHQL =
      noClasses()
          .that()
          .resideInAPackage("..gateway.files..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("graphql..");

  @ArchTest
  static final ArchRule THE_GATEWAY_KNOWS_NO_OTHER_MODULE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.wengao.text..",
              "io.wengao.corpus..",
              "io.wengao.composition..",
              "io.wengao.drafting..");
}
