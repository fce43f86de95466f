package io.wengao.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table of contents above the texts: 目录, then lines that all stand below once more. */
final class Contents implements CleaningRule {
  private static final Pattern HEADING =
      Pattern.compile("[【\\[]?(?:文章|本文|文档|内容|全文)?目\\s{0,4}录[】\\]]?[：:]?");
  private static final Pattern PAGE = Pattern.compile("[.．…·\\s\\u3000]{2,}\\d{1,3}$");
  private static final int LONGEST = 80;
  private static final int FEWEST = 2;
  private static final int MOST = 200;

  @Override
  public String id() {
    return "contents";
  }

  @Override
  public void apply(Page page) {
    List<Line> left = page.left();
    for (int i = 0; i < left.size() / 2; i++) {
      if (HEADING.matcher(left.get(i).kept()).matches()) {
        List<Line> entries = entries(left, i + 1);
        if (entries.size() >= FEWEST) {
          page.remove(id(), left.get(i));
          entries.forEach(line -> page.remove(id(), line));
          return;
        }
      }
    }
  }

  /** Lines from {@code from} on, up to the first that does not stand below once more. */
  private static List<Line> entries(List<Line> left, int from) {
    List<Line> entries = new ArrayList<>();
    for (int i = from; i < Math.min(left.size(), from + MOST); i++) {
      String entry = PAGE.matcher(left.get(i).kept()).replaceFirst("");
      boolean again =
          left.subList(i + 1, left.size()).stream().anyMatch(line -> begins(line.kept(), entry));
      if (entry.length() > LONGEST || !again) {
        break;
      }
      entries.add(left.get(i));
    }
    return entries;
  }

  /** The line itself, or a heading that runs into its paragraph. */
  private static boolean begins(String line, String entry) {
    return line.equals(entry) || (line.startsWith(entry + "。") && entry.length() >= 4);
  }
}
