package io.wengao.drafting.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.wengao.composition.assembly.Origin;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Records as JSON text in the order of their components, so that equal records give equal bytes. A
 * field a later version drops is ignored when it is read.
 */
@ApplicationScoped
public class Json {
  private final ObjectMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .addMixIn(Origin.class, StoredOrigin.class)
          .build();

  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + value.getClass().getName(), e);
    }
  }

  public <T> T read(String text, Class<T> type) {
    return read(text, mapper.constructType(type));
  }

  /** Reads a generic type. */
  public <T> T read(String text, TypeReference<T> type) {
    return read(text, mapper.constructType(type.getType()));
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // the two public methods say which type it is
  private <T> T read(String text, JavaType type) {
    try {
      return mapper.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "a stored document is no " + type.toCanonical() + ": " + e.getOriginalMessage(), e);
    }
  }

  /** The names of origins in stored drafts; they must never change. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Origin.FromBrief.class, name = "brief"),
    @JsonSubTypes.Type(value = Origin.FromMaterial.class, name = "material"),
    @JsonSubTypes.Type(value = Origin.FromPassage.class, name = "passage"),
    @JsonSubTypes.Type(value = Origin.FromPattern.class, name = "pattern"),
    @JsonSubTypes.Type(value = Origin.FromModel.class, name = "model"),
    @JsonSubTypes.Type(value = Origin.FromEditor.class, name = "editor")
  })
  private interface StoredOrigin {}
}
