package io.wengao.text.classification;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.lexicon.TextPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a text was written, by the words of its day: congresses to come, campaigns, plans,
 * accidents. The list is data ({@code lexicon/dated-terms.tsv}), with first and last year of use.
 */
final class DatedTerms {
  private record Term(int first, int last, TextPattern words, String basis) {}

  /**
   * What the words say.
   *
   * @param notBefore the year in which the newest of them was first said
   * @param year the likeliest, give or take one
   */
  record Dating(int notBefore, Year year) {}

  private final List<Term> terms =
      Lexicon.rows("dated-terms.tsv").stream()
          .map(
              row ->
                  new Term(
                      Integer.parseInt(row.get(0)),
                      Integer.parseInt(row.get(1)),
                      TextPattern.of(row.get(2)),
                      row.get(3)))
          .toList();

  /** The dating of a text, or null when it uses none of the words. */
  @Nullable Dating date(IndexedText text) {
    List<Term> said = terms.stream().filter(term -> term.words.isIn(text)).toList();
    if (said.isEmpty()) {
      return null;
    }
    Term newest = said.getFirst();
    for (Term term : said) {
      boolean closer = term.first == newest.first && term.last < newest.last;
      newest = term.first > newest.first || closer ? term : newest;
    }
    int notBefore = newest.first;
    int notAfter =
        said.stream()
            .mapToInt(Term::last)
            .filter(last -> last >= notBefore)
            .min()
            .orElse(notBefore);
    int likeliest = notAfter - notBefore >= 2 ? notBefore + 1 : notBefore;
    return new Dating(notBefore, new Year(likeliest, true, newest.basis));
  }
}
