package org.courant.app.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.courant.stories.copy.CopyRule;

/** The settings of the story stream. */
final class StoriesReader {
  private static final Pattern HOURS_OR_DAYS = Pattern.compile("(\\d{1,4})([hd])");

  private final SettingsReader reader;

  StoriesReader(SettingsReader reader) {
    this.reader = reader;
  }

  StoriesSettings read() {
    return new StoriesSettings(
        reader.parsed(Setting.STORIES_WITH_UP, SettingsReader::yesOrNo, true),
        reader.parsed(Setting.STORIES_WINDOW, StoriesReader::time, Duration.ofDays(3)),
        reader.parsed(Setting.STORIES_MEMORY, StoriesReader::time, Duration.ofDays(8)),
        reader.parsed(Setting.STORIES_NEAR_COPY, StoriesReader::rule, CopyRule.DEFAULT));
  }

  private static Duration time(String written) {
    Matcher parts = HOURS_OR_DAYS.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (parts.matches() && !parts.group(1).matches("0+")) {
      long number = Long.parseLong(parts.group(1));
      return parts.group(2).equals("h") ? Duration.ofHours(number) : Duration.ofDays(number);
    }
    throw new IllegalArgumentException("'" + written + "' must be hours or days: 72h, 3d");
  }

  private static CopyRule rule(String written) {
    try {
      double nearCopy = Double.parseDouble(written.strip());
      if (nearCopy >= .3 && nearCopy <= 1) {
        return CopyRule.DEFAULT.withNearCopy(nearCopy);
      }
    } catch (NumberFormatException e) {
      // Told below, with the rule.
    }
    throw new IllegalArgumentException("'" + written + "' must be a number from 0.3 to 1");
  }
}
