package io.wengao.text.mining;

import io.wengao.text.span.Span;
import io.wengao.text.vocabulary.VerbFamilies;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 俗语、格言: words introduced as a saying, or a sentence of two halves of one length that says what is
 * so in general. Words a person is named for are quotations, not sayings.
 */
final class Sayings {
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "^(?:俗话说|老话说|老话讲|常言道|常言说|古语说|古语云|古语讲|古人云|古人说|古人讲|正所谓|有道是|谚语说|民谚说|老百姓常说|群众常说)(?:得好)?[，：,:]?“?([\\p{IsHan}，、；]{6,32})”?[。！]$");
  private static final Pattern TWO_HALVES =
      Pattern.compile("^([\\p{IsHan}]{4,9})，([\\p{IsHan}]{4,9})[。！]$");

  /** What makes a balanced sentence a truth, where both halves have it at the same place. */
  private static final String GENERAL = "不无才则必就莫最更贵难易宁勿若非";

  private static final Pattern REPORTS =
      Pattern.compile(
          "不断|进一步|更加|持续|深入|全面|有力|有序|有效|必须|必将|必然|无比|不懈|方面|方案|方式|方向|就业|难题|困难|不[足小少强高大多够优快稳]");
  private static final Pattern ORDERS = Pattern.compile("^(?:要|应|须|务必|必须|我|各)");

  private final VerbFamilies verbs;

  Sayings(VerbFamilies verbs) {
    this.verbs = verbs;
  }

  /** The place of the saying within a whole sentence that is or introduces one. */
  Optional<Span> in(String sentence) {
    Matcher introduced = INTRODUCED.matcher(sentence);
    if (introduced.matches()) {
      return isGeneral(introduced.group(1))
          ? Optional.of(new Span(introduced.start(1), introduced.end(1)))
          : Optional.empty();
    }
    Matcher halves = TWO_HALVES.matcher(sentence);
    return halves.matches() && isBalanced(halves.group(1), halves.group(2))
        ? Optional.of(new Span(0, halves.end(2)))
        : Optional.empty();
  }

  private boolean isBalanced(String first, String second) {
    String both = first + second;
    return first.length() == second.length()
        && echoes(first, second)
        && !REPORTS.matcher(both).find()
        && !ORDERS.matcher(first).find()
        && verbs.verbOf(first).isEmpty()
        && verbs.verbOf(second).isEmpty()
        && isGeneral(first + "，" + second);
  }

  /** A character of general truth at the same place of both halves, which else differ. */
  private static boolean echoes(String first, String second) {
    int same = 0;
    boolean general = false;
    for (int i = 0; i < first.length(); i++) {
      if (first.charAt(i) == second.charAt(i)) {
        same++;
        general |= GENERAL.indexOf(first.charAt(i)) >= 0;
      }
    }
    return general && same <= first.length() / 2;
  }

  private static boolean isGeneral(String words) {
    return Wording.namesNobody(words) && Arguments.namesNothing(words);
  }
}
