package io.wengao.text.cleaning;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks where a text trader's pay-wall begins or ends (##paidbegin##); what stands between them is
 * body.
 */
final class PayWallMark implements CleaningRule {
  private static final Pattern FENCED =
      Pattern.compile(
          "<!--\\s{0,5}([^<>\\-]{1,30})\\s{0,5}-->|([#=\\[【*~<{$@-])\\2{1,8}([^#=\\[\\]【】*~<>{}$@-]{2,24})[#=\\]】*~>}$@-]{2,9}"
              + "|[\\[【]([^\\[\\]【】]{2,16})[\\]】]");
  private static final Pattern WORDS =
      Pattern.compile("pa(?:id|y)|vip|charge|付费|收费|试读|试看|会员|隐藏内容|预览|免费部分|全文阅读权限|登录可见|解锁");
  private static final Pattern LOCKED =
      Pattern.compile(
          ".{0,20}(?:剩余|未读|以下|以上|更多|全部|完整).{0,14}(?:付费|开通会员|购买|充值|登录后|解锁|VIP|vip).{0,24}"
              + "|.{0,6}(?:预览|试读|试看)(?:已)?(?:结束|到此|完毕).{0,40}"
              + "|.{0,12}(?:VIP|vip|本站会员|站内会员)(?:用户|会员)?.{0,6}(?:免费|下载|专享|专属|可见|阅读).{0,16}"
              + "|.{0,16}仅供(?:本站|站内|VIP|vip)会员.{0,16}");

  @Override
  public String id() {
    return "pay-wall-mark";
  }

  @Override
  public void apply(Page page) {
    for (Line line : page.left()) {
      Matcher fenced = FENCED.matcher(line.raw());
      while (fenced.find()) {
        if (WORDS.matcher(content(fenced).toLowerCase(Locale.ROOT)).find()) {
          page.remove(id(), line, fenced.start(), fenced.end());
        }
      }
      String rest = line.kept();
      if (rest.length() <= 60 && !Page.isProse(rest) && LOCKED.matcher(rest).matches()) {
        page.remove(id(), line);
      }
    }
  }

  private static String content(Matcher fenced) {
    for (int group : new int[] {1, 3, 4}) {
      String content = fenced.group(group);
      if (content != null) {
        return content;
      }
    }
    return "";
  }
}
