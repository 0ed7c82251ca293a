"""What Schemathesis can't know: who may do what, why a request is refused, and how a refusal has to look.

RELAYOS_SCOPES names the scopes of the key that the run uses, separated by spaces; unset, there is no key.
RELAYOS_CODES is a JSON file: the codes with which each operation may refuse what matches the contract.
"""

import json
import os
import re

import schemathesis

SCOPES = os.environ.get("RELAYOS_SCOPES")
with open(os.environ["RELAYOS_CODES"]) as file:
    CODES = json.load(file)

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


@schemathesis.hook
def map_body(context, body):
    """A policy that is in force would refuse the requests of the rest of the run."""
    operation = context.operation.definition.raw["operationId"]
    if operation in {"rate_limit_policies.create", "rate_limit_policies.update"} and isinstance(body, dict):
        if body.get("enabled", True) is True:
            body["enabled"] = False
    return body


@schemathesis.check
def refusals_have_a_known_reason(ctx, response, case):
    if response.status_code not in {403, 409, 422} or not is_as_documented(case):
        return
    code = response.json()["code"]
    if code != "missing_scope":  # the next check looks at that
        assert code in CODES[operation_id(case)], f"{response.status_code} {code} is no exception of {operation_id(case)}"


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
        missing = status == 403 and response.json()["code"] == "missing_scope"
        assert not missing, "403 although the key holds the scope"


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
    told = [word for word in INNARDS if re.search(rf"(?<![a-z]){re.escape(word)}" + (r"(?![a-z])" if word.isalpha() else ""), own_words.lower())]
    assert not told, f"the problem tells of {told}"
