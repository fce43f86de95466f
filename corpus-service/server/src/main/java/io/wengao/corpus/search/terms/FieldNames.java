package io.wengao.corpus.search.terms;

import io.wengao.corpus.search.SearchUnit;
import java.util.List;
import java.util.Locale;

/** The names of what an index keeps of an {@link Entry}. */
public final class FieldNames {
  public static final String OFFICE = "office";
  public static final String UNIT = "unit";
  public static final String ID = "id";
  public static final String SPEECH = "speech";
  public static final String DOCUMENT = "document";

  /** {@code documentId@revision}. */
  public static final String REVISION = "revision";

  public static final String KIND = "kind";
  public static final String OCCASION = "occasion";
  public static final String LEVEL = "level";
  public static final String THEME = "theme";
  public static final String YEAR = "year";
  public static final String STANDING = "standing";
  public static final String ROLE = "role";
  public static final String MOVE = "move";

  /** Present on what may lend its wording. */
  public static final String LENDABLE = "lendable";

  /** Length of a heading in code points. */
  public static final String LENGTH = "length";

  /** Present on a heading that is built like one beside it. */
  public static final String PARALLEL = "parallel";

  public static final String TITLE_PAIRS = "title.pairs";
  public static final String TITLE_WORDS = "title.words";

  /** What stands in a field that says yes by being there. */
  public static final String YES = "yes";

  /** What is asked for exactly. */
  public static final List<String> EXACT =
      List.of(
          OFFICE, UNIT, SPEECH, DOCUMENT, REVISION, KIND, OCCASION, LEVEL, THEME, STANDING, ROLE,
          MOVE, LENDABLE, PARALLEL);

  /** What is asked for by range. */
  public static final List<String> AMOUNTS = List.of(YEAR, LENGTH);

  private FieldNames() {}

  /** Pairs of characters; each unit has a field of its own, so that only its like are weighed. */
  public static String pairs(SearchUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT) + ".pairs";
  }

  /** Dictionary words. */
  public static String words(SearchUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT) + ".words";
  }

  /** Where the values of a field are counted. */
  public static String counted(String field) {
    return field + ".count";
  }
}
