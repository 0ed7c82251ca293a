package com.relayos.internal;

import com.relayos.RequestOptions;
import com.relayos.errors.RelayOSException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The request that each attempt of a call sends: all of them carry the same idempotency key. */
final class Prepared {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");
  private static final Set<String> WRITES = Set.of("POST", "PATCH", "DELETE");

  private final String method;
  private final String url;
  private final Map<String, String> headers;
  private final byte[] content; // null if there is no body

  private Prepared(String method, String url, Map<String, String> headers, byte[] content) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.content = content;
  }

  static Prepared of(Settings settings, String key, Call call) {
    Operation<?> operation = call.operation();
    RequestOptions options = call.options();
    Map<String, String> headers = new LinkedHashMap<>(settings.headers());
    if (key != null) {
      headers.putIfAbsent("authorization", "Bearer " + key);
    }
    byte[] content = content(call.body(), options.extraBody());
    if (content != null) {
      headers.put("content-type", "application/json");
    }
    if (WRITES.contains(operation.method())) {
      headers.put(
          "idempotency-key",
          options.idempotencyKey().orElseGet(() -> UUID.randomUUID().toString()));
    }
    String url = settings.baseUrl() + fill(operation.path(), call.path());
    Map<String, Object> query = new LinkedHashMap<>(call.query());
    query.putAll(options.extraQuery());
    return new Prepared(
        operation.method(),
        url + query(query),
        Headers.add(headers, options.extraHeaders()),
        content);
  }

  /** Fresh for every attempt. */
  HttpRequest request() {
    try {
      HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url));
      headers.forEach(builder::header);
      return builder
          .method(method, content == null ? nothing() : BodyPublishers.ofByteArray(content))
          .build();
    } catch (IllegalArgumentException error) { // its message may quote a header
      throw new RelayOSException("The address, the method or a header can not be sent");
    }
  }

  private BodyPublisher nothing() {
    return method.equals("GET") ? new SentOnce() : BodyPublishers.noBody();
  }

  /** Without its slash a path could turn the host of the address into another. */
  private static String fill(String path, List<String> values) {
    if (!path.startsWith("/")) {
      throw new RelayOSException("path must start with a slash");
    }
    Iterator<String> rest = values.iterator();
    Matcher matcher = PARAMETER.matcher(path);
    return rest.hasNext()
        ? matcher.replaceAll(found -> segment(found.group(1), rest.next()))
        : path;
  }

  /** A segment that is empty or made of dots would turn the address into another operation's. */
  private static String segment(String name, String value) {
    if (value == null || value.isEmpty() || value.equals(".") || value.equals("..")) {
      throw new RelayOSException(name + " must be a text that is not empty");
    }
    return Matcher.quoteReplacement(encode(name, value));
  }

  private static String query(Map<String, Object> query) {
    StringJoiner pairs = new StringJoiner("&", "?", "").setEmptyValue("");
    query.forEach(
        (name, value) -> {
          Object frozen = Json.freeze(value);
          for (Object item : frozen instanceof List<?> items ? items : one(frozen)) {
            if (item instanceof Map || item instanceof List) {
              throw new RelayOSException(name + " can not be sent in a query");
            }
            if (item != null) {
              pairs.add(encode(name, name) + "=" + encode(name, item.toString()));
            }
          }
        });
    return pairs.toString();
  }

  private static List<?> one(Object value) {
    return value == null ? List.of() : List.of(value);
  }

  /** Percent-encodes everything but the unreserved characters of RFC 3986. */
  private static String encode(String name, String text) {
    ByteBuffer bytes;
    try {
      bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException error) {
      throw new RelayOSException(name + " has characters that can not be sent");
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    while (bytes.hasRemaining()) {
      int octet = bytes.get() & 0xff;
      if (octet < 128 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0)) {
        encoded.append((char) octet);
      } else {
        encoded.append(String.format("%%%02X", octet));
      }
    }
    return encoded.toString();
  }

  private static byte[] content(Object body, Map<String, Object> extra) {
    if (body == null && extra.isEmpty()) {
      return null;
    }
    Object frozen = body == Call.NULL ? null : Json.freeze(body == null ? Map.of() : body);
    if (extra.isEmpty()) {
      return Json.write(frozen);
    }
    if (!(frozen instanceof JsonMap members)) {
      throw new RelayOSException("More members need a body that is an object");
    }
    Map<String, Object> all = new LinkedHashMap<>(members);
    all.putAll(extra);
    return Json.write(Json.freeze(all));
  }
}
