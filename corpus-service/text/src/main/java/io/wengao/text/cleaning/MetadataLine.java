package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.structure.Salutation;
import io.wengao.text.structure.TitleLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines about the page: source, uploader, time of publication, counters. */
final class MetadataLine implements CleaningRule {
  private static final Pattern DATE = Pattern.compile("\\d{2,4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:：时]\\d{1,2}(?:[:：分]\\d{0,2}秒?)?");
  private static final Pattern COUNT =
      Pattern.compile("[A-Z]{0,3}-?[\\d,.]{1,12}(?:次|人|字|页|篇|条|[kKwW万])?");
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_VALUE = 24;
  private static final int LONGEST_NEXT = 16;

  private final Set<String> labels = Lexicon.set("metadata-labels.txt");
  private final Set<String> toolbar = Lexicon.set("toolbar-words.txt");

  @Override
  public String id() {
    return "metadata";
  }

  @Override
  public void apply(Page page) {
    List<Line> left = page.left();
    Set<Line> margins = page.margins();
    for (int i = 0; i < left.size(); i++) {
      Line line = left.get(i);
      if (!line.isLeft() || line.kept().length() > LONGEST_LINE) {
        continue;
      }
      boolean margin = margins.contains(line);
      if (isMetadata(line.kept(), margin)) {
        boolean open = isOpenLabel(line.kept());
        page.remove(id(), line);
        if (open && i + 1 < left.size()) {
          removeValue(page, left.get(i + 1));
        }
      }
    }
  }

  private boolean isMetadata(String line, boolean margin) {
    int labelled = 0;
    int times = 0;
    int counts = 0;
    boolean afterLabel = false;
    for (String word : unwrapped(line).split("[\\s\\u00a0\\u3000|｜·]+")) {
      int colon = colonOf(word);
      String label = colon > 0 ? word.substring(0, colon) : word;
      boolean known = labels.contains(label) || endsWithLabel(label);
      if (known && (colon > 0 || labels.contains(label) || margin)) {
        labelled++;
        afterLabel = colon == word.length() - 1 || colon < 0;
        if (colon > 0 && word.length() - colon > LONGEST_VALUE) {
          return false;
        }
      } else if (TIME.matcher(word).matches()) {
        times++;
      } else if (COUNT.matcher(word).matches()) {
        counts++;
      } else if (DATE.matcher(word).matches() || toolbar.contains(word)) {
        continue;
      } else if (afterLabel && word.length() <= LONGEST_VALUE) {
        afterLabel = false;
      } else {
        return false;
      }
    }
    return labelled > 0 || (margin && (times > 0 || counts > 0));
  }

  /** Brackets round the whole line. */
  private static String unwrapped(String line) {
    int end = line.length() - 1;
    boolean wrapped =
        end > 0 && "（(【[".indexOf(line.charAt(0)) >= 0 && "）)】]".indexOf(line.charAt(end)) >= 0;
    return wrapped ? line.substring(1, end) : line;
  }

  /** 网友发表时间: a label with a word before it. */
  private boolean endsWithLabel(String word) {
    for (int i = 1; i <= 4 && i < word.length() - 1; i++) {
      if (labels.contains(word.substring(i)) && labels.contains(word.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpenLabel(String line) {
    int colon = colonOf(line);
    return colon > 0 && colon == line.length() - 1 && labels.contains(line.substring(0, colon));
  }

  private void removeValue(Page page, Line next) {
    String value = next.kept();
    boolean plain = value.length() <= LONGEST_NEXT && colonOf(value) < 0 && value.indexOf('。') < 0;
    boolean stamp = DATE.matcher(value).lookingAt() && value.length() <= 24;
    if ((plain || stamp) && !Salutation.matches(value) && !TitleLine.looksLikeTitle(value)) {
      page.remove(id(), next);
    }
  }

  private static int colonOf(String word) {
    int full = word.indexOf('：');
    int half = word.indexOf(':');
    return full < 0 ? half : half < 0 ? full : Math.min(full, half);
  }
}
