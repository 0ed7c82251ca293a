package com.relayos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.relayos.errors.ApiConnectionException;
import com.relayos.errors.ApiException;
import com.relayos.errors.ApiTimeoutException;
import com.relayos.errors.CanceledException;
import com.relayos.errors.NotFoundException;
import com.relayos.errors.RelayOSException;
import com.relayos.models.Message;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClientTest {
  private static final Map<String, Object> MESSAGE = Map.of("id", "msg_1", "status", "sent");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.test",
        "https://user:secret@example.test",
        "https://example.test?x=1",
        "https://example.test#x",
        "http://",
        "not an address",
        "http://example.test",
        "http://127.0.0.1.example.test",
        "http://10.0.0.1"
      })
  void refusesAddressesThatLeakOrLeadNowhere(String url) {
    RelayOS.Builder builder = RelayOS.builder().apiKey(FakeServer.KEY).baseUrl(url);
    RelayOSException error = assertThrows(RelayOSException.class, builder::build);
    assertFalse(error.getMessage().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.test/",
        "http://localhost:1",
        "http://[::1]:80",
        "http://127.9.9.9"
      })
  void takesAddressesThatAreSafe(String url) {
    RelayOS.builder().apiKey(FakeServer.KEY).baseUrl(url).build();
  }

  @Test
  void sendsAKeyOverPlainHttpOnlyWhenItIsToldTo() {
    RelayOS.builder().apiKey("k").baseUrl("http://10.0.0.1").allowInsecureHttp(true).build();
    RelayOS.builder().anonymous().baseUrl("http://10.0.0.1").build();
  }

  @Test
  void neverQuotesAKeyOrAHeaderThatCanNotBeSent() {
    for (String key : List.of("", "  ", "sécret", "a secret")) {
      RelayOSException error =
          assertThrows(RelayOSException.class, () -> RelayOS.builder().apiKey(key));
      assertFalse(error.getMessage().contains("cret"));
    }
    RelayOS.Builder builder = RelayOS.builder().apiKey("k").header("x", "a\r\nsecret: b");
    RelayOSException error = assertThrows(RelayOSException.class, builder::build);
    assertFalse(error.getMessage().contains("secret"));
  }

  @Test
  void refusesLimitsThatAreNone() {
    RelayOS.Builder builder = RelayOS.builder().apiKey("k");
    assertThrows(RelayOSException.class, builder.timeout(Duration.ZERO)::build);
    assertThrows(
        RelayOSException.class, builder.timeout(Duration.ofSeconds(1)).maxRetries(-1)::build);
    assertThrows(
        RelayOSException.class, () -> RequestOptions.builder().idempotencyKey("with space"));
  }

  @Test
  void sendsWhatTheCallHasOtherwise() throws IOException {
    try (FakeServer server = new FakeServer(FakeServer.json(MESSAGE))) {
      RelayOS client = server.builder().header("x-a", "client").header("x-b", "client").build();
      RequestOptions options =
          RequestOptions.builder()
              .header("X-A", "call")
              .header("x-b", null)
              .query("dry run", List.of(1, true))
              .body("later", Map.of("a", 1))
              .idempotencyKey("order-1")
              .build();
      client.messages().cancel("msg_1", options);
      assertEquals("call", server.last().header("X-a"));
      assertNull(server.last().header("X-b"));
      assertEquals("/v1/messages/msg_1/cancel?dry%20run=1&dry%20run=true", server.last().url());
      assertEquals("{\"later\":{\"a\":1}}", server.last().body());
      assertEquals("order-1", server.last().header("Idempotency-key"));
      assertEquals("Bearer " + FakeServer.KEY, server.last().header("Authorization"));
    }
  }

  @Test
  void asksForTheKeyBeforeEveryCall() throws IOException {
    try (FakeServer server = new FakeServer(FakeServer.json(MESSAGE))) {
      List<String> keys = new ArrayList<>(List.of("one", "two"));
      RelayOS client = server.builder().apiKey(() -> keys.remove(0)).build();
      client.messages().get("a");
      assertEquals("Bearer one", server.last().header("Authorization"));
      client.messages().get("a");
      assertEquals("Bearer two", server.last().header("Authorization"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void refusesIdsThatWouldBeAnotherAddress(String id) throws IOException {
    try (FakeServer server = new FakeServer(FakeServer.json(MESSAGE))) {
      assertThrows(RelayOSException.class, () -> server.client().messages().get(id));
      assertThrows(RelayOSException.class, () -> server.client().messages().get("\ud800"));
      assertThrows(RelayOSException.class, () -> server.client().messages().get(null));
      assertThrows(RelayOSException.class, () -> server.client().request("GET", "@evil.test"));
      assertTrue(server.seen.isEmpty());
    }
  }

  @Test
  void limitsTheWholeAttemptItsBodyIncluded() throws IOException {
    try (FakeServer server = new FakeServer(FakeServer::drip)) {
      RelayOS client = server.builder().timeout(Duration.ofMillis(300)).maxRetries(1).build();
      long started = System.nanoTime();
      assertThrows(ApiTimeoutException.class, () -> client.messages().get("a"));
      assertTrue(System.nanoTime() - started < 3_000_000_000L);
      assertEquals(2, server.seen.size());
      assertEquals(List.of(Duration.ofMillis(500)), server.waits);
    }
  }

  @Test
  void endsWhenItsThreadIsInterrupted() throws Exception {
    try (FakeServer server = new FakeServer(FakeServer::drip)) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread thread =
          new Thread(
              () -> {
                try {
                  server.client().messages().get("a");
                } catch (CanceledException error) {
                  thrown.set(Thread.currentThread().isInterrupted() ? error : null);
                }
              });
      thread.start();
      Thread.sleep(300);
      thread.interrupt();
      thread.join(2_000);
      assertInstanceOf(CanceledException.class, thrown.get());
      assertEquals(1, server.seen.size());
    }
  }

  @Test
  void worksInTheBackgroundAndCanBeCanceled() throws Exception {
    try (FakeServer server = new FakeServer(FakeServer.json(MESSAGE), FakeServer::drip)) {
      RelayOS client = server.client();
      assertEquals("msg_1", client.async(c -> c.messages().get("a")).get().id());
      CompletableFuture<Void> ended = new CompletableFuture<>();
      CompletableFuture<Message> future =
          client.async(
              c -> {
                try {
                  return c.messages().get("a");
                } catch (CanceledException error) {
                  ended.complete(null);
                  throw error;
                }
              });
      Thread.sleep(300);
      future.cancel(true);
      ended.get(2, java.util.concurrent.TimeUnit.SECONDS);
    }
    try (FakeServer server = new FakeServer(FakeServer.problem(404, "not_found"))) {
      CompletableFuture<Message> future = server.client().async(c -> c.messages().get("a"));
      Exception error = assertThrows(Exception.class, future::get);
      assertInstanceOf(NotFoundException.class, error.getCause());
    }
  }

  @Test
  void givesTheAnswerAsItCame() throws IOException {
    try (FakeServer server =
        new FakeServer(FakeServer.reply(200, Map.of("x-request-id", "req_9"), MESSAGE))) {
      RelayOS client = server.client();
      RawResponse<Message> raw = client.withRawResponse(c -> c.messages().get("a"));
      assertEquals(200, raw.status());
      assertEquals("req_9", raw.requestId().orElseThrow());
      assertEquals("msg_1", raw.value().id());
      assertTrue(raw.text().contains("\"msg_1\""));
      assertThrows(RelayOSException.class, () -> client.withRawResponse(c -> "nothing"));
    }
  }

  @Test
  void tellsTheLoggerRoutesAndNoSecrets() throws IOException {
    try (FakeServer server =
        new FakeServer(FakeServer.problem(503, "busy"), FakeServer.json(MESSAGE))) {
      List<LogEntry> entries = new ArrayList<>();
      RelayOS client = server.builder().logger(entries::add).build();
      client.messages().get("msg_personal");
      assertEquals(
          List.of("attempt", "retry", "attempt"), entries.stream().map(LogEntry::event).toList());
      assertEquals("/v1/messages/{message_id}", entries.get(0).route());
      assertEquals("ServerException", entries.get(0).error());
      assertEquals("busy", entries.get(0).code());
      assertEquals(503, entries.get(0).status());
      assertEquals("messages.get", entries.get(2).operation());
      assertFalse(entries.toString().contains("personal"));
      assertFalse(entries.toString().contains(FakeServer.KEY));
    }
  }

  @Test
  void isNotDisturbedByALoggerThatFails() throws IOException {
    try (FakeServer server = new FakeServer(FakeServer.json(MESSAGE))) {
      RelayOS client =
          server
              .builder()
              .logger(
                  entry -> {
                    throw new IllegalStateException();
                  })
              .build();
      assertEquals("msg_1", client.messages().get("a").id());
    }
  }

  @Test
  void wrapsMiddlewareAroundEveryAttempt() throws IOException {
    try (FakeServer server =
        new FakeServer(FakeServer.problem(503, "busy"), FakeServer.json(MESSAGE))) {
      List<String> order = new ArrayList<>();
      RelayOS client =
          server
              .builder()
              .middleware(
                  (request, next) -> {
                    order.add("outer");
                    return next.send(request);
                  })
              .middleware(
                  (request, next) -> {
                    order.add("inner");
                    return next.send(
                        HttpRequest.newBuilder(request, (name, value) -> true)
                            .header("x-trace", "t")
                            .build());
                  })
              .build();
      client.messages().get("a");
      assertEquals(List.of("outer", "inner", "outer", "inner"), order);
      assertEquals("t", server.last().header("X-trace"));
    }
  }

  @Test
  void usesAProxyAndAClientOfTheCaller() throws IOException {
    try (FakeServer server = new FakeServer(FakeServer.json(MESSAGE))) {
      int port = Integer.parseInt(server.url().substring(server.url().lastIndexOf(':') + 1));
      ProxySelector proxy =
          ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      RelayOS.Builder builder = RelayOS.builder().apiKey("k").allowInsecureHttp(true);
      RelayOS client = builder.baseUrl("http://relayos.invalid").proxy(proxy).build();
      client.messages().get("a");
      assertEquals("http://relayos.invalid/v1/messages/a", server.last().url());
      HttpClient own = HttpClient.newHttpClient();
      assertThrows(RelayOSException.class, builder.httpClient(own)::build);
      server.builder().httpClient(own).build().messages().get("b");
      HttpClient careless =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
      assertThrows(RelayOSException.class, server.builder().httpClient(careless)::build);
    }
  }

  @Test
  void hasOtherDefaultsOnTheSameConnections() throws IOException {
    try (FakeServer server = new FakeServer(FakeServer.problem(503, "busy"))) {
      RelayOS client =
          server
              .client()
              .withOptions(RequestOptions.builder().maxRetries(0).header("x-a", "1").build());
      assertThrows(ApiException.class, () -> client.messages().get("a"));
      assertEquals(1, server.seen.size());
      assertEquals("1", server.last().header("X-a"));
      RequestOptions wrong = RequestOptions.builder().idempotencyKey("k").build();
      assertThrows(RelayOSException.class, () -> client.withOptions(wrong));
    }
  }

  @Test
  void tellsThatNobodyListens() throws IOException {
    String url;
    try (FakeServer server = new FakeServer(FakeServer.json(MESSAGE))) {
      url = server.url();
    }
    RelayOS client = RelayOS.builder().apiKey("k").baseUrl(url).maxRetries(0).build();
    ApiConnectionException error =
        assertThrows(ApiConnectionException.class, () -> client.messages().get("a"));
    assertTrue(error.getMessage().contains(url));
  }

  @Test
  void sendsWhatHasNoMethod() throws IOException {
    try (FakeServer server = new FakeServer(FakeServer.json(List.of(1, 2)))) {
      Object answer =
          server
              .client()
              .request("post", "/v1/new", Map.of("a", 1), Map.of("b", 2L), RequestOptions.NONE);
      assertEquals(List.of(1, 2), answer);
      assertEquals("POST /v1/new?a=1", server.last().method() + " " + server.last().url());
      assertEquals("{\"b\":2}", server.last().body());
      assertThrows(
          RelayOSException.class,
          () ->
              server
                  .client()
                  .request("POST", "/x", Map.of(), Map.of("x", Double.NaN), RequestOptions.NONE));
    }
  }
}
