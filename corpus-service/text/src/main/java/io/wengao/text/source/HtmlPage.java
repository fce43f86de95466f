package io.wengao.text.source;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text a browser would show of an HTML page, one line a block. */
final class HtmlPage {
  private static final Pattern SIGNS =
      Pattern.compile("<(?:!doctype html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "iframe",
          "object",
          "svg",
          "select",
          "button",
          "textarea");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "li");
  private static final Set<String> CHROME = Set.of("nav", "footer", "aside", "header");

  private HtmlPage() {}

  static boolean isHtml(String fileName, String text) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String start = text.substring(0, Math.min(text.length(), 2000));
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml")
        || SIGNS.matcher(start).find();
  }

  static Source.Text read(String html, String charset) {
    Document page = Jsoup.parse(html);
    Lines lines = new Lines();
    page.body().traverse(lines);
    return new Source.Text("text/html", charset, lines.text.toString(), lines.outside);
  }

  /** Collects visible text; depth of an unseen or chrome element is remembered until it ends. */
  private static final class Lines implements NodeVisitor {
    final StringBuilder text = new StringBuilder();
    final List<Source.Outside> outside = new ArrayList<>();
    private int unseenFrom = -1;
    private int chromeFrom = -1;
    private int chromeStart;

    @Override
    public void head(Node node, int depth) {
      if (unseenFrom >= 0) {
        return;
      }
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        open(element, depth);
      }
    }

    private void open(Element element, int depth) {
      String tag = element.normalName();
      if (UNSEEN.contains(tag) || isHidden(element)) {
        unseenFrom = depth;
        return;
      }
      if (tag.equals("br") || element.isBlock()) {
        newLine();
      } else if (tag.equals("td") || tag.equals("th")) {
        append(" ");
      }
      if (chromeFrom < 0 && (isChrome(element) || isLinks(element))) {
        chromeFrom = depth;
        chromeStart = text.length();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (unseenFrom == depth) {
        unseenFrom = -1;
        return;
      }
      if (unseenFrom >= 0) {
        return;
      }
      if (node instanceof Element element && element.isBlock()) {
        newLine();
      }
      if (chromeFrom == depth) {
        chromeFrom = -1;
        outside.add(new Source.Outside("markup-chrome", new Span(chromeStart, text.length())));
      }
    }

    /** A list of nothing but links is a way to other pages. */
    private static boolean isLinks(Element element) {
      return LISTS.contains(element.normalName())
          && element.selectFirst("a[href]") != null
          && element
              .select("a[href]")
              .text()
              .replace(" ", "")
              .equals(element.text().replace(" ", ""));
    }

    /** A header within an article holds the title; only a page's own header is chrome. */
    private static boolean isChrome(Element element) {
      String tag = element.normalName();
      if (!CHROME.contains(tag)) {
        return false;
      }
      return !tag.equals("header")
          || (element.closest("article, main") == null && element.selectFirst("h1") == null);
    }

    private static boolean isHidden(Element element) {
      String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
      return element.hasAttr("hidden")
          || style.contains("display:none")
          || style.contains("visibility:hidden");
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space) {
          text.append(c);
        } else if (!text.isEmpty()
            && text.charAt(text.length() - 1) != '\n'
            && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      }
    }

    private void newLine() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
