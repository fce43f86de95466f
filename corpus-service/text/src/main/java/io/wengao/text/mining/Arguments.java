package io.wengao.text.mining;

import io.wengao.text.span.EntitySpans;
import io.wengao.text.span.SpanKind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 论点句: whole sentences that argue, copular or conditional, without a fact, an order or a neighbour
 * they lean on (R19, R20). Whether their words belong to a theme is asked of its closed world.
 */
public final class Arguments {
  /** Share of its characters that a theme's words must cover. */
  public static final double COVERAGE = 0.85;

  private static final int SHORTEST = 12;
  private static final int LONGEST = 60;
  private static final Pattern ARGUES =
      Pattern.compile("是|关乎|离不开|(?<![人英干贤育引成])才|在于|等于|胜过|莫过于|往往|(没有|不).{1,14}(就|也)");
  private static final Pattern FACT =
      Pattern.compile(
          "[0-9０-９“”《》（）：；]|了(?=[，。])|过(?=[，。的])|已|去年|今年|目前|近年|以来|年|月|我|他|她|你|咱|某|同志|有人|本次|二者|[这那]|全[县市区省镇局]|有的|一些|完成|达到|取得|获|发生|[一二两三四五六七八九十百]{1,3}(个|起|家|名|天|次|处|条|句|件|本|张|份|场|座|成)");
  private static final Pattern NEIGHBOUR =
      Pattern.compile(
          "^(一点|再往|等来|这|该|其|此|因此|所以|同时|也|还|但|而|可|于是|关键是|一方面|通过|使|让|第|首先|其次|再次|最后|一是|[二三四五六七八九十]+是)|上述|以下|这些|那些|这个|这样|这种|他们|它");

  /** What a thing is not, twice over: a retort to somebody, not an argument. */
  private static final Pattern RETORT = Pattern.compile("不是[^。]*不是");

  private static final Pattern DIRECTIVE = Pattern.compile("要|必须|务必|应当|应该|须|不算数|不准|不得|严禁|[?？]");

  private static final Set<SpanKind> NAMES =
      Set.of(
          SpanKind.DATE,
          SpanKind.PERSON,
          SpanKind.PLACE,
          SpanKind.ORGANISATION,
          SpanKind.DOCUMENT_TITLE,
          SpanKind.RESULT);

  private Arguments() {}

  /** Whether the sentence, with its 。, is one. */
  public static boolean isOne(String sentence) {
    return sentence.length() >= SHORTEST
        && sentence.length() <= LONGEST
        && sentence.endsWith("。")
        && ARGUES.matcher(sentence).find()
        && !FACT.matcher(sentence).find()
        && !NEIGHBOUR.matcher(sentence).find()
        && !DIRECTIVE.matcher(sentence).find()
        && !RETORT.matcher(sentence).find()
        && namesNothing(sentence);
  }

  /** Whether no person, place, organisation, title, date or result is named. */
  static boolean namesNothing(String text) {
    return EntitySpans.find(text).stream().noneMatch(span -> NAMES.contains(span.kind()));
  }
}
