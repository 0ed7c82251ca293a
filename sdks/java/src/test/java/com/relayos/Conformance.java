package com.relayos;

import com.relayos.errors.ApiConnectionException;
import com.relayos.errors.ApiException;
import com.relayos.errors.ApiTimeoutException;
import com.relayos.errors.RelayOSException;
import com.relayos.errors.ResyncRequiredException;
import com.relayos.errors.WebhookVerificationException;
import com.relayos.internal.Json;
import com.relayos.models.Event;
import com.relayos.models.EventStreamSubscribeParams;
import com.relayos.models.Model;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runner of sdks/conformance: {@code Conformance <vectors.json> <url>}. Prints a line per vector.
 */
public final class Conformance {
  private static final Map<String, String> KINDS =
      Map.of(
          "BadRequestException", "bad_request",
          "AuthenticationException", "authentication",
          "PermissionDeniedException", "permission_denied",
          "NotFoundException", "not_found",
          "ConflictException", "conflict",
          "UnprocessableException", "unprocessable",
          "RateLimitException", "rate_limit",
          "ServerException", "server",
          "ApiException", "api");

  private Conformance() {}

  public static void main(String... args) throws Exception {
    Map<String, Object> vectors = map(Json.read(Files.readAllBytes(Path.of(args[0]))));
    String key = (String) vectors.get("key");
    List<?> calls = (List<?>) vectors.get("calls");
    ExecutorService pool = Executors.newFixedThreadPool(16);
    List<Future<Object>> outcomes = new ArrayList<>();
    for (int index = 0; index < calls.size(); index++) {
      Map<String, Object> vector = map(calls.get(index));
      String url = args[1] + "/" + index;
      outcomes.add(pool.submit(() -> outcome(() -> call(vector, url, key))));
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int index = 0; index < calls.size(); index++) {
      print(out, map(calls.get(index)), outcomes.get(index).get());
    }
    for (Object each : (List<?>) vectors.get("webhooks")) {
      Map<String, Object> vector = map(each);
      print(out, vector, outcome(() -> unwrap(vector)));
    }
    pool.shutdownNow();
    ExecutorService streaming = Executors.newCachedThreadPool();
    List<?> streams = (List<?>) vectors.get("streams");
    List<Future<Object>> followed = new ArrayList<>();
    for (int index = 0; index < streams.size(); index++) {
      Map<String, Object> vector = map(streams.get(index));
      String url = args[1] + "/s" + index;
      followed.add(streaming.submit(() -> follow(vector, url, key)));
    }
    for (int index = 0; index < streams.size(); index++) {
      print(out, map(streams.get(index)), followed.get(index).get());
    }
    out.flush();
    System.exit(0); // some goodbyes are still on their way
  }

