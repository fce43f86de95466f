package io.wengao.corpus.api;

import io.wengao.corpus.indexing.IndexKeeper;
import io.wengao.corpus.office.Office;
import io.wengao.corpus.search.IndexState;
import io.wengao.corpus.search.SearchIndex;
import io.wengao.corpus.search.SearchUnavailable;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when every office's index holds what the database holds; names what keeps it from that. The
 * database is checked by its own extension.
 */
@Readiness
class CorpusReadiness implements HealthCheck {
  private static final String NAME = "search index";

  private final IndexKeeper keeper;
  private final SearchIndex index;

  CorpusReadiness(IndexKeeper keeper, SearchIndex index) {
    this.keeper = keeper;
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    boolean inStep = keeper.inStep();
    HealthCheckResponseBuilder response =
        HealthCheckResponse.named(NAME)
            .status(inStep)
            .withData(
                "state", inStep ? "in step with the database" : "catching up with the database");
    keeper.fault().ifPresent(fault -> response.withData("fault", fault));
    return keeper.fault().isPresent() ? response.build() : withContents(response);
  }

  private HealthCheckResponse withContents(HealthCheckResponseBuilder response) {
    try {
      IndexState local = index.state(Office.LOCAL);
      return response
          .withData("speeches", local.speeches())
          .withData("generation", local.generation())
          .build();
    } catch (SearchUnavailable e) {
      return HealthCheckResponse.named(NAME).down().withData("state", e.getMessage()).build();
    }
  }
}
