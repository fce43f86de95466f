package io.wengao.text.quotation;

import io.wengao.text.lexicon.Lexicon;
import io.wengao.text.span.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is named as having said something. */
final class Speakers {
  /** Verbs of speaking. */
  static final String VERB =
      "(?:强调|指出|要求|提出|认为|说|讲|写道|告诫|教导|嘱托|嘱咐|叮嘱|提醒|表示|回答|问|曰|云|言|号召|寄语|论述|阐述|规定|明确|称|道)";

  /** A name, a post, a document or a source of sayings that ends a phrase. */
  private static final Pattern WHO =
      Pattern.compile(
          "^.*(?:总书记|主席|总理|书记|省长|市长|县长|区长|镇长|乡长|部长|局长|厅长|主任|院长|校长|校友|董事长|总经理|队长|站长|所长|同志们?|先生|女士|教授|院士|老师|医生|师傅|大爷|大妈|大姐|大娘"
              + "|代表|委员|负责人|负责同志|主要领导|领导|干部|群众|村民|居民|老百姓|企业家|网友|记者|古人|先贤|先哲|老人|老党员|同事|家长|党中央|中央|国务院|省委|市委|县委|区委"
              + "|报告|决定|决议|讲话|文章|会议|全会|党章|宪法|条例|规定|一书|《[^》]+》|老话|古话|古语|俗话|俗语|常言|谚语|有人|孔子|孟子|老子|庄子|荀子|韩非子|墨子|司马迁|诸葛亮|马克思|恩格斯|列宁|毛泽东|周恩来|邓小平|焦裕禄|鲁迅)");

  /** What introduces a speaker and is not part of the name. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(?:正如|正像|诚如|恰如|如同|按照|根据|牢记|记得|还记得|想起|刚才|今天|昨天|前不久|近日|近年来|去年|今年|这里|正所谓|所谓|对此|为此|因此|但是|而且|同时|因为|像|如|由|当|从|以)+");

  /** Where the phrase that names the speaker ends. */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?:在|对|就|曾|多次|反复|一再|明确|深刻|特别|专门|早就|早已|还|也|都|又|这样|语重心长|郑重|严肃|\\d|于|里有|中|当中|告诉|跟我|对我|同我|明明白白).*$");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:"
              + Lexicon.words("surnames.txt").stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .collect(Collectors.joining("|"))
              + ")\\p{IsHan}{1,2}|[他她我]|某某");

  /** A longer phrase is a clause that happens to end in one of these words. */
  private static final int LONGEST = 24;

  private static final Set<String> NOT_NAMES = Lexicon.set("not-names.txt");

  private Speakers() {}

  /** The speaker named in the words before (or after) the verb; null when nobody is. */
  static @Nullable Span in(String lead, int offset) {
    int from = 0;
    for (String clause : lead.split("(?<=[，,：:、])")) {
      Span speaker = inClause(clause, offset + from);
      if (speaker != null) {
        return speaker;
      }
      from += clause.length();
    }
    return null;
  }

  private static @Nullable Span inClause(String clause, int offset) {
    String stripped = clause.replaceAll("[，,：:、　 ]+$", "");
    Matcher introduction = INTRODUCTION.matcher(stripped);
    int begin = introduction.find() ? introduction.end() : 0;
    String phrase = ENDS.matcher(stripped.substring(begin)).replaceFirst("");
    Matcher who = WHO.matcher(phrase);
    if (who.find() && who.end() <= LONGEST) {
      int end = isName(phrase.substring(who.end())) ? phrase.length() : who.end();
      return new Span(offset + begin, offset + begin + end);
    }
    return isName(phrase) ? new Span(offset + begin, offset + begin + phrase.length()) : null;
  }

  private static boolean isName(String phrase) {
    return NAME.matcher(phrase).matches()
        && (phrase.length() < 2 || !NOT_NAMES.contains(phrase.substring(0, 2)));
  }
}
