package io.wengao.corpus.benchmark.volume;

import java.util.Random;

/** Invented names and numbers. */
record Names(Random random) {
  private static final String SURNAMES = "陈林顾沈陆方程许何韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶苏魏吕丁任姚卢姜崔钟谭";
  private static final String GIVEN = "承岳文清志远明德建宁晓川立新国栋海涛春和景行思源永安成林秉正怀瑾若谷云舟亦凡";
  private static final String FIRST = "栖汀禾云石白东麦长南鹿青汇望清松柳梅兰溪泉湖岭峰桥渡沙河丰泰";
  private static final String SECOND = "川渡棠桁沚篱垄汀屏鸣阜源江阳原城林水湾口塘坪洲岩坡冈浦港荫宁";
  private static final String KINDS_OF_PLACE = "省市县区镇乡村";
  private static final int FIRST_YEAR = 2014;
  private static final int YEARS = 13;
  private static final int YEAR_DIGITS = 4;

  String person() {
    String name = "" + any(SURNAMES) + any(GIVEN);
    return random.nextInt(4) == 0 ? name : name + any(GIVEN);
  }

  /** A name instead of {@code place}, of the same kind where its last character tells one. */
  String place(String place) {
    char last = place.charAt(place.length() - 1);
    return placeOf(KINDS_OF_PLACE.indexOf(last) < 0 ? "" : String.valueOf(last));
  }

  String placeOf(String kind) {
    return "" + any(FIRST) + any(SECOND) + kind;
  }

  /** Another number with as many digits, a year instead of a year. */
  String number(String digits) {
    if (digits.length() == YEAR_DIGITS && digits.startsWith("20")) {
      return Integer.toString(FIRST_YEAR + random.nextInt(YEARS));
    }
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      other.append((char) (i == 0 ? '1' + random.nextInt(9) : '0' + random.nextInt(10)));
    }
    return other.toString();
  }

  private char any(String of) {
    return of.charAt(random.nextInt(of.length()));
  }
}
