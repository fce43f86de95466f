package io.wengao.text.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a word processor counts by itself (ECMA-376 part 1, 17.9): in the file a heading has
 * no 一、, only a reference to a list, and its number has to be counted as the program does.
 */
final class WordNumbering {
  private static final int LEVELS = 9;

  /** How a level of a list is written: {@code %1} stands for its number. */
  private record Level(String format, String text, int start) {}

  /** The place of a paragraph in a list. */
  private record Place(int list, int level) {}

  private final Map<Integer, Map<Integer, Level>> patterns = new LinkedHashMap<>();
  private final Map<Integer, Integer> patternOfList = new LinkedHashMap<>();
  private final Map<String, Place> placeOfStyle = new LinkedHashMap<>();
  private final Map<Integer, int[]> counts = new TreeMap<>();

  /** Reads numbering.xml. */
  void readLists(XMLStreamReader xml) throws XMLStreamException {
    int pattern = -1;
    int list = -1;
    int level = 0;
    String format = "decimal";
    int start = 1;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> pattern = number(xml, "abstractNumId", -1);
        case "num" -> list = number(xml, "numId", -1);
        case "abstractNumId" -> patternOfList.put(list, number(xml, "val", -1));
        case "lvl" -> {
          level = number(xml, "ilvl", 0);
          format = "decimal";
          start = 1;
        }
        case "start" -> start = number(xml, "val", 1);
        case "numFmt" -> format = value(xml, "val", "decimal");
        case "lvlText" -> {
          Level read = new Level(format, value(xml, "val", ""), start);
          patterns.computeIfAbsent(pattern, p -> new LinkedHashMap<>()).putIfAbsent(level, read);
        }
        default -> {}
      }
    }
  }

  /** Reads styles.xml: a style may put its paragraphs into a list. */
  void readStyles(XMLStreamReader xml) throws XMLStreamException {
    String style = "";
    int level = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> {
          style = value(xml, "styleId", "");
          level = 0;
        }
        case "ilvl" -> level = number(xml, "val", 0);
        case "numId" -> placeOfStyle.put(style, new Place(number(xml, "val", 0), level));
        default -> {}
      }
    }
  }

  /**
   * The number of the next paragraph of a list.
   *
   * @param list null when the paragraph names none, so that its style decides; 0 for no number
   * @param style null when it names none
   */
  String next(@Nullable Integer list, int level, @Nullable String style) {
    Place place =
        list != null ? new Place(list, level) : placeOfStyle.get(style == null ? "" : style);
    if (place == null || place.level < 0 || place.level >= LEVELS) {
      return "";
    }
    Integer pattern = patternOfList.get(place.list);
    Map<Integer, Level> levels = pattern == null ? null : patterns.get(pattern);
    Level own = levels == null ? null : levels.get(place.level);
    if (pattern == null
        || levels == null
        || own == null
        || own.format.equals("bullet")
        || own.format.equals("none")) {
      return "";
    }
    int[] count = counts.computeIfAbsent(pattern, p -> new int[LEVELS]);
    count[place.level] = count[place.level] == 0 ? own.start : count[place.level] + 1;
    java.util.Arrays.fill(count, place.level + 1, LEVELS, 0);
    String text = own.text;
    for (int i = 0; i <= place.level; i++) {
      Level outer = levels.getOrDefault(i, own);
      text = text.replace("%" + (i + 1), written(Math.max(1, count[i]), outer.format));
    }
    return text;
  }

  private static String written(int number, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "chineseLegalSimplified",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
      case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
      case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
      default -> String.valueOf(number);
    };
  }

  private static String chinese(int number) {
    String digits = "〇一二三四五六七八九";
    if (number >= 100) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : digits.charAt(number / 10) + "") + "十";
    return tens
        + (number % 10 == 0 && number > 0 ? "" : String.valueOf(digits.charAt(number % 10)));
  }

  static String value(XMLStreamReader xml, String attribute, String otherwise) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  static int number(XMLStreamReader xml, String attribute, int otherwise) {
    String value = value(xml, attribute, "");
    return value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }
}
