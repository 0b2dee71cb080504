package org.courant.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.courant.ingest", importOptions = DoNotIncludeTests.class)
class BordersTest {
  @ArchTest
  static final ArchRule ONLY_PUBLISH_KNOWS_KAFKA_AND_AVRO =
      noClasses()
          .that()
          .resideOutsideOfPackage("..publish..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "org.apache.avro..", "org.courant.avro..");

  @ArchTest
  static final ArchRule ONLY_FETCH_KNOWS_HTTP =
      noClasses()
          .that()
          .resideOutsideOfPackage("..fetch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.hc..", "java.net.http..", "crawlercommons..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection|InetAddress)");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("org.courant.ingest.(*)..").should().beFreeOfCycles();
}
