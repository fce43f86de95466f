package io.wengao.text.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The streams of a compound file ([MS-CFB]): the container of Office files before .docx and of
 * encrypted ones since. A chain of sectors can be no longer than the file, so that reading is
 * bounded by its size.
 */
final class CompoundFile {
  private static final int HEADER = 512;
  private static final int END_OF_CHAIN = -2;
  private static final int ENTRY = 128;
  private static final int LISTED_IN_HEADER = 109;

  private record Entry(int start, int size) {}

  private final ByteBuffer file;
  private final int sectorSize;
  private final int smallSectorSize;
  private final int smallLimit;
  private final int[] next;
  private final int[] smallNext;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private byte[] smallSectors = {};

  /**
   * Opens a file.
   *
   * @throws IOException when it is cut off or its tables make no sense
   */
  CompoundFile(byte[] bytes) throws IOException {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEADER) {
      throw new EOFException("header");
    }
    this.sectorSize = size(file.getShort(0x1E), 7, 16);
    this.smallSectorSize = size(file.getShort(0x20), 2, 16);
    this.smallLimit = file.getInt(0x38);
    this.next = ints(sectorList());
    this.smallNext = ints(chained(file.getInt(0x3C)));
    readEntries(chained(file.getInt(0x30)));
  }

  Set<String> names() {
    return entries.keySet();
  }

  /** The bytes of a stream, or null when the file has none of that name. */
  byte @Nullable [] stream(String name) throws IOException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    byte[] all = entry.size < smallLimit ? small(entry) : chained(entry.start);
    if (all.length < entry.size) {
      throw new EOFException(name);
    }
    return Arrays.copyOf(all, entry.size);
  }

  private static int size(int shift, int least, int most) throws IOException {
    if (shift < least || shift > most) {
      throw new IOException("sector size 2^" + shift);
    }
    return 1 << shift;
  }

  /** The sectors that hold the table of chains, as they are listed in the header and beyond. */
  private byte[] sectorList() throws IOException {
    int count = file.getInt(0x2C);
    if (count < 1 || (long) count * sectorSize > file.limit()) {
      throw new EOFException("sector table");
    }
    byte[] table = new byte[count * sectorSize];
    int listSector = file.getInt(0x44);
    int listAt = 0x4C;
    int left = LISTED_IN_HEADER;
    for (int i = 0; i < count; i++) {
      if (left == 0) {
        listAt = place(listSector);
        left = sectorSize / 4 - 1;
        listSector = file.getInt(listAt + left * 4);
      }
      file.get(place(file.getInt(listAt)), table, i * sectorSize, sectorSize);
      listAt += 4;
      left--;
    }
    return table;
  }

  private byte[] chained(int start) throws IOException {
    int count = 0;
    for (int sector = start; sector >= 0; sector = follow(next, sector)) {
      if (++count > next.length) {
        throw new IOException("chain without an end");
      }
    }
    byte[] all = new byte[count * sectorSize];
    int at = 0;
    for (int sector = start; sector >= 0; sector = follow(next, sector)) {
      file.get(place(sector), all, at, sectorSize);
      at += sectorSize;
    }
    return all;
  }

  private byte[] small(Entry entry) throws IOException {
    byte[] all = new byte[(entry.size + smallSectorSize - 1) / smallSectorSize * smallSectorSize];
    int sector = entry.start;
    for (int at = 0; at < all.length; at += smallSectorSize) {
      int from = sector * smallSectorSize;
      if (sector < 0 || from + smallSectorSize > smallSectors.length) {
        throw new EOFException("small sector " + sector);
      }
      System.arraycopy(smallSectors, from, all, at, smallSectorSize);
      sector = follow(smallNext, sector);
    }
    return all;
  }

  private static int follow(int[] chains, int sector) throws IOException {
    if (sector >= chains.length) {
      throw new EOFException("sector " + sector);
    }
    return Math.max(chains[sector], END_OF_CHAIN);
  }

  private int place(int sector) throws IOException {
    long at = HEADER + (long) sector * sectorSize;
    if (sector < 0 || at + sectorSize > file.limit()) {
      throw new EOFException("sector " + sector);
    }
    return (int) at;
  }

  private static int[] ints(byte[] bytes) {
    int[] ints = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
    return ints;
  }

  private void readEntries(byte[] directory) throws IOException {
    ByteBuffer table = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      int type = directory[at + 66];
      int nameBytes = Math.clamp(table.getShort(at + 64) - 2L, 0, 62);
      String name = new String(directory, at, nameBytes, StandardCharsets.UTF_16LE);
      int start = table.getInt(at + 116);
      int size = table.getInt(at + 120);
      if (type == 5) {
        smallSectors = chained(start);
      } else if (type == 2) {
        if (size < 0 || size > file.limit()) {
          throw new EOFException(name);
        }
        entries.putIfAbsent(name, new Entry(start, size));
      }
    }
  }
}
