package org.courant.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.courant.app.access.Grant;
import org.courant.app.access.Role;
import org.jspecify.annotations.Nullable;

/** What our principal may do. */
final class AclChecks {
  private AclChecks() {}

  /**
   * Of the role asked for; else our principal must have one role at least.
   *
   * @param missing what each role lacks, by role
   */
  static List<Finding> of(String principal, @Nullable Role asked, Map<Role, List<Grant>> missing) {
    String able =
        missing.entrySet().stream()
            .filter(e -> e.getValue().isEmpty())
            .map(e -> e.getKey().toString())
            .collect(Collectors.joining(", "));
    if (asked == null && !able.isEmpty()) {
      return List.of(Finding.well("permissions", principal + " may do the work of " + able));
    }
    List<Finding> findings = new ArrayList<>();
    missing.forEach(
        (role, grants) -> {
          if (asked == null || asked == role) {
            grants.forEach(grant -> findings.add(lacks(principal, role, grant)));
          }
        });
    return List.copyOf(findings);
  }

  private static Finding lacks(String principal, Role role, Grant grant) {
    return Finding.of(
        Check.ACL_MISSING,
        "permissions",
        principal + " lacks " + grant.inWords() + ", which role " + role + " needs",
        grant.command(principal));
  }
}
