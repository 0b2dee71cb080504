package org.courant.ingest.reader.crawl;

import java.io.IOException;

/** How records begin: WARC's way or ARC's. */
interface Syntax {
  /** Whether a record begins with this line. */
  boolean begins(String line);

  /**
   * Reads what follows the first line of a record, up to its content.
   *
   * @throws BrokenRecord if it says nothing that can be used
   */
  RecordHead head(String first, CrawlStream in) throws IOException, BrokenRecord;
}
