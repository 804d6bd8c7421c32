"""Where phones find the laptop: its addresses in a meeting room, and who is another device."""

import ipaddress

import pytest
from ifaddr import IP, Adapter

from workshop.lan import is_another_device, lan_addresses, room_numbers
from workshop.serving import environment
from workshop.settings import Settings, WrongSetting


def adapter(name, *numbers):
    ips = [IP((number, 0, 0) if ":" in number else number, 64 if ":" in number else 24, name) for number in numbers]
    return Adapter(name, name, ips)


LAPTOP = (
    adapter("lo", "127.0.0.1", "::1"),
    adapter("docker0", "172.17.0.1"),
    adapter("br-0123456789ab", "172.18.0.1"),
    adapter("virbr0", "192.168.122.1"),
    adapter("tun0", "10.8.0.6"),
    adapter("enp0s31f6", "10.20.30.40", "fe80::1"),
    adapter("wlp2s0", "10.42.0.1", "169.254.7.8"),
)
"""In a meeting room: on the cable, with a hotspot of its own, a VPN, containers and a virtual machine."""


def test_phones_find_the_laptop_by_its_cable_or_hotspot_and_never_by_a_bridge_of_containers():
    assert room_numbers(LAPTOP) == ("10.20.30.40", "10.42.0.1", "10.8.0.6")


@pytest.mark.parametrize("route", ["10.42.0.1", "10.20.30.40"])
def test_the_way_to_the_internet_is_the_likeliest(route):
    assert room_numbers(LAPTOP, route=route)[0] == route


def test_a_vpn_comes_last_also_when_everything_goes_through_it():
    assert room_numbers(LAPTOP, route="10.8.0.6")[-1] == "10.8.0.6"


def test_a_bridge_that_a_person_made_counts_as_a_network():
    assert room_numbers([adapter("br0", "192.168.1.7")]) == ("192.168.1.7",)


def test_without_a_network_there_is_no_address():
    assert room_numbers([adapter("lo", "127.0.0.1"), adapter("wlan0", "169.254.7.8")]) == ()


def test_the_addresses_of_this_machine_are_numbers_that_are_not_its_own_loop():
    for address in lan_addresses(8600):
        number, _, port = address.removeprefix("http://").partition(":")
        assert not ipaddress.ip_address(number).is_loopback
        assert port == "8600"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1", "testclient", "", None])
def test_whoever_is_on_this_machine_or_unknown_is_no_other_device(host):
    assert not is_another_device(host)


def test_this_machines_own_address_is_no_other_device():
    for address in lan_addresses(80):
        assert not is_another_device(address.removeprefix("http://").removesuffix(":80"))


@pytest.mark.parametrize("host", ["203.0.113.9", "::ffff:203.0.113.9", "2001:db8::9"])
def test_a_phone_is_another_device(host):
    assert is_another_device(host)


def test_an_administrator_names_the_servers_addresses(tmp_path):
    said = {"KUTOMO_DATA": str(tmp_path), "KUTOMO_ADDRESSES": "https://kutomo.kunta.fi/, http://10.0.0.4:8501"}
    assert Settings.read(said).addresses == ("https://kutomo.kunta.fi", "http://10.0.0.4:8501")
    (tmp_path / "settings.toml").write_text('addresses = ["https://kutomo.kunta.fi"]', "utf-8")
    assert Settings.read({"KUTOMO_DATA": str(tmp_path)}).addresses == ("https://kutomo.kunta.fi",)


@pytest.mark.parametrize(
    "wrong", ["kutomo.kunta.fi", "ftp://kutomo.kunta.fi", "https://kunta.fi/kutomo", "https://a@b"]
)
def test_an_address_that_no_link_can_begin_with_is_refused(tmp_path, wrong):
    with pytest.raises(WrongSetting, match="KUTOMO_ADDRESSES"):
        Settings.read({"KUTOMO_DATA": str(tmp_path), "KUTOMO_ADDRESSES": wrong})


@pytest.mark.parametrize(("lan", "access"), [(True, "accounts"), (False, "this-machine")])
def test_whoever_serves_the_network_asks_for_a_log_in(tmp_path, lan, access):
    assert environment(Settings(tmp_path), lan=lan, port=8501)["KUTOMO_ACCESS"] == access
