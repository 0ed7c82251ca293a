package com.relayos.internal;

import com.relayos.RequestOptions;
import java.util.List;
import java.util.Map;

/**
 * What a method was asked to send.
 *
 * @param path values of the path parameters, in order
 * @param body null if there is none; {@link #NULL} if it is null
 */
public record Call(
    Operation<?> operation,
    List<String> path,
    Map<String, ?> query,
    Object body,
    RequestOptions options) {
  /** A body that is {@code null} of JSON. */
  public static final Object NULL = new Object();
}
