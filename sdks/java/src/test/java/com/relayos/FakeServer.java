package com.relayos;

import com.relayos.internal.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers with one reply after the other, and with the last one for ever. */
final class FakeServer implements AutoCloseable {
  static final String KEY = "rk_test_eu_0123456789abcdefghijABCDEFGHIJ012345";

  record Seen(String method, String url, Map<String, List<String>> headers, String body) {
    String header(String name) {
      List<String> values = headers.get(name);
      return values == null ? null : values.get(0);
    }
  }

  interface Script {
    void answer(HttpExchange exchange) throws IOException;
  }

  final List<Seen> seen = new CopyOnWriteArrayList<>();
  final List<Duration> waits = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final ExecutorService pool = Executors.newCachedThreadPool();

  FakeServer(Script... script) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(pool);
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          int number;
          synchronized (seen) {
            seen.add(
                new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    body));
            number = seen.size();
          }
          script[Math.min(number, script.length) - 1].answer(exchange);
        });
    server.start();
  }

  static Script json(Object body) {
    return reply(200, Map.of(), body);
  }

  static Script reply(int status, Map<String, String> headers, Object body) {
    return exchange -> {
      byte[] text = Json.write(Json.freeze(body));
      exchange.getResponseHeaders().set("content-type", "application/json");
      headers.forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(status, text.length);
      exchange.getResponseBody().write(text);
      exchange.close();
    };
  }

  static Script problem(int status, String code) {
    return reply(status, Map.of("x-request-id", "req_1"), Map.of("status", status, "code", code));
  }

  /** Headers and half a body, then nothing for a long time. */
  static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1_000);
    try {
      for (int count = 0; count < 100; count++) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
        Thread.sleep(50);
      }
    } catch (InterruptedException error) {
      Thread.currentThread().interrupt();
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A builder of clients whose waits take no time. */
  RelayOS.Builder builder() {
    Timing timing =
        new Timing() {
          @Override
          public double random() {
            return 0;
          }

          @Override
          public void sleep(Duration duration) {
            waits.add(duration);
          }
        };
    return RelayOS.builder().apiKey(KEY).baseUrl(url()).timing(timing);
  }

  RelayOS client() {
    return builder().build();
  }

  Seen last() {
    return new ArrayList<>(seen).get(seen.size() - 1);
  }

  @Override
  public void close() {
    server.stop(0);
    pool.shutdownNow();
  }
}
