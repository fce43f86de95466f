package io.wengao.text.structure;

import io.wengao.text.lexicon.Script;
import java.util.regex.Pattern;

/** How a title and the lines under it look. */
public final class TitleLine {
  private static final int LONGEST = 70;

  /** Nouns a speech's title ends with, and what may follow them. */
  private static final Pattern NOUN =
      Pattern.compile(
          ".{0,70}(?:讲话|讲话稿|讲话材料|讲话提纲|发言|发言稿|发言材料|发言提纲|致辞|致词|祝酒词|欢迎词|贺词|答谢词|开幕词|闭幕词|主持词|主持讲话|主持稿|串词|研讨材料|交流材料|学习材料|心得体会|学习体会|体会文章|体会|党课|党课讲稿|讲稿|报告|工作报告|述职|述廉|述职述廉报告|汇报|汇报材料|汇报提纲|讲义|点评|点评讲话|寄语|演讲|演讲稿|表态|决议)"
              + "(?:[（(][^）)]{1,12}[）)])?");

  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?\\s*(?:[12]\\d{3}|[二一][〇○零一二三四五六七八九]{3})\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月(?:\\s*[\\d一二三四五六七八九十]{1,3}\\s*日)?[^。；]{0,12}[）)]?");
  private static final Pattern OCCASION_LINE =
      Pattern.compile(
          "(?:——|―+|—|--+)?\\s*[（(]?[12二一].{3,10}年.{1,10}[日月].{0,60}(?:上|通过|讲话|会议)[）)]?.{0,20}");
  private static final Pattern POST =
      Pattern.compile(
          "书记|省长|市长|县长|区长|镇长|乡长|州长|盟长|旗长|主席|主任|局长|部长|厅长|科长|处长|所长|站长|院长|校长|总理|会长|理事长|董事长|总经理|经理|秘书长|组长|队长|政委|司令|检察长|法官|行长|社长|主编|教授|委员|成员|代表|委员会|科员|办公室|党委|党组|会议科|支部");

  /** An office or unit whose name stands before the speaker's where his post does not. */
  private static final Pattern OFFICE =
      Pattern.compile("(?:局|委|办|厅|院|校|公司|集团|镇|乡|街道|社区|处|科|所|站|中心|协会|部|室|队|厂|县|区|市|村)$");

  private TitleLine() {}

  /** Whether a line reads like the title of a speech. */
  public static boolean looksLikeTitle(String line) {
    if (line.length() > LONGEST || line.length() < 4 || endsSentence(line)) {
      return false;
    }
    String bare = Script.simplified(line).replaceAll("[》」』”\"]+$", "");
    return NOUN.matcher(bare).matches()
        || (bare.startsWith("在") && bare.contains("会上的"))
        || bare.startsWith("关于");
  }

  /**
   * Whether a line may stand between title and body: subtitle, date, the speaker's post and name.
   */
  static boolean belongsToBlock(String line) {
    if (line.length() > LONGEST || Salutation.matches(line)) {
      return false;
    }
    if (line.startsWith("——") || line.startsWith("―") || line.startsWith("--")) {
      return !endsSentence(line);
    }
    boolean bracketed =
        line.length() > 2
            && "（(".indexOf(line.charAt(0)) >= 0
            && "）)".indexOf(line.charAt(line.length() - 1)) >= 0;
    return bracketed
        || DATE.matcher(line).matches()
        || OCCASION_LINE.matcher(line).matches()
        || isSpeaker(line);
  }

  /** Post and name (临岫县委书记　陆怀谦), or a name with a gap, or a bare name of two to four characters. */
  static boolean isSpeaker(String line) {
    if (line.length() > 45 || line.matches(".*[。；！？：，,;:!?].*")) {
      return false;
    }
    if (line.matches("\\p{IsHan}{1,2}[ \\u00a0\\u3000]{1,4}\\p{IsHan}{1,2}|\\p{IsHan}{2,4}")) {
      return true;
    }
    int gap =
        Math.max(
            line.lastIndexOf(' '),
            Math.max(line.lastIndexOf('\u3000'), line.lastIndexOf('\u00a0')));
    if (gap <= 0 || line.length() - gap > 12) {
      return false;
    }
    String before = line.substring(0, gap).strip();
    boolean name = line.substring(gap + 1).matches("\\p{IsHan}{2,4}");
    return POST.matcher(before).find() || (name && OFFICE.matcher(before).find());
  }

  static boolean endsSentence(String line) {
    return !line.isEmpty() && "。；;，,、：:".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
