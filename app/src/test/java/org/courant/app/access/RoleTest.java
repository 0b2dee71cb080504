package org.courant.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
  /** One operation on one thing a line, so that the two may be put together differently. */
  private static Set<String> permissions(List<String> args) {
    Set<String> things = new TreeSet<>();
    Set<String> operations = new TreeSet<>();
    String pattern = "";
    for (int i = 0; i < args.size(); i++) {
      switch (args.get(i)) {
        case "--operation" -> operations.add(args.get(i + 1));
        case "--resource-pattern-type" -> pattern = args.get(i + 1);
        case "--topic", "--group", "--transactional-id" ->
            things.add(args.get(i) + " " + args.get(i + 1));
        case "--cluster" -> things.add("--cluster");
        default -> {}
      }
    }
    Set<String> all = new HashSet<>();
    for (String thing : things) {
      for (String operation : operations) {
        all.add(operation + " " + thing + " " + pattern);
      }
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource
  void scriptGrantsWhatTheRoleNeedsAndNoMore(Role role) throws Exception {
    Set<String> granted = new HashSet<>();
    AclScript.prints(
            role.toString(), "--principal", "User:x", "--prefix", "p", "--application-id", "a")
        .forEach(args -> granted.addAll(permissions(args)));
    Set<String> needed = new HashSet<>();
    role.grants(new Topics("p"), "a")
        .forEach(grant -> needed.addAll(permissions(List.of(grant.command("User:x").split(" ")))));
    assertThat(granted).isEqualTo(needed);
  }

  @Test
  void scriptNamesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> AclScript.prints("readr", "--principal", "User:x"))
        .hasMessageContaining("'readr' is no role; known are ingest, processor");
    assertThatThrownBy(() -> AclScript.prints("reader", "--principal", "x"))
        .hasMessageContaining("'x' must be a principal such as User:name");
    assertThatThrownBy(() -> AclScript.prints("reader", "--user", "x"))
        .hasMessageContaining("'--user' is no option");
  }
}
