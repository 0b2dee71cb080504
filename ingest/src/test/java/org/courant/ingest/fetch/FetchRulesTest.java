package org.courant.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchRulesTest {
  private final FetchRules rules = FetchRules.publicOnly();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.1.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "2002:0a00:0001::1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
        "4000::1"
      })
  void addressThatIsNotPublicIsRefused(String address) throws Exception {
    assertThat(rules.broken(InetAddress.getByName(address))).contains("ingest.allow-networks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.167.1.1",
        "2606:4700::1",
        "2a00:1450::1",
        "2002:0808:0808::1",
        "64:ff9b::8.8.8.8"
      })
  void publicAddressIsFine(String address) throws Exception {
    assertThat(rules.broken(InetAddress.getByName(address))).isNull();
  }

  @Test
  void leaveHoldsForItsNetworkOnly() throws Exception {
    FetchRules office = new FetchRules(List.of(Network.parse("10.1.0.0/20")), Set.of());
    assertThat(office.broken(InetAddress.getByName("10.1.15.9"))).isNull();
    assertThat(office.broken(InetAddress.getByName("10.1.16.1"))).contains("is private");
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/feed,",
    "http://news.example:8080/feed,",
    "file:///etc/passwd, scheme file: is refused",
    "ftp://news.example/x, scheme ftp: is refused",
    "gopher://news.example/x, scheme gopher: is refused",
    "jar:http://news.example/a!/b, scheme jar: is refused",
    "/feed, scheme null: is refused",
    "http:///feed, names no host",
    "http://me:pass@news.example/, has a user or password",
    "http://news.example:25/, port 25 is refused",
    "http://news.example:6379/, port 6379 is refused"
  })
  void addressIsJudgedBeforeAnythingIsAsked(String address, String reason) {
    String broken = rules.broken(URI.create(address), null);
    if (reason == null) {
      assertThat(broken).isNull();
    } else {
      assertThat(broken).contains(reason).doesNotContain("pass@");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.example/8", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "", "::1/129"})
  void networkThatIsNoneIsTold(String text) {
    assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
