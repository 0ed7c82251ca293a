package com.relayos.errors;

import com.relayos.models.Problem;
import com.relayos.models.ProblemFault;
import com.relayos.models.ProblemNextStep;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The server answered with a failure. There is a subclass for each status that callers tell apart.
 */
public class ApiException extends RelayOSException {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  public ApiException(String message, Failure failure) {
    super(message);
    this.failure = failure;
  }

  /** HTTP status. */
  public int status() {
    return failure.status();
  }

  /**
   * Stable name of the kind of problem, for example {@code rate_limit_exceeded}; empty if no
   * problem document came.
   */
  public Optional<String> code() {
    return member("code") instanceof String code ? Optional.of(code) : Optional.empty();
  }

  /** Quote this when you ask for help. */
  public Optional<String> requestId() {
    return Optional.ofNullable(failure.requestId());
  }

  /** One entry per fault of the request. */
  public List<ProblemFault> errors() {
    return objects("errors", ProblemFault::of);
  }

  /** What to do about it, best first. */
  public List<ProblemNextStep> next() {
    return objects("next", ProblemNextStep::of);
  }

  /** After which the server wants to be asked again. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(failure.retryAfter());
  }

  /** The problem document as it came, members unknown to this version included. */
  public Optional<Problem> problem() {
    return Optional.ofNullable(failure.problem()).map(Problem::of);
  }

  /** The answer as text; at most its first 2,000 characters. */
  public String body() {
    return failure.body();
  }

  public HttpHeaders headers() {
    return failure.headers();
  }

  private Object member(String name) {
    return failure.problem() == null ? null : failure.problem().get(name);
  }

  private <T> List<T> objects(String name, Function<Map<String, ?>, T> decode) {
    if (!(member(name) instanceof List<?> items)) {
      return List.of();
    }
    return items.stream()
        .filter(Map.class::isInstance)
        .map(
            item -> {
              @SuppressWarnings("unchecked") // members of JSON have names that are texts
              Map<String, ?> members = (Map<String, ?>) item;
              return decode.apply(members);
            })
        .toList();
  }
}
