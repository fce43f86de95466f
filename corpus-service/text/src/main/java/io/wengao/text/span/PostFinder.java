package io.wengao.text.span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts (职务), with the body they belong to when it stands before them: 县委书记, 常务副县长, 局党组书记. */
final class PostFinder implements SpanFinder {
  private static final Pattern POST =
      Pattern.compile(
          "(?:[省市县区州镇乡村局厅部院校]?(?:委|政府|人大常委会|人大|政协|纪委|监委|党委|党组|党工委|党支部|支部|总支)|纪委|组织部|宣传部|统战部|政法委|办公室|管委会|指挥部|居委会|村委会)?"
              + "(?:常务副|副|总)?(?:总书记|书记|省长|市长|县长|区长|镇长|乡长|州长|盟长|旗长|村主任|主席|主任委员|主任|局长|厅长|部长|处长|科长|所长|站长|院长|校长|秘书长|委员长|国务委员|总理|组长|队长|董事长|总经理|行长|政委|检察长|河长|林长|路长|指挥长)(?!期|远|效|制|短|处|江|条)");

  @Override
  public List<EntitySpan> find(String text) {
    List<EntitySpan> spans = new ArrayList<>();
    Matcher m = POST.matcher(text);
    while (m.find()) {
      spans.add(new EntitySpan(SpanKind.POST, new Span(m.start(), m.end()), m.group(), m.group()));
    }
    return spans;
  }
}
