package io.wengao.text.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain lines of a Markdown text: the marks go, the words and their numbering stay. */
final class Markdown {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\n(?:[^\n]{0,500}\n){0,50}?(?:---|\\.\\.\\.)\n");
  private static final Pattern COMMENT = Pattern.compile("<!--(?:[^-]|-(?!->)){0,2000}-->");
  private static final Pattern LINE_MARK =
      Pattern.compile("(?m)^[ \\t]{0,3}(?:#{1,6}[ \\t]+|>[ \\t]?|[-*+][ \\t]+(?=[^\\s*+-]))");
  private static final Pattern CLOSING_HASHES =
      Pattern.compile("(?m)(?<![ \\t])[ \\t]++#{1,6}[ \\t]*$");
  private static final Pattern RULE =
      Pattern.compile(
          "(?m)^[ \\t]{0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|=+|```[^\n]{0,40})$");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__)(?=[^\\s*_])([^\n*_]{1,300}?)(?<=[^\\s*_])\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*(?=[^\\s*])([^\n*]{1,300}?)(?<=[^\\s*])\\*(?![\\w*])");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\n]{0,200}\\]\\([^)\n]{0,500}\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\n]{1,200})\\]\\([^)\n]{0,500}\\)");

  private static final int SHORTEST_WITHIN_WORDS = 4;

  private Markdown() {}

  static String plain(String markdown) {
    String text = FRONT_MATTER.matcher(markdown).replaceFirst("");
    text = COMMENT.matcher(text).replaceAll("");
    text = RULE.matcher(text).replaceAll("");
    text = LINE_MARK.matcher(text).replaceAll("");
    text = CLOSING_HASHES.matcher(text).replaceAll("");
    text = IMAGE.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = withoutStrong(text);
    return EMPHASIS.matcher(text).replaceAll("$1");
  }

  /** Takes strong emphasis off; two ** that blot out names (20**年，**局) are none. */
  private static String withoutStrong(String text) {
    return STRONG
        .matcher(text)
        .replaceAll(
            m -> {
              boolean withinWords =
                  m.start() > 0 && Character.isLetterOrDigit(text.charAt(m.start() - 1));
              boolean word =
                  m.group(2).length() >= SHORTEST_WITHIN_WORDS
                      && m.group(2).chars().allMatch(Character::isLetter);
              return Matcher.quoteReplacement(withinWords && !word ? m.group() : m.group(2));
            });
  }
}
