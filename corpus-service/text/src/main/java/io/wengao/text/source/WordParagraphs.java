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
      Set.of("del", "moveFrom", "instrText", "delText", "Fallback");

  private WordParagraphs() {}

  static String read(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(part);
    StringBuilder text = new StringBuilder();
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
        inText = name.equals("t");
        text.append(instead(name));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (skipping > 0) {
          skipping--;
          continue;
        }
        inText = false;
        if (xml.getLocalName().equals("p")) {
          text.append('\n');
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
