package org.courant.page.web;

import java.util.List;
import org.courant.page.ask.Questions;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** Which question a path is. */
final class Router {
  private static final int MOST = 500;

  private final Questions questions;
  private final Assets assets = new Assets();

  Router(Questions questions) {
    this.questions = questions;
  }

  /**
   * The answer to a GET.
   *
   * @param tag If-None-Match
   * @throws Refusal if there is none
   */
  Answer get(Path path, Fields fields, @Nullable String tag) {
    if (path.begins("api")) {
      return Answer.json(200, api(path, new Query(fields)));
    }
    String file = file(path);
    return assets.get(file, tag).orElseThrow(Router::nothing);
  }

  private static String file(Path path) {
    boolean index =
        path.is("")
            || path.is("stream")
            || path.is(Assets.INDEX)
            || (path.size() == 2 && (path.begins("article") || path.begins("entity")));
    if (index) {
      return Assets.INDEX;
    }
    if (path.is("favicon.ico")) {
      return "favicon.ico";
    }
    if (path.begins("web") && path.size() > 1) {
      return String.join("/", path.segments().subList(1, path.size()));
    }
    throw nothing();
  }

  private static Refusal nothing() {
    return new Refusal(404, "there is nothing of that name");
  }

  private Object api(Path path, Query query) {
    List<String> rest = path.segments().subList(1, path.size());
    return switch (rest.isEmpty() ? "" : rest.get(0)) {
      case "article" -> article(rest, query);
      case "entity" -> entity(rest);
      case "live" -> only(rest, live(query));
      case "facets" -> only(rest, questions.facets());
      case "entities" -> only(rest, entities(query));
      case "stream" -> only(rest, questions.stream());
      case "dead-letters" -> only(rest, questions.letters(query.number("limit", 100, MOST)));
      default -> throw nothing();
    };
  }

  private static Object only(List<String> rest, Object answer) {
    if (rest.size() != 1) {
      throw nothing();
    }
    return answer;
  }

  private Object live(Query query) {
    return questions.live(query.filter(), query.number("limit", 100, MOST), query.before());
  }

  private Object entities(Query query) {
    String words = query.text("q");
    return questions.entities(words == null ? "" : words.strip(), query.number("limit", 10, 50));
  }

  private Object article(List<String> rest, Query query) {
    return questions
        .article(second(rest), query.version())
        .orElseThrow(() -> new Refusal(404, "the page does not have this article, or version"));
  }

  private Object entity(List<String> rest) {
    return questions
        .entity(second(rest))
        .orElseThrow(
            () -> new Refusal(404, "no article that the page has names an entity of this id"));
  }

  private static String second(List<String> rest) {
    if (rest.size() != 2) {
      throw nothing();
    }
    return rest.get(1);
  }

  /** The answer to a POST; its caller has looked who asks. */
  Answer post(Path path) throws InterruptedException {
    if (!isReplay(path)) {
      throw new Refusal(405, "POST is not for here");
    }
    String partition = path.at(2);
    String offset = path.at(3);
    if (!partition.matches("\\d{1,4}") || !offset.matches("\\d{1,14}")) {
      throw new Refusal(400, "a dead letter's place is a partition and an offset");
    }
    return Answer.json(200, questions.replay(Integer.parseInt(partition), Long.parseLong(offset)));
  }

  private static boolean isReplay(Path path) {
    return path.size() == 5 && path.begins("api", "dead-letters") && path.at(4).equals("replay");
  }
}
