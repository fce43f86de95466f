package io.wengao.drafting.corpus;

import io.wengao.composition.review.OfficeLexicon;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The lexicon an office keeps at the corpus service. Throws {@link CorpusUnavailable}. */
@ApplicationScoped
public class CorpusLexicon {
  private final CorpusClient client;

  CorpusLexicon(CorpusClient client) {
    this.client = client;
  }

  /** An entry with its id at the corpus. */
  public record Entry(String id, OfficeLexicon.Entry entry) {}

  /** What names the state of the lexicon: another one after every change. */
  public String version(Office office) {
    return client.lexiconVersion(office);
  }

  /** The entries there are now, without those of kinds only a later corpus knows. */
  public List<Entry> entries(Office office) {
    return client.lexicon(office).stream()
        .map(LexiconAnswer::model)
        .flatMap(Optional::stream)
        .toList();
  }
}
