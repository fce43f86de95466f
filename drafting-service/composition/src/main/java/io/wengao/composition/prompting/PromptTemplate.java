package io.wengao.composition.prompting;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.outline.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words a model is asked with, read from a file: what stands above the line {@code === 系统 ===}
 * is for people, what follows it is sent as it is, and what follows {@code === 任务 ===} is filled
 * for each section. Only the second part is ever filled, and in one pass, so that nothing in a
 * brief or a passage can become part of the instructions or a slot.
 */
public final class PromptTemplate {
  private static final String SYSTEM = "=== 系统 ===";
  private static final String TASK = "=== 任务 ===";
  private static final Pattern SLOT = Pattern.compile("\\{\\{([^{}\\n]{1,20})}}");

  /** Without these a model cannot know what to write. */
  private static final List<String> NEEDED = List.of("本节", "要点", "事实", "素材", "补正");

  private static final List<String> KNOWN =
      List.of("讲话", "提纲", "本节", "要点", "事实", "素材", "回避", "字数", "补正");

  private final String system;
  private final String task;

  private PromptTemplate(String system, String task) {
    this.system = system;
    this.task = task;
  }

  /** The file is no prompt; the message says what to mend, in Chinese. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Malformed(String message) {
      super(message);
    }
  }

  /** The prompt that comes with the product. */
  public static PromptTemplate builtIn() {
    try (InputStream file = PromptTemplate.class.getResourceAsStream("prompt.md")) {
      if (file == null) {
        throw new IllegalStateException("prompt.md is missing beside " + PromptTemplate.class);
      }
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a prompt.
   *
   * @throws Malformed when a part or a slot is missing, or a slot is unknown
   */
  public static PromptTemplate read(String file) {
    String text = "\n" + file.replace("\r\n", "\n");
    int system = text.indexOf("\n" + SYSTEM + "\n");
    int task = text.indexOf("\n" + TASK + "\n");
    if (system < 0 || task < system) {
      throw new Malformed("提示词文件要先有一行“" + SYSTEM + "”，再有一行“" + TASK + "”");
    }
    String head = text.substring(system + SYSTEM.length() + 1, task).strip();
    String body = text.substring(task + TASK.length() + 1).strip();
    if (head.isEmpty() || SLOT.matcher(head).find()) {
      throw new Malformed("“" + SYSTEM + "”一段不能为空，也不能有 {{…}}：资料只能填在“" + TASK + "”一段");
    }
    TreeSet<String> slots =
        SLOT.matcher(body)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String slot : slots) {
      if (!KNOWN.contains(slot)) {
        throw new Malformed("没有叫 {{" + slot + "}} 的资料，可用的有：" + String.join("、", KNOWN));
      }
    }
    for (String slot : NEEDED) {
      if (!slots.contains(slot)) {
        throw new Malformed("“" + TASK + "”一段缺少 {{" + slot + "}}");
      }
    }
    return new PromptTemplate(head, body);
  }

  Messages messages(Brief brief, Outline outline, SectionTask section) {
    SortedMap<String, String> values = PromptValues.of(brief, outline, section);
    String filled =
        SLOT.matcher(task)
            .replaceAll(
                (MatchResult m) -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), "无")));
    return new Messages(system, filled);
  }
}
