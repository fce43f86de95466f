package io.wengao.text.pdf;

/** Takes back the differences to neighbouring bytes (PNG, ISO 32000-1, 7.4.4.4). */
final class Predictor {
  private static final int LONGEST_ROW = 1 << 20;

  private Predictor() {}

  static byte[] undo(Objects objects, Value.Dictionary parameters, byte[] data) {
    if (objects.number(parameters.entries().get("Predictor"), 1) < 10) {
      return data;
    }
    double columns = objects.number(parameters.entries().get("Columns"), 1);
    double colors = objects.number(parameters.entries().get("Colors"), 1);
    double bits = objects.number(parameters.entries().get("BitsPerComponent"), 8);
    int pixel = (int) Math.clamp(Math.ceil(colors * bits / 8), 1, 64);
    int row = (int) Math.clamp(Math.ceil(columns * colors * bits / 8), 1, LONGEST_ROW);
    int rows = (data.length + row) / (row + 1);
    byte[] out = new byte[rows * row];
    for (int r = 0; r < rows; r++) {
      int from = r * (row + 1);
      int length = Math.min(row, data.length - from - 1);
      for (int i = 0; i < length; i++) {
        int at = r * row + i;
        int left = i >= pixel ? out[at - pixel] & 0xFF : 0;
        int up = r > 0 ? out[at - row] & 0xFF : 0;
        int corner = r > 0 && i >= pixel ? out[at - row - pixel] & 0xFF : 0;
        out[at] = (byte) (data[from + 1 + i] + predicted(data[from], left, up, corner));
      }
    }
    return out;
  }

  private static int predicted(int kind, int left, int up, int corner) {
    return switch (kind) {
      case 1 -> left;
      case 2 -> up;
      case 3 -> (left + up) / 2;
      case 4 -> paeth(left, up, corner);
      default -> 0;
    };
  }

  private static int paeth(int left, int up, int corner) {
    int estimate = left + up - corner;
    int toLeft = Math.abs(estimate - left);
    int toUp = Math.abs(estimate - up);
    int toCorner = Math.abs(estimate - corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }
}
