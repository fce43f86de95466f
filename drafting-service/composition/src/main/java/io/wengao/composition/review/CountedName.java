package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a formulation that begins with its count: “四个意识”. Only within “ ”, where it can be
 * nothing else.
 *
 * @param numeral the right count
 * @param others counts that were right at another time
 */
record CountedName(String name, String numeral, List<String> others, Pattern pattern) {
  static CountedName of(String name, String noun, List<String> others) {
    if (!name.endsWith(noun) || name.length() != noun.length() + 1) {
      throw new IllegalStateException(
          "formulation " + name + ": noun «" + noun + "» is not its end");
    }
    Pattern pattern = Pattern.compile("(?<=“)([一二两三四五六七八九十])" + noun + "(?=”)");
    return new CountedName(name, name.substring(0, 1), others, pattern);
  }

  void check(String text, List<DraftFinding> findings) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      if (!m.group(1).equals(numeral) && !others.contains(m.group(1))) {
        findings.add(
            DraftFinding.at(
                "FORMULATION_COUNT",
                Severity.ERROR,
                text,
                m.start(),
                m.end(),
                "提法的数目有误，应是“" + name + "”",
                name));
      }
    }
  }
}
