"""The facilitators' log-in: a plain page whose cookie Streamlit's screens read; and the choice of language."""

from __future__ import annotations

import re

from starlette.responses import Response

from workshop import access
from workshop.clean import clean_line
from workshop.errors import WorkshopError
from workshop.settings import LANGUAGE_COOKIE, LOGIN_COOKIE
from workshop.store.accounts import LOGIN_LASTS, TRIES_WITHIN
from workshop.texts import known_language
from workshop.web.endpoint import Call
from workshop.web.pages import Problem, page

_YEAR_SECONDS = 365 * 24 * 3600
_LOCAL_PATH = re.compile(r"/(?![/\\])[^\x00-\x20\\\x7f]*")


def show_log_in(call: Call) -> Response:
    """The log-in; the first account comes before it."""
    if call.settings.access == "this-machine":
        return call.go("/")
    with call.store() as store:
        if not store.any_account():
            return call.go("/first-account")
    return page(call, call.texts(), "log_in", email="")


def log_in(call: Call) -> Response:
    """Log in and lead on to the screens, or say what was not right."""
    if call.settings.access == "this-machine":
        return call.go("/")
    email, password = clean_line(call.form.get("email", ""))[:254], call.form.get("password", "")
    _ = call.texts()
    with call.store() as store:
        try:
            token = access.log_in(store, email, password)
        except access.TooManyAttempts as problem:
            response = page(call, _, "log_in", status=429, email=email, problems=[Problem(_(problem.message), "email")])
            response.headers["Retry-After"] = str(int(TRIES_WITHIN.total_seconds()))
            return response
    if token is None:
        wrong = Problem(_("The e-mail address or the password is not right."), "email")
        return page(call, _, "log_in", status=403, email=email, problems=[wrong])
    return _logged_in(call, token)


def show_log_out(call: Call) -> Response:
    """The page that asks whether to log out: a link alone must not do it."""
    if call.settings.access == "this-machine":
        return call.go("/")
    return page(call, call.texts(), "log_out")


def log_out(call: Call) -> Response:
    """End the log-in, for every open screen of it."""
    if call.settings.access == "this-machine":
        return call.go("/")
    if token := call.request.cookies.get(LOGIN_COOKIE):
        with call.store() as store:
            store.log_out(token)
    response = call.go("/log-in")
    response.delete_cookie(LOGIN_COOKIE, httponly=True, samesite="lax", secure=_is_secure(call))
    return response


def show_first_account(call: Call) -> Response:
    """The form for the first account, while there is none."""
    return _gone_by(call) or page(call, call.texts(), "first_account", sent={}, **_PASSWORD)


def make_first_account(call: Call) -> Response:
    """Make the first account by the one-time code, and log it in."""
    if elsewhere := _gone_by(call):
        return elsewhere
    _ = call.texts()
    sent = {field: clean_line(call.form.get(field, ""))[:254] for field in ("code", "name", "email")}
    password = call.form.get("password", "")
    problems: list[Problem] = []
    if not sent["code"]:
        problems.append(Problem(_("Type the code that was printed when the server started."), "code"))
    if not sent["name"]:
        problems.append(Problem(_("Type your name."), "name"))
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", sent["email"]):
        problems.append(Problem(_("Type an e-mail address, such as name@example.org."), "email"))
    try:
        password_hash = access.password_hash(password)
    except WorkshopError as problem:
        problems.append(Problem(_(problem.message), "password"))
    if not problems:
        with call.store() as store:
            account = store.use_setup_code(
                sent["code"], email=sent["email"], name=sent["name"], password_hash=password_hash
            )
            if account:
                return _logged_in(call, store.log_in(account))
        problems.append(Problem(_("This code is not right, or it is too old. Ask for a new one."), "code"))
    return page(call, _, "first_account", status=422, sent=sent, problems=problems, **_PASSWORD)


def choose_language(call: Call) -> Response:
    """Remember a facilitator's language and go back to where it was chosen."""
    wished = call.request.query_params.get("to", "/")
    response = call.go(wished if _LOCAL_PATH.fullmatch(wished) else "/")
    if language := known_language(call.request.path_params["language"]):
        # The screens set the same cookie from their own script, so it may not be HttpOnly.
        response.set_cookie(LANGUAGE_COOKIE, language, max_age=_YEAR_SECONDS, samesite="lax", secure=_is_secure(call))
    return response


_PASSWORD = {"shortest": access.SHORTEST_PASSWORD}


def _gone_by(call: Call) -> Response | None:
    """Where to go instead of making the first account, when there is nothing to make."""
    if call.settings.access == "this-machine":
        return call.go("/")
    with call.store() as store:
        return call.go("/log-in") if store.any_account() else None


def _logged_in(call: Call, token: str) -> Response:
    response = call.go("/")
    response.set_cookie(
        LOGIN_COOKIE,
        token,
        max_age=int(LOGIN_LASTS.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=_is_secure(call),
    )
    return response


def _is_secure(call: Call) -> bool:
    return call.request.url.scheme == "https"
