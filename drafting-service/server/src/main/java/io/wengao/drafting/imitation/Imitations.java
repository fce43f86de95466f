package io.wengao.drafting.imitation;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.material.StyleSource;
import io.wengao.drafting.corpus.CorpusMaterials;
import io.wengao.drafting.corpus.CorpusUnavailable;
import io.wengao.drafting.office.Office;
import io.wengao.text.style.SpeechStyle;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Asks the corpus how the speeches are written that a brief names. */
@ApplicationScoped
public class Imitations {
  private static final Logger LOG = Logger.getLogger(Imitations.class);

  private final CorpusMaterials corpus;

  Imitations(CorpusMaterials corpus) {
    this.corpus = corpus;
  }

  /**
   * The style of all of them together; of none when the brief names none, or when the corpus is
   * away: an outline can be planned in the bank's own manner.
   */
  public SpeechStyle style(Office office, Brief brief) {
    if (brief.imitate().isEmpty()) {
      return SpeechStyle.NONE;
    }
    try {
      return StyleSource.together(corpus.of(office).styles(brief.imitate()));
    } catch (CorpusUnavailable e) {
      LOG.warnf("headings are planned without the speeches to imitate: %s", e.getMessage());
      return SpeechStyle.NONE;
    }
  }
}
