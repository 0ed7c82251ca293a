package com.relayos;

import java.time.Duration;

/**
 * One attempt, or the wait before the next one. Routes instead of paths and no texts of the server,
 * so that no personal data gets in.
 *
 * @param event {@code attempt} after each attempt, {@code retry} before the wait for the next one
 * @param operation name in the contract, for example {@code messages.create}; null for {@code
 *     client.request}
 * @param method of HTTP
 * @param route for example <code>/v1/messages/{message_id}</code>; the path itself for {@code
 *     client.request}; never the query
 * @param attempt 1 for the first one
 * @param status of the response; 0 if none came
 * @param requestId null if none came
 * @param error name of the class that the attempt failed with; null if it did not
 * @param code and its code
 * @param duration how long the attempt took, or how long the wait will be
 */
public record LogEntry(
    String event,
    String operation,
    String method,
    String route,
    int attempt,
    int status,
    String requestId,
    String error,
    String code,
    Duration duration) {}
