package io.wengao.text.cleaning;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site's name and address repeated over a page, on lines of their own or glued into paragraphs.
 */
final class Watermark implements CleaningRule {
  private static final String ADDRESS =
      "(?:https?://)?(?:[A-Za-z0-9-]{1,40}\\.){1,4}(?:com|cn|net|org|top|vip|cc|xyz|wang|info|club|site|example)(?:/[A-Za-z0-9_./?=&%-]{0,80})?";
  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9-]{1,40}\\.){1,4}[A-Za-z]{2,8}(?=$|[/\\s）)】\\]，。|])");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[（(【\\[]\\s?(?:\\p{IsHan}{2,10}[：:]?\\s?)?" + ADDRESS + "\\s?[）)】\\]]");
  private static final Pattern NAMED_ADDRESS = Pattern.compile("(\\p{IsHan}{2,10})?\\s?" + ADDRESS);
  private static final Pattern ONLY_ADDRESSES =
      Pattern.compile("(?:[\\p{IsHan}·\\s]{0,12}" + ADDRESS + "[\\s，,。|]{0,3}){1,40}");
  private static final int SHORTEST_UNIT = 3;
  private static final int LONGEST_UNIT = 12;
  private static final int MOST_UNITS = 40;
  private static final Pattern THANKED_SITE =
      Pattern.compile("[由是](\\p{IsHan}{2,8}?)(?:范文网友|网友|小编|范文网|网|编辑)[^。]{0,20}(?:整理|分享|收集|提供|上传)");

  @Override
  public String id() {
    return "watermark";
  }

  @Override
  public void apply(Page page) {
    findNames(page);
    removeOwnAddress(page);
    for (Line line : page.left()) {
      if (line.kept().length() <= 400 && ONLY_ADDRESSES.matcher(line.kept()).matches()) {
        page.remove(id(), line);
        continue;
      }
      for (String name : page.siteNames) {
        if (line.raw().contains(name)) {
          removeNamed(page, line, name);
        }
      }
      removeGlued(page, line);
    }
  }

  /** Names stand before their address on lines of nothing else, or in the guide's own thanks. */
  private static void findNames(Page page) {
    for (Line line : page.left()) {
      String text = line.kept();
      if (text.length() <= 400 && ONLY_ADDRESSES.matcher(text).matches()) {
        Matcher named = NAMED_ADDRESS.matcher(text);
        while (named.find()) {
          if (named.group(1) != null) {
            page.siteNames.add(named.group(1));
          }
        }
      }
      if (text.length() <= 300) {
        Matcher thanked = THANKED_SITE.matcher(text);
        if (thanked.find()) {
          page.siteNames.add(thanked.group(1));
        }
      }
    }
  }

  /** The address of the page itself, in brackets within the text; other addresses are cited. */
  private void removeOwnAddress(Page page) {
    Set<String> own = new LinkedHashSet<>();
    for (Line line : page.margins()) {
      HOST.matcher(line.kept()).results().forEach(host -> own.add(bare(host.group())));
    }
    for (Line line : page.left()) {
      Matcher address = IN_BRACKETS.matcher(line.raw());
      while (!own.isEmpty() && address.find()) {
        Matcher host = HOST.matcher(address.group());
        if (host.find() && own.contains(bare(host.group()))) {
          page.remove(id(), line, address.start(), address.end());
        }
      }
    }
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private void removeNamed(Page page, Line line, String name) {
    Pattern mark =
        Pattern.compile(
            "(?:"
                + Pattern.quote(name)
                + "\\s?"
                + ADDRESS
                + "){1,20}|(?:"
                + Pattern.quote(name)
                + "){2,20}");
    Matcher matcher = mark.matcher(line.raw());
    while (matcher.find()) {
      page.remove(id(), line, matcher.start(), matcher.end());
    }
  }

  private void removeGlued(Page page, Line line) {
    String text = line.raw();
    for (int i = 0; i < text.length(); i++) {
      for (int unit = SHORTEST_UNIT;
          unit <= LONGEST_UNIT && i + 3 * unit <= text.length();
          unit++) {
        int end = i + unit;
        while (end - i < MOST_UNITS * unit
            && end + unit <= text.length()
            && text.regionMatches(i, text, end, unit)) {
          end += unit;
        }
        if (end - i >= 3 * unit && isName(text, i, i + unit)) {
          page.remove(id(), line, i, end);
          i = end - 1;
          break;
        }
      }
    }
  }

  private static boolean isName(String text, int from, int to) {
    String unit = text.substring(from, to);
    return unit.chars().allMatch(Character::isLetter) && unit.chars().distinct().count() >= 3;
  }
}
