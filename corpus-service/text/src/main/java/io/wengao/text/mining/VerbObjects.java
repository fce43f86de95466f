package io.wengao.text.mining;

import io.wengao.text.vocabulary.VerbFamilies;
import io.wengao.text.vocabulary.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 动宾短语: clauses of 6 to 12 characters that start with a listed verb and state nothing (R2, R6, R19
 * of the composing rules). Whether their words belong to a theme is asked of its closed world.
 */
public final class VerbObjects {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 12;
  private static final Pattern LEADING = Pattern.compile("^(要|必须|务必|还要|切实|着力|大力|坚决|继续|认真)+");

  /** 服务质量, 监管体系: a listed verb that is a noun here, so that nothing is done. */
  private static final Pattern NOUN =
      Pattern.compile(
          "^(监督|考核|教育|组织|服务|保障|培训|研究|发展|建设|保护|监管|监测|预警|治理|整治|整改|检查|巡查|调研|学习|宣传|改造|养护|管护|值守|演练|储备|防控|管控|约束|评议|评比|协同|融合|联动|救助|开发|转移|更新|修复|预防|防治)"
              + "(质量|水平|体系|能力|机制|制度|标准|力度|成效|方式|效能|环境|网络|平台|规模|格局|动力|活力|条件|政策|规划|目标|任务|工作|中心|部门|单位|人员|队伍|力量|设施|设备|资金|基金|经费|效果|成果|情况|形势|信息|数据|流程|模式|方案|办法|措施|预案|行动|活动|意识|职责|责任|环节)");

  /**
   * A second predicate, or a clause that only describes what follows 的: 听取意见的渠道 is a thing, not a
   * deed.
   */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "的|是|使|让|须|(?<![所国公民拥富特占共享保])有(?![力序效机限关益用])|应(?!急|对|用|变)|(?<![重需主首必纲简摘])要(?![求素点害紧地件领道])");

  private final VerbFamilies verbs;
  private final LooseEnds ends;

  public VerbObjects(Vocabulary words) {
    this.verbs = words.verbs();
    this.ends = new LooseEnds(words);
  }

  /** How many characters of 要, 必须, 着力 … a clause begins with, which its reuse leaves out. */
  public static int leading(String clause) {
    Matcher leading = LEADING.matcher(clause);
    return leading.find() ? leading.end() : 0;
  }

  /** Whether the words say what something is or shall do, beside what is done. */
  static boolean describes(String words) {
    return PREDICATE.matcher(words).find();
  }

  /** Whether the words, without what leads them in, are such a clause. */
  public boolean isOne(String clause) {
    return clause.length() >= SHORTEST
        && clause.length() <= LONGEST
        && verbs.verbOf(clause).isPresent()
        && !NOUN.matcher(clause).find()
        && !describes(clause)
        && !ends.isLoose(clause)
        && Wording.standsAlone(clause);
  }
}
