// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.MessageBatch;
import com.relayos.models.MessageBatchCreateParams;
import java.util.List;

/** Up to 500 personalised messages in one request, each accepted or rejected by itself. */
public final class MessageBatchesResource {
  private final Resource resource;

  MessageBatchesResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * Send a batch.
   *
   * <p>Accepts up to 500 messages in one commit. A message that breaks a rule is rejected by itself
   * and named in {@code results}; a message that does not match the contract refuses the whole
   * batch with 400.
   *
   * <p>The answer names an operation that ends when every accepted message has its outcome.
   *
   * <p>{@code POST /v1/message_batches}. Needs the scope {@code messages:write}.
   *
   * <pre>{@code
   * var result = client.messageBatches().create(
   *     MessageBatchCreateParams.builder()
   *         .messages(List.of(
   *             MessageCreateParams.sms()
   *                 .to("+15005550010")
   *                 .content(SmsContent.builder().text("Your table is ready.").build())
   *                 .build(),
   *             MessageCreateParams.sms()
   *                 .to("+15005550011")
   *                 .content(SmsContent.builder().text("Your order is on its way.").build())
   *                 .build()))
   *         .metadata(Map.of("campaign", "november"))
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public MessageBatch create(MessageBatchCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(MessageBatchCreateParams)}, with options. */
  public MessageBatch create(MessageBatchCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.MESSAGE_BATCHES_CREATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Read a batch.
   *
   * <p>The batch with the result of each message.
   *
   * <p><code>GET /v1/message_batches/&#123;batch_id}</code>. Needs the scope {@code messages:read}.
   *
   * <pre>{@code
   * var result = client.messageBatches().get("bat_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param batchId Id of the batch.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public MessageBatch get(String batchId) {
    return get(batchId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public MessageBatch get(String batchId, RequestOptions options) {
    return resource.call(
        Operations.MESSAGE_BATCHES_GET,
        List.of(Resource.needed("batchId", batchId)),
        null,
        null,
        options);
  }
}
