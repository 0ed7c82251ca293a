// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Me;
import java.util.List;

/** Who the credential is and what it may do. */
public final class MeResource {
  private final Resource resource;

  MeResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * Read the credential.
   *
   * <p>Who the credential is, where it works and what it may do. Needs no scope.
   *
   * <p>{@code GET /v1/me}.
   *
   * <pre>{@code
   * var result = client.me().get();
   * }</pre>
   */
  public Me get() {
    return get(RequestOptions.NONE);
  }

  /** As {@link #get()}, with options. */
  public Me get(RequestOptions options) {
    return resource.call(Operations.ME_GET, List.of(), null, null, options);
  }
}
