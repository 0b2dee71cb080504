package org.courant.page;

import java.net.URI;
import org.courant.page.ask.Questions;
import org.courant.page.outside.Outside;
import org.courant.page.read.Capacity;
import org.courant.page.read.Reader;
import org.courant.page.read.Source;
import org.courant.page.trend.Trends;
import org.courant.page.view.Flow;
import org.courant.page.view.LetterBox;
import org.courant.page.view.View;
import org.courant.page.web.PageAddress;
import org.courant.page.web.PageServer;

/** The page: reads the topics and serves what they say, until it is closed. */
public final class NewsPage implements AutoCloseable {
  private final Reader reader;
  private final PageServer server;

  private NewsPage(Reader reader, PageServer server) {
    this.reader = reader;
    this.server = server;
  }

  /**
   * Opens it.
   *
   * @param holds how much it holds at most
   * @throws org.courant.page.web.PageException if the address cannot be had
   */
  public static NewsPage open(Source source, PageAddress address, Capacity holds, Outside outside) {
    View view = new View(holds.articles());
    Trends trends = new Trends(holds.trends());
    Flow flow = new Flow(System::currentTimeMillis);
    LetterBox letters = new LetterBox();
    Reader reader = Reader.start(source, view, flow, letters, trends, holds);
    try {
      Questions questions = new Questions(view, trends, flow, letters, reader, outside);
      return new NewsPage(reader, PageServer.start(address, questions));
    } catch (RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
    reader.close();
  }
}
