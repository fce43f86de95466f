package io.wengao.text.style;

import java.util.regex.Pattern;

/** What a heading looks like, the most telling form first. */
public enum HeadingForm {
  /** 在……上……. */
  IN_ON("在……上……"),
  /** 要……, 必须……: it orders. */
  MUST("要……"),
  /** Two halves, the second says to what end: 抓……，把……. */
  PURPOSE("……，把……"),
  /** Two halves of one length (对偶). */
  COUPLET("对偶"),
  /** Four characters, or fours with a mark between (四字). */
  FOUR_CHARACTERS("四字"),
  /** One half: 压实安全责任. */
  SINGLE("单句"),
  /** Anything else: halves of unlike length, a whole sentence. */
  OTHER("其他");

  private static final Pattern IN = Pattern.compile("^在[^，]{2,12}上[^，]{2,8}$");
  private static final Pattern ORDERS = Pattern.compile("^(?:一定|务必|就|都|还|更)?(?:要|须|必须)");
  private static final Pattern END = Pattern.compile("^(?:把|让|以|为|使|确保|推动|促进|实现)");
  private static final Pattern FOURS = Pattern.compile("\\p{IsHan}{4}(?:[、，\\s]\\p{IsHan}{4})*");
  private static final int LONGEST_SINGLE = 20;

  private final String label;

  HeadingForm(String label) {
    this.label = label;
  }

  /** Chinese name. */
  public String label() {
    return label;
  }

  /** The form of a heading without number and closing mark. */
  public static HeadingForm of(String heading) {
    String[] halves = heading.split("[，,]", -1);
    if (IN.matcher(heading).find()) {
      return IN_ON;
    }
    if (ORDERS.matcher(heading).find()) {
      return MUST;
    }
    if (FOURS.matcher(heading).matches()) {
      return FOUR_CHARACTERS;
    }
    if (halves.length == 1) {
      return heading.length() <= LONGEST_SINGLE ? SINGLE : OTHER;
    }
    if (halves.length == 2 && END.matcher(halves[1]).find()) {
      return PURPOSE;
    }
    boolean even = halves.length == 2 && Math.abs(halves[0].length() - halves[1].length()) <= 1;
    return even ? COUPLET : OTHER;
  }
}
