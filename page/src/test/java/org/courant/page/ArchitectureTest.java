package org.courant.page;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.courant.page", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ONLY_READ_KNOWS_KAFKA =
      noClasses()
          .that()
          .resideOutsideOfPackage("..page.read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..");

  @ArchTest
  static final ArchRule ONLY_WEB_KNOWS_HTTP =
      noClasses()
          .that()
          .resideOutsideOfPackage("..page.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.jetty..");

  @ArchTest
  static final ArchRule THE_VIEW_KNOWS_NO_READER =
      noClasses()
          .that()
          .resideInAPackage("..page.view..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..page.read..", "..page.web..", "..page.ask..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.courant.page.(*)..").should().beFreeOfCycles();
}
