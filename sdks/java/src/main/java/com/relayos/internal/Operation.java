package com.relayos.internal;

import java.util.function.Function;

/**
 * A row of the generated table: how an operation is sent, and what decodes its answer.
 *
 * @param id name in the contract; null for {@code client.request}
 * @param path with <code>{name}</code> for each path parameter
 * @param decode of the whole answer, or of an item of a list
 */
public record Operation<T>(String id, String method, String path, Function<Object, T> decode) {}
