package io.wengao.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisteredDocumentsTest {

  @Test
  void theOldestGoesUnlessItWasAskedFor() {
    var documents = new RegisteredDocuments(2, 1_000);
    documents.register("a", "{ a }");
    documents.register("b", "{ b }");
    documents.find("a");

    documents.register("c", "{ c }");

    assertThat(documents.find("a")).isEqualTo("{ a }");
    assertThat(documents.find("b")).isNull();
    assertThat(documents.find("c")).isEqualTo("{ c }");
  }

  @Test
  void theyMayNotHoldMoreThanSoManyCharacters() {
    var documents = new RegisteredDocuments(100, 10);

    documents.register("a", "{ aaaa }");
    documents.register("b", "{ bbbb }");

    assertThat(documents.find("a")).isNull();
    assertThat(documents.find("b")).isNotNull();
  }

  @Test
  void anEndlessTextIsNotRemembered() {
    var documents = new RegisteredDocuments(100, 1_000_000);

    documents.register("a", "x".repeat(100_001));

    assertThat(documents.find("a")).isNull();
  }
}
