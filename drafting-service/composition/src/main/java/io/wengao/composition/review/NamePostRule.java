package io.wengao.composition.review;

import io.wengao.composition.brief.Speaker;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name beside a post that is not the one the brief, the office's lexicon or the speaker's line
 * gives it. Neither the name nor the post is ever corrected.
 *
 * <p>Kept without a true hit in a real text: it takes the office's list, and no fault is worse.
 */
final class NamePostRule implements ReviewRule {
  private static final String POST =
      "(?:常务)?副?(?:总书记|书记|省长|市长|县长|区长|镇长|乡长|主席|主任|局长|厅长|部长|处长|科长|秘书长|院长|校长|组长|董事长|总经理)";
  private static final Pattern SPEAKER_LINE =
      Pattern.compile(
          "^[\\p{IsHan}、]{0,20}?(" + POST + ")[ \\u3000]+(\\p{IsHan}[ \\u3000]?\\p{IsHan}{1,2})$");
  private static final int HEAD_LINES = 5;

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    List<DraftFinding> findings = new ArrayList<>();
    known(reviewable).forEach((name, post) -> beside(reviewable.text(), name, post, findings));
    return findings;
  }

  private static Map<String, String> known(Reviewable reviewable) {
    SortedMap<String, String> posts = new TreeMap<>();
    for (String line : reviewable.text().lines().limit(HEAD_LINES).toList()) {
      Matcher m = SPEAKER_LINE.matcher(line.strip());
      if (m.find()) {
        posts.put(m.group(2).replaceAll("[ \\u3000]", ""), line.strip());
      }
    }
    for (OfficeLexicon.Entry person : reviewable.lexicon().of(OfficeLexicon.Kind.PERSON)) {
      if (person.note() != null && person.word().length() > 1) {
        posts.put(person.word(), person.note());
      }
    }
    Speaker speaker = reviewable.brief() == null ? null : reviewable.brief().speaker();
    if (speaker != null
        && speaker.name() != null
        && speaker.post() != null
        && speaker.name().length() > 1) {
      posts.put(speaker.name(), speaker.post());
    }
    return posts;
  }

  private static void beside(String text, String name, String post, List<DraftFinding> findings) {
    String quoted = Pattern.quote(name);
    Matcher m =
        Pattern.compile(
                "(?<before>"
                    + POST
                    + ")[ \\u3000]?"
                    + quoted
                    + "|"
                    + quoted
                    + "(?:同志)?(?<after>"
                    + POST
                    + ")")
            .matcher(text);
    while (m.find()) {
      String said = m.group("before") == null ? m.group("after") : m.group("before");
      if (!fits(said, post)) {
        findings.add(
            DraftFinding.at(
                "NAME_POST",
                Severity.WARNING,
                text,
                m.start(),
                m.end(),
                "“" + name + "”的职务记为“" + post + "”，这里是“" + said + "”，请核对",
                null));
      }
    }
  }

  /** 县长 fits 县委副书记、县长; 副县长 does not fit 县长, nor 县长 副县长. */
  private static boolean fits(String said, String post) {
    Matcher known = Pattern.compile(POST).matcher(post);
    while (known.find()) {
      if (known.group().equals(said) || known.group().equals("常务" + said)) {
        return true;
      }
    }
    return false;
  }
}
