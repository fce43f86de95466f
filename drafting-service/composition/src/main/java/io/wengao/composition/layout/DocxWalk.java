package io.wengao.composition.layout;

import io.wengao.text.span.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Walks a Word document in the order of reading. Names are compared without their namespace: the
 * transitional and the strict one differ in nothing read here.
 */
final class DocxWalk {
  private final Map<String, Comment> comments;
  private final List<TrackedDocument.Line> lines = new ArrayList<>();
  private final Map<String, Integer> opened = new TreeMap<>();
  private List<TrackedDocument.Piece> pieces = new ArrayList<>();
  private List<TrackedDocument.Remark> remarks = new ArrayList<>();
  private int length;

  /** A comment of the file. */
  record Comment(TrackedDocument.By by, String text) {}

  /** Under which tracked insertion and deletion the walk is. */
  private record Fate(TrackedDocument.@Nullable By typed, TrackedDocument.@Nullable By struck) {
    static final Fate NONE = new Fate(null, null);

    /** Null for words that were typed and struck again: they never were. */
    TrackedDocument.@Nullable Change change() {
      if (typed != null && struck != null) {
        return null;
      }
      return typed != null
          ? new TrackedDocument.Change.Typed(typed)
          : struck != null
              ? new TrackedDocument.Change.Struck(struck)
              : TrackedDocument.Change.KEPT;
    }
  }

  DocxWalk(Map<String, Comment> comments) {
    this.comments = comments;
  }

  List<TrackedDocument.Line> lines(Document document) {
    for (Element body : children(document.getDocumentElement(), "body")) {
      blocks(body, Fate.NONE);
    }
    return List.copyOf(lines);
  }

  /** Paragraphs wherever they lie: in tables, content controls, moved blocks. */
  private void blocks(Element parent, Fate fate) {
    for (Element child : children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child, fate);
        case "ins", "moveTo" -> blocks(child, new Fate(TrackedReader.by(child), fate.struck));
        case "del", "moveFrom" -> blocks(child, new Fate(fate.typed, TrackedReader.by(child)));
        case "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "smartTag" -> blocks(child, fate);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph, Fate fate) {
    pieces = new ArrayList<>();
    remarks = new ArrayList<>();
    length = 0;
    opened.replaceAll((id, from) -> 0);
    inline(paragraph, fate);
    Fate end = mark(paragraph, fate);
    TrackedDocument.Change change = end.change();
    if (change == null) {
      change = TrackedDocument.Change.KEPT;
    }
    lines.add(new TrackedDocument.Line(LineStyle.PARAGRAPH, pieces, change, remarks));
  }

  private static Fate mark(Element paragraph, Fate fate) {
    TrackedDocument.By typed = fate.typed;
    TrackedDocument.By struck = fate.struck;
    for (Element properties : children(paragraph, "pPr")) {
      for (Element run : children(properties, "rPr")) {
        for (Element change : children(run)) {
          switch (change.getLocalName()) {
            case "ins", "moveTo" -> typed = TrackedReader.by(change);
            case "del", "moveFrom" -> struck = TrackedReader.by(change);
            default -> {}
          }
        }
      }
    }
    return new Fate(typed, struck);
  }

  private void inline(Element parent, Fate fate) {
    for (Element child : children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(child, fate);
        case "ins", "moveTo" -> inline(child, new Fate(TrackedReader.by(child), fate.struck));
        case "del", "moveFrom" -> inline(child, new Fate(fate.typed, TrackedReader.by(child)));
        case "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir" ->
            inline(child, fate);
        case "commentRangeStart" -> opened.put(attribute(child, "id"), length);
        case "commentRangeEnd" -> remark(attribute(child, "id"));
        default -> {}
      }
    }
  }

  private void run(Element run, Fate fate) {
    StringBuilder words = new StringBuilder();
    for (Element child : children(run)) {
      switch (child.getLocalName()) {
        case "t", "delText" -> words.append(child.getTextContent());
        case "tab" -> words.append('\t');
        case "noBreakHyphen" -> words.append('-');
        case "commentReference" -> {
          add(words, fate);
          remark(attribute(child, "id"));
        }
        default -> {}
      }
    }
    add(words, fate);
  }

  private void add(StringBuilder words, Fate fate) {
    TrackedDocument.Change change = fate.change();
    if (change != null && !words.isEmpty()) {
      TrackedDocument.Piece last = pieces.isEmpty() ? null : pieces.getLast();
      if (last != null && last.change().equals(change)) {
        pieces.removeLast();
        words.insert(0, last.text());
        length -= last.text().length();
      }
      pieces.add(new TrackedDocument.Piece(words.toString(), change));
      length += words.length();
    }
    words.setLength(0);
  }

  /** A comment that ends here; the reference that follows the end of its range says nothing new. */
  private void remark(String id) {
    Comment comment = comments.remove(id);
    if (comment != null) {
      int from = opened.getOrDefault(id, length);
      opened.remove(id);
      remarks.add(
          new TrackedDocument.Remark(
              new Span(Math.min(from, length), length), comment.by, comment.text));
    }
  }

  /** The attribute of that name in whichever namespace, or "". */
  static String attribute(Element element, String name) {
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** Elements of that name below {@code root}, in order. */
  static List<Element> all(Element root, String name) {
    List<Element> all = new ArrayList<>();
    for (Element child : children(root)) {
      if (name.equals(child.getLocalName())) {
        all.add(child);
      } else {
        all.addAll(all(child, name));
      }
    }
    return all;
  }

  private static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName())).toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
