package io.wengao.text.span;

import io.wengao.text.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of persons beside a form of address or a post; without such a neighbour a name cannot be
 * told from a word.
 */
final class PersonFinder implements SpanFinder {
  private static final String FAMILY =
      "(?:"
          + Lexicon.words("surnames.txt").stream()
              .sorted((a, b) -> b.length() - a.length())
              .collect(Collectors.joining("|"))
          + ")";
  private static final String TITLE =
      "(?:同志|先生|女士|总书记|副?书记|副?县长|副?市长|副?省长|副?区长|副?镇长|副?乡长|副?局长|副?部长|副?主任|副?主席|总理|院长|校长|教授|老师|师傅|大爷|大妈|大姐)";
  private static final Pattern BEFORE_TITLE =
      Pattern.compile("(" + FAMILY + "\\p{IsHan}{1,2})" + TITLE);
  private static final Pattern AFTER_POST =
      Pattern.compile(
          "(?:书记|县长|市长|省长|区长|镇长|乡长|局长|部长|主任|主席|总理|院长|校长|秘书长|组长|队长|站长|所长|科长|处长|村民|党员|教师|医生|企业家|负责人)[　 ]?("
              + FAMILY
              + "\\p{IsHan}{1,2})(?=同志|[，。、；：（　 ]|作|在|代表|宣读|通报|主持|介绍|汇报|讲|说|$)");
  private static final Pattern SPEAKER_LINE =
      Pattern.compile("(?m)(?<=[　 ])(" + FAMILY + "[　 ]?\\p{IsHan}{1,2})$");

  private final Set<String> notNames = Lexicon.set("not-names.txt");

  @Override
  public List<EntitySpan> find(String text) {
    Set<Span> found = new TreeSet<>();
    for (Pattern pattern : List.of(BEFORE_TITLE, AFTER_POST, SPEAKER_LINE)) {
      Matcher m = pattern.matcher(text);
      int from = 0;
      while (m.find(from)) {
        from = m.start(1) + 1;
        if (isName(text, m.start(1), m.group(1))
            && found.stream().noneMatch(s -> s.overlaps(new Span(m.start(1), m.end(1))))) {
          found.add(new Span(m.start(1), m.end(1)));
        }
      }
    }
    List<EntitySpan> spans = new ArrayList<>();
    for (Span span : found) {
      spans.add(
          new EntitySpan(
              SpanKind.PERSON, span, span.of(text), span.of(text).replaceAll("[　 ]", "")));
    }
    return spans;
  }

  private boolean isName(String text, int start, String name) {
    if (name.length() >= 2 && notNames.contains(name.substring(0, 2))) {
      return false;
    }
    boolean role = name.matches(".*(?:委|党|县|市|区|局|部|副|全|各|的|和|等|组|名|位|同|志|书|记|主|任|长|纪|政|府|室|院)");
    boolean withinWord = start > 0 && "各全两多每几位名些个".indexOf(text.charAt(start - 1)) >= 0;
    return !role && !withinWord;
  }
}
