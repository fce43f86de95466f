package io.wengao.text.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An invitation with a contact (加微信 abc12345 领取) at the end of a paragraph or alone on a line. */
final class ContactAdvertisement implements CleaningRule {
  private static final int LONGEST = 90;
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:微信号?|[Vv]信|薇信|VX|vx|QQ群?|qq群?|Q群|公众号|客服)[：:\\s]{0,3}[A-Za-z0-9_\\-]{5,}"
              + "|(?:关注|搜索|扫码|添加|加).{0,10}(?:公众号|微信|客服).{0,20}(?:领取|获取|下载|回复|免费|查看全文|完整版)"
              + "|公众号.{0,16}(?:后台)?(?:回复|领取|获取|下载)"
              + "|[\\x{1F446}-\\x{1F449}☞☜].{0,40}|(?:请|点击|联系).{0,8}[\\x{1F446}-\\x{1F449}].{0,30}"
              + "|(?:代写|定制).{0,12}(?:讲话|总结|报告|材料|文稿).{0,20}(?:QQ|微信|联系|电话|：|:)");

  private static final String[] HINTS = {
    "\uD83D", "☞", "☜", "信", "VX", "vx", "QQ", "qq", "Q群", "公众号", "客服", "代写", "定制"
  };

  @Override
  public String id() {
    return "contact-advertisement";
  }

  @Override
  public void apply(Page page) {
    for (Line line : page.left()) {
      if (!hints(line.raw())) {
        continue;
      }
      Matcher contact = CONTACT.matcher(line.raw());
      if (contact.find()) {
        int from = sentenceStart(line.raw(), contact.start());
        int to = line.lastKept();
        if (to - from <= LONGEST) {
          page.remove(id(), line, from, to);
        }
      }
    }
  }

  private static boolean hints(String text) {
    for (String hint : HINTS) {
      if (text.contains(hint)) {
        return true;
      }
    }
    return false;
  }

  private static int sentenceStart(String text, int at) {
    int i = at;
    while (i > 0 && "。！？!?".indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }
}
