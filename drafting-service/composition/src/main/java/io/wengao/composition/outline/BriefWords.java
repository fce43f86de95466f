package io.wengao.composition.outline;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.brief.Fact;
import io.wengao.composition.brief.KeyPoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a brief as planning and composing read them. */
public final class BriefWords {
  private static final Pattern WHOLE = Pattern.compile("^全(省|市|县|区|镇|乡|街道|村|局|院|校|单位|行|厂|公司)");
  private static final Pattern ADVERSE =
      Pattern.compile("事故|隐患|投诉|伤亡|火灾|死亡|逾期|差距|短板|超标|积案|下滑|倒数|通报批评|违规|违法|警情|受灾|损失");

  /** How much there is, which is neither praise nor reproach. */
  private static final Pattern STOCK = Pattern.compile("现有|共有|登记|总数|分布|辖|上一次|上次|注册|户籍|常住|面积为|人口");

  private static final Pattern PROGRESS =
      Pattern.compile(
          "完成|建成|新增|增加|增长|提高|提升|达到|获|实现|下降|减少|改善|突破|投产|办结|解决|培训|引进|连续|首|全部|超过|率先|提前|捐|服务");
  private static final Pattern BETTERED =
      Pattern.compile("下降|减少|降低|降到|降至|化解|整改|办结|消除|清零|压减|零|没有发生|未发生|查处|处置");
  private static final Pattern REQUEST = Pattern.compile("^(恳请|请求|恳切希望|建议上级|希望上级|提请)");
  private static final Pattern LEADING = Pattern.compile("^(一定要|要|必须|务必|着力|切实)(?!点|素|害|求|件)");

  private static final Pattern LIGHT_VERB =
      Pattern.compile(
          "^(摸清|办好|倡导|清理|兜住|兜牢|讲好|读懂|认识|查清|严守|严防|防住|督促|备好|看好|摸准|盘活|理顺|畅通|推进|推动|加强|加快|优化|提升|严管|备足|备好|搞好|做实|做优|做强|守住|守牢|守好|用好|管好|管住|扩大|培育|培养|打造|建设|建好|建强|筑牢|夯实|紧盯|盯紧|公开|做好|抓好|抓实|抓牢|抓紧|强化|深化|改善|发展|压实|健全|完善|落实|规范|开展|严格|全面|坚持|突出|聚焦)+");

  /** What is left still opens with a verb, or is a day: no name for a thing. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(请|帮|让|把|给|向|对|从|使|延长|组建|建立|开设|举办|成立|设立|制定|提高|降低|减少|增加|取消|推广|改造|回收|堵住|动员|组织|引导|收集|打击|查处|帮助|支持|鼓励|发动|压缩|延伸|恢复|修复|紧急|及时)|除夕|正月|[0-9一二三四五六七八九十]+[月日]|期间");

  /** Characters that make a clause one of doing, where no light verb has been taken off. */
  private static final Pattern VERBAL = Pattern.compile("[到去来看做抓管走进改写说讲问听给守住严敢多少先常带练学摸算凭靠人人]");

  private static final Pattern STATEMENT = Pattern.compile("[要是不让把被有才就]|必须|应当|提前|一律|及时");

  private BriefWords() {}

  /** Everything a fact says. */
  public static String of(Fact fact) {
    return Stream.of(
            fact.sentence(),
            fact.asOf(),
            fact.label(),
            fact.value(),
            fact.unit(),
            fact.who(),
            fact.whoSupports(),
            fact.when(),
            fact.what(),
            fact.howMany(),
            fact.standard(),
            fact.consequence())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("，"));
  }

  /** A figure or act that has been reached and is nothing to be ashamed of. */
  public static boolean isPraise(Fact fact) {
    return fact.role() == Fact.Role.ACHIEVED
        && fact.useOrMay() != Fact.Use.NEVER
        && !isAdverse(of(fact))
        && !(STOCK.matcher(of(fact)).find() && !PROGRESS.matcher(of(fact)).find());
  }

  /** Whether something unwelcome has become less: 投诉下降, 事故减少, 火灾零发生. */
  public static boolean isBettered(Fact fact) {
    return BETTERED.matcher(of(fact)).find();
  }

  /** Whether the words speak of accidents, complaints and the like. */
  public static boolean isAdverse(String words) {
    return ADVERSE.matcher(words).find();
  }

  /** The level given, else the one the meeting's name tells (全县… is 县). */
  public static @Nullable String level(Brief brief) {
    if (brief.level() != null && !brief.level().isBlank()) {
      return brief.level().strip();
    }
    Matcher whole = WHOLE.matcher(brief.meeting() == null ? "" : brief.meeting());
    if (!whole.find()) {
      return null;
    }
    return List.of("院", "校", "行", "厂", "公司").contains(whole.group(1)) ? "单位" : whole.group(1);
  }

  /** A point that asks the superior for something: said in the closing, not as a section. */
  public static boolean isRequest(KeyPoint point) {
    return REQUEST.matcher(point.text().strip()).find();
  }

  /** Without white space around and without a closing mark. */
  public static String unclosed(String text) {
    String bare = text.strip();
    while (!bare.isEmpty() && "。；，、;,.".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }

  /** A verb phrase without a leading 要 or 必须. */
  public static String bareVerb(String text) {
    return LEADING.matcher(unclosed(text)).replaceFirst("");
  }

  /**
   * The thing a point is about, as a noun: 数据共享 of 推进数据共享，让企业少跑腿; empty when the point is a
   * statement.
   */
  public static Optional<String> nounOf(KeyPoint point) {
    String clause = firstClause(bareVerb(point.text()));
    String noun = LIGHT_VERB.matcher(clause).replaceFirst("");
    String words = noun.length() >= 4 ? noun : clause;
    boolean plain = words.length() >= 2 && words.length() <= 10 && !STATEMENT.matcher(words).find();
    if (NO_NAME.matcher(words).find() || (words.equals(clause) && VERBAL.matcher(words).find())) {
      return Optional.empty();
    }
    return plain ? Optional.of(words) : Optional.empty();
  }

  /** Whether the words open with one of the verbs points mostly open with. */
  public static boolean opensWithVerb(String words) {
    return LIGHT_VERB.matcher(words).find();
  }

  /** Whether a point says that something is so, rather than what to do. */
  public static boolean isStatement(KeyPoint point) {
    String clause = firstClause(unclosed(point.text()));
    return STATEMENT.matcher(clause.substring(Math.min(1, clause.length()))).find();
  }

  /** Up to the first mark. */
  public static String firstClause(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("，。；：,;:！？—".indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
