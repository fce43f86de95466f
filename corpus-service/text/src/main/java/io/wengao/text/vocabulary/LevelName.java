package io.wengao.text.vocabulary;

import java.util.Locale;
import java.util.Map;

/** One name for a level however it is called. */
public final class LevelName {
  private static final Map<String, String> OF_IDS =
      Map.ofEntries(
          Map.entry("province", "省"),
          Map.entry("city", "市"),
          Map.entry("county", "县"),
          Map.entry("district", "区"),
          Map.entry("township", "乡镇"),
          Map.entry("town", "乡镇"),
          Map.entry("subdistrict", "街道"),
          Map.entry("street", "街道"),
          Map.entry("village", "村社"),
          Map.entry("bureau", "局"),
          Map.entry("unit", "单位"));

  private LevelName() {}

  /** 县 for 县, 县级 and county, 乡镇 for 镇 …; a name that is not known as it is. */
  public static String of(String level) {
    String named =
        OF_IDS.getOrDefault(level.toLowerCase(Locale.ROOT), level).strip().replace("级", "");
    return switch (named) {
      case "镇", "乡" -> "乡镇";
      case "村", "社区" -> "村社";
      default -> named;
    };
  }
}
