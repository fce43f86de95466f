package io.wengao.text.cleaning;

import io.wengao.text.source.Source.Outside;
import java.util.ArrayList;
import java.util.List;

/** Takes the noise out of a decoded file. */
public final class Cleaner {
  private static final List<CleaningRule> RULES =
      List.of(
          new OutsideBody(),
          new PayWallMark(),
          new TitleLabel(),
          new PageNumber(),
          new SpacedAdvertisement(),
          new ContactAdvertisement(),
          new Watermark(),
          new ReadingGuide(),
          new Answers(),
          new ToolbarWords(),
          new Breadcrumb(),
          new Contents(),
          new MetadataLine(),
          new CreditInBrackets(),
          new SiteNotice(),
          new PhotoCaption(),
          new OfficeLine(),
          new LicenceNotice(),
          new PageTail(),
          new RepeatedNoise(),
          new SymbolLine(),
          new PageTitle());

  private Cleaner() {}

  /**
   * Cleans a text.
   *
   * @param text decoded, lines ended by a line feed
   * @param outside parts known to be outside the body
   */
  public static Cleaned clean(String text, List<Outside> outside) {
    Page page = new Page(text, outside);
    for (CleaningRule rule : RULES) {
      rule.apply(page);
    }
    return new Cleaned(BrokenLines.joined(lines(page)), page.removals());
  }

  private static List<CleanLine> lines(Page page) {
    List<CleanLine> lines = new ArrayList<>();
    boolean afterBlank = false;
    boolean turned = false;
    for (Line line : page.lines) {
      if (line.isLeft()) {
        lines.add(
            new CleanLine(line.kept(), afterBlank, turned, Line.isBlank(line.raw().charAt(0))));
        afterBlank = false;
        turned = false;
      } else {
        turned |= page.turns.contains(line);
        afterBlank |= line.wasBlank();
      }
    }
    return lines;
  }
}
