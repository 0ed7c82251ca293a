package com.relayos;

import com.relayos.errors.RelayOSException;
import com.relayos.internal.Call;
import com.relayos.internal.Decode;
import com.relayos.internal.Http;
import com.relayos.internal.Operation;
import com.relayos.internal.Settings;
import com.relayos.internal.Threads;
import com.relayos.internal.Transport;
import com.relayos.resources.Resources;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * The client: every resource of the API as a method, and a way to reach what this version does not
 * know yet. Immutable and safe to share between threads; one is enough for a program.
 *
 * <pre>{@code
 * RelayOS client = RelayOS.builder().apiKey("rk_test_...").build();
 * Message message =
 *     client
 *         .messages()
 *         .create(
 *             MessageCreateParams.sms()
 *                 .to("+15005550010")
 *                 .content(SmsContent.builder().text("Hello").build())
 *                 .build());
 * }</pre>
 */
public final class RelayOS extends Resources {
  private final Transport transport;
  private final Executor executor;

  private RelayOS(Transport transport, Executor executor) {
    super(transport);
    this.transport = transport;
    this.executor = executor;
  }

  /** With {@code RELAYOS_API_KEY} and {@code RELAYOS_BASE_URL} of the environment. */
  public static RelayOS create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A client with other defaults where the options have some, on the same connections. */
  public RelayOS withOptions(RequestOptions options) {
    if (options.idempotencyKey().isPresent()
        || !options.extraQuery().isEmpty()
        || !options.extraBody().isEmpty()) {
      throw new RelayOSException(
          "A client has a timeout, retries and headers; the rest is a call's");
    }
    Settings settings =
        transport
            .settings()
            .with(
                options.timeout().orElse(null),
                options.maxRetries().orElse(null),
                options.extraHeaders());
    return new RelayOS(
        new Transport(settings, transport.key(), transport.http(), transport.tap()), executor);
  }

  /**
   * The result of a call, with the answer as it came over HTTP.
   *
   * <pre>{@code
   * RawResponse<Message> raw = client.withRawResponse(c -> c.messages().get("msg_..."));
   * raw.headers().firstValue("ratelimit");
   * }</pre>
   *
   * @param call makes one call with the client that it is given
   */
  public <T> RawResponse<T> withRawResponse(Function<RelayOS, T> call) {
    AtomicReference<HttpResponse<byte[]>> last = new AtomicReference<>();
    Transport tapped =
        new Transport(transport.settings(), transport.key(), transport.http(), last::set);
    T value = call.apply(new RelayOS(tapped, executor));
    if (last.get() == null) {
      throw new RelayOSException("No call was made with the client that was given");
    }
    return new RawResponse<>(last.get(), value);
  }

