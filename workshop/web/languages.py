"""Which language a page is in: from the link, then from the choice made, then from the browser or the house."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.types import Scope

from workshop.model import Language
from workshop.settings import LANGUAGE_COOKIE, Settings
from workshop.texts import known_language

IN_LINK = "lang"


def chosen_in_link(scope: Scope) -> Language | None:
    """The language that the link asks for, if it asks for one."""
    wishes = parse_qs(scope.get("query_string", b"").decode("latin-1")).get(IN_LINK, [])
    return known_language(wishes[0]) if wishes else None


def participant_language(scope: Scope, otherwise: Language) -> Language:
    """A participant's language: from the link, which also carries the choice made, then from the browser.

    No cookie remembers it.
    """
    return chosen_in_link(scope) or browser_language(Headers(scope=scope).get("accept-language", "")) or otherwise


def facilitator_language(scope: Scope, settings: Settings) -> Language:
    """A facilitator's language: from the link, then from the choice that the cookie remembers, then the house's."""
    return chosen_in_link(scope) or _chosen_before(Headers(scope=scope).get("cookie", "")) or settings.language


def browser_language(accepted: str) -> Language | None:
    """The language that a browser prefers among the three, by the header Accept-Language.

    >>> browser_language("de, sv-FI;q=0.8, fi;q=0.9")
    'fi'
    """
    wishes: list[tuple[float, Language]] = []
    for wish in accepted[:500].split(","):
        tag, _, quality = wish.partition(";")
        language = known_language(tag.strip())
        weight = _weight(quality)
        if language and weight > 0:
            wishes.append((weight, language))
    return max(wishes, key=lambda wish: wish[0])[1] if wishes else None  # the first of equals


def _weight(quality: str) -> float:
    if not quality.strip():
        return 1.0
    try:
        return float(quality.partition("=")[2])
    except ValueError:
        return 0.0


def _chosen_before(cookies: str) -> Language | None:
    try:
        cookie = SimpleCookie(cookies).get(LANGUAGE_COOKIE)
    except CookieError:
        return None
    return known_language(cookie.value) if cookie else None
