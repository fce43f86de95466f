package io.wengao.local.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;

/** The draft in a few lines for its writer, who reads Chinese. */
public final class DraftReport {
  private static final int MOST_ITEMS = 15;

  private DraftReport() {}

  /** Several lines without a last line break. */
  public static String of(SampleDraft.Written written, URI gateway) {
    JsonNode draft = written.draft();
    StringBuilder text = new StringBuilder("\n");
    line(text, "《" + draft.path("title").asText() + "》");
    if (draft.path("salutation").isTextual()) {
      line(text, draft.path("salutation").asText());
    }
    draft.path("sections").forEach(section -> outline(text, section));
    line(text, "\n字数：" + draft.path("characterCount").asInt());
    line(text, "文字来源：" + shares(draft.path("originShares")));
    list(text, "待补", draft.path("gaps"), DraftReport::gap);
    list(text, "审核提示", draft.path("findings"), DraftReport::finding);
    line(text, "\nDOCX      " + written.docx());
    line(text, "GraphQL   " + gateway.resolve("/graphql"));
    text.append("GraphiQL  ").append(gateway.resolve("/graphiql"));
    return text.toString();
  }

  private static void outline(StringBuilder text, JsonNode section) {
    if (section.path("heading").isTextual()) {
      int level = Math.max(1, section.path("level").asInt());
      line(
          text,
          "　".repeat(level) + section.path("number").asText("") + section.path("heading").asText());
    }
  }

  private static String shares(JsonNode shares) {
    StringBuilder text = new StringBuilder();
    for (JsonNode share : shares) {
      text.append(text.isEmpty() ? "" : "，");
      text.append(share.path("label").asText())
          .append(String.format(Locale.ROOT, " %.1f%%", share.path("share").asDouble() * 100));
    }
    return text.toString();
  }

  private static String gap(JsonNode gap) {
    String whom = gap.path("whom").asText("");
    return gap.path("question").asText() + (whom.isEmpty() ? "" : "（可问：" + whom + "）");
  }

  private static String finding(JsonNode finding) {
    String quote = finding.path("quote").asText("");
    return "["
        + finding.path("rule").asText()
        + "] "
        + finding.path("message").asText()
        + (quote.isEmpty() ? "" : "：“" + quote + "”");
  }

  private static void list(
      StringBuilder text, String name, JsonNode items, Function<JsonNode, String> item) {
    line(text, name + "：" + (items.isEmpty() ? "无" : items.size() + " 处"));
    for (int i = 0; i < Math.min(items.size(), MOST_ITEMS); i++) {
      line(text, "  - " + item.apply(items.get(i)));
    }
    if (items.size() > MOST_ITEMS) {
      line(text, "  … 另有 " + (items.size() - MOST_ITEMS) + " 处");
    }
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
