package io.wengao.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
  @TempDir private Path claims;

  @Test
  void twoLaunchersThatStartTogetherGetPortsOfTheirOwn() throws IOException {
    try (Ports first = new Ports(claims);
        Ports second = new Ports(claims)) {
      int given = first.preferring(0x1_0000);

      assertThat(second.claim(given)).isFalse();
      assertThat(second.preferring(given)).isNotEqualTo(given);
      assertThat(first.preferring(given)).as("once is once").isNotEqualTo(given);
    }
  }

  @Test
  void aPortIsGivenBackAtTheEnd() throws IOException {
    int given;
    try (Ports first = new Ports(claims)) {
      given = first.preferring(0x1_0000);
    }

    try (Ports next = new Ports(claims)) {
      assertThat(next.claim(given)).isTrue();
    }
  }

  @Test
  void whereSomeoneListensNothingIsClaimed() throws IOException {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Ports ports = new Ports(claims)) {
      assertThat(ports.claim(busy.getLocalPort())).isFalse();
    }
  }
}
