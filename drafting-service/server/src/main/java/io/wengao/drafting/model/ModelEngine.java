package io.wengao.drafting.model;

import io.wengao.composition.assembly.Composer;
import io.wengao.composition.assembly.WrittenSection;
import io.wengao.composition.prompting.ModelComposer;
import io.wengao.composition.prompting.PromptTemplate;
import io.wengao.composition.review.DraftReview;
import io.wengao.composition.skeleton.Bank;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The engine that has a language model write. */
@ApplicationScoped
public class ModelEngine {
  private final ModelConfig config;
  private final Bank bank;
  private final Composer frame;
  private final DraftReview review;
  private final Connections connections;

  /**
   * Makes it; nothing is opened or read yet.
   *
   * @param frame the engine without a model
   */
  ModelEngine(ModelConfig config, Bank bank, Composer frame, DraftReview review) {
    this.config = config;
    this.bank = bank;
    this.frame = frame;
    this.review = review;
    this.connections = new Connections(config.connectTimeout());
  }

  /** Name of the model, when one is configured. */
  public Optional<String> modelName() {
    return config.name().filter(name -> !name.isBlank());
  }

  /** Why it cannot be used and what to configure, in Chinese; empty when it can. */
  public Optional<String> obstacle() {
    if (config.url().isEmpty() || modelName().isEmpty()) {
      return Optional.of(
          "模型引擎没有配置。请管理员给 drafting-service 设置 WENGAO_MODEL_URL（接口地址，如 http://主机:端口/v1）和"
              + " WENGAO_MODEL_NAME（模型名）；要密钥的再设 WENGAO_MODEL_KEY_FILE");
    }
    URI url = config.url().get();
    boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    if (!http || url.getHost() == null) {
      return Optional.of("WENGAO_MODEL_URL 要写成 http:// 或 https:// 开头的完整地址，现在是“" + url + "”");
    }
    if (config.keyFile().isPresent() && !Files.isReadable(config.keyFile().get())) {
      return Optional.of("WENGAO_MODEL_KEY_FILE 指的密钥文件读不了：" + config.keyFile().get());
    }
    return promptObstacle();
  }

  /**
   * The engine for one draft; to be asked for only while there is no {@link #obstacle}.
   *
   * @param kept sections an earlier run has finished
   */
  public Composer composer(List<WrittenSection> kept) {
    return new ModelComposer(
        bank,
        frame,
        review,
        new LangChainModel(config, modelName().orElseThrow(), connections),
        new ModelComposer.Settings(
            prompt(), config.fallback(), config.answers(), config.passages()),
        kept);
  }

  private Optional<String> promptObstacle() {
    try {
      prompt();
      return Optional.empty();
    } catch (PromptTemplate.Malformed e) {
      return Optional.of("WENGAO_MODEL_PROMPT 指的提示词用不了：" + e.getMessage());
    }
  }

  private PromptTemplate prompt() {
    if (config.prompt().isEmpty()) {
      return PromptTemplate.builtIn();
    }
    Path file = config.prompt().get();
    try {
      return PromptTemplate.read(Files.readString(file));
    } catch (IOException e) {
      throw new PromptTemplate.Malformed("文件读不了：" + file);
    }
  }
}
