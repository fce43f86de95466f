package io.wengao.drafting.corpus;

import io.wengao.composition.review.OfficeLexicon;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The lexicon an office keeps at the corpus service. Throws {@link CorpusUnavailable}. */
@ApplicationScoped
public class CorpusLexicon {
  private final CorpusClient client;

  CorpusLexicon(CorpusClient client) {
    this.client = client;
  }

  /** An entry with its id at the corpus. */
  public record Entry(String id, OfficeLexicon.Entry entry) {}

  /**
   * All entries.
   *
   * @param version another one after every change
   */
  public record Edition(String version, List<Entry> entries) {
    public Edition {
      entries = List.copyOf(entries);
    }
  }

  /** The version there is now. */
  public String version(Office office) {
    return client.lexicon(office, false).officeLexiconVersion();
  }

  public Edition edition(Office office) {
    LexiconAnswer answer = client.lexicon(office, true);
    return new Edition(answer.officeLexiconVersion(), answer.entries());
  }
}
