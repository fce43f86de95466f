package io.wengao.corpus.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.corpus.search.opensearch.OpenSearchSettings.Login;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSearchSettingsTest {
  private static final Login LOGIN = new Login("wengao", "a secret");

  @ParameterizedTest
  @CsvSource({
    "search-1:9200, http://host:port",
    "ftp://search-1:9200, http://host:port",
    "http://user:secret@127.0.0.1:9200, username and password",
    "http://192.0.2.1:9200, use https"
  })
  void whatCannotWorkIsRefused(URI address, String advice) {
    assertThatThrownBy(() -> settings(List.of(address), "wengao"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wengao.search.opensearch.addresses")
        .hasMessageContaining(advice);
  }

  @Test
  void addressesAndPrefixAreNeeded() {
    assertThatThrownBy(() -> settings(List.of(), "wengao"))
        .hasMessageContaining("name the nodes of the cluster");
    assertThatThrownBy(() -> settings(List.of(URI.create("https://search-1:9200")), "_All"))
        .hasMessageContaining("wengao.search.opensearch.prefix");
  }

  @Test
  void aPasswordIsNotPrinted() {
    OpenSearchSettings settings = settings(List.of(URI.create("https://search-1:9200")), "wengao");

    assertThat(settings.toString()).contains("wengao").doesNotContain("a secret");
  }

  private static OpenSearchSettings settings(List<URI> addresses, String prefix) {
    return new OpenSearchSettings(
        addresses,
        Optional.of(LOGIN),
        Optional.empty(),
        prefix,
        1,
        Duration.ofSeconds(5),
        Duration.ofSeconds(1));
  }
}
