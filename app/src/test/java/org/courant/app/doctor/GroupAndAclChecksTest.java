package org.courant.app.doctor;

import java.util.List;
import java.util.Map;
import org.courant.app.access.Grant;
import org.courant.app.access.Role;
import org.courant.schemas.Topics;
import org.junit.jupiter.api.Test;

class GroupAndAclChecksTest {
  private static final List<Grant> ALL = Role.INGEST.grants(Topics.news(), "courant");

  @Test
  void groupAtWorkIsWell() {
    Found.nothing(GroupChecks.of(new GroupFacts("courant", 2, 17, List.of())));
    Found.nothing(GroupChecks.of(new GroupFacts("courant", 0, 0, List.of())));
  }

  @Test
  void articlesThatNobodyReadsAreTold() {
    Found.only(
        Check.GROUP_IDLE,
        GroupChecks.of(new GroupFacts("courant", 0, 17, List.of())),
        "group courant: has no members, and 17 articles to read");
  }

  @Test
  void secondApplicationOnTheSameOutputsIsTold() {
    Found.only(
        Check.TWO_APPLICATIONS,
        GroupChecks.of(new GroupFacts("courant", 1, 0, List.of("old"))),
        "application id old",
        "topics.prefix");
  }

  @Test
  void whoHasOneRoleIsWell() {
    Found.nothing(AclChecks.of("User:x", null, Map.of(Role.INGEST, List.of(), Role.READER, ALL)));
  }

  @Test
  void roleAskedForMustBeThere() {
    Found.only(
        Check.ACL_MISSING,
        AclChecks.of("User:x", Role.READER, Map.of(Role.INGEST, List.of(), Role.READER, ALL)),
        "User:x lacks Write on topic news.articles, which role reader needs",
        "courant kafka acls --add --allow-principal 'User:x' --operation Write");
  }

  @Test
  void whoHasNoRoleIsTold() {
    Found.only(
        Check.ACL_MISSING, AclChecks.of("User:x", null, Map.of(Role.INGEST, ALL)), "User:x lacks");
  }
}
