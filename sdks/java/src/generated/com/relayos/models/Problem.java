// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What went wrong, as RFC 9457 problem details with a stable code and what to do next. */
public final class Problem extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("type");
    SHAPE.with("title");
    SHAPE.with("status");
    SHAPE.with("detail");
    SHAPE.with("instance");
    SHAPE.with("code");
    SHAPE.with("category");
    SHAPE.with("request_id");
    SHAPE.with("trace_id");
    SHAPE.with("retryable");
    SHAPE.with("vendor_code");
    SHAPE.with("errors", Decode.list(Decode.object(ProblemFault::of)));
    SHAPE.with("next", Decode.list(Decode.object(ProblemNextStep::of)));
    SHAPE.with("violated-policies");
  }

  Problem(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static Problem of(Map<String, ?> members) {
    return new Problem(members);
  }

  /**
   * Identifies the kind of problem and leads to its documentation. Relative to this server, or an
   * IANA problem type.
   */
  public String type() {
    return required("type", Decode::text);
  }

  /** The kind of problem in words; the same for every occurrence. */
  public String title() {
    return required("title", Decode::text);
  }

  public int status() {
    return required("status", Decode::integer);
  }

  /** This occurrence in words. */
  public String detail() {
    return required("detail", Decode::text);
  }

  /** Identifies this occurrence. */
  public Optional<String> instance() {
    return optional("instance", Decode::text);
  }

  /** Stable name of the kind of problem; compare this, never the texts. */
  public String code() {
    return required("code", Decode::text);
  }

  /** What kind of remedy helps. */
  public ProblemCategory category() {
    return required("category", Decode.named(ProblemCategory::of));
  }

  /** Quote this when you ask for help; it is in the server's log. */
  public String requestId() {
    return required("request_id", Decode::text);
  }

  /** W3C trace id of the request. */
  public Optional<String> traceId() {
    return optional("trace_id", Decode::text);
  }

  /** Whether the same request can succeed later. */
  public boolean retryable() {
    return required("retryable", Decode::bool);
  }

  /** The carrier's own code, if it was a carrier that refused. */
  public Optional<String> vendorCode() {
    return optional("vendor_code", Decode::text);
  }

  /** One entry per fault of the request. */
  public Optional<List<ProblemFault>> errors() {
    return optional("errors", Decode.list(Decode.object(ProblemFault::of)));
  }

  /** What to do about it, best first. */
  public Optional<List<ProblemNextStep>> next() {
    return optional("next", Decode.list(Decode.object(ProblemNextStep::of)));
  }

  /** With 429, names of the rate limit policies that were exceeded. */
  public Optional<List<String>> violatedPolicies() {
    return optional("violated-policies", Decode.list(Decode::text));
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
