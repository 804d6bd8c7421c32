"""The words of one language: texts, dates, numbers and lists, by gettext catalogues and Babel.

English sentences in code are the msgids. Nothing is installed globally: every visitor shares the
process, so each carries a `Texts` of its own.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from gettext import NullTranslations
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_time
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent
from babel.support import Translations

from workshop.model import LANGUAGES, Language

CATALOGUES = Path(__file__).with_name("translations")
LANGUAGE_NAMES: Mapping[Language, str] = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
_ORDER = {"å": "{1", "ä": "{2", "ö": "{3"}  # "{" comes after "z"


def N_(msgid: str) -> str:
    """Mark a text for translation where it is said; it is translated where it is shown."""
    return msgid


@dataclass(frozen=True)
class Message:
    """A text of ours with its values, carried untranslated to where it is shown.

    A value may be a message itself, or several of them in a tuple: they are translated with it.
    """

    msgid: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.msgid.format(**{name: _said(value, str) for name, value in self.values.items()})

    def as_json(self) -> str:
        """The message as text that `from_json` reads, for where it has to be kept."""
        return json.dumps(_record(self))

    @classmethod
    def from_json(cls, kept: str) -> Message | None:
        """The message that was kept, or nothing where something else was."""
        try:
            found = _from_record(json.loads(kept))
        except (ValueError, KeyError, TypeError, AttributeError):
            return None
        return found if isinstance(found, cls) else None


def _said(value: object, say: Callable[[Message], str]) -> object:
    """A value as it stands in a sentence: messages are said too, several of them one after the other."""
    match value:
        case Message():
            return say(value)
        case tuple():
            return " ".join(str(_said(part, say)) for part in value)
        case _:
            return value


def _record(value: object) -> object:
    match value:
        case Message(msgid=msgid, values=values):
            return {"msgid": msgid, "values": {name: _record(part) for name, part in values.items()}}
        case tuple():
            return [_record(part) for part in value]
        case _:
            return str(value)


def _from_record(record: object) -> object:
    match record:
        case dict():
            values = record["values"].items()
            return Message(str(record["msgid"]), {name: _from_record(part) for name, part in values})
        case list():
            return tuple(_from_record(part) for part in record)
        case _:
            return record


@cache
def _catalogue(language: Language) -> NullTranslations:
    source = CATALOGUES / language / "LC_MESSAGES" / "kutomo.po"
    if not source.exists():
        return NullTranslations()
    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.BytesIO(source.read_bytes()), locale=language))
    compiled.seek(0)
    return Translations(compiled)


@cache
def _locale(language: Language) -> Locale:
    return Locale.parse({"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}[language])


@dataclass(frozen=True)
class Texts:
    """All that is written to one person, in one language.

    >>> Texts("fi").number(5.7, decimals=1)
    '5,7'
    """

    language: Language = "fi"
    zone: str = "Europe/Helsinki"

    def __call__(self, text: str | Message, /, **values: object) -> str:
        """The text in this language, its named places filled."""
        message = text if isinstance(text, Message) else Message(text)
        values = {name: _said(value, self) for name, value in {**message.values, **values}.items()}
        translated = _catalogue(self.language).gettext(message.msgid) if message.msgid else ""
        return translated.format(**values) if values else translated

    def pgettext(self, context: str, text: str, /, **values: object) -> str:
        """A short label that means different things in different places."""
        translated = _catalogue(self.language).pgettext(context, text)
        return translated.format(**values) if values else translated

    def ngettext(self, one: str, many: str, count: int, /, **values: object) -> str:
        """The singular or the plural; both may use {count}, which is written as a number."""
        translated = _catalogue(self.language).ngettext(one, many, count)
        return translated.format(count=self.number(count), **values)

    @property
    def locale(self) -> Locale:
        """Babel's locale: English texts keep European dates."""
        return _locale(self.language)

    @property
    def tag(self) -> str:
        """The language as documents and pages name it, such as fi-FI."""
        return str(self.locale).replace("_", "-")

    def date(self, day: date) -> str:
        """A day in figures, such as 20.11.2026."""
        return format_date(day, "d.M.y" if self.language != "en" else "d MMM y", locale=self.locale)

    def moment(self, at: datetime) -> str:
        """A day and a time in the project's zone."""
        form = {"fi": "d.M.y 'klo' H.mm", "sv": "d.M.y 'kl.' H.mm", "en": "d MMM y H:mm"}[self.language]
        return format_datetime(at, form, tzinfo=ZoneInfo(self.zone), locale=self.locale)

    def time(self, at: datetime) -> str:
        """A time of day in the project's zone, such as 14.32."""
        form = "H:mm" if self.language == "en" else "H.mm"
        return format_time(at, form, tzinfo=ZoneInfo(self.zone), locale=self.locale)

    def number(self, value: float, *, decimals: int = 0) -> str:
        """A number with the language's own separators."""
        form = "#,##0." + "0" * decimals if decimals else "#,##0"
        return format_decimal(value, form, locale=self.locale)

    def percent(self, share: float) -> str:
        """A share of one as whole per cents."""
        return format_percent(share, locale=self.locale)

    def list(self, items: Iterable[str]) -> str:
        """Items joined as in a sentence: “a, b ja c”."""
        return format_list(list(items), locale=self.locale)


def alphabetical(text: str) -> str:
    """A key that sorts as Finnish and Swedish do: å ä ö after z.

    >>> sorted(["öljy", "ala", "äly", "zeniitti"], key=alphabetical)
    ['ala', 'zeniitti', 'äly', 'öljy']
    """
    return "".join(_ORDER.get(letter, letter) for letter in text.casefold())


def known_language(wish: str | None) -> Language | None:
    """One of the three languages if that is what was wished for, else nothing.

    >>> known_language("sv-FI"), known_language("de")
    ('sv', None)
    """
    short = (wish or "").lower()[:2]
    return next((language for language in LANGUAGES if language == short), None)
