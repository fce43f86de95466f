package io.wengao.composition.factsheet;

import io.wengao.composition.brief.Brief;
import io.wengao.text.span.EntitySpan;
import io.wengao.text.span.EntitySpans;
import io.wengao.text.span.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the claims of a text and what in the brief supports each. */
public final class FactSheet {
  private static final Pattern COUNT =
      Pattern.compile("(?<=讲|提|谈|说|强调|做好|抓好)(?:以下|如下)?[一二两三四五六七八九十]{1,2}(?:点|个方面|项|件事|条|层意思|个问题)");
  private static final Pattern POST =
      Pattern.compile(
          "(?:[\\p{IsHan}]{0,6}(?:委|政府|人大|政协|局|厅|部|镇|乡))?(?:常务)?副?(?:书记|省长|市长|县长|区长|镇长|乡长|主席|主任|局长|厅长|部长|处长|秘书长|院长|校长)[ \\u3000]?$");
  private static final String ENDS = "，。；！？、：\n";

  private FactSheet() {}

  /** The claims in order of the text; of two that overlap the longer one. */
  public static List<FactClaim> of(String text, @Nullable Brief brief) {
    Evidence evidence = Evidence.of(brief);
    Map<String, Integer> seen = new TreeMap<>();
    List<FactClaim> claims = new ArrayList<>();
    for (Found found : found(text)) {
      String words = found.span.of(text);
      String clause = clause(text, found.span);
      String key = found.kind + "\n" + words + "\n" + clause;
      int nth = seen.merge(key, 1, Integer::sum);
      String id =
          UUID.nameUUIDFromBytes((key + "\n" + nth).getBytes(StandardCharsets.UTF_8)).toString();
      claims.add(
          new FactClaim(
              id,
              found.kind,
              found.span,
              words,
              found.normal,
              clause,
              evidence.find(found.kind, words, found.normal)));
    }
    return List.copyOf(claims);
  }

  private record Found(FactClaim.Kind kind, Span span, String normal) {}

  private static List<Found> found(String text) {
    List<Found> all = new ArrayList<>();
    for (EntitySpan entity : EntitySpans.find(text)) {
      FactClaim.Kind kind = kind(entity);
      if (kind != null) {
        Span span = kind == FactClaim.Kind.NAME ? withPost(text, entity.span()) : entity.span();
        all.add(new Found(kind, span, Objects.requireNonNullElse(entity.normal(), entity.text())));
      }
    }
    Matcher count = COUNT.matcher(text);
    while (count.find()) {
      Span span = new Span(count.start(), count.end());
      all.add(new Found(FactClaim.Kind.COUNT, span, count.group()));
    }
    all.sort(
        Comparator.comparing((Found f) -> f.span.start())
            .thenComparing(f -> -f.span.length())
            .thenComparing(f -> f.kind));
    List<Found> apart = new ArrayList<>();
    for (Found one : all) {
      if (apart.isEmpty() || !apart.getLast().span.overlaps(one.span)) {
        apart.add(one);
      }
    }
    return apart;
  }

  private static FactClaim.@Nullable Kind kind(EntitySpan entity) {
    return switch (entity.kind()) {
      case NUMBER -> FactClaim.Kind.NUMBER;
      case DATE -> FactClaim.Kind.DATE;
      case PERSON -> FactClaim.Kind.NAME;
      case DOCUMENT_TITLE -> FactClaim.Kind.TITLE;
      case QUOTATION -> FactClaim.Kind.QUOTATION;
      case POST, PLACE, ORGANISATION, RESULT -> null;
    };
  }

  /** The name with the post before it. */
  private static Span withPost(String text, Span name) {
    int from = Math.max(0, name.start() - 16);
    Matcher post = POST.matcher(text.substring(from, name.start()));
    return post.find() ? new Span(from + post.start(), name.end()) : name;
  }

  private static String clause(String text, Span span) {
    int start = span.start();
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).strip();
  }
}
