package io.wengao.text.source;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a WordprocessingML part (ECMA-376 part 1, 17.3), one line a paragraph. */
final class WordParagraphs {
  /** Deleted and moved-away text, field codes, and the second copy of a drawing's text. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPrChange", "rPrChange");

  private WordParagraphs() {}

  /** A reader of a part that loads nothing from elsewhere. */
  static XMLStreamReader reader(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(part);
  }

  static String read(InputStream part, WordNumbering numbering) throws XMLStreamException {
    XMLStreamReader xml = reader(part);
    StringBuilder text = new StringBuilder();
    Integer list = null;
    int level = 0;
    String style = null;
    boolean inText = false;
    int skipping = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (skipping > 0 || SKIPPED.contains(name)) {
          skipping++;
          continue;
        }
        switch (name) {
          case "p" -> {
            list = null;
            level = 0;
            style = null;
          }
          case "pStyle" -> style = WordNumbering.value(xml, "val", "");
          case "ilvl" -> level = WordNumbering.number(xml, "val", 0);
          case "numId" -> list = WordNumbering.number(xml, "val", 0);
          default -> {}
        }
        inText = name.equals("t");
        text.append(instead(name));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (skipping > 0) {
          skipping--;
          continue;
        }
        inText = false;
        switch (xml.getLocalName()) {
          case "p" -> text.append('\n');
          case "pPr" -> text.append(numbering.next(list, level, style));
          default -> {}
        }
      } else if (event == XMLStreamConstants.CHARACTERS && inText && skipping == 0) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private static String instead(String element) {
    return switch (element) {
      case "tab" -> " ";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }
}
