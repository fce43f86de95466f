package io.wengao.text.mining;

import io.wengao.text.span.Sentences;
import io.wengao.text.span.Span;
import io.wengao.text.vocabulary.VerbFamilies;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings on a line of their own, or run in before a paragraph, without number and mark (R24). */
final class Titles {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 26;
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(?:第[一二三四五六七八九十]+[，,、]|[一二三四五六七八九十]{1,3}[、.．，,]|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)][、.．]?|[0-9０-９]{1,2}[、.．]|[①-⑳])\\s*");
  private static final Pattern END = Pattern.compile("[。；：:;.\\s]+$");
  private static final Pattern BEGINS = Pattern.compile("^(?:抓|把|以|做[优强实细好到]|在.{2,8}上.{2,5}$)");
  private static final Pattern SPEECH = Pattern.compile("(?:讲话|发言|报告|致辞|主持词|材料)$");
  private static final Pattern SECOND = Pattern.compile("^(?:把|让|在|为|以)");

  private final VerbFamilies verbs;

  Titles(VerbFamilies verbs) {
    this.verbs = verbs;
  }

  /** The heading of a line that is one. */
  Optional<Span> ofLine(String line) {
    return bare(line, new Span(0, line.length()));
  }

  /** The numbered heading a paragraph begins with, when more follows it. */
  Optional<Span> runIn(String paragraph) {
    List<Span> sentences = Sentences.split(paragraph);
    return sentences.size() > 1 && NUMBER.matcher(paragraph).find()
        ? bare(paragraph, sentences.getFirst())
        : Optional.empty();
  }

  private Optional<Span> bare(String text, Span span) {
    String line = span.of(text);
    Matcher number = NUMBER.matcher(line);
    int start = number.find() ? number.end() : 0;
    Matcher mark = END.matcher(line);
    int end = mark.find() ? mark.start() : line.length();
    if (end <= start || !isOne(line.substring(start, end))) {
      return Optional.empty();
    }
    return Optional.of(new Span(span.start() + start, span.start() + end));
  }

  private boolean isOne(String heading) {
    return heading.length() >= SHORTEST
        && heading.length() <= LONGEST
        && begins(heading)
        && isBalanced(heading.split("，", -1))
        && !SPEECH.matcher(heading).find()
        && !VerbObjects.describes(heading)
        && Wording.isFreeOfFacts(heading)
        && Arguments.namesNothing(heading);
  }

  private boolean begins(String heading) {
    return BEGINS.matcher(heading).find() || verbs.verbOf(heading).isPresent();
  }

  /** One half, or two of one length, or a second that says to what end. */
  private static boolean isBalanced(String[] halves) {
    boolean han = true;
    for (String half : halves) {
      han &= half.length() >= 4 && half.chars().allMatch(Character::isIdeographic);
    }
    return han
        && (halves.length == 1
            || (halves.length == 2
                && (Math.abs(halves[0].length() - halves[1].length()) <= 1
                    || SECOND.matcher(halves[1]).find())));
  }
}
