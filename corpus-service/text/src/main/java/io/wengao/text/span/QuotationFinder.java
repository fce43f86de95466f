package io.wengao.text.span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of another in “ ”: with an attribution before them, or a whole sentence inside; other
 * quoted spans are terms.
 */
final class QuotationFinder implements SpanFinder {
  private static final Pattern QUOTED = Pattern.compile("“([^“”\\n]{2,400})”");
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?:说|指出|强调|讲|云|道|曰|写道|认为|提出|要求|告诫|教导|回答|问|称|言|语|表示|嘱托|提醒|老话|俗话|常言|古人|谚语)(?:过|到|的|得好)?[：:，,]?\\s?$");
  private static final Pattern SENTENCE = Pattern.compile(".*[。！？!?].*|.{6,}[，,；;].{4,}");
  private static final int SHORTEST_ATTRIBUTED = 4;
  private static final int BEFORE = 14;

  @Override
  public List<EntitySpan> find(String text) {
    List<EntitySpan> spans = new ArrayList<>();
    Matcher m = QUOTED.matcher(text);
    while (m.find()) {
      String words = m.group(1).strip();
      String before = text.substring(Math.max(0, m.start() - BEFORE), m.start());
      boolean attributed =
          words.length() >= SHORTEST_ATTRIBUTED && ATTRIBUTION.matcher(before).find();
      if (attributed || SENTENCE.matcher(words).matches()) {
        spans.add(
            new EntitySpan(
                SpanKind.QUOTATION,
                new Span(m.start(), m.end()),
                m.group(),
                words.replaceAll("[。，；！？,;!?…]+$", "")));
      }
    }
    return spans;
  }
}
