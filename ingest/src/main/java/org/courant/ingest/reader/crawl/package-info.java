/** Crawls: the pages in WARC and ARC files. */
@NullMarked
package org.courant.ingest.reader.crawl;

import org.jspecify.annotations.NullMarked;
