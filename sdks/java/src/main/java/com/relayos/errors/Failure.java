package com.relayos.errors;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;

/**
 * What the server's failure consists of.
 *
 * @param status HTTP status
 * @param headers of the answer
 * @param requestId null if none was told
 * @param retryAfter null if none was told
 * @param problem the problem document; null if none came
 * @param body the answer as text; at most its first 2,000 characters
 */
public record Failure(
    int status,
    HttpHeaders headers,
    String requestId,
    Duration retryAfter,
    Map<String, Object> problem,
    String body) {}
