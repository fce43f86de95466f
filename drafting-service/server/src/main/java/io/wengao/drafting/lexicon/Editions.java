package io.wengao.drafting.lexicon;

import io.wengao.drafting.corpus.CorpusLexicon;
import io.wengao.drafting.corpus.CorpusUnavailable;
import io.wengao.drafting.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The lexicons of offices at the corpus, kept with their versions: while the version is the same
 * the entries are not asked for again, and while the corpus does not answer the last ones serve. A
 * review never fails for want of them.
 */
@ApplicationScoped
class Editions {
  private static final Logger LOG = Logger.getLogger(Editions.class);

  private final CorpusLexicon corpus;
  private final LexiconConfig config;
  private final Clock clock;
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** What was read with {@code version}, or later, before the next version. */
  private record Edition(String version, List<CorpusLexicon.Entry> entries) {
    private Edition {
      entries = List.copyOf(entries);
    }
  }

  private record Kept(@Nullable Edition edition, boolean answered, Instant until) {
    Known known() {
      if (edition == null) {
        return new Known.Nothing();
      }
      return answered ? new Known.Present(edition.entries) : new Known.Last(edition.entries);
    }
  }

  Editions(CorpusLexicon corpus, LexiconConfig config, Clock clock) {
    this.corpus = corpus;
    this.config = config;
    this.clock = clock;
  }

  Known of(Office office) {
    Kept last = last(office);
    Instant now = clock.instant();
    Kept next = last != null && now.isBefore(last.until) ? last : asked(office, last, now);
    keep(office, next);
    return next.known();
  }

  private Kept asked(Office office, @Nullable Kept last, Instant now) {
    Edition edition = last == null ? null : last.edition;
    try {
      // Asked before the entries, so that a change in between is seen the next time.
      String version = corpus.version(office);
      if (edition == null || !edition.version.equals(version)) {
        edition = new Edition(version, corpus.entries(office));
      }
      return new Kept(edition, true, now.plus(config.freshFor()));
    } catch (CorpusUnavailable e) {
      LOG.warnf("the lexicon of the office is read as it was last known: %s", e.getMessage());
      return new Kept(edition, false, now.plus(config.retryAfter()));
    }
  }

  private synchronized @Nullable Kept last(Office office) {
    return kept.get(office.id());
  }

  private synchronized void keep(Office office, Kept next) {
    kept.put(office.id(), next);
    while (kept.size() > config.offices()) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
