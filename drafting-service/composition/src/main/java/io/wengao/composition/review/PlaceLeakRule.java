package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Another place's committee or government where one's own is meant: the title or the speaker's line
 * names the own place, and the other is named nowhere else. A place merely mentioned is no fault.
 *
 * <p>Kept without a true hit in a real text: those at hand are of one place each; INFO only.
 */
final class PlaceLeakRule implements ReviewRule {
  private static final Pattern BODY =
      Pattern.compile(
          "(?<=[，。、；：“”（\\n"
              + "在向由对和及与为以按]|按照|落实|贯彻|推动|遵照|对照)([\\p{IsHan}&&[^的了和与及在向由对为以按照各全我本市县区省凡是直接送到去找请给交来把让报跟同经被从]]{2,3})([县市区])(?=委、|委书记|委常委|人民政府)");
  private static final Pattern OWN =
      Pattern.compile("([\\p{IsHan}&&[^在全的于]]{2,3}?)([县市区])(?=委|人民政府|政府|人大|政协|[县市区]?长)");
  private static final int HEAD_LINES = 4;

  @Override
  public List<DraftFinding> check(Reviewable reviewable) {
    String text = reviewable.text();
    String own = own(reviewable);
    List<DraftFinding> findings = new ArrayList<>();
    Matcher body = BODY.matcher(text);
    while (own != null && body.find()) {
      String place = body.group();
      boolean other = !own.endsWith(place) && !place.endsWith(own) && own.endsWith(body.group(2));
      if (other && text.indexOf(place) == text.lastIndexOf(place)) {
        findings.add(
            DraftFinding.at(
                "LEAKED_PLACE",
                Severity.INFO,
                text,
                body.start(),
                body.end(),
                "本文是“" + own + "”的，这里是“" + place + "”，请核对是否从别的稿子带来",
                null));
      }
    }
    return findings;
  }

  private static @Nullable String own(Reviewable reviewable) {
    Brief brief = reviewable.brief();
    if (brief != null && brief.area() != null) {
      return brief.area();
    }
    for (String line : reviewable.text().lines().limit(HEAD_LINES).toList()) {
      Matcher own = OWN.matcher(line);
      if (line.length() <= 40 && own.lookingAt()) {
        return own.group();
      }
    }
    return null;
  }
}
