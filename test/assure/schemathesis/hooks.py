"""What Schemathesis can't know: who may do what, why a request is refused, and how a refusal has to look.

RELAYOS_SCOPES names the scopes of the key that the run uses, separated by spaces; unset, there is no key.
"""

import os

import schemathesis

SCOPES = os.environ.get("RELAYOS_SCOPES")

# Everything that may stand behind a 422: the exceptions of the configurations, by operation.
CURSOR = {"invalid_cursor"}
KEY = {"idempotency_key_reused"}
TEST_NUMBERS = {
    "invalid_recipient",
    "unroutable_recipient",
    "region_not_permitted",
    "recipient_suppressed",
    "recipient_not_sms_capable",
    "sender_not_owned",
    "sender_queue_full",
}
REFUSALS = {
    "messages.list": CURSOR,
    "messages.list_events": CURSOR,
    "events.list": CURSOR,
    "event_types.list": CURSOR,
    "event_stream.connect": {"resync_required"},
    "event_stream_tickets.create": KEY,
    "messages.create": KEY | TEST_NUMBERS,
    "message_batches.create": KEY,
    "messages.cancel": KEY,
}

# Not the credential lacks the scope: it may not give away one that it lacks.
GRANTS = {"event_stream_tickets.create": "scope_not_held"}

# Words that would tell an attacker what to look up.
INNARDS = ("ajv", "express", "openapi-backend", "openapi_backend", "knex", "postgres", "node_modules", "file://", "    at ", ".ts:", ".js:")

# Refusals from before the credential is looked at: the body could not be read, or there is no such path or method.
EARLIER = {400, 404, 405, 413, 414, 415, 431}


def operation_id(case):
    return case.operation.definition.raw["operationId"]


def needed_scopes(case):
    security = case.operation.definition.raw.get("security", [])
    return {scope for requirement in security for scopes in requirement.values() for scope in scopes}


def is_as_documented(case):
    """Whether the method is one that the contract has; the others are tried too."""
    return case.method.upper() == case.operation.method.upper()


@schemathesis.check
def refusals_have_a_known_reason(ctx, response, case):
    if response.status_code != 422:
        return
    code = response.json()["code"]
    assert code in REFUSALS.get(operation_id(case), set()), f"422 {code} is no exception of {operation_id(case)}"


@schemathesis.check
def the_role_is_honoured(ctx, response, case):
    if not is_as_documented(case):
        return
    status = response.status_code
    if SCOPES is None or "authorization" not in {name.lower() for name in response.request.headers}:
        assert status == 401 or status in EARLIER, f"{status} without a key"
    elif not needed_scopes(case) <= set(SCOPES.split()):
        assert status in {401, 403} or status in EARLIER, f"{status} without the scope {needed_scopes(case)}"
    else:
        may_be = status == 403 and response.json()["code"] == GRANTS.get(operation_id(case))
        assert status != 403 or may_be, "403 although the key holds the scope"


@schemathesis.check
def problems_tell_what_to_do_and_nothing_else(ctx, response, case):
    if response.status_code < 400 or response.request.method == "HEAD":
        return
    media_type = response.headers["content-type"][0]
    assert media_type == "application/problem+json", f"a problem as {media_type}"
    problem = response.json()
    assert problem["status"] == response.status_code, "the body tells another status"
    assert problem["code"] != "invalid_request" or problem["errors"], "a fault without an entry in errors[]"
    own_words = " ".join([problem["title"], problem["detail"]] + [error["message"] for error in problem.get("errors", [])])
    told = [word for word in INNARDS if word in own_words.lower()]
    assert not told, f"the problem tells of {told}"
