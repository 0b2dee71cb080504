package org.courant.app.command;

import org.apache.kafka.common.errors.TimeoutException;
import org.courant.app.admin.AdminException;
import org.courant.app.node.NodeException;
import org.courant.app.settings.NoClusterException;
import org.courant.app.settings.SettingsException;
import org.courant.ingest.feeds.FeedsException;
import org.courant.ingest.publish.PublishException;
import org.courant.page.web.PageException;
import org.courant.processor.stream.TopicsException;
import org.courant.schemas.RegistryRefusedException;
import org.courant.schemas.RegistryUnavailableException;
import picocli.CommandLine.ParameterException;

/** What the commands' exit codes mean. */
final class ExitCode {
  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int USAGE = 2;
  static final int NO_CLUSTER = 3;

  private ExitCode() {}

  static int of(Throwable thrown) {
    if (thrown instanceof SettingsException
        || thrown instanceof FeedsException
        || thrown instanceof AdminException
        || thrown instanceof PageException
        || thrown instanceof ParameterException) {
      return USAGE;
    }
    boolean cluster =
        thrown instanceof NoClusterException
            || thrown instanceof NodeException
            || thrown instanceof TopicsException
            || thrown instanceof PublishException
            || thrown instanceof RegistryUnavailableException
            || thrown instanceof RegistryRefusedException
            || thrown instanceof TimeoutException;
    return cluster ? NO_CLUSTER : SOME_FAILED;
  }
}
