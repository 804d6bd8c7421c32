"""One Settings value: what can be set from outside, read once at the edge.

Every setting is an environment variable; the same names in lower case and without the prefix may stand in
`settings.toml` in the data directory. The environment wins.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from workshop.errors import WorkshopError
from workshop.model import LANGUAGES, Language
from workshop.texts import N_, known_language

HOUSE = Path(__file__).resolve().parent.parent

LOGIN_COOKIE = "kutomo-login"
LANGUAGE_COOKIE = "kutomo-language"
"""Set by the light pages, read by the screens too."""

Access = Literal["this-machine", "accounts"]
MeaningKind = Literal["shipped", "local", "endpoint", "off"]
MEANING_KINDS: tuple[MeaningKind, ...] = ("shipped", "local", "endpoint", "off")
SHORTEST_SECRET = 32

_USER_AT_SERVER = re.compile(r"postgres(ql)?://[^/?#@]*@[^@]*$")
"""Exactly one @; else a part of the password would pass for a server's name, and be shown."""

_ENDPOINT = re.compile(r"https?://[^\s/?#@]+(/[^\s?#@]*)?", re.IGNORECASE)
_SERVER = re.compile(r"https?://[^\s/?#@]+/?", re.IGNORECASE)


class WrongSetting(WorkshopError):
    """A setting has a value that means nothing."""

    text = N_("The setting {name} cannot be “{value}”. Use one of these: {choices}.")


class UnclearDatabase(WorkshopError):
    """The address of the database cannot be told apart from the password in it."""

    text = N_(
        "The address in KUTOMO_DATABASE cannot be read. Write it as postgresql://user:password@server/database, and in "
        "the password write %40 for @, %2F for /, %3F for ?, %23 for # and %25 for %."
    )


class SecretTooShort(WorkshopError):
    """A secret that could be guessed."""

    text = N_("KUTOMO_COOKIE_SECRET needs at least {shortest} characters that nobody can guess, or leave it out.")


class UnreadableSettings(WorkshopError):
    """The file of settings cannot be read."""

    text = N_("The settings in {file} cannot be read: {reason}. Mend the file, or take it away.")


@dataclass(frozen=True)
class MeaningModel:
    """What reads answers by their meaning: the model that ships, one in a directory, a server's, or none."""

    kind: MeaningKind = "shipped"
    model: str = ""
    """The directory of a local model, or the name of a server's."""

    url: str = ""
    """Where a server has its `embeddings`."""

    key: str = field(default="", repr=False)


@dataclass(frozen=True)
class ModelServer:
    """A server that speaks as OpenAI's does, and the model that is asked there."""

    url: str
    model: str
    key: str = field(default="", repr=False)

    @property
    def host(self) -> str:
        """The server's name, as people are told it."""
        return urlsplit(self.url).hostname or self.url


