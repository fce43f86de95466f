package io.wengao.drafting.problem;

import io.wengao.composition.brief.BriefProblem;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request.
 *
 * @param code what kind of thing; the list in {@link Code} is the wire contract
 * @param message what is wrong and what to do, in Chinese
 * @param path the argument's field, such as {@code input.brief.facts[2].use}; null when no field is
 *     at fault
 * @param present for {@link Code#CONFLICT}: what stands now
 */
public record Problem(Code code, String message, @Nullable String path, @Nullable Present present) {

  /**
   * What somebody else has made of a thing meanwhile.
   *
   * @param refused what this request wanted to make of it
   */
  public record Present(String id, int version, String text, String refused) {}

  /** Kinds of problems, as they appear in {@code errors.code} and {@code extensions.code}. */
  public enum Code {
    /** A field is empty, contradicts another or is out of range. */
    BAD_USER_INPUT,
    /** There is no such thing, or it is not this office's. */
    NOT_FOUND,
    /** Somebody changed it since it was read. */
    CONFLICT,
    /** The key was used for another request. */
    IDEMPOTENCY_KEY_REUSED,
    /** The draft has not been composed yet. */
    NOT_READY,
    /** The engine asked for is not configured here. */
    ENGINE_UNAVAILABLE
  }

  public static Problem badInput(String path, String message) {
    return new Problem(Code.BAD_USER_INPUT, message, path, null);
  }

  /** A brief's problem seen from an argument that holds the brief at {@code prefix}. */
  public static Problem of(String prefix, BriefProblem problem) {
    String path = problem.path().isEmpty() ? prefix : prefix + "." + problem.path();
    return badInput(path, problem.message());
  }

  /** {@code what} in Chinese, such as 文稿. */
  public static Problem notFound(String path, String what, String id) {
    return new Problem(Code.NOT_FOUND, "没有编号为“" + id + "”的" + what + "。请核对编号。", path, null);
  }

  public static Problem conflict(String path, String message, Present present) {
    return new Problem(Code.CONFLICT, message, path, present);
  }

  public static Problem engineUnavailable(String path, String message) {
    return new Problem(Code.ENGINE_UNAVAILABLE, message, path, null);
  }

  public static Problem notReady(String path, String message) {
    return new Problem(Code.NOT_READY, message, path, null);
  }
}
