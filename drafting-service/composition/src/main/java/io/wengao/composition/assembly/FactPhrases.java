package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import io.wengao.composition.outline.BriefWords;
import io.wengao.composition.skeleton.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says a fact: the writer's sentence to the letter, else one built from who, when, what, how many,
 * to what standard (R12). Nothing is added but the connecting words of the voice.
 */
final class FactPhrases {
  /** A second statement of a sentence stands alone when it has its own subject and verb. */
  private static final Pattern OWN_SUBJECT =
      Pattern.compile("^[^，。；]{2,24}?(要|将|一律|不得|必须|每)[^，。；]*.*");

  private static final Pattern RULE = Pattern.compile("一律|不得|严禁|决不|必须|不准|禁止|实行|由");
  private static final Pattern FROM =
      Pattern.compile("^(从|自|即日起|每|今年起|全年|年内|当场|立即|随时|长期|常年|第一时间)|起$");
  private static final Pattern LINKED =
      Pattern.compile("^(做到|确保|达到|实现|由|按|并|符合|不|保证|努力|力争|形成|让|使|参与|群众)|达到|不低于|不少于|不超过|由");
  private static final Pattern NOUN_OF_MEASURE =
      Pattern.compile("(率|数|量|额|比例|占比|时间|时长|用时|面积|价|总值|评分|得分|排名|满意度|成本|长度|次数|起数|个数)$");

  private final Voice voice;
  private final @Nullable String organisation;
  private final Ledger ledger;
  private final boolean presiding;
  private final Set<String> named = new TreeSet<>();

  /**
   * Says the facts of one speech.
   *
   * @param presiding whether the speaker asks (请…) rather than orders (…要)
   */
  FactPhrases(Voice voice, @Nullable String organisation, Ledger ledger, boolean presiding) {
    this.presiding = presiding;
    this.voice = voice;
    this.organisation = organisation;
    this.ledger = ledger;
  }

  /**
   * The statements of a fact without closing mark; more than one when it has parts that stand
   * alone.
   */
  List<Phrase> statements(Fact fact) {
    String path = "facts[" + fact.id() + "]";
    if (filled(fact.sentence())) {
      return split(BriefWords.unclosed(words(fact.sentence())), path);
    }
    if (filled(fact.what())) {
      return List.of(fact.role() == Fact.Role.ACHIEVED ? done(fact, path) : task(fact, path));
    }
    return List.of(figure(fact, path));
  }

