package io.wengao.composition.review;

import io.wengao.text.diagnosis.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The members of a formulation in their order. A list that holds all of them in another order is
 * wrong; so is one that holds all but one, in order, and another word in its stead.
 */
record MemberList(String name, List<String> members, Pattern any, List<Pattern> replaced) {
  private static final String BETWEEN = "(?:、|和|与|，|以及)";
  private static final int ENOUGH_FOR_A_STRANGER = 4;

  static MemberList of(String name, List<String> members) {
    String one =
        "(?:" + members.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
    Pattern any = Pattern.compile(one + "(?:" + BETWEEN + one + "){" + (members.size() - 1) + "}");
    List<Pattern> replaced = new ArrayList<>();
    for (int i = 1; i < members.size() && members.size() >= ENOUGH_FOR_A_STRANGER; i++) {
      replaced.add(withStrangerAt(members, i));
    }
    return new MemberList(name, members, any, replaced);
  }

  private static Pattern withStrangerAt(List<String> members, int place) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      String member = members.get(i);
      pattern.append(i == 0 ? "" : "[、和]");
      pattern.append(
          i == place
              ? "(?!"
                  + Pattern.quote(member)
                  + ")(\\p{IsHan}{"
                  + member.length()
                  + "})"
                  + (i == members.size() - 1 ? "(?!\\p{IsHan})" : "")
              : Pattern.quote(member));
    }
    return Pattern.compile(pattern.append("(?!\\p{IsHan}?、)").toString());
  }

  void check(String text, List<DraftFinding> findings) {
    Matcher run = any.matcher(text);
    while (run.find()) {
      order(text, run, findings);
    }
    for (int i = 0; i < replaced.size(); i++) {
      Matcher m = replaced.get(i).matcher(text);
      while (m.find()) {
        stranger(text, m, members.get(i + 1), findings);
      }
    }
  }

  private void order(String text, Matcher run, List<DraftFinding> findings) {
    List<String> said = new ArrayList<>();
    StringBuilder right = new StringBuilder();
    Matcher one =
        Pattern.compile(members.stream().map(Pattern::quote).collect(Collectors.joining("|")))
            .matcher(run.group());
    int at = 0;
    while (one.find()) {
      right
          .append(run.group(), at, one.start())
          .append(members.get(Math.min(said.size(), members.size() - 1)));
      said.add(one.group());
      at = one.end();
    }
    boolean all = new LinkedHashSet<>(said).size() == members.size();
    if (all && !said.equals(members)) {
      findings.add(
          DraftFinding.at(
              "FORMULATION_ORDER",
              Severity.WARNING,
              text,
              run.start(),
              run.end(),
              "“" + name + "”的次序有误",
              right.append(run.group().substring(at)).toString()));
    }
  }

  private void stranger(String text, Matcher m, String missing, List<DraftFinding> findings) {
    if (members.contains(m.group(1))) {
      return;
    }
    findings.add(
        DraftFinding.at(
            "FORMULATION_MEMBER",
            Severity.WARNING,
            text,
            m.start(1),
            m.end(1),
            "“" + name + "”里没有这一项，应是“" + missing + "”，请核对",
            missing));
  }
}