  private static void print(PrintStream out, Map<String, Object> vector, Object outcome) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("name", vector.get("name"));
    line.put("outcome", outcome);
    out.println(new String(Json.write(Json.freeze((Object) line)), StandardCharsets.UTF_8));
  }

  private static Object call(Map<String, Object> vector, String url, String key) throws Exception {
    RelayOS client = RelayOS.builder().apiKey(key).baseUrl(url).build();
    RequestOptions options = options(map(vector.getOrDefault("options", Map.of())));
    List<?> path = (List<?>) vector.get("path");
    Map<String, Object> query = map(vector.getOrDefault("query", Map.of()));
    if (vector.get("operation") == null) {
      String method = (String) vector.get("method");
      return value(
          client.request(method, (String) path.get(0), query, vector.get("body"), options));
    }
    String[] parts = ((String) vector.get("operation")).split("\\.", 2);
    Object resource = client.getClass().getMethod(Names.camel(parts[0])).invoke(client);
    Method method = longest(resource, parts[1]);
    List<Object> arguments = new ArrayList<>(path);
    for (Class<?> type : method.getParameterTypes()) {
      if (Model.class.isAssignableFrom(type) || type.isSealed()) {
        boolean isQuery = !vector.containsKey("body") || type.getSimpleName().endsWith("Query");
        Object json = isQuery ? query : vector.get("body");
        arguments.add(Builders.build(type, map(json)));
      }
    }
    arguments.add(options);
    Object result = invoke(method, resource, arguments.toArray());
    Map<String, Object> wanted = map(vector.get("outcome"));
    if (!wanted.containsKey("items") && !vector.containsKey("walk")) {
      return value(result);
    }
    List<Object> items = new ArrayList<>();
    ((Page<?>) result).forEach(item -> items.add(Members.plain(item)));
    return Map.of("items", items);
  }

  /** The overload that takes everything. */
  private static Method longest(Object resource, String verb) {
    return Arrays.stream(resource.getClass().getMethods())
        .filter(method -> Names.isFor(method.getName(), verb))
        .max(Comparator.comparing(Method::getParameterCount))
        .orElseThrow();
  }

  static Object invoke(Method method, Object target, Object... arguments) throws Exception {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException error) {
      if (error.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw error;
    }
  }

  private static RequestOptions options(Map<String, Object> given) {
    RequestOptions.Builder options = RequestOptions.builder();
    if (given.get("max_retries") instanceof Integer retries) {
      options.maxRetries(retries);
    }
    if (given.get("timeout_ms") instanceof Integer timeout) {
      options.timeout(Duration.ofMillis(timeout));
    }
    if (given.get("idempotency_key") instanceof String key) {
      options.idempotencyKey(key);
    }
    map(given.getOrDefault("headers", Map.of()))
        .forEach((name, value) -> options.header(name, (String) value));
    return options.build();
  }

  private static Object unwrap(Map<String, Object> vector) {
    List<String> secrets =
        ((List<?>) vector.get("secrets")).stream().map(String.class::cast).toList();
    Instant now = Instant.ofEpochSecond(((Number) vector.get("now")).longValue());
    Timing timing =
        new Timing() {
          @Override
          public Instant now() {
            return now;
          }
        };
    Webhooks webhooks = Webhooks.of(secrets).timing(timing);
    return value(webhooks.unwrap((String) vector.get("body"), map(vector.get("headers"))));
  }

  private static Object follow(Map<String, Object> vector, String url, String key)
      throws Exception {
    RelayOS client = RelayOS.builder().apiKey(key).baseUrl(url).build();
    Map<String, Object> given = map(vector.getOrDefault("options", Map.of()));
    StreamOptions.Builder options = StreamOptions.builder();
    if (given.get("idle_ms") instanceof Integer idle) {
      options.idleTimeout(Duration.ofMillis(idle));
    }
    if (given.get("max_retries") instanceof Integer retries) {
      options.maxRetries(retries);
    }
    EventStreamSubscribeParams params =
        (EventStreamSubscribeParams)
            Builders.build(EventStreamSubscribeParams.class, map(vector.get("params")));
    int take = (Integer) vector.get("take");
    int hold = (Integer) vector.getOrDefault("hold_ms", 0);
    List<Object> events = new ArrayList<>();
    Map<String, Object> told = new LinkedHashMap<>();
    try (EventSubscription subscription = client.eventStream().subscribe(params, options.build())) {
      Object outcome =
          outcome(
              () -> {
                for (Event event : subscription) {
                  Thread.sleep(hold);
                  events.add(Members.plain(event));
                  if (events.size() == take) {
                    break;
                  }
                }
                return Map.of();
              });
      told.put("events", events);
      told.put("last_event_id", subscription.lastEventId());
      told.putAll(map(outcome));
    }
    return told;
  }

  private static Map<String, Object> value(Object result) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("value", Members.plain(result));
    return value;
  }

  private static Object outcome(Callable<Object> work) {
    try {
      return work.call();
    } catch (ApiException error) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("kind", KINDS.get(error.getClass().getSimpleName()));
      told.put("status", error.status());
      told.put("code", error.code().orElse(null));
      told.put("request_id", error.requestId().orElse(null));
      told.put("retry_after", error.retryAfter().map(Duration::toSeconds).orElse(null));
      told.put("faults", Members.plain(error.errors()));
      told.put("next", Members.plain(error.next()));
      return Map.of("error", told);
    } catch (ApiTimeoutException error) {
      return Map.of("error", Map.of("kind", "timeout"));
    } catch (ApiConnectionException error) {
      return Map.of("error", Map.of("kind", "connection"));
    } catch (WebhookVerificationException error) {
      String reason = error.reason().name().toLowerCase(java.util.Locale.ROOT);
      return Map.of("error", Map.of("kind", "webhook", "reason", reason));
    } catch (ResyncRequiredException error) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("kind", "resync_required");
      told.put("oldest_event_id", error.oldest().orElse(null));
      return Map.of("error", told);
    } catch (RelayOSException error) {
      return Map.of("error", Map.of("kind", "usage"));
    } catch (Exception error) {
      return Map.of("error", Map.of("kind", "other: " + error));
    }
  }

  @SuppressWarnings("unchecked") // members of JSON have names that are texts
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
