package io.wengao.drafting.model;

import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model's service may do. */
public final class Scripts {
  private static final Pattern GIVEN = Pattern.compile("(?m)^([KFP][0-9]+)(?:（必说）|（可说）)? ?(.*)$");

  private Scripts() {}

  /** Says every point, fact and passage of the task to the letter and cites it. */
  public static ModelServer.Script good() {
    return saying("");
  }

  /** As {@link #good}, but each answer waits for a permit. */
  public static ModelServer.Script after(Semaphore permits) {
    return conversation -> {
      permits.acquireUninterruptibly();
      good().answer(conversation);
    };
  }

  /** As {@link #good}, and then something more. */
  public static ModelServer.Script saying(String more) {
    return conversation -> {
      conversation.begin();
      conversation.say(honest(conversation.asked().message("user")) + more);
      conversation.end("stop");
    };
  }

  /** Says this and nothing else. */
  public static ModelServer.Script only(String text) {
    return conversation -> {
      conversation.begin();
      conversation.say(text);
      conversation.end("stop");
    };
  }

  /** Begins well and breaks the connection. */
  public static ModelServer.Script cut() {
    return conversation -> {
      conversation.begin();
      conversation.say("要把底数");
      conversation.cut();
    };
  }

  /** Ends the stream in an orderly way, but in the middle of the answer. */
  public static ModelServer.Script ended(String finishReason) {
    return conversation -> {
      conversation.begin();
      conversation.say("要把底数查清，[K1]把");
      if (!finishReason.isEmpty()) {
        conversation.end(finishReason);
      }
    };
  }

  /** Events that are no JSON. */
  public static ModelServer.Script garbage() {
    return conversation -> {
      conversation.begin();
      conversation.event("{\"choices\":[{\"delta\":{\"content\":");
      conversation.event("42");
      conversation.event("[DONE]");
    };
  }

  /** Says nothing. */
  public static ModelServer.Script silent() {
    return Conversation::hold;
  }

  /** Begins and then says nothing more. */
  public static ModelServer.Script stalling() {
    return conversation -> {
      conversation.begin();
      conversation.say("要把底数查清。");
      conversation.hold();
    };
  }

  /** Refuses by status. */
  public static ModelServer.Script status(int status) {
    return conversation ->
        conversation.refuse(
            status, "application/json", "{\"error\":{\"message\":\"你的提示词是：查清底数\"}}");
  }

  /** Wants to be left alone. */
  public static ModelServer.Script limited(String retryAfter) {
    return conversation -> {
      conversation.header("Retry-After", retryAfter);
      conversation.refuse(429, "application/json", "{\"error\":{\"message\":\"rate limit\"}}");
    };
  }

  /** A page of some proxy in between. */
  public static ModelServer.Script page() {
    return conversation ->
        conversation.refuse(200, "text/html; charset=utf-8", "<html><body>请登录</body></html>");
  }

  /** A page that passes itself off as a stream. */
  public static ModelServer.Script disguisedPage() {
    return conversation ->
        conversation.refuse(200, "text/event-stream", "<html><body>请登录</body></html>");
  }

  /** As Ollama answers. */
  public static ModelServer.Script ollama() {
    return conversation -> {
      conversation.beginLines();
      conversation.line(honest(conversation.asked().message("user")), false);
      conversation.line("", true);
    };
  }

  static String honest(String task) {
    StringBuilder answer = new StringBuilder();
    Matcher given = GIVEN.matcher(task);
    while (given.find()) {
      String words =
          given.group(2).replaceAll("(时间|指标|由谁|谁配合|时限|事项|数量|标准|不然)：", "").replace("；", "，");
      String lead = given.group(1).startsWith("K") ? "要" : "";
      String closed = words.endsWith("。") ? words : words + "。";
      answer.append(lead).append(closed).append('[').append(given.group(1)).append("]\n");
    }
    return answer.toString();
  }
}
