package io.wengao.text.span;

import io.wengao.text.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places: provinces by name, and a short name before 县 镇 村 … where a word can begin. */
final class PlaceFinder implements SpanFinder {
  private static final Pattern KNOWN =
      Pattern.compile("(?:" + Lexicon.anyOf("provinces.txt").pattern() + ")(?:省|市|自治区|特别行政区)?");
  private static final String SUFFIX =
      "(?:自治州|自治县|自治区|经济开发区|开发区|高新区|新区|街道|社区|水库|大桥|小区|园区|省|市|县|区|旗|州|镇|乡|村|河|湖|江|山|岭|沟)";

  /** Characters that do not stand in the name of a place but often before 县, 村 and the like. */
  private static final String NO_NAME =
      "全各我本该这那每个的了是和与及在有为对把被将向从到由以之其他她它们你您两几多些某任何整个市县区镇乡村城农省级党政委局部年月日、一二三四五六七八九十百千万亿要不能会可应须让使也给请抄送受跟就怕而后于拿往接再谈进通只走当时说讲所包联至列回应配合编制傍晚别邻隔壁跨外标图危险优秀招聘允许守着幸亏经还长签字报拟干叫该先又都没很最更才刚已过来去上下里中前间叉打写护路空巡逐条问驻分撤强穷美丽典型重点兄弟相关今企业节省信访人社推列办";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<=^|[，。、；：！？（“”《》\\s在到向从由是为和与及对赴省市县区州])([\\p{IsHan}&&[^"
              + NO_NAME
              + "]]{2,4}?"
              + SUFFIX
              + ")(?!长|委|级|里|域|情|民|容|场|貌|直|属|内|外|际|道|岸|流|间|落|政|府|性|别|位|分)",
          Pattern.MULTILINE);
  private static final Set<String> COMMON =
      Set.of(
          "农村", "乡村", "城市", "山区", "园区", "社区", "街道", "地区", "灾区", "景区", "老区", "库区", "校区", "辖区", "片区",
          "小区", "城区", "郊区", "江河", "江湖", "黄山", "误区", "禁区", "特区", "牧区", "林区", "矿区", "厂区", "新区",
          "老旧小区", "行政村", "自然村", "贫困村", "示范村", "文明村", "重点村", "中心镇", "示范区", "保护区", "开发区", "高新区", "集镇",
          "建制镇", "超市", "股市", "楼市", "上市", "夜市", "门市", "都市", "下乡", "返乡", "家乡", "故乡", "城乡", "深水区",
          "舒适区", "服务区", "功能区", "试验区", "先行区", "先导区", "示范镇", "江山", "靠山", "文山", "大山", "火山", "矿山", "青山",
          "驻村", "进村", "入村", "撤县", "强县", "大县", "小县", "穷县");

  @Override
  public List<EntitySpan> find(String text) {
    Set<Span> found = new TreeSet<>();
    collect(KNOWN.matcher(text), 0, found);
    collect(NAMED.matcher(text), 1, found);
    List<EntitySpan> spans = new ArrayList<>();
    for (Span span : found) {
      spans.add(new EntitySpan(SpanKind.PLACE, span, span.of(text), span.of(text)));
    }
    return spans;
  }

  private static void collect(Matcher m, int group, Set<Span> into) {
    while (m.find()) {
      Span span = new Span(m.start(group), m.end(group));
      boolean known = into.stream().anyMatch(other -> other.overlaps(span));
      if (!known && !COMMON.contains(m.group(group)) && span.length() >= 2) {
        into.add(span);
      }
    }
  }
}
