package io.wengao.text.cleaning;

import io.wengao.text.structure.Salutation;
import java.util.regex.Pattern;

/** Captions of a newspaper's pictures between title and speech (本报记者 某某 摄). */
final class PhotoCaption implements CleaningRule {
  private static final Pattern CAPTION =
      Pattern.compile(
          ".{0,120}(?:记者|通讯员)[\\s\\u3000]{0,3}\\p{IsHan}{1,3}[\\s\\u3000]{0,3}\\p{IsHan}{0,3}(?:[\\s\\u3000、/]{0,3}\\p{IsHan}{2,3}){0,2}[\\s\\u3000/]{0,3}(?:摄|摄影|图|报道)?[）)。]?"
              + "|\\p{IsHan}{2,24}(?:作|做)了?(?:政府)?工作报告。?|图为.{4,60}|.{0,40}[（(](?:资料图|图片来源).{0,20}[）)]");

  @Override
  public String id() {
    return "photo-caption";
  }

  @Override
  public void apply(Page page) {
    for (Line line : page.lines) {
      if (!line.isLeft()) {
        continue;
      }
      if (Salutation.matches(line.kept()) || line.kept().length() > 150) {
        return;
      }
      if (CAPTION.matcher(line.kept()).matches()) {
        page.remove(id(), line);
      }
    }
  }
}
