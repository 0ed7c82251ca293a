// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.models;

import com.relayos.internal.Decode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a member let an app do in the environment. */
public final class OauthGrant extends Model {
  private static final Shape SHAPE = new Shape();

  static {
    SHAPE.with("id");
    SHAPE.with("object");
    SHAPE.with("oauth_client_id");
    SHAPE.with("oauth_client_name");
    SHAPE.with("member_id");
    SHAPE.with("scopes");
    SHAPE.with("created_at");
    SHAPE.with("expires_at");
  }

  OauthGrant(Map<String, ?> members) {
    super(members);
  }

  /** Reads one from its JSON, for example one that was kept with {@code toMap()}. */
  public static OauthGrant of(Map<String, ?> members) {
    return new OauthGrant(members);
  }

  public String id() {
    return required("id", Decode::text);
  }

  public String object() {
    return required("object", Decode::text);
  }

  public String oauthClientId() {
    return required("oauth_client_id", Decode::text);
  }

  public String oauthClientName() {
    return required("oauth_client_name", Decode::text);
  }

  /** Who agreed. */
  public String memberId() {
    return required("member_id", Decode::text);
  }

  /** What was agreed to. Tokens can do this as long as the app and the member may do it too. */
  public List<String> scopes() {
    return required("scopes", Decode.list(Decode::text));
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant createdAt() {
    return required("created_at", Decode::instant);
  }

  /** RFC 3339 date and time. Responses are in UTC with milliseconds. */
  public Instant expiresAt() {
    return required("expires_at", Decode::instant);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }
}
