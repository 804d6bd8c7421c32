"""Under which names the server answers, so that no page from elsewhere reaches it by a name of its own.

Otherwise a stranger's name could be pointed at this machine and read from a browser on it (DNS rebinding).
"""

from __future__ import annotations

import ipaddress
import re

from workshop.settings import Settings

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[^\s:\[\]/@]+)(?::\d{1,5})?", re.IGNORECASE)
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


def host_name(host: str) -> str | None:
    """The name or address in a Host header, in small letters and without the port; nothing when it is none.

    >>> host_name("Kutomo.Rovaniemi.fi:443"), host_name("[::1]:8501"), host_name("a b")
    ('kutomo.rovaniemi.fi', '::1', None)
    """
    found = _HOST.fullmatch(host.strip())
    return found[1].strip("[]").rstrip(".").lower() if found else None


def is_served(host: str, settings: Settings) -> bool:
    """Whether the server answers to that Host header.

    A server for this machine alone answers to this machine's names only. Otherwise an address is always fine,
    because nobody can point a name of theirs at it; names are held against the settings where they list any.
    """
    name = host_name(host)
    if name is None:
        return False
    if name in _THIS_MACHINE:
        return True
    if settings.access == "this-machine":
        return False
    return not settings.hosts or _is_address(name) or name in {known.lower().rstrip(".") for known in settings.hosts}


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
