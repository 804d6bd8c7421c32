"""A participant's form, read from the page as it was served and filled in as a person would.

So a new kind of question needs nothing here: its fields are found by their names, and filled in by their kinds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from lxml.html import (
    CheckboxGroup,
    FormElement,
    HtmlElement,
    InputElement,
    RadioGroup,
    SelectElement,
    TextareaElement,
    fromstring,
)

KEY_FIELD = "form"
"""By it the server knows a form that is sent again."""
Pairs = list[tuple[str, str]]
"""Names with their values; a name stands twice where two boxes are ticked."""


@dataclass(frozen=True)
class Form:
    """What is sent, and where to. `hidden` is the page's own, `written` a person's."""

    action: str
    hidden: Pairs
    written: Pairs

    @property
    def body(self) -> bytes:
        """As a browser sends it."""
        return urlencode(self.hidden + self.written).encode()

    def with_key(self, key: str) -> Form:
        """The same with another key, as the page's script makes one for all that it sends."""
        return replace(self, hidden=[(name, key if name == KEY_FIELD else value) for name, value in self.hidden])


def page_of(html: bytes) -> HtmlElement:
    """The page as a tree."""
    return fromstring(html.decode())


def filled_in(page: HtmlElement, *, person: int) -> Form:
    """The page's form, filled in by that person: every field is, and no two people write the same; LookupError."""
    form = _form(page)
    written = [(name, value) for name in _names(form) for value in _answer(form, name, person)]
    return Form(form.action, _hidden(form), written)


def shown(page: HtmlElement) -> Form:
    """The page's form as it stands; LookupError."""
    form = _form(page)
    own = {name for name, _value in _hidden(form)}
    areas = {area.name for area in form.iter("textarea")}
    unanswered = {field.name for field in form.iter("input") if "checked" in field.attrib and field.get("value") == ""}
    standing = [
        (name, value.removeprefix("\n") if name in areas else value)  # a browser takes off the first line feed
        for name, value in form.form_values()
        if name not in own and name not in unanswered
    ]
    standing += [(name, "") for name in sorted(unanswered)]  # lxml says “on” of an empty value
    return Form(form.action, _hidden(form), standing)


def _form(page: HtmlElement) -> FormElement:
    for form in page.forms:
        if KEY_FIELD in form.fields:
            return form
    raise LookupError("the page has nothing to fill in")


def _hidden(form: FormElement) -> Pairs:
    return [(field.name, field.value or "") for field in form.iter("input") if field.get("type") == "hidden"]


def _names(form: FormElement) -> list[str]:
    own = {name for name, _value in _hidden(form)}
    return [name for name in dict.fromkeys(form.inputs.keys()) if name and name not in own]


def _answer(form: FormElement, name: str, person: int) -> Iterator[str]:
    """What that person puts into the field or the fields of that name."""
    field = form.inputs[name]
    number = _names(form).index(name)
    if isinstance(field, RadioGroup):
        yield _one_of(list(field.value_options), person)
    elif isinstance(field, CheckboxGroup):
        yield from list(field.value_options)[: 1 + person % 2]
    elif isinstance(field, SelectElement):  # what is ranked has another place in each list
        yield _one_of([option for option in field.value_options if option], person + number)
    elif isinstance(field, TextareaElement):
        yield f"Oppisopimus toimii, kun työpaikalla on ohjaaja.\nNäin sanoo vastaaja {person} kohtaan {number + 1} 👍"
    elif isinstance(field, InputElement):
        yield from _line(field, person)


def _line(field: InputElement, person: int) -> Iterator[str]:
    kind = field.get("type", "text")
    if kind in ("radio", "checkbox"):
        yield field.get("value", "on")
    elif kind in ("number", "range"):
        yield field.get("min", "1")
    elif kind not in ("submit", "button", "image", "reset", "file"):
        yield f"Yritys {person} Oy"


def _one_of(options: list[str], number: int) -> str:
    return options[number % len(options)]
