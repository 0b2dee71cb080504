package org.courant.ingest.reader.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands on a page beside its article. */
final class Noise {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "figure",
          "figcaption",
          "iframe",
          "svg",
          "select",
          "template",
          "dialog",
          "menu",
          "textarea",
          "input",
          "object",
          "audio",
          "video",
          "canvas",
          "label",
          "math");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "dialog",
          "alertdialog",
          "search",
          "menu",
          "toolbar",
          "tablist");

  /** Words of classes and ids; short ones stand alone between marks. */
  private static final Pattern NAMES =
      Pattern.compile(
          "comment|share|sharing|social|related|newsletter|promo|advert|cookie|consent|gdpr|sidebar"
              + "|breadcrumb|caption|recommend|most-?(read|popular|viewed)|popular|trending|subscri"
              + "|sign-?up|toolbar|outbrain|taboola|modal|popup|paywall|copyright|read-?more|skip-"
              + "|pagination|author-?(bio|box|card)|sponsor|masthead|site-?header|page-?header"
              + "|(^|[-_ ])(ad|ads|nav|menu|footer|tags?|meta|byline|teaser|widget|credit|legal|hidden)($|[-_ ])");

  private static final Pattern LINES =
      Pattern.compile(
          "(?i)^(advertisement|read more|also read|see also|related|share( this.{0,30})?|sign up.{0,80}"
              + "|subscribe.{0,80}|follow us.{0,80}|click here.{0,80}|\u00a9.{0,200}|copyright .{0,200}"
              + "|all rights reserved.?|most read|more on this story|skip (to|past) .{0,60}"
              + "|getty images|image (source|caption).{0,80}|by clicking .{0,200}"
              + "|(we|this site) uses? cookies.{0,300}|(read|watch|listen)( more)?:.{0,160})$");

  private Noise() {}

  static boolean is(Element element) {
    if (TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")) {
      return true;
    }
    return element.nameIs("header") && element.closest("article, main") == null;
  }

  /** By what its author called it; a class may name what it is not, so the text is weighed too. */
  static boolean isNamed(Element element) {
    String names = element.id() + " " + element.className();
    return names.length() < 500 && NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
  }

  static boolean isLine(String text) {
    return text.length() < 400 && LINES.matcher(text).matches();
  }
}
