package io.wengao.text.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Follows the operators of a page that set text (ISO 32000-1, 9) and keeps each character's place.
 */
final class Content {
  private static final int DEEPEST_FORM = 12;
  private static final int DEEPEST_STATE = 256;
  private static final int MOST_OPERANDS = 200;

  private final Objects objects;
  private final Fonts fonts;
  private final Budget budget;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Deque<TextState> saved = new ArrayDeque<>();
  private TextState state = new TextState();
  private boolean hasPicture;
  private int forms;

  Content(Objects objects, Fonts fonts, Budget budget) {
    this.objects = objects;
    this.fonts = fonts;
    this.budget = budget;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  boolean hasPicture() {
    return hasPicture;
  }

  void run(byte[] content, Value.Dictionary resources, Matrix page) throws IOException {
    state.page = page;
    follow(content, resources);
  }

  private void follow(byte[] content, Value.Dictionary resources) throws IOException {
    Lexer lexer = new Lexer(content, 0, content.length);
    List<Value> operands = new ArrayList<>();
    for (Value value = lexer.next(); value != null; value = lexer.next()) {
      if (value instanceof Value.Word word) {
        budget.operator();
        apply(word.word(), operands, resources, lexer);
        operands.clear();
      } else if (operands.size() < MOST_OPERANDS) {
        operands.add(value);
      }
    }
  }

  private void apply(String operator, List<Value> o, Value.Dictionary resources, Lexer lexer)
      throws IOException {
    switch (operator) {
      case "q" -> save();
      case "Q" -> state = saved.isEmpty() ? state : saved.pop();
      case "cm" -> state.page = matrix(o).times(state.page);
      case "BT" -> state.begin(Matrix.UNIT);
      case "Tm" -> state.begin(matrix(o));
      case "Td" -> state.move(number(o, 0), number(o, 1));
      case "TD" -> {
        state.leading = -number(o, 1);
        state.move(number(o, 0), number(o, 1));
      }
      case "T*" -> state.move(0, -state.leading);
      case "TL" -> state.leading = number(o, 0);
      case "Tc" -> state.letterSpace = number(o, 0);
      case "Tw" -> state.wordSpace = number(o, 0);
      case "Tz" -> state.stretch = number(o, 0) / 100;
      case "Ts" -> state.rise = number(o, 0);
      case "Tf" -> {
        state.font = fonts.of(resource(resources, "Font", o), budget);
        state.size = number(o, 1);
      }
      case "Tj" -> show(o, 0);
      case "TJ" -> showWithSteps(o);
      case "'" -> {
        state.move(0, -state.leading);
        show(o, 0);
      }
      case "\"" -> {
        state.wordSpace = number(o, 0);
        state.letterSpace = number(o, 1);
        state.move(0, -state.leading);
        show(o, 2);
      }
      case "Do" -> draw(resource(resources, "XObject", o), resources);
      case "ID" -> {
        hasPicture = true;
        skipPicture(lexer);
      }
      default -> {}
    }
  }

  private void save() {
    if (saved.size() < DEEPEST_STATE) {
      saved.push(state.copy());
    }
  }

  private Value resource(Value.Dictionary resources, String kind, List<Value> o) {
    String name = o.isEmpty() ? "" : objects.name(o.getFirst());
    return objects.get(objects.dictionary(resources.entries().get(kind)), name);
  }

  private void draw(Value value, Value.Dictionary outer) throws IOException {
    if (!(value instanceof Value.Stream stream)) {
      return;
    }
    Value.Dictionary form = stream.dictionary();
    if (!objects.name(form.entries().get("Subtype")).equals("Form")) {
      hasPicture = true;
      return;
    }
    if (forms >= DEEPEST_FORM) {
      return;
    }
    TextState before = state.copy();
    List<Value> matrix = objects.array(form.entries().get("Matrix"));
    state.page = (matrix.size() == 6 ? matrix(matrix) : Matrix.UNIT).times(state.page);
    Value.Dictionary own = objects.dictionary(form.entries().get("Resources"));
    forms++;
    follow(objects.data(stream), own.entries().isEmpty() ? outer : own);
    forms--;
    state = before;
  }

  /** The bytes of a picture within the page end with EI between spaces. */
  private static void skipPicture(Lexer lexer) {
    byte[] b = lexer.bytes;
    int i = lexer.at;
    while (i + 3 < b.length
        && !(Lexer.isSpace(b[i])
            && b[i + 1] == 'E'
            && b[i + 2] == 'I'
            && Lexer.isSpace(b[i + 3]))) {
      i++;
    }
    lexer.at = Math.min(b.length, i + 3);
  }

  private void showWithSteps(List<Value> o) throws IOException {
    for (Value value : o.isEmpty() ? List.<Value>of() : objects.array(o.getFirst())) {
      switch (value) {
        case Value.Number step -> state.advance(-step.value() / 1000 * state.size * state.stretch);
        case Value.Bytes bytes -> show(bytes.bytes());
        default -> {}
      }
    }
  }

  private void show(List<Value> o, int index) throws IOException {
    if (index < o.size() && o.get(index) instanceof Value.Bytes bytes) {
      show(bytes.bytes());
    }
  }

  private void show(byte[] bytes) throws IOException {
    Font font = state.font;
    for (int at = 0; at < bytes.length && font != null; ) {
      int length = font.encoding().length(bytes, at);
      int code = 0;
      for (int i = 0; i < length; i++) {
        code = (code << 8) | (bytes[at + i] & 0xFF);
      }
      String text = font.text(code, bytes, at, length);
      budget.glyph();
      double width = font.width(code, text) * state.size;
      place(text, width * state.stretch);
      double word = length == 1 && code == ' ' ? state.wordSpace : 0;
      state.advance((width + state.letterSpace + word) * state.stretch);
      at += length;
    }
  }

  /** Text set aslant is a watermark or a stamp. */
  private void place(String text, double width) {
    Matrix at = state.text.times(state.page);
    if (!text.isBlank() && at.isLevel()) {
      double up = at.f() + state.rise * at.d();
      glyphs.add(new Glyph(text, at.e(), up, width * at.a(), Math.abs(state.size) * at.height()));
    }
  }

  private Matrix matrix(List<Value> o) {
    return new Matrix(
        number(o, 0), number(o, 1), number(o, 2), number(o, 3), number(o, 4), number(o, 5));
  }

  private double number(List<Value> o, int index) {
    return index < o.size() ? objects.number(o.get(index), 0) : 0;
  }
}
