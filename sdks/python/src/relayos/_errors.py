"""Everything that a call can fail with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple, Type

import httpx

if TYPE_CHECKING:
    from .generated.models import Problem, ProblemFault, ProblemNextStep


class RelayOSError(Exception):
    """Base of all errors of this package. By itself: wrong use, noticed before anything was sent."""


class APIConnectionError(RelayOSError):
    """No answer came: the server could not be reached or the connection broke. What it did is not known."""

    code: Optional[str]
    """The system's name of the failure, for example ``ECONNREFUSED``, where it tells one."""

    def __init__(self, message: str, code: Optional[str] = None) -> None:
        super().__init__(message, code)
        self.code = code

    def __str__(self) -> str:
        return str(self.args[0])


class APITimeoutError(APIConnectionError):
    """No complete answer came within the timeout of an attempt."""


class WebhookVerificationError(RelayOSError):
    """A webhook is not what one of the secrets signed, or is too old. Answer it with 400 and do nothing else."""

    reason: str
    """``missing_header``, ``invalid_timestamp``, ``outside_tolerance``, ``no_matching_signature`` or ``invalid_body``."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(reason, message)
        self.reason = reason

    def __str__(self) -> str:
        return str(self.args[1])


class ResyncRequiredError(RelayOSError):
    """The feed does not have the event that a subscription was to resume from any more.

    Read what you need by the lists, then subscribe from ``now``, or from ``beginning`` for all there still is."""

    oldest_event_id: Optional[str]
    """The oldest event that there is."""

    def __init__(self, message: str, oldest_event_id: Optional[str]) -> None:
        super().__init__(message, oldest_event_id)
        self.oldest_event_id = oldest_event_id

    def __str__(self) -> str:
        return str(self.args[0])


@dataclass(frozen=True)
class Failure:
    """What the server's failure consists of."""

    status: int
    headers: httpx.Headers
    request_id: Optional[str]
    retry_after: Optional[float]
    problem: Optional[Mapping[str, Any]]
    body: str


class APIError(RelayOSError):
    """The server answered with a failure. There is a subclass for each status that callers tell apart."""

    status: int
    """HTTP status."""
    code: Optional[str]
    """Stable name of the kind of problem, for example ``rate_limit_exceeded``; None if no problem document came."""
    request_id: Optional[str]
    """Quote this when you ask for help."""
    errors: Tuple[ProblemFault, ...]
    """One entry per fault of the request."""
    next: Tuple[ProblemNextStep, ...]
    """What to do about it, best first."""
    retry_after: Optional[float]
    """Seconds after which the server wants to be asked again."""
    problem: Optional[Problem]
    """The problem document as it came, members unknown to this version included."""
    body: str
    """The answer as text; at most its first 2,000 characters."""
    headers: httpx.Headers

    def __init__(self, message: str, failure: Failure) -> None:
        from .generated.models import Problem, ProblemFault, ProblemNextStep  # noqa: PLC0415 it is not there yet at import

        super().__init__(message, failure)
        problem = failure.problem or {}
        code, errors, following = problem.get("code"), problem.get("errors"), problem.get("next")
        self.status = failure.status
        self.code = code if isinstance(code, str) else None
        self.request_id = failure.request_id
        self.errors = tuple(ProblemFault(item) for item in _objects(errors))
        self.next = tuple(ProblemNextStep(item) for item in _objects(following))
        self.retry_after = failure.retry_after
        self.problem = None if failure.problem is None else Problem(failure.problem)
        self.body = failure.body
        self.headers = failure.headers

    def __str__(self) -> str:
        return str(self.args[0])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.args[0]!r})"


class BadRequestError(APIError):
    """400: the request does not match the contract; ``errors`` has one entry per fault."""


class AuthenticationError(APIError):
    """401: no valid credential came with the request."""


class PermissionDeniedError(APIError):
    """403: the credential lacks the scope that the operation asks for."""


class NotFoundError(APIError):
    """404: there is nothing with this id in the environment of the credential."""


class ConflictError(APIError):
    """409: the state of the resource does not allow this."""


class UnprocessableError(APIError):
    """422: the request is well formed but breaks a rule."""


class RateLimitError(APIError):
    """429: a rate limit is exceeded, and nothing happened."""


class ServerError(APIError):
    """5xx: the server failed or can not answer now."""


_CLASSES: Dict[int, Type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitError,
}


def create_api_error(failure: Failure, message: Optional[str] = None) -> APIError:
    error_class = _CLASSES.get(failure.status, ServerError if failure.status >= 500 else APIError)
    return error_class(message or _describe(failure), failure)


def _describe(failure: Failure) -> str:
    """``409 conflict: A message that was sent can not be canceled. (request req_...)``."""
    problem = failure.problem or {}
    otherwise = "A redirect is not followed." if failure.status < 400 else "No problem document came."
    text = problem.get("detail") or problem.get("title") or otherwise
    code = f" {problem['code']}" if problem.get("code") else ""
    return f"{failure.status}{code}: {text}" + (
        f" (request {failure.request_id})" if failure.request_id else ""
    )


def _objects(value: object) -> Tuple[Dict[str, Any], ...]:
    return tuple(item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()
