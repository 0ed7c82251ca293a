package com.relayos.internal;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.errors.RelayOSException;
import com.relayos.models.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the methods of the generated resources reach the server. */
public final class Resource {
  private final Transport transport;

  public Resource(Transport transport) {
    this.transport = transport;
  }

  /** Answers with one thing. */
  public <T> T call(
      Operation<T> operation, List<String> path, Model query, Object body, RequestOptions options) {
    return transport.send(
        new Call(operation, path, members(query), body, options), operation.decode());
  }

  /** Answers with a page of a list. */
  public <T> Page<T> page(
      Operation<T> operation, List<String> path, Model query, RequestOptions options) {
    return page(operation, path, members(query), options);
  }

  private <T> Page<T> page(
      Operation<T> operation, List<String> path, Map<String, ?> query, RequestOptions options) {
    return transport.send(
        new Call(operation, path, query, null, options),
        body ->
            new Page<>(
                body,
                operation.decode(),
                cursor -> {
                  Map<String, Object> following = new LinkedHashMap<>(query);
                  following.put("cursor", cursor);
                  return page(operation, path, following, options);
                }));
  }

  private static Map<String, ?> members(Model query) {
    return query == null ? Map.of() : query.toMap();
  }

  /** For arguments that an operation can not do without. */
  public static <T> T needed(String name, T value) {
    if (value == null) {
      throw new RelayOSException(name + " must not be null");
    }
    return value;
  }

  Transport transport() {
    return transport;
  }
}
