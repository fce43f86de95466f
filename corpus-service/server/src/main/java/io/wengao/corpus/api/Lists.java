package io.wengao.corpus.api;

import io.wengao.corpus.office.Office;
import io.wengao.corpus.speech.SpeechPage;
import io.wengao.corpus.speech.SpeechRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of speeches as a connection. */
@ApplicationScoped
class Lists {
  private final SpeechRepository speeches;

  Lists(SpeechRepository speeches) {
    this.speeches = speeches;
  }

  @Transactional
  SpeechConnection speeches(
      Office office,
      @Nullable SpeechFilterInput filter,
      SpeechOrder order,
      int first,
      @Nullable String after) {
    SpeechPage page =
        speeches.page(
            office,
            SpeechFilterInput.stored(filter),
            order.stored(),
            Cursors.position(after),
            first);
    List<SpeechEdge> edges =
        page.entries().stream()
            .map(entry -> new SpeechEdge(Cursors.of(entry.position()), Speech.of(entry.speech())))
            .toList();
    return new SpeechConnection(
        edges,
        edges.stream().map(SpeechEdge::node).toList(),
        Paging.info(edges, SpeechEdge::cursor, page.hasNext(), after),
        Math.toIntExact(page.total()));
  }
}