  /**
   * Makes calls on a thread of the executor. Canceling the future interrupts it, which ends its
   * calls.
   *
   * <pre>{@code
   * CompletableFuture<Message> message = client.async(c -> c.messages().get("msg_..."));
   * }</pre>
   */
  public <T> CompletableFuture<T> async(Function<RelayOS, T> calls) {
    CompletableFuture<T> result = new CompletableFuture<>();
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              try {
                result.complete(calls.apply(this));
              } catch (RuntimeException | Error error) {
                result.completeExceptionally(error);
              }
              return null;
            });
    CompletableFuture<T> unused =
        result.whenComplete(
            (value, error) -> {
              if (result.isCancelled()) {
                task.cancel(true);
              }
            });
    executor.execute(task);
    return result;
  }

  /** Sends a request that has no method here, with the same credential, retries and errors. */
  public Object request(String method, String path) {
    return request(method, path, Map.of(), null, RequestOptions.NONE);
  }

  /**
   * As {@link #request(String, String)}.
   *
   * <pre>{@code
   * Object page = client.request("GET", "/v1/messages", Map.of("limit", 1), null, RequestOptions.NONE);
   * }</pre>
   *
   * @param body maps, lists, texts, numbers, truth values or objects of this package; null for none
   * @return the JSON of the answer as maps, lists and so on; null if it is empty
   */
  public Object request(
      String method, String path, Map<String, ?> query, Object body, RequestOptions options) {
    Operation<Object> operation =
        new Operation<>(null, method.toUpperCase(Locale.ROOT), path, Decode::any);
    return transport.send(new Call(operation, List.of(), query, body, options), Decode::any);
  }

  /** Collects the settings of a client. */
  public static final class Builder {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Middleware> middleware = new ArrayList<>();
    private Supplier<String> key;
    private boolean anonymous;
    private boolean allowInsecureHttp;
    private String baseUrl;
    private Duration timeout = Duration.ofSeconds(60);
    private int maxRetries = 2;
    private HttpClient httpClient;
    private ProxySelector proxy;
    private SSLContext sslContext;
    private Consumer<LogEntry> logger = entry -> {};
    private Timing timing = Timing.SYSTEM;
    private Executor executor = Threads.POOL;

    private Builder() {}

    /** {@code rk_test_...} or {@code rk_live_...}; that of {@code RELAYOS_API_KEY} by default. */
    public Builder apiKey(String apiKey) {
      String checked = Settings.checkKey(apiKey);
      return apiKey(() -> checked);
    }

    /** Asked for a key before every call. */
    public Builder apiKey(Supplier<String> apiKey) {
      key = apiKey;
      anonymous = false;
      return this;
    }

    /** Sends no credential. */
    public Builder anonymous() {
      anonymous = true;
      return this;
    }

    /** That of {@code RELAYOS_BASE_URL} by default, or {@code http://127.0.0.1:8080}. */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = baseUrl;
      return this;
    }

    /** How long one attempt may take, its body included; 60 seconds by default. */
    public Builder timeout(Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** How often a failed attempt is repeated; 2 by default, 0 turns retries off. */
    public Builder maxRetries(int maxRetries) {
      this.maxRetries = maxRetries;
      return this;
    }

    /** Sent with every request. */
    public Builder header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    /** Sends the requests, with connections of your own. It must not follow redirects. */
    public Builder httpClient(HttpClient httpClient) {
      this.httpClient = httpClient;
      return this;
    }

    /** For all requests, instead of the one of the system. */
    public Builder proxy(ProxySelector proxy) {
      this.proxy = proxy;
      return this;
    }

    /** With certificates of your own. */
    public Builder sslContext(SSLContext sslContext) {
      this.sslContext = sslContext;
      return this;
    }

    /** Wrapped around every attempt, the first one outermost. */
    public Builder middleware(Middleware middleware) {
      this.middleware.add(middleware);
      return this;
    }

    /**
     * Is told about every attempt and every retry. Never sees credentials, bodies or query strings.
     * The System.Logger {@code com.relayos} is told the same at level DEBUG.
     */
    public Builder logger(Consumer<LogEntry> logger) {
      this.logger = logger;
      return this;
    }

    /**
     * Runs what is given to {@link RelayOS#async}; by default, as many threads of the background as
     * there are calls under way.
     */
    public Builder executor(Executor executor) {
      this.executor = executor;
      return this;
    }

    /** Sends the key over plain http to other machines too. */
    public Builder allowInsecureHttp(boolean allow) {
      this.allowInsecureHttp = allow;
      return this;
    }

    /** Clock, waiting and chance. For tests. */
    public Builder timing(Timing timing) {
      this.timing = timing;
      return this;
    }

    /**
     * Makes the client.
     *
     * @throws RelayOSException a setting is missing or can not be used
     */
    public RelayOS build() {
      String address = baseUrl != null ? baseUrl : environment("RELAYOS_BASE_URL");
      Settings settings =
          new Settings(
              address == null ? "http://127.0.0.1:8080" : address,
              timeout,
              maxRetries,
              headers,
              logger,
              timing);
      if (!anonymous && !allowInsecureHttp) {
        settings.refusePlainHttp();
      }
      return new RelayOS(new Transport(settings, credential(), http(settings), null), executor);
    }

    private Supplier<String> credential() {
      if (anonymous) {
        return () -> null;
      }
      if (key == null) {
        String found = Settings.checkKey(environment("RELAYOS_API_KEY"));
        return () -> found;
      }
      Supplier<String> ask = key;
      return () -> Settings.checkKey(ask.get());
    }

    private Http http(Settings settings) {
      if (httpClient != null) {
        if (proxy != null || sslContext != null) {
          throw new RelayOSException("proxy and sslContext are for connections of our own");
        }
        if (httpClient.followRedirects() != HttpClient.Redirect.NEVER) {
          throw new RelayOSException(
              "httpClient must not follow redirects: the key is for one host");
        }
        return new Http(httpClient, List.copyOf(middleware));
      }
      HttpClient.Builder builder =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NEVER)
              .version(
                  settings.isSecure() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
      if (proxy != null) {
        builder.proxy(proxy);
      }
      if (sslContext != null) {
        builder.sslContext(sslContext);
      }
      return new Http(builder.build(), List.copyOf(middleware));
    }

    private static String environment(String name) {
      String value = System.getenv(name);
      return value == null || value.isBlank() ? null : value;
    }
  }
}
