package com.relayos.internal;

import com.relayos.errors.ApiException;
import com.relayos.errors.AuthenticationException;
import com.relayos.errors.BadRequestException;
import com.relayos.errors.ConflictException;
import com.relayos.errors.Failure;
import com.relayos.errors.NotFoundException;
import com.relayos.errors.PermissionDeniedException;
import com.relayos.errors.RateLimitException;
import com.relayos.errors.ServerException;
import com.relayos.errors.UnprocessableException;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** From an HTTP response to its JSON, or to the exception that stands for it. */
final class Failures {
  /** Characters of a failure's body; an error page can be long. */
  private static final int KEPT = 2_000;

  private static final HttpHeaders NOTHING = HttpHeaders.of(Map.of(), (name, value) -> true);

  private Failures() {}

  /** The JSON of the body, null if it is empty; throws unless the status is 2xx and it is JSON. */
  static Object read(HttpResponse<byte[]> response, Instant now) {
    int status = response.statusCode();
    byte[] body = response.body() == null ? new byte[0] : response.body();
    if (status < 200 || status > 299) {
      Failure failure = failure(status, response.headers(), body, now);
      throw create(describe(failure), failure);
    }
    try {
      return body.length == 0 ? null : Json.read(body);
    } catch (IOException error) {
      Failure failure = failure(status, response.headers(), body, now);
      throw new ApiException(status + ": The answer is not JSON.", failure);
    }
  }

  /** The exception for a problem document that came without HTTP. */
  static ApiException of(int status, JsonMap problem) {
    String body = new String(Json.write(problem), StandardCharsets.UTF_8);
    Object told = problem.get("request_id");
    String requestId = told instanceof String id ? id : null;
    Failure failure = new Failure(status, NOTHING, requestId, null, problem, start(body));
    return create(describe(failure), failure);
  }

  /** The exception for a failure that is told by a text alone. */
  static ApiException of(int status, String text) {
    Failure failure = new Failure(status, NOTHING, null, null, null, "");
    return create(status + ": " + text, failure);
  }

  /** The exception for an answer whose body is not known. */
  static ApiException of(int status, HttpHeaders headers, Instant now) {
    Failure failure = failure(status, headers, new byte[0], now);
    return create(describe(failure), failure);
  }

  private static Failure failure(int status, HttpHeaders headers, byte[] body, Instant now) {
    JsonMap problem = problem(body);
    Object told = problem == null ? null : problem.get("request_id");
    String text = new String(body, StandardCharsets.UTF_8);
    return new Failure(
        status,
        headers,
        headers.firstValue("x-request-id").orElse(told instanceof String id ? id : null),
        headers
            .firstValue("retry-after")
            .map(text1 -> Retry.parseRetryAfter(text1, now))
            .orElse(null),
        problem,
        start(text));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), KEPT));
  }

  /** Whatever stands between client and server may answer too, with HTML or nothing at all. */
  private static JsonMap problem(byte[] body) {
    try {
      return Json.read(body) instanceof JsonMap problem ? problem : null;
    } catch (IOException error) {
      return null;
    }
  }

  private static ApiException create(String message, Failure failure) {
    return switch (failure.status()) {
      case 400 -> new BadRequestException(message, failure);
      case 401 -> new AuthenticationException(message, failure);
      case 403 -> new PermissionDeniedException(message, failure);
      case 404 -> new NotFoundException(message, failure);
      case 409 -> new ConflictException(message, failure);
      case 422 -> new UnprocessableException(message, failure);
      case 429 -> new RateLimitException(message, failure);
      default ->
          failure.status() >= 500
              ? new ServerException(message, failure)
              : new ApiException(message, failure);
    };
  }

  /** {@code 409 conflict: A message that was sent can not be canceled. (request req_...)}. */
  private static String describe(Failure failure) {
    Map<String, Object> problem = failure.problem() == null ? Map.of() : failure.problem();
    String otherwise =
        failure.status() < 400 ? "A redirect is not followed." : "No problem document came.";
    Object text = problem.get("detail") != null ? problem.get("detail") : problem.get("title");
    String code = problem.get("code") == null ? "" : " " + problem.get("code");
    String request = failure.requestId() == null ? "" : " (request " + failure.requestId() + ")";
    return failure.status() + code + ": " + (text == null ? otherwise : text) + request;
  }
}
