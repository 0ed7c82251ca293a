package com.relayos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.relayos.errors.RelayOSException;
import com.relayos.models.Message;
import com.relayos.models.MessagesListParams;
import com.relayos.models.MessagesListParamsStatus;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class PageTest {
  private static FakeServer.Script page(String next, String... ids) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("data", List.of(ids).stream().map(id -> Map.of("id", id)).toList());
    body.put("has_more", next != null);
    body.put("next_cursor", next);
    body.put("refresh_cursor", "r");
    return FakeServer.json(body);
  }

  private static FakeServer three() throws IOException {
    return new FakeServer(page("c1", "a", "b"), page("c2"), page(null, "c"));
  }

  @Test
  void iteratesOverAllPagesWithTheSameFilters() throws IOException {
    try (FakeServer server = three()) {
      MessagesListParams params =
          MessagesListParams.builder().status(MessagesListParamsStatus.SENT).limit(2).build();
      StringBuilder ids = new StringBuilder();
      for (Message message : server.client().messages().list(params)) {
        ids.append(message.id());
      }
      assertEquals("abc", ids.toString());
      String last = server.last().url();
      assertTrue(last.contains("status=sent") && last.contains("limit=2"), last);
      assertTrue(last.contains("cursor=c2"), last);
    }
  }

  @Test
  void fetchesOnlyWhatAStreamAsksFor() throws IOException {
    try (FakeServer server = three()) {
      Page<Message> page = server.client().messages().list();
      assertEquals(List.of("a", "b"), page.stream().map(Message::id).limit(2).toList());
      assertEquals(1, server.seen.size());
    }
    try (FakeServer server = three()) {
      assertEquals(3, server.client().messages().list().pages().count());
    }
  }

  @Test
  void turnsByHand() throws IOException {
    try (FakeServer server = three()) {
      Page<Message> page = server.client().messages().list();
      assertTrue(page.hasMore());
      assertEquals("c1", page.nextCursor().orElseThrow());
      Page<Message> last = page.nextPage().orElseThrow().nextPage().orElseThrow();
      assertFalse(last.hasMore());
      assertTrue(last.nextPage().isEmpty());
      assertEquals(1, last.refresh().orElseThrow().data().size());
      assertEquals("/v1/messages?cursor=r", server.last().url());
      assertEquals("c", ((Map<?, ?>) ((List<?>) last.body().get("data")).get(0)).get("id"));
    }
  }

  @Test
  void endsInOrder() throws IOException {
    try (FakeServer server = new FakeServer(page(null))) {
      Iterator<Message> items = server.client().messages().list().iterator();
      assertFalse(items.hasNext());
      assertThrows(NoSuchElementException.class, items::next);
    }
    try (FakeServer server = new FakeServer(page("c1", "a"))) {
      Page<Message> page = server.client().messages().list();
      assertThrows(RelayOSException.class, page.stream()::count);
    }
  }
}
