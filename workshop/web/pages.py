"""A page of the light kind: a template with its words, sent with headers that let nothing else in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, JSONResponse, Response

from workshop.model import LANGUAGES, Language
from workshop.texts import LANGUAGE_NAMES, Texts
from workshop.web.assets import asset_address, icon_address
from workshop.web.endpoint import Call
from workshop.web.languages import IN_LINK
from workshop.web.words import in_plain_words, localised, words

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    # Not no-referrer: with it browsers send plain forms with "Origin: null", which looks like a foreign page.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True)
class LanguageLink:
    """One language that the page can be read in."""

    language: Language
    name: str
    address: str


@dataclass(frozen=True)
class Problem:
    """What is wrong with a form, and the field where it is put right."""

    text: str
    field: str = ""
    """The id of the field."""


def page(call: Call, _: Texts, template: str, *, status: int = 200, **values: object) -> Response:
    """The page made of a template; participants' and projects' texts are escaped in it."""
    values = {"problems": (), "link": None, "here": None, "written": {}, "sends_again": False, **values}
    html = rendered(
        _, template, languages=_language_links(call), asset=asset_address, icon=icon_address(), call=call, **values
    )
    return HTMLResponse(html, status, headers={**HEADERS, "Content-Language": _.language})


def rendered(_: Texts, template: str, **values: object) -> Markup:
    """A template with its words, a page or a part of one; whatever texts come into it are escaped."""
    return Markup(  # noqa: S704
        _environment()
        .get_template(f"{template}.html.jinja")
        .render(
            _=_,
            language=_.language,
            words=partial(words, _.language),
            localised=partial(localised, _.language),
            plain_words=partial(in_plain_words, _=_),
            **values,
        )
    )


def in_json(_: Texts, status: int, **values: object) -> Response:
    """The answer to a page's script, in the visitor's language."""
    return JSONResponse(values, status, headers={**HEADERS, "Content-Language": _.language})


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _language_links(call: Call) -> tuple[LanguageLink, ...]:
    path = call.request.url.path
    others = {key: value for key, value in call.request.query_params.items() if key != IN_LINK}

    def address(language: Language) -> str:
        if call.visitor == "facilitator":
            return f"/language/{language}?{urlencode({'to': path})}"
        return "?" + urlencode({**others, IN_LINK: language})

    return tuple(LanguageLink(language, LANGUAGE_NAMES[language], address(language)) for language in LANGUAGES)
