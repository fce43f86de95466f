package io.wengao.composition.assembly;

import io.wengao.composition.material.Candidate;
import io.wengao.composition.skeleton.Lexicon;
import io.wengao.composition.skeleton.ThemePack;
import java.util.List;

/**
 * A verb-object clause that passed the gates.
 *
 * @param source id of the speech it comes from; empty when it was written for the theme
 * @param bonus what the corpus, the same kind of speech and a preferred source count beside
 *     nearness
 */
record MinedClause(
    String id,
    String text,
    Origin origin,
    String source,
    String family,
    String verb,
    double bonus) {
  private static final double MINED = 0.3;
  private static final double SAME_KIND = 0.35;
  private static final double PREFERRED = 0.5;

  static MinedClause of(Candidate c, Situation situation) {
    Lexicon lexicon = situation.bank().lexicon();
    boolean sameKind =
        situation.genre().kind().equals(c.kind()) || situation.genre().id().equals(c.kind());
    double bonus = MINED + (sameKind ? SAME_KIND : 0) + (c.preferred() ? PREFERRED : 0);
    Origin origin =
        new Origin.FromPassage(
            c.passageId(),
            c.speechId(),
            c.speechTitle(),
            c.documentSha256(),
            c.inPassage(),
            c.text(),
            List.of());
    String id = c.passageId() + "@" + c.inPassage().start();
    return new MinedClause(
        id,
        c.text(),
        origin,
        c.speechId(),
        lexicon.familyOf(c.text()).orElse(""),
        verb(c.text(), lexicon),
        bonus);
  }

  static MinedClause of(ThemePack.Clause clause, Lexicon lexicon) {
    return new MinedClause(
        clause.id(),
        clause.text(),
        new Origin.FromPattern(clause.id()),
        "",
        clause.family(),
        verb(clause.text(), lexicon),
        0);
  }

  private static String verb(String text, Lexicon lexicon) {
    return lexicon.verbOf(text).orElse(text.substring(0, 2));
  }
}
