package io.wengao.corpus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms. */
@ArchTag("architecture")
@AnalyzeClasses(packages = "io.wengao.corpus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ROOMS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("office")
          .definedBy("..corpus.office..")
          .layer("document")
          .definedBy("..corpus.document..")
          .layer("speech")
          .definedBy("..corpus.speech..")
          .layer("search")
          .definedBy("..corpus.search..")
          .layer("embedding")
          .definedBy("..corpus.embedding..")
          .layer("retrieval")
          .definedBy("..corpus.retrieval..")
          .layer("indexing")
          .definedBy("..corpus.indexing..")
          .layer("similarity")
          .definedBy("..corpus.similarity..")
          .layer("quotation")
          .definedBy("..corpus.quotation..")
          .layer("lexicon")
          .definedBy("..corpus.lexicon..")
          .layer("job")
          .definedBy("..corpus.job..")
          .layer("candidate")
          .definedBy("..corpus.candidate..")
          .layer("clip")
          .definedBy("..corpus.clip..")
          .layer("curation")
          .definedBy("..corpus.curation..")
          .layer("mining")
          .definedBy("..corpus.mining..")
          .layer("importing")
          .definedBy("..corpus.importing..")
          .layer("reading")
          .definedBy("..corpus.reading..")
          .layer("rereading")
          .definedBy("..corpus.rereading..")
          .layer("api")
          .definedBy("..corpus.api..")
          .whereLayer("api")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("importing")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("rereading")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("reading")
          .mayOnlyBeAccessedByLayers("importing", "rereading")
          .whereLayer("candidate")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("mining")
          .mayOnlyBeAccessedByLayers("candidate", "importing", "rereading", "api")
          .whereLayer("curation")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("clip")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("quotation")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("api")
          .whereLayer("similarity")
          .mayOnlyBeAccessedByLayers("quotation", "importing", "rereading", "api")
          .whereLayer("indexing")
          .mayOnlyBeAccessedByLayers("importing", "rereading", "api")
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("importing", "rereading", "api")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("retrieval", "indexing", "candidate", "api")
          .whereLayer("retrieval")
          .mayOnlyBeAccessedByLayers("indexing", "api")
          .whereLayer("embedding")
          .mayOnlyBeAccessedByLayers("retrieval", "indexing")
          .whereLayer("speech")
          .mayOnlyBeAccessedByLayers(
              "indexing", "candidate", "clip", "curation", "importing", "rereading", "api")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers(
              "speech", "job", "indexing", "curation", "importing", "rereading", "api")
          .whereLayer("office")
          .mayOnlyBeAccessedByLayers(
              "document",
              "speech",
              "search",
              "retrieval",
              "indexing",
              "similarity",
              "quotation",
              "lexicon",
              "job",
              "candidate",
              "mining",
              "clip",
              "curation",
              "importing",
              "rereading",
              "api");

  @ArchTest
  static final ArchRule EVERY_API_SAYS_WHEN_THE_DATABASE_IS_AWAY =
      classes()
          .that()
          .areAnnotatedWith("org.eclipse.microprofile.graphql.GraphQLApi")
          .should()
          .beAnnotatedWith("io.wengao.outage.DatabaseBound")
          .because("a front end has to know that the request may be sent again");

  @ArchTest
  static final ArchRule LUCENE_IS_BEHIND_THE_SEAM =
      noClasses()
          .that()
          .resideOutsideOfPackages("..search.lucene..", "..search.terms..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("other indexes take its place behind SearchIndex");

  @ArchTest
  static final ArchRule ONLY_THE_WIRING_KNOWS_WHICH_INDEX =
      noClasses()
          .that()
          .resideOutsideOfPackages("..search.lucene..", "..search.opensearch..", "..indexing..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..search.lucene..", "..search.opensearch..");

  @ArchTest
  static final ArchRule INDEXES_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("..search.(lucene|opensearch)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule WHAT_INDEXES_SHARE_KNOWS_NONE_OF_THEM =
      noClasses()
          .that()
          .resideInAPackage("..search.terms..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..search.lucene..", "..search.opensearch..");

  @ArchTest
  static final ArchRule SEARCH_KNOWS_NO_DATABASE_AND_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAnyPackage("..search..", "..retrieval..", "..embedding..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "java.sql..")
          .because("the index is derived; whoever feeds it knows the database");

  @ArchTest
  static final ArchRule THE_SCHEDULER_STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("..corpus.job..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.kagkarlsson..");

  @ArchTest
  static final ArchRule THE_WIRE_STAYS_IN_THE_API =
      noClasses()
          .that()
          .resideOutsideOfPackages("..corpus.api..", "..corpus.access..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.eclipse.microprofile.graphql..", "jakarta.ws.rs..", "io.vertx..");
}
