package io.wengao.text.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who edited or sent in a text, in brackets at the end of its last paragraph. */
final class CreditInBrackets implements CleaningRule {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?<=[。！？!?”])\\s{0,4}[（(【\\[]\\s?(?:责任编辑|责编|编辑|审核|校对|审签|来源|稿源|供稿|撰稿|作者|(?:本报|本网|本台)?记者|通讯员)[：:\\s/／][^（）()【】。]{1,40}[）)】\\]]\\s{0,4}$");

  @Override
  public String id() {
    return "credit";
  }

  @Override
  public void apply(Page page) {
    for (Line line : page.left()) {
      Matcher credit = CREDIT.matcher(line.raw());
      if (credit.find()) {
        page.remove(id(), line, credit.start(), credit.end());
      }
    }
  }
}