@dataclass(frozen=True)
class Settings:
    """All that can be set from outside.

    `access` is "accounts" unless the server was started for this machine alone: whoever opens it wider by any
    other way meets the log-in.
    """

    data_directory: Path
    language: Language = "fi"
    zone: str = "Europe/Helsinki"
    access: Access = "accounts"
    hosts: tuple[str, ...] = ()
    """Names under which the server may be called besides its addresses; empty is any name."""

    addresses: tuple[str, ...] = ()
    """Where other devices find this server, such as a name that a proxy has; empty is where this machine finds itself
    in its networks."""

    port: int = 8501
    """Where the server listens; `kutomo serve` says it."""

    database: str = field(default="", repr=False)
    """The address of a PostgreSQL database, perhaps with a password; empty keeps everything in one file."""

    meaning: MeaningModel = MeaningModel()

    wording: ModelServer | None = None
    """The language model that may propose wordings of findings; none unless it is set."""

    cookie_secret: str = field(default="", repr=False)
    """What Streamlit signs its cookies with, the same on all servers; empty lets each process draw its own."""

    @property
    def database_file(self) -> Path:
        """The one file where everything is kept, when no database is named."""
        return self.data_directory / "kutomo.db"

    @property
    def exports_directory(self) -> Path:
        """Where the command puts a report when it is told no other place."""
        return (HOUSE if self.data_directory == HOUSE / "data" else self.data_directory) / "exports"

    @classmethod
    def read(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings of this process; WrongSetting when one of them means nothing."""
        directory = Path(environment.get("KUTOMO_DATA") or HOUSE / "data").expanduser()
        file = directory / "settings.toml"
        try:
            kept = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
        except (OSError, ValueError) as problem:  # TOML and UTF-8 mistakes are ValueErrors
            raise UnreadableSettings(file=file, reason=problem) from problem

        def value(name: str, default: str) -> str:
            written = kept.get(name, default)
            listed = " ".join(map(str, written)) if isinstance(written, list) else str(written)
            return environment.get(f"KUTOMO_{name.upper()}") or listed

        language = known_language(wish := value("language", "fi"))
        if language is None:
            raise WrongSetting(name="KUTOMO_LANGUAGE", value=wish, choices=", ".join(LANGUAGES))
        access = value("access", "accounts")
        if access not in ("this-machine", "accounts"):
            raise WrongSetting(name="KUTOMO_ACCESS", value=access, choices="this-machine, accounts")
        zone = value("zone", "Europe/Helsinki")
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            raise WrongSetting(name="KUTOMO_ZONE", value=zone, choices="Europe/Helsinki, UTC …") from None
        database = value("database", "")
        if database and not database.startswith(("postgresql://", "postgres://")):
            raise WrongSetting(name="KUTOMO_DATABASE", value="…", choices="postgresql://…")  # it may hold a password
        if "@" in database and not _USER_AT_SERVER.match(database):
            raise UnclearDatabase
        addresses = value("addresses", "").replace(",", " ").split()
        for address in addresses:
            if not _SERVER.fullmatch(address):
                raise WrongSetting(name="KUTOMO_ADDRESSES", value=address, choices="https://kutomo.kunta.fi …")
        cookie_secret = value("cookie_secret", "")
        if cookie_secret and len(cookie_secret) < SHORTEST_SECRET:
            raise SecretTooShort(shortest=SHORTEST_SECRET)
        port = value("port", "8501")
        if not (port.isascii() and port.isdigit() and 0 < int(port) < 65_536):
            raise WrongSetting(name="KUTOMO_PORT", value=port, choices="8501 …")
        return cls(
            data_directory=directory,
            port=int(port),
            database=database,
            cookie_secret=cookie_secret,
            language=language,
            zone=zone,
            access="this-machine" if access == "this-machine" else "accounts",
            meaning=_meaning(value),
            wording=_wording(value),
            addresses=tuple(address.rstrip("/") for address in addresses),
            hosts=tuple(name for name in value("hosts", "").replace(",", " ").split()),
        )


def _meaning(value: Callable[[str, str], str]) -> MeaningModel:
    """The model that is set; WrongSetting when it is half set."""
    wish = value("meaning", "shipped")
    kind = next((one for one in MEANING_KINDS if one == wish), None)
    if kind is None:
        raise WrongSetting(name="KUTOMO_MEANING", value=wish, choices=", ".join(MEANING_KINDS))
    model, url = value("meaning_model", ""), value("meaning_url", "")
    if kind == "endpoint" and not _ENDPOINT.fullmatch(url):
        raise WrongSetting(name="KUTOMO_MEANING_URL", value=url, choices="http://127.0.0.1:11434/v1 …")
    if kind in ("local", "endpoint") and not model:
        raise WrongSetting(name="KUTOMO_MEANING_MODEL", value=model, choices="/models/e5, bge-m3 …")
    return MeaningModel(kind, model, url.rstrip("/"), value("meaning_key", ""))


def _wording(value: Callable[[str, str], str]) -> ModelServer | None:
    """The language model that is set, if one is; WrongSetting when it is half set."""
    url, model = value("wording_url", ""), value("wording_model", "")
    if not url and not model:
        return None
    if not _ENDPOINT.fullmatch(url):
        raise WrongSetting(name="KUTOMO_WORDING_URL", value=url, choices="http://127.0.0.1:11434/v1 …")
    if not model:
        raise WrongSetting(name="KUTOMO_WORDING_MODEL", value=model, choices="qwen3:8b …")
    return ModelServer(url.rstrip("/"), model, value("wording_key", ""))
