package io.wengao.composition.assembly;

import io.wengao.composition.brief.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is striking about a stated fact; decides which follow-up may press on it. The most telling
 * feature comes first.
 */
final class FactFeatures {
  private static final Map<String, Pattern> PATTERNS = new LinkedHashMap<>();

  static {
    PATTERNS.put("fact.absolute", Pattern.compile("一律|红线|不得|严禁|零容忍|决不允许"));
    PATTERNS.put("fact.publish", Pattern.compile("公布|通报|公示|公开"));
    PATTERNS.put("fact.visit", Pattern.compile("每.*(看望|走访|坐班|接访|慰问)"));
    PATTERNS.put("fact.inspect", Pattern.compile("每.*(巡|检查|抽查|排查|抽检|检测)"));
    PATTERNS.put("fact.frequency", Pattern.compile("每(半?[年月周天日]|[两三]?个?(星期|季度|月)|旬|季)"));
    PATTERNS.put("fact.comparison", Pattern.compile("同比|环比|增长|下降|上升|减少了|提高了"));
    PATTERNS.put("fact.money", Pattern.compile("资金|经费|拨付|补贴|补助|善款|投资"));
    PATTERNS.put("fact.rate", Pattern.compile("[0-9.]+[%％]|百分之|率"));
    PATTERNS.put(
        "fact.appointed", Pattern.compile("专人|联络员|责任人为|任组长|任专班|担任|由[^，。]{2,20}(同志)?(负责|包保|牵头抓)"));
    PATTERNS.put(
        "fact.deadline",
        Pattern.compile("(月|日|年|季度|汛期|年)(初|底|末|[上中下]旬)?(以?前|之前|内)|[0-9]+(天|日|个工作日|小时|个月)内|月底|年底"));
    PATTERNS.put(
        "fact.count",
        Pattern.compile(
            "(?<!不少于|至少|不低于)(?<![0-9.])([2-9][0-9]|[0-9]{3,})(家|户|处|条|座|辆|所|件|项|栋|台|起)"));
    PATTERNS.put("fact.meeting", Pattern.compile("(召开|组织).{0,12}(会议|例会|调度会|推进会|现场会)"));
    PATTERNS.put("fact.place", Pattern.compile("、[^，。、]{1,6}(镇|乡|村|街道|社区|小区|水库|园区|路段|河段)"));
  }

  private FactFeatures() {}

  /** One named unit: only then are there two in it together. */
  private static boolean isOne(@Nullable String units) {
    return units != null
        && !units.isBlank()
        && !units.contains("、")
        && !units.startsWith("各")
        && !units.contains("等")
        && !units.contains("和");
  }

  /** Features of a statement of the fact, most telling first. */
  static List<String> of(Fact fact, String statement) {
    List<String> features = new java.util.ArrayList<>();
    if (isOne(fact.whoSupports())) {
      features.add("fact.owners.two");
    }
    PATTERNS.forEach(
        (feature, pattern) -> {
          if (pattern.matcher(statement).find()) {
            features.add(feature);
          }
        });
    if (features.contains("fact.frequency")) {
      features.remove("fact.deadline");
    }
    boolean owned = isOne(fact.who());
    if (owned && features.contains("fact.count") && fact.whoSupports() == null) {
      features.add("fact.one-for-many");
    }
    if (owned) {
      features.add("fact.owner");
    }
    String who = fact.who() == null ? "" : fact.who();
    boolean each = who.startsWith("各") || who.startsWith("全体");
    if (each && !features.contains("fact.frequency")) {
      features.add("fact.each");
    }
    return features;
  }
}
