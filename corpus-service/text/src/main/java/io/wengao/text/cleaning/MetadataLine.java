package io.wengao.text.cleaning;

import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.structure.Salutation;
import io.wengao.text.structure.TitleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines about the page: source, uploader, time of publication, counters. */
final class MetadataLine implements CleaningRule {
  private static final Pattern DATE = Pattern.compile("\\d{2,4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:：时]\\d{1,2}(?:[:：分]\\d{0,2}秒?)?");
  private static final Pattern COUNT =
      Pattern.compile("[A-Z]{0,3}-?[\\d,.]{1,12}(?:次|人|字|页|篇|条|楼|[kKwW万])?|[次人字页篇条]");

  /** A stamp of a machine, never the date under a title. */
  private static final Pattern STAMP = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");

  private static final Pattern SITE = Pattern.compile(".{2,12}(?:网|网站|站|库|吧|论坛|日报|晚报|发布|在线|公众号)");
  private static final Pattern SPACED_LABEL =
      Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})\\s(\\p{IsHan})(?:\\s(\\p{IsHan}))?(?=\\s?[：:])");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0\\u3000|｜·【】\\[\\]]+");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9/._-]{2,40}");
  private static final Pattern KEYWORDS =
      Pattern.compile("(?:关键词|关键字|标签|[Tt]ags|推荐访问|相关热词)\\s?[：:][^。！？；]{1,60}");
  private static final Pattern ENDED = Pattern.compile("[。，！？；：]");
  private static final int MOST_UNKNOWN = 4;
  private static final int LONGEST_UNKNOWN = 14;
  private static final int MOST_TITLES = 30;
  private static final int SHORTEST_REPEATED = 6;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_VALUE = 24;
  private static final int LONGEST_NEXT = 16;

  private final Set<String> labels = Lexicon.set("metadata-labels.txt");
  private final ToolbarWords toolbar = new ToolbarWords();

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
      if (isMetadata(margin ? withoutTitles(line, margins) : line.kept(), margin)) {
        boolean open = isOpenLabel(line.kept());
        page.remove(id(), line);
        if (open && i + 1 < left.size()) {
          removeValue(page, left.get(i + 1));
        }
      }
    }
  }

  /** What a line says besides the title of the page, which some sites repeat in it. */
  private static String withoutTitles(Line line, Set<Line> margins) {
    String text = line.kept();
    int tried = 0;
    for (Line other : margins) {
      if (tried++ == MOST_TITLES) {
        break;
      }
      int length = other.kept().length();
      if (other != line && length >= SHORTEST_REPEATED && length <= LONGEST_LINE) {
        text = text.replace(other.kept(), " ");
      }
    }
    return text;
  }

  private boolean isMetadata(String line, boolean margin) {
    if (line.isBlank()) {
      return false;
    }
    if (margin && KEYWORDS.matcher(line).matches()) {
      return true;
    }
    int labelled = 0;
    int times = 0;
    int counts = 0;
    int stamps = 0;
    List<String> unknown = new ArrayList<>();
    boolean afterLabel = false;
    for (String word : words(line)) {
      if (word.isEmpty()) {
        continue;
      }
      int colon = colonOf(word);
      String label = colon > 0 ? word.substring(0, colon) : word;
      boolean known =
          labels.contains(label) || endsWithLabel(label) || (colon > 0 && toolbar.isWord(label));
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
      } else if (DATE.matcher(word).matches()) {
        stamps += STAMP.matcher(word).matches() ? 1 : 0;
      } else if (toolbar.isWord(word)) {
        continue;
      } else if (afterLabel && word.length() <= LONGEST_VALUE) {
        afterLabel = false;
      } else {
        unknown.add(word);
      }
    }
    if (unknown.isEmpty()) {
      return labelled > 0 || (margin && (times > 0 || counts > 0));
    }
    return margin && stamps > 0 && isStamped(unknown, times > 0);
  }

  /** Beside the stamp of a machine stand the site or, with the time of day, a few names. */
  private static boolean isStamped(List<String> words, boolean timed) {
    boolean names =
        words.size() <= MOST_UNKNOWN
            && words.stream()
                .allMatch(
                    word ->
                        word.length() <= LONGEST_UNKNOWN
                            && !ENDED.matcher(word).find()
                            && !TitleLine.looksLikeTitle(word));
    return names && (timed || words.stream().allMatch(w -> SITE.matcher(w).matches()));
  }

  private static String[] words(String line) {
    String joined = SPACED_LABEL.matcher(unwrapped(line)).replaceAll("$1$2$3");
    return BETWEEN_WORDS.split(joined.strip(), -1);
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

  private boolean isOpenLabel(String spaced) {
    String line = SPACED_LABEL.matcher(spaced).replaceAll("$1$2$3");
    int colon = colonOf(line);
    return colon > 0 && colon == line.length() - 1 && labels.contains(line.substring(0, colon));
  }

  private void removeValue(Page page, Line next) {
    String value = next.kept();
    boolean plain = value.length() <= LONGEST_NEXT && colonOf(value) < 0 && value.indexOf('。') < 0;
    boolean stamp = DATE.matcher(value).lookingAt() && value.length() <= 24;
    boolean code = CODE.matcher(value).matches();
    if ((plain || stamp || code)
        && !Salutation.matches(value)
        && !TitleLine.looksLikeTitle(value)) {
      page.remove(id(), next);
    }
  }

  private static int colonOf(String word) {
    int full = word.indexOf('：');
    int half = word.indexOf(':');
    return full < 0 ? half : half < 0 ? full : Math.min(full, half);
  }
}
