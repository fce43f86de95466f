package io.wengao.text.pdf;

/** An affine map of the plane, in the order of PDF: x' = ax + cy + e, y' = bx + dy + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {
  static final Matrix UNIT = new Matrix(1, 0, 0, 1, 0, 0);

  /** First this map, then the other. */
  Matrix times(Matrix o) {
    return new Matrix(
        a * o.a + b * o.c,
        a * o.b + b * o.d,
        c * o.a + d * o.c,
        c * o.b + d * o.d,
        e * o.a + f * o.c + o.e,
        e * o.b + f * o.d + o.f);
  }

  static Matrix shift(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y);
  }

  /** Whether text set by it runs from left to right. */
  boolean isLevel() {
    return a > 0 && Math.abs(b) < a * 0.05;
  }

  double height() {
    return Math.hypot(c, d);
  }
}
