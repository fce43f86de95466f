package io.wengao.text.cleaning;

import java.util.regex.Pattern;

/**
 * What an office or a newsroom puts above and below a text: who gets it, who may, who wrote it up.
 */
final class OfficeLine implements CleaningRule {
  private static final int LONGEST = 80;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:内部(?:资料|材料|文件|参阅)|会议(?:材料|文件)|讲话录音整理).{0,4}(?:请勿外传|注意保存|会后收回|不得外传|严禁外传|仅供参阅)?[（(]?.{0,12}[）)]?|(?:根据)?(?:录音|速记)整理.{0,16}|[（(](?:根据|据)?(?:录音|速记|记录).{0,4}整理.{0,20}[）)]");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:抄送|分送|主送|抄报|发至|印发|报送)[：:].{1,70}|.{2,30}(?:办公室|秘书处|秘书科)\\s{0,6}(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?印发|[（(]?共印\\s?\\d{1,5}\\s?份[）)]?"
              + "|(?:本[报网台刊]|新华社|通讯员|见习)?记者[\\s\\u3000].{2,20}(?:报道|摄|综合报道|整理)?|[（(]?通讯员[\\s\\u3000]?.{2,12}[）)]?|文[/／].{2,10}|图[/／].{2,10}");

  @Override
  public String id() {
    return "office-line";
  }

  @Override
  public void apply(Page page) {
    for (Line line : page.head()) {
      if (line.kept().length() <= LONGEST && HEAD.matcher(line.kept()).matches()) {
        page.remove(id(), line);
      }
    }
    for (Line line : page.tail()) {
      if (TAIL.matcher(line.kept()).matches() || HEAD.matcher(line.kept()).matches()) {
        page.remove(id(), line);
      }
    }
  }
}
