package io.wengao.text.mining;

import io.wengao.text.vocabulary.ThemeWords;
import io.wengao.text.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Clauses that go on after their last character: …的, …时, …为. A known word that only ends in such a
 * character is whole: 违法行为, 资源集中, 扛在肩上.
 */
final class LooseEnds {
  private static final Pattern LOOSE = Pattern.compile("(?:方面|[的时中后上下为和与等把将对在地])$");

  /** Words of several characters that are loose themselves. */
  private static final Pattern LOOSE_WORD = Pattern.compile("(?:.在|.的|因为|成为|当中|急时)$");

  private final Set<String> whole = new HashSet<>();
  private int longest;

  LooseEnds(Vocabulary words) {
    add(words.generic());
    add(words.plain());
    add(words.verbs().verbs());
    for (ThemeWords theme : words.themes().values()) {
      add(theme.content());
      add(theme.strong());
    }
  }

  /** Whether more has to follow the clause. */
  boolean isLoose(String clause) {
    return LOOSE.matcher(clause).find() && !endsInWholeWord(clause);
  }

  private boolean endsInWholeWord(String clause) {
    for (int length = 2; length <= Math.min(longest, clause.length()); length++) {
      if (whole.contains(clause.substring(clause.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private void add(Collection<String> words) {
    for (String word : words) {
      if (word.length() > 1 && LOOSE.matcher(word).find() && !LOOSE_WORD.matcher(word).find()) {
        whole.add(word);
        longest = Math.max(longest, word.length());
      }
    }
  }
}
