package io.wengao.text.diagnosis;

import io.wengao.text.lexicon.IndexedText;
import io.wengao.text.lexicon.TextPattern;
import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * A measure word whose number is gone (新建学校所， 建成个示范村). Most measure words end or begin other words
 * (场所, 大家, 条件, 座谈), so a noun that is counted by the word must stand before it and a pause behind,
 * or a verb that reports an achievement before it and none of those words behind. Where 家 or 户
 * makes a word of the noun before it (企业家, 农户) nobody can tell.
 */
final class LostCount implements WordRule {
  private static final String PAUSE = "(?=[，。；、,;：！）\\n])";

  /** Nouns with the words they are counted by. */
  private static final TextPattern COUNTED =
      TextPattern.of(
          "(?:(?:学校|幼儿园|小学|中学|高校|医院|卫生院|卫生室|敬老院|养老院)所"
              + "|(?:干部|教师|党员|学员|学生|人员|队员|志愿者|工人|医生|护士|群众|代表|委员|骨干)[名人]"
              + "|(?:案件|事故|纠纷|火灾)起|(?:案件|议案|提案|建议|专利|实事|信访|事项)件"
              + "|(?:线路|公路|道路|河道|意见|措施|建议|信息|线索|生产线)条"
              + "|(?:会议|活动|检查|培训|演练|督查|巡查|走访)次|(?:活动|培训|演出|招聘会|宣讲)场"
              + "|(?:隐患|点位|站点|场馆|工地|公园|景区|遗址)处|(?:住房|房屋|设备|装备|公寓|公租房)套"
              + "|(?:设备|车辆|农机|电梯|机组|机器人)台|(?:汽车|公交车|客车|货车|校车)辆"
              + "|(?:水库|桥梁|大桥|电站|泵站|厕所|公厕|大棚)座"
              + "|(?:成果|任务|措施|专利|技术|课题|工程|政策|制度|指标|荣誉|改革|工作)项)"
              + PAUSE);

  /** 个 ends a word only after a numeral, 每, 各 and their like. */
  private static final TextPattern PIECES =
      TextPattern.of("(?<=\\p{IsHan})(?<![一二三四五六七八九十两几多各每整这那哪逐半数百千万亿单某首俩仨该同第零〇个有是了余来第])个" + PAUSE);

  private static final TextPattern ACHIEVED =
      TextPattern.of(
          "(?:建成|新建|改建|实施|引进|完成|打造|培育|新增|创建|创成|整治|办结|化解|解决|设立|组建|选派|查处|新培育|新认定|新引进)"
              + "(?:个(?!人|体|别|性|税|案|百|个|转)|座(?!谈|席|位|椅|标|次|机)|所(?!有|需|在|属|长|得|谓|提|涉|用|做|学|部|确|定|列|交|承)"
              + "|家(?!庭|电|政|装|居|禽|具|园|长|校|风|门|乡|常|族|畜|家|访|委|纺|暖|教|书|底)|条(?!件|例|块|款|线|规|条|状)"
              + "|件(?!件)|名(?!牌|校|师|家|医|优|特|企|村|镇|品|录|城|单|人|额|副|胜|酒|词|义|院|科|馆|园|山|山|水|苑|角|菜|吃|茶|果|药|厨|匠|企)"
              + "|项(?!目)|起(?!来|点|步|草|义|到|重|伏|降)|栋(?!梁)|辆|艘)(?=\\p{IsHan})");

  @Override
  public List<Finding> check(IndexedText text) {
    List<Finding> findings = new ArrayList<>();
    for (TextPattern pattern : List.of(COUNTED, PIECES, ACHIEVED)) {
      for (MatchResult m : pattern.all(text)) {
        Span span = new Span(Math.max(0, m.start()), m.end());
        findings.add(
            new Finding(
                "lost-number",
                Severity.WARNING,
                span,
                m.group(),
                "“" + m.group() + "”的量词前可能缺少数字，请对照原文核对。"));
      }
    }
    return findings;
  }
}
