"""The addresses of this machine in the networks it is in: where a phone in the same room finds it."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterable

import ifaddr

_TO_NO_PHONE = re.compile(r"(docker|podman|veth|virbr|lxcbr|lxdbr|cni|cali|flannel|vmnet|vboxnet)|br-[0-9a-f]{12}$")
"""Bridges of containers and virtual machines, as Linux and macOS name them."""

_TUNNEL = re.compile(r"(tun|tap|utun|wg|ppp|ipsec|tailscale|zt|nordlynx)")
"""Adapters of a VPN: phones in the room are seldom in it."""

_FAR_AWAY = ("198.51.100.1", 9)  # kept for documentation (RFC 5737): nobody is there, and no packet is sent


def lan_addresses(port: int) -> tuple[str, ...]:
    """Where other devices find a server on that port, the likeliest first; empty while in no network."""
    return tuple(f"http://{number}:{port}" for number in room_numbers(_adapters(), route=_route()))


def room_numbers(adapters: Iterable[ifaddr.Adapter], *, route: str = "") -> tuple[str, ...]:
    """The IPv4 numbers among the adapters' that a phone may reach, the likeliest first.

    The number on the way to the internet, `route`, comes first and those of a VPN last, for a VPN often is that way.
    """
    found = [
        (bool(_TUNNEL.match(adapter.name)), str(ip.ip) != route, str(ip.ip))
        for adapter in adapters
        if not _TO_NO_PHONE.match(adapter.name)
        for ip in adapter.ips
        if ip.is_IPv4 and not _is_for_itself(str(ip.ip))
    ]
    return tuple(number for *_likely, number in sorted(found, key=lambda one: one[:2]))


def is_another_device(host: str | None) -> bool:
    """Whether a visitor's number is neither this machine's nor unknown."""
    try:
        number = ipaddress.ip_address(host or "")
    except ValueError:
        return False
    if isinstance(number, ipaddress.IPv6Address):
        number = number.ipv4_mapped or number
    return not number.is_loopback and str(number) not in {
        ip.ip if isinstance(ip.ip, str) else ip.ip[0] for adapter in _adapters() for ip in adapter.ips
    }


def _adapters() -> list[ifaddr.Adapter]:
    try:
        return list(ifaddr.get_adapters())
    except OSError:  # some systems let no program ask
        return []


def _route() -> str:
    """The number from which this machine would send to the internet, as a connected datagram socket tells."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        try:
            way.connect(_FAR_AWAY)
        except OSError:
            return ""
        return str(way.getsockname()[0])


def _is_for_itself(number: str) -> bool:
    """Whether the number leads nowhere but back: also the one that a machine gives itself when nobody else does."""
    address = ipaddress.IPv4Address(number)
    return address.is_loopback or address.is_link_local or address.is_unspecified
