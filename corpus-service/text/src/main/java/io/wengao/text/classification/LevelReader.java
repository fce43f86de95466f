package io.wengao.text.classification;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.lexicon.TextPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The administrative level a speaker speaks for, by self-reference (我县, 全县, 县委、县政府决定), never by
 * mentions of others: of the levels that refer to themselves often enough the lowest one speaks.
 */
final class LevelReader {
  private static final int SPEAKER_WEIGHT = 12;
  private static final int TITLE_WEIGHT = 4;

  /** A level needs this share of the strongest one's weight to be the speaker's. */
  private static final double SHARE = 0.3;

  private static final int ENOUGH = 2;
  private static final int MOST_COUNTED = 60;

  /** In an autonomous region 全区 and 我区 speak of the region. */
  private static final TextPattern REGION = TextPattern.of("自治区(?:党委|人民政府|政府|主席|人大|政协)");

  /** A unit blotted out, and a company that speaks of itself by its bare name. */
  private static final String UNIT_SELF =
      "[\\*×X]{1,3}单位|(?<!\\p{IsHan})公司(?=[实完将已的全各上今去])|公司(?:上下|党委|董事会|领导班子|全体)|";

  /** Only a school calls teachers and pupils together. */
  private static final Pattern SCHOOL = Pattern.compile("(?=[^\\n]{0,24}老师们)(?=[^\\n]{0,24}同学们)");

  private record Level(
      Labelled label, int rank, TextPattern self, TextPattern own, TextPattern whole) {}

  private final List<Level> levels =
      Lexicon.rows("levels.tsv").stream().map(LevelReader::level).toList();

  private static Level level(List<String> row) {
    String name = "(?:" + row.get(3) + ")";
    boolean office = row.get(0).equals("bureau") || row.get(0).equals("unit");
    // 全局 and 全区 may mean "the whole"; an office is meant when its people or work follow.
    String whole =
        office
            ? "全(?:" + row.get(3) + ")(?:上下|干部|职工|党员|系统|各|工作|作风|保密|人员|安全|党|年度|召开)|召开全" + name
            : "全" + name + "(?!性|域|程)";
    String own =
        "我(?:们)?"
            + name
            + "(?!里)|本"
            + name
            + "|我们(?:这个)?\\p{IsHan}{0,2}"
            + name
            + "|作为"
            + name
            + "(?:委|党)|我代表\\p{IsHan}{0,4}"
            + name
            + "|"
            + (row.get(0).equals("unit") ? UNIT_SELF : "")
            + name
            + "(?:领导)?班子|"
            + name
            + "(?:机关|属单位)|我到\\p{IsHan}{1,4}"
            + name
            + "工作";
    String self =
        name
            + "(?:委、"
            + name
            + "政府|委"
            + name
            + "政府|党委(?:、|决定|研究|委托|同意)|党工委|党组|委决定|委研究|委全会|委常委会|委(?:扩大)?会|委要|政府决定|委、"
            + ")";
    return new Level(
        new Labelled(row.get(0), row.get(1)),
        Integer.parseInt(row.get(2)),
        TextPattern.of(self),
        TextPattern.of(own),
        TextPattern.of(whole));
  }

  @Nullable Labelled read(@Nullable String title, List<String> titleBlock, IndexedText text) {
    Map<Level, Integer> weights = new LinkedHashMap<>();
    for (Level level : levels) {
      int weight =
          3 * level.own.count(text, MOST_COUNTED)
              + 2 * level.whole.count(text, MOST_COUNTED)
              + level.self.count(text, MOST_COUNTED);
      if (title != null && isNamedIn(level, IndexedText.of(title))) {
        weight += TITLE_WEIGHT;
      }
      weights.put(level, weight);
    }
    if (REGION.count(text, 3) >= 2) {
      weights.merge(byId("province"), weights.getOrDefault(byId("district"), 0), Integer::sum);
      weights.put(byId("district"), 0);
    }
    Level speaker = ofSpeaker(titleBlock);
    if (speaker == null && title != null && title.indexOf('在') > 0) {
      // 县委书记在…会议上的讲话 names the speaker before the occasion.
      speaker = ofSpeaker(List.of(title.substring(0, title.indexOf('在'))));
    }
    if (speaker != null) {
      weights.merge(speaker, SPEAKER_WEIGHT, Integer::sum);
    }
    boolean only = weights.values().stream().filter(weight -> weight > 0).count() == 1;
    int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Level best = null;
    for (Map.Entry<Level, Integer> entry : weights.entrySet()) {
      boolean strong = entry.getValue() >= Math.max(only ? 1 : ENOUGH, most * SHARE);
      if (strong && (best == null || isLower(entry, best, weights))) {
        best = entry.getKey();
      }
    }
    if (best == null && SCHOOL.matcher(text.text()).lookingAt()) {
      return byId("unit").label;
    }
    return best == null ? null : best.label;
  }

  private static boolean isNamedIn(Level level, IndexedText title) {
    return level.whole.isIn(title) || level.own.isIn(title);
  }

  private static boolean isLower(
      Map.Entry<Level, Integer> entry, Level best, Map<Level, Integer> weights) {
    int rank = entry.getKey().rank;
    return rank > best.rank
        || (rank == best.rank && entry.getValue() > weights.getOrDefault(best, 0));
  }

  /** The speaker's line names the place and the post: the last level before the post is his. */
  private @Nullable Level ofSpeaker(List<String> titleBlock) {
    for (String line : titleBlock) {
      if (line.length() > 45 || line.startsWith("—") || line.contains("年")) {
        continue;
      }
      Level best = null;
      int bestAt = -1;
      for (Level level : levels) {
        Matcher m = Pattern.compile(names(level)).matcher(line);
        while (m.find()) {
          if (m.start() > bestAt) {
            bestAt = m.start();
            best = level;
          }
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static String names(Level level) {
    return switch (level.label.id()) {
      case "nation" -> "国务院";
      case "province" -> "省(?:委|人民政府|政府|长)|自治区";
      case "city" -> "市(?:委|人民政府|政府|长)";
      case "county" -> "县(?:委|人民政府|政府|长)";
      case "district" -> "区(?:委|人民政府|政府|长)";
      case "township" -> "[镇乡](?:党委|委|人民政府|政府|长)";
      case "street" -> "街道";
      case "village" -> "村(?:党|委|支)|社区";
      case "bureau" -> "局(?:党|长)|厅(?:党|长)";
      default -> "公司|集团|学校|中学|小学|大学|学院|医院|支部";
    };
  }

  private Level byId(String id) {
    return levels.stream().filter(level -> level.label.id().equals(id)).findFirst().orElseThrow();
  }
}
