package io.wengao.text;

/** Reads a file into speeches. Stateless and safe for use by many threads. */
public final class SpeechReader {
  /** Version of the rules; stored with each speech, so that re-reading can be told from reading. */
  public static final String VERSION = "1";

  /** Largest file taken, in bytes. */
  public static final int MAX_BYTES = 50 * 1024 * 1024;

  /**
   * Reads one file; never throws for what the bytes are.
   *
   * @param fileName name with extension, used to tell the format
   * @param bytes the whole file
   */
  public Reading read(String fileName, byte[] bytes) {
    if (bytes.length == 0) {
      return new Reading.Refused(Reading.Reason.EMPTY, "文件是空的，请检查后重新上传。");
    }
    return new Reading.Refused(Reading.Reason.UNSUPPORTED, "暂不支持此类文件：" + fileName);
  }
}
