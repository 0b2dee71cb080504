package org.courant.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.courant.ingest.item.Item;
import org.junit.jupiter.api.Test;

/** JSON Feed and ninjs. */
class JsonFormsTest {
  @Test
  void itemsOfAJsonFeedAreRead() {
    Item item =
        Readings.of(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Mast",
                 "language": "en", "authors": [{"name": "The desk"}],
                 "items": [{"id": "1", "url": "https://mast.test/1", "title": "Vote fails",
                   "content_html": "<p>It met.</p>", "summary": "By one voice.",
                   "date_published": "2026-03-01T10:00:00Z",
                   "date_modified": "2026-03-01T11:00:00Z", "tags": ["harbour"]}]}
                """)
            .item();
    assertThat(item)
        .returns("mast.test#1", Item::id)
        .returns("https://mast.test/1", Item::url)
        .returns("<p>It met.</p>", Item::body)
        .returns("By one voice.", Item::standfirst)
        .returns("The Mast", Item::source)
        .returns("en", Item::language)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published)
        .returns(Instant.parse("2026-03-01T11:00:00Z"), Item::updated);
    assertThat(item.authors()).containsExactly("The desk");
    assertThat(item.subjects()).containsExactly("harbour");
  }

  @Test
  void everyFieldOfNinjs1IsRead() {
    Item item =
        Readings.of(
                """
                {"uri": "http://wire.test/item/1", "type": "text", "version": "4",
                 "versioncreated": "2026-03-01T11:00:00Z", "firstcreated": "2026-03-01T10:00:00Z",
                 "embargoed": "2026-03-02T00:00:00Z", "pubstatus": "usable", "urgency": 3,
                 "language": "en-IE", "usageterms": "Subscribers only",
                 "copyrightholder": "Wire", "copyrightnotice": "Wire 2026",
                 "ednote": "Corrects a name", "byline": "Ann Bly", "headline": "Vote fails",
                 "description_text": "By one voice.", "body_text": "The council met.",
                 "subject": [{"code": "medtop:11", "name": "politics"}]}
                """)
            .item();
    assertThat(item)
        .returns("https://wire.test/item/1", Item::id)
        .returns("http://wire.test/item/1", Item::url)
        .returns("Vote fails", Item::headline)
        .returns("By one voice.", Item::standfirst)
        .returns("The council met.", Item::body)
        .returns(4, Item::sourceVersion)
        .returns(3, Item::urgency)
        .returns("en-IE", Item::language)
        .returns("Wire 2026; Subscribers only", Item::rights)
        .returns("Corrects a name", Item::note)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published)
        .returns(Instant.parse("2026-03-01T11:00:00Z"), Item::updated)
        .returns(Instant.parse("2026-03-02T00:00:00Z"), Item::embargoed);
    assertThat(item.authors()).containsExactly("Ann Bly");
    assertThat(item.subjects()).containsExactly("politics");
  }

  @Test
  void listsWithRolesOfNinjs3AreRead() {
    Item item =
        Readings.of(
                """
                {"uri": "urn:wire:1", "standard": {"name": "ninjs", "version": "3.0"},
                 "contentcreated": "2026-03-01T10:00:00Z",
                 "headlines": [{"role": "short", "value": "Vote"}, {"role": "main", "value": "Vote fails"}],
                 "bodies": [{"contenttype": "text/plain", "value": "plain"},
                   {"contenttype": "text/html", "value": "<p>The council met.</p>"}],
                 "descriptions": [{"role": "summary", "value": "By one voice."}],
                 "bylines": [{"byline": "Ann Bly"}, {"byline": "Cy Dow"}],
                 "subjects": [{"uri": "x:1", "name": "politics"}],
                 "infosources": [{"name": "The Wire"}],
                 "rightsinfo": [{"copyrightnotice": "Wire 2026"}]}
                """)
            .item();
    assertThat(item)
        .returns("urn:wire:1", Item::id)
        .returns("Vote fails", Item::headline)
        .returns("<p>The council met.</p>", Item::body)
        .returns("By one voice.", Item::standfirst)
        .returns("The Wire", Item::source)
        .returns("Wire 2026", Item::rights)
        .returns(Instant.parse("2026-03-01T10:00:00Z"), Item::published);
    assertThat(item.authors()).containsExactly("Ann Bly", "Cy Dow");
    assertThat(item.subjects()).containsExactly("politics");
  }

  @Test
  void cancelledNinjsNeedsNoWords() {
    assertThat(Readings.of("{\"uri\": \"urn:1\", \"pubstatus\": \"canceled\"}").item().status())
        .isEqualTo(Item.Status.CANCELED);
  }
}
