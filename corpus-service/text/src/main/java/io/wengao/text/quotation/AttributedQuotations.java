package io.wengao.text.quotation;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations: words in quotation marks that the text attributes (习近平总书记强调，“…”; “…”，某某指出), or
 * that hold a whole sentence. Other quoted spans are terms.
 */
public final class AttributedQuotations {
  private static final Pattern QUOTED =
      Pattern.compile(
          "“([^“”\\n]{2,400}(?:‘[^‘’]*’[^“”\\n]*)?)”|「([^「」\\n]{2,400})」|\"([^\"\\n]{6,400})\"");

  /** A verb of speaking right before the mark. */
  private static final Pattern BEFORE =
      Pattern.compile(Speakers.VERB + "(?:过|到|得好|道)?[：:，,]?[　 ]?$");

  /** Right behind the mark somebody is named, and the verb. */
  private static final Pattern AFTER =
      Pattern.compile("^[，,。—\\-　 ]{0,3}(?:这是)?([^，。；：！？“”\\n]{1,24}?)" + Speakers.VERB);

  private static final Pattern SENTENCE = Pattern.compile(".*[。！？!?].*|.{6,}[，,；;].{4,}");
  private static final String SENTENCE_ENDS = "。！？；\n“”";
  private static final int SHORTEST = 4;
  private static final int LOOKED_AT = 80;

  private AttributedQuotations() {}

  /** In order of the text. */
  public static List<AttributedQuotation> find(String text) {
    List<AttributedQuotation> found = new ArrayList<>();
    Matcher m = QUOTED.matcher(text);
    while (m.find()) {
      int group = m.group(1) != null ? 1 : m.group(2) != null ? 2 : 3;
      AttributedQuotation quotation = quotation(text, new Span(m.start(), m.end()), m.group(group));
      if (quotation != null) {
        found.add(quotation);
      }
    }
    return found;
  }

  private static @Nullable AttributedQuotation quotation(String text, Span span, String words) {
    if (words.strip().length() < SHORTEST) {
      return null;
    }
    int from = sentenceBegin(text, span.start());
    String lead = text.substring(from, span.start());
    Matcher before = BEFORE.matcher(lead);
    if (before.find()) {
      return said(text, span, words, Speakers.in(lead.substring(0, before.start()), from));
    }
    String rest = text.substring(span.end(), Math.min(text.length(), span.end() + LOOKED_AT));
    Matcher after = AFTER.matcher(rest);
    Span speaker = after.find() ? Speakers.in(after.group(1), span.end() + after.start(1)) : null;
    if (speaker != null) {
      return said(text, span, words, speaker);
    }
    return SENTENCE.matcher(words).matches()
        ? new AttributedQuotation(span, words, false, null, null)
        : null;
  }

  private static AttributedQuotation said(
      String text, Span span, String words, @Nullable Span speaker) {
    return new AttributedQuotation(
        span, words, true, speaker == null ? null : speaker.of(text), speaker);
  }

  private static int sentenceBegin(String text, int before) {
    int from = before;
    while (from > 0
        && before - from < LOOKED_AT
        && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }
}