  private static List<Phrase> split(String sentence, String path) {
    List<Phrase> statements = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String piece : sentence.split("；")) {
      if (!current.isEmpty() && OWN_SUBJECT.matcher(piece).matches()) {
        statements.add(Phrase.ofBrief(current.toString(), path));
        current.setLength(0);
      }
      current.append(current.isEmpty() ? "" : "；").append(piece);
    }
    statements.add(Phrase.ofBrief(current.toString(), path));
    return statements;
  }

  private Phrase task(Fact fact, String path) {
    String what = BriefWords.bareVerb(words(fact.what()));
    boolean rule = fact.role() == Fact.Role.STANDING && RULE.matcher(what).find();
    Phrase phrase = rule ? subject(fact, path) : actor(fact, path);
    phrase = time(phrase, fact, path);
    phrase = phrase.plus(counted(fact, what, path));
    if (filled(fact.standard())) {
      String standard = BriefWords.bareVerb(words(fact.standard()));
      phrase =
          phrase
              .plus(LINKED.matcher(standard).find() ? "，" : "，做到", "fact-standard")
              .plus(Phrase.ofBrief(standard, path));
    }
    if (filled(fact.consequence())) {
      phrase =
          phrase
              .plus("；", "fact-consequence")
              .plus(Phrase.ofBrief(BriefWords.unclosed(words(fact.consequence())), path));
    }
    return phrase;
  }

  private Phrase subject(Fact fact, String path) {
    return filled(fact.who()) ? Phrase.ofBrief(words(fact.who()), path) : Phrase.EMPTY;
  }

  private Phrase actor(Fact fact, String path) {
    boolean supported = filled(fact.whoSupports());
    if (presiding && filled(fact.who())) {
      Phrase asked = Phrase.ofPattern("请", "fact-ask").plus(subject(fact, path));
      return supported
          ? asked
              .plus("会同", "fact-with")
              .plus(Phrase.ofBrief(words(fact.whoSupports()), path))
              .plus("，", "fact-with")
          : asked;
    }
    if (voice == Voice.DIRECTIVE) {
      Phrase who = subject(fact, path).plus("要", "fact-must");
      return supported
          ? who.plus("会同", "fact-with")
              .plus(Phrase.ofBrief(words(fact.whoSupports()), path))
              .plus("，", "fact-with")
          : who;
    }
    if (!isOurs(fact) && fact.role() == Fact.Role.STANDING) {
      return subject(fact, path);
    }
    if (isOurs(fact)) {
      Phrase we = we(fact, path);
      return supported
          ? we.plus("会同", "fact-with")
              .plus(Phrase.ofBrief(words(fact.whoSupports()), path))
              .plus("，", "fact-with")
          : we;
    }
    Phrase by = Phrase.ofPattern("由", "fact-by").plus(subject(fact, path)).plus("牵头", "fact-by");
    return supported
        ? by.plus("，", "fact-by")
            .plus(Phrase.ofBrief(words(fact.whoSupports()), path))
            .plus("配合，", "fact-by")
        : by.plus("，", "fact-by");
  }

  /** The house by its name where the writer named it, the first time; then 我们. */
  private Phrase we(Fact fact, String path) {
    boolean first =
        filled(fact.who()) && !words(fact.who()).startsWith("我") && named.add(words(fact.who()));
    Phrase house = first ? subject(fact, path) : Phrase.EMPTY;
    if (voice == Voice.COMMITMENT) {
      return Phrase.ofPattern("我们", "fact-we").plus(house).plus("将", "fact-we");
    }
    Phrase along =
        first
            ? Phrase.ofPattern("和", "fact-we").plus(house).plus("的同志一道，", "fact-we")
            : Phrase.EMPTY;
    return Phrase.ofPattern("我将", "fact-we").plus(along);
  }

  /** Whether the speaker's own house is to act. */
  boolean isOurs(Fact fact) {
    return !filled(fact.sentence())
        && filled(fact.what())
        && (!filled(fact.who()) || isOwn(words(fact.who())));
  }

  private boolean isOwn(String who) {
    return who.equals(organisation)
        || who.startsWith("我")
        || (organisation != null && organisation.endsWith(who));
  }

  private static Phrase time(Phrase phrase, Fact fact, String path) {
    if (!filled(fact.when())) {
      return phrase;
    }
    String when = BriefWords.unclosed(words(fact.when()));
    boolean bare = FROM.matcher(when).find() || when.startsWith("在") || when.startsWith("到");
    Phrase timed = bare ? phrase : phrase.plus("在", "fact-when");
    return timed.plus(Phrase.ofBrief(when, path));
  }

  private static Phrase counted(Fact fact, String what, String path) {
    String count = words(fact.howMany());
    if (count.isEmpty() || what.contains(count)) {
      return Phrase.ofBrief(what, path);
    }
    String act = BriefWords.firstClause(what);
    return Phrase.ofBrief(act + count + what.substring(act.length()), path);
  }

  private static Phrase done(Fact fact, String path) {
    String time = filled(fact.asOf()) ? words(fact.asOf()) : words(fact.when());
    Phrase phrase =
        filled(time)
            ? Phrase.ofBrief(BriefWords.unclosed(time), path).plus("，", "fact-as-of")
            : Phrase.EMPTY;
    if (filled(fact.who())) {
      phrase = phrase.plus(Phrase.ofBrief(words(fact.who()), path));
    }
    phrase = phrase.plus(counted(fact, BriefWords.unclosed(words(fact.what())), path));
    return filled(fact.standard())
        ? phrase
            .plus("，", "fact-standard")
            .plus(Phrase.ofBrief(BriefWords.unclosed(words(fact.standard())), path))
        : phrase;
  }

  private Phrase figure(Fact fact, String path) {
    String label = BriefWords.unclosed(words(fact.label()));
    String time = filled(fact.asOf()) ? words(fact.asOf()) : words(fact.when());
    boolean target = fact.role() == Fact.Role.TARGET;
    Phrase phrase = Phrase.EMPTY;
    if (filled(time)) {
      String lead =
          target && !time.startsWith("到") && !time.matches(".*[前内]") && !FROM.matcher(time).find()
              ? "到"
              : "";
      phrase =
          Phrase.ofPattern(lead, "fact-when")
              .plus(Phrase.ofBrief(BriefWords.unclosed(time), path))
              .plus("，", "fact-as-of");
    }
    phrase = phrase.plus(Phrase.ofBrief(label, path));
    if (!filled(fact.value())) {
      String question = "“" + label + "”是多少？请给出数值、单位和截至时间";
      return phrase
          .plus(target ? "达到" : "为", "fact-is")
          .plus(ledger.gap(label + "的数值", question, source(fact), path + ".value"));
    }
    String link =
        target
            ? (voice == Voice.DIRECTIVE ? "要达到" : "达到")
            : NOUN_OF_MEASURE.matcher(label).find() ? "为" : "";
    String value = words(fact.value()) + words(fact.unit());
    return phrase.plus(link, "fact-is").plus(Phrase.ofBrief(value, path));
  }

  private static String source(Fact fact) {
    return filled(fact.source())
        ? words(fact.source())
        : filled(fact.who()) ? words(fact.who()) : "提供材料的单位";
  }

  private static boolean filled(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  /** The words of a field, empty when it is not filled. */
  private static String words(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
