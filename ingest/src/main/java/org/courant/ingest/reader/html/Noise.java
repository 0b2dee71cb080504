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
          "math",
          "details",
          "address",
          "amp-consent",
          "amp-sidebar",
          "amp-ad",
          "amp-carousel");

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
          "comments?($|[-_ ])|comment-?(list|section|area|form|thread)|disqus|discussion|share|sharing|social|related|newsletter|promo|advert|cookie|consent|gdpr|onetrust|privacy|sidebar"
              + "|breadcrumb|caption|recommend|most-?(read|popular|viewed)|popular|trending|subscri"
              + "|sign-?up|toolbar|outbrain|taboola|modal|popup|paywall|copyright|read-?more|skip-"
              + "|pagination|site-?info|colophon|imprint|disclaimer|donat|contribution|table-of-contents|author-?(bio|box|card)|sponsor|masthead|site-?header|page-?header"
              + "|(^|[-_ ])(ad|ads|wall|toc|nav|menu|footer|tags?|meta|byline|teaser|widget|credit|legal|hidden)($|[-_ ])");

  private static final Pattern LINES =
      Pattern.compile(
          "(?i)^(advertisement|(story|article) continues below.{0,40}|read more|also read|see also|related|share( this.{0,30})?|sign up.{0,80}"
              + "|subscribe.{0,80}|follow us.{0,80}|click here.{0,80}|\u00a9.{0,200}|copyright .{0,200}"
              + "|all rights reserved.?|most read|more on this story|skip (to|past) .{0,60}"
              + "|getty images|image (source|caption).{0,80}|by clicking .{0,200}"
              + "|(we|this site) uses? cookies.{0,300}|(read|watch|listen|more|see|hear)( (more|also|next))?:.{0,160}"
              + "|(this|the) (story|article|report) (has been|was|will be) (updated|corrected|amended).{0,200}"
              + "|contact the (author|reporter|writer).{0,120}|follow (the .{1,40}|us|me|him|her) on .{0,160}"
              + "|(send|email) (us )?your .{0,160}|privacy notice:.{0,400}|loading.{0,40}|image \\d.{0,80}"
              + "|(photo|photograph|picture|image|video)s?( by|:).{0,120}"
              + "|.{0,40}\\b(19|20)\\d\\d\\b.{0,12}\\b\\d{1,2}[:.]\\d\\d.{0,20}"
              + "|already a subscriber.{0,60}|log ?in|sign in|reproduction without.{0,200})$");

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
