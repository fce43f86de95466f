package io.wengao.text.classification;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.lexicon.TextPattern;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In what role the speaker speaks: by the post under the title, else by what the kind of speech
 * asks for, else by whose decisions are announced.
 */
final class SpeakerReader {
  private static final Pattern DEPUTY =
      Pattern.compile(
          "副(?:书记|省长|市长|县长|区长|州长|镇长|乡长|局长|主任|主席|部长|厅长)|常务委员|(?:受|根据).{2,12}(?:书记|县长|市长|区长)委托");
  private static final Pattern PARTY_HEAD = Pattern.compile("(?:委|工委|支部|总支)书记");
  private static final Pattern GOVERNMENT_HEAD =
      Pattern.compile("(?:省长|市长|县长|区长|州长|镇长|乡长|总理|自治区.{0,4}主席)");
  private static final Pattern OFFICE_HEAD = Pattern.compile("(?:局长|厅长|主任|院长|校长|董事长|总经理|行长|党组书记)");

  private static final TextPattern PARTY_DECIDES =
      TextPattern.of(
          "[省市县区州镇乡](?:委|党委)(?:、|常委会|会|全会|决定|研究|要求|提出|高度重视|确定)|(?:党委|党工委)(?:、|决定|研究|会议)");
  private static final TextPattern GOVERNMENT_DECIDES =
      TextPattern.of("(?<![委、])[省市县区州镇乡](?:人民)?政府(?:决定|研究|要求|将|常务会)|我代表[省市县区州镇乡](?:人民)?政府");
  private static final TextPattern OWN_STAFF =
      TextPattern.of("办公室(?:全体|机关|人员|工作人员|干部|系统)|(?:全局|全厅|全院|全校|我局|我厅|局党组|厅党组|局机关)");
  private static final Set<String> OFFICES = Set.of("bureau", "unit");
  private static final int OFTEN = 5;
  private static final int OPENING = 600;

  private final List<Labelled> roles =
      Lexicon.rows("speakers.tsv").stream()
          .map(row -> new Labelled(row.get(0), row.get(1)))
          .toList();

  @Nullable Labelled read(
      List<String> titleBlock, Labelled kind, @Nullable Labelled level, IndexedText text) {
    for (String line : titleBlock) {
      Labelled byPost = byPost(line);
      if (byPost != null) {
        return byPost;
      }
    }
    return switch (kind.id()) {
      case "script" -> role("presiding");
      case "remarks" -> role("subordinate");
      case "study-paper" -> role("participant");
      case "report" -> role("government-head");
      case "speech" -> byContent(level, text);
      default -> null;
    };
  }

  private @Nullable Labelled byPost(String line) {
    if (DEPUTY.matcher(line).find()) {
      return role("deputy");
    }
    if (OFFICE_HEAD.matcher(line).find()) {
      return role("office-head");
    }
    if (PARTY_HEAD.matcher(line).find()) {
      return role("party-head");
    }
    return GOVERNMENT_HEAD.matcher(line).find() ? role("government-head") : null;
  }

  private @Nullable Labelled byContent(@Nullable Labelled level, IndexedText text) {
    String opening = text.text().substring(0, Math.min(OPENING, text.text().length()));
    if (DEPUTY.matcher(opening).find() && opening.contains("委托")) {
      return role("deputy");
    }
    boolean office = level != null && OFFICES.contains(level.id());
    if (office || OWN_STAFF.count(text, OFTEN) >= OFTEN) {
      return role("office-head");
    }
    int party = PARTY_DECIDES.count(text, 60);
    int government = GOVERNMENT_DECIDES.count(text, 60);
    if (party + government == 0) {
      return null;
    }
    return role(party >= government ? "party-head" : "government-head");
  }

  private Labelled role(String id) {
    return roles.stream()
        .filter(role -> role.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("speakers.tsv has no " + id));
  }
}
