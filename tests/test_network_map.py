"""The network map in the real browser: drawn, quiet on the net, and deaf to markup in people's words."""

import html
import re
from pathlib import Path

import axe_playwright_python
import pytest

from workshop import look
from workshop.analyse.network import summarise_network
from workshop.model import Actor, Group, Tie
from workshop.report.network_map import network_page
from workshop.texts import Texts

OF_A_FRAME = "{iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}"
"""Headings and landmarks are the screen's, which has the frame in it."""
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
GROUPS = [
    Group("g1", "p", "Työnantajat", 0),
    Group("g2", "p", "Oppilaitokset", 1),
    Group("g3", "p", "Muu yhteistyöverkosto", 2),
]
ACTORS = [
    Actor("a1", "p", "Lapin kauppakamari", "g1"),
    Actor("a2", "p", "Koulutuskuntayhtymä Redu", "g2"),
    Actor("a3", "p", "Rovaniemen kaupunki", "g3"),
    Actor("a4", "p", "Kylätalkkarit"),
]
TIES = [
    Tie("t1", "p", "a1", "a2", "oppisopimus", 3),
    Tie("t2", "p", "a2", "a1", "harjoittelu", 1),
    Tie("t3", "p", "a3", "a1", level=4),
]
ATTACK = "window.struck=1;top.struck=1;alert(1)"
HARMFUL = [
    f"<script>{ATTACK}</script>",
    f"</script><script>{ATTACK}</script>",
    f'<a href="javascript:{ATTACK}">href</a><img src=x onerror="{ATTACK}">',
    f'"><iframe srcdoc="<script>parent.struck=1</script>"></iframe><svg onload={ATTACK}>',
    "{{ 7 * 7 }} {% raw %} ${alert(1)} `'\\",
    "Työ & Elämä <b>Oy</b> &lt;",
    "👩‍🏫 Opettajat 🧶",
    "חברת כוח אדם",
    "\u202eyO anaL\x00\x07\u2028\ud800",
    "",
    "Pitkä" * 200,
]


def page_of(actors, ties=(), groups=GROUPS, language="fi"):
    return network_page(summarise_network(actors, ties), groups, Texts(language))


def inner_page(page):
    return html.unescape(re.search(r'srcdoc="([^"]*)"', page)[1])


def test_the_same_network_gives_the_same_page_in_whatever_order_it_comes():
    assert page_of(ACTORS, TIES) == page_of(ACTORS[::-1], TIES[::-1], GROUPS[::-1])


@pytest.mark.parametrize(("language", "tag"), [("fi", "fi-FI"), ("sv", "sv-FI"), ("en", "en-GB")])
def test_both_pages_say_their_language(language, tag):
    page = page_of(ACTORS, TIES, language=language)
    assert page.count(f'<html lang="{tag}">') == 1
    assert inner_page(page).count(f'<html lang="{tag}">') == 1


def test_the_page_loads_nothing_from_anywhere():
    page = inner_page(page_of(ACTORS, TIES))
    assert "<link" not in page
    assert not re.search(r"<(?:script|img|iframe)[^>]+src", page)
    assert "default-src &#39;none&#39;" in page
    assert "unsafe-inline" not in re.search(r"script-src[^;]*", page)[0]


def test_the_legend_names_the_groups_and_levels_that_are_on_the_map():
    page = inner_page(page_of(ACTORS[:2], TIES[:1], language="en"))
    assert "<bdi>Työnantajat</bdi>" in page
    assert "Muu yhteistyöverkosto" not in page
    assert "No group" not in page
    assert re.findall(r"</i>([^<]+)</li>", page) == ["cooperation"]


def test_a_level_beyond_the_scale_is_drawn_as_the_highest():
    page = inner_page(page_of(ACTORS[:2], [Tie("t", "p", "a1", "a2", level=9)], language="en"))
    assert re.findall(r"</i>([^<]+)</li>", page) == ["co-development"]


def test_actors_without_any_tie_have_a_map_too():
    assert "Kylätalkkarit" not in page_of(ACTORS[:3])
    assert "Kyl\\u00e4talkkarit" in inner_page(page_of(ACTORS))


class Screen:
    """A page with the map in a frame, as a screen shows it, and all that came out of it."""

    def __init__(self, chromium, map_page):
        self.asked, self.dialogs, self.complaints = [], [], []
        self.page = chromium.new_page(viewport={"width": 960, "height": 640})
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        framed = html.escape(map_page, quote=True)
        self.page.set_content(
            f'<title>Kutomo</title><iframe id="outer" width="940" height="580" srcdoc="{framed}"></iframe>'
        )
        self.page.frame_locator("#outer").frame_locator("iframe").locator("#map canvas").wait_for()
        self.outer, self.inner = self.page.frames[1:]
        self.inner.evaluate("new Promise(done => { network.once('afterDrawing', done); network.redraw(); })")

    def until(self, condition):
        """Wait until it is so in the map; Playwright's own way needs eval, which the map forbids."""
        came_true = self.inner.evaluate(
            f"""async () => {{
              for (let frames = 0; frames < 600; frames += 1) {{
                if ({condition}) return true;
                await new Promise(requestAnimationFrame);
              }}
              return false;
            }}"""
        )
        assert came_true, condition

    def point_at(self, actor):
        """Move the mouse on a marker and wait for what it says."""
        within = self.inner.evaluate(f"network.canvasToDOM(network.getPosition({actor}))")
        box = self.inner.frame_element().bounding_box()
        self.page.mouse.move(box["x"] + 2, box["y"] + 2)
        self.page.mouse.move(box["x"] + within["x"], box["y"] + within["y"])
        self.inner.locator(".vis-tooltip").wait_for(state="visible")
        return self.inner.locator(".vis-tooltip")


@pytest.mark.browser
def test_the_whole_map_is_seen_in_a_narrow_window_and_after_it_is_turned(open_map):
    many = [Actor(f"a{number}", "p", f"Toimija {number}", "g1") for number in range(30)]
    ring = [Tie(f"t{number}", "p", f"a{number}", f"a{(number + 1) % 30}") for number in range(30)]
    screen = open_map(network_page(summarise_network(many, ring), GROUPS, Texts("fi")))
    for width in (300, 700):
        screen.page.locator("#outer").evaluate(f"frame => {{ frame.width = {width}; }}")
        screen.until(f"Math.abs(network.canvas.frame.clientWidth - {width}) < 30")
        screen.until(
            "Object.values(network.getPositions()).map(place => network.canvasToDOM(place))"
            ".every(place => place.x > 0 && place.x < network.canvas.frame.clientWidth)"
        )


@pytest.fixture
def open_map(chromium):
    screens = []

    def opened(page):
        screens.append(Screen(chromium, page))
        return screens[-1]

    yield opened
    for screen in screens:
        screen.page.close()


COLOURS_DRAWN = """() => {
  const canvas = network.canvas.frame.canvas;
  const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
  const found = new Set();
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 255) {
      found.add("#" + [0, 1, 2].map(c => pixels[at + c].toString(16).padStart(2, "0")).join("").toUpperCase());
    }
  }
  return [...found];
}"""


@pytest.mark.browser
def test_each_group_is_drawn_in_its_colour_and_shape(open_map):
    screen = open_map(page_of(ACTORS, TIES))
    drawn = set(screen.inner.evaluate(COLOURS_DRAWN))
    assert {*look.GROUP_COLOURS[:3], look.MUTED} <= drawn
    assert screen.inner.evaluate("network.body.data.nodes.map(node => [node.id, node.shape])") == [
        [0, "square"],
        [1, "triangleDown"],
        [2, "dot"],
        [3, "triangle"],
    ]
    assert screen.complaints == []


@pytest.mark.browser
def test_the_map_asks_nobody_for_anything_and_cannot(open_map):
    screen = open_map(page_of(ACTORS, TIES))
    assert [url for url in screen.asked if not url.startswith("about:")] == []
    refused = screen.inner.evaluate("fetch('http://127.0.0.1:9/').then(() => 'answered', () => 'refused')")
    assert refused == "refused"
    assert any("Content Security Policy" in complaint for complaint in screen.complaints)


@pytest.mark.browser
def test_the_map_cannot_touch_the_screen_around_it_nor_keep_cookies(open_map):
    screen = open_map(page_of(ACTORS, TIES))
    assert screen.outer.locator("iframe").get_attribute("sandbox") == "allow-scripts"
    reached = "() => { try { return String(%s) } catch (error) { return error.name } }"
    assert screen.inner.evaluate(reached % "top.document.title") == "SecurityError"
    assert screen.inner.evaluate(reached % "document.cookie") == "SecurityError"
    assert screen.inner.evaluate(reached % "localStorage") == "SecurityError"


@pytest.mark.browser
def test_a_script_that_slipped_in_would_not_run(open_map):
    screen = open_map(page_of(ACTORS, TIES))
    screen.inner.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.struck = 1";
          document.body.append(script);
          const button = document.createElement("button");
          button.setAttribute("onclick", "window.struck = 1");
          document.body.append(button);
          button.click();
        }"""
    )
    assert screen.inner.evaluate("window.struck") is None


@pytest.mark.browser
def test_markup_in_names_kinds_and_groups_stays_words(open_map):
    actors = [Actor(f"{word}{number}", "p", word, "g") for number, word in enumerate(HARMFUL)]
    ties = [Tie(f"t{at}", "p", one.id, actors[at - 1].id, one.name, 2) for at, one in enumerate(actors)]
    screen = open_map(page_of(actors, ties, [Group("g", "p", HARMFUL[1], 0)], "en"))
    labels = screen.inner.evaluate("network.body.data.nodes.map(node => node.label)")
    for at, label in enumerate(labels):
        told = screen.point_at(at).inner_text()
        assert label.rstrip("…") in told
        assert screen.inner.locator(".vis-tooltip *:not(br)").count() == 0
    for at in range(len(ties)):
        screen.inner.evaluate(f"network.selectEdges([network.body.data.edges.getIds()[{at}]])")
    for frame in screen.page.frames:
        assert frame.evaluate("window.struck") is None
    assert screen.dialogs == []
    assert screen.complaints == []
    assert [url for url in screen.asked if not url.startswith("about:")] == []
    assert len(screen.page.frames) == 3
    assert {"–", "חברת כוח אדם", "👩‍🏫 Opettajat 🧶", "Työ & Elämä <b>Oy</b> &lt;", "yO anaL"} <= set(labels)
    assert max(map(len, labels)) <= 60


@pytest.mark.browser
def test_a_marker_tells_its_name_group_and_partners(open_map):
    screen = open_map(page_of(ACTORS, TIES, language="en"))
    told = screen.point_at(2).inner_text().replace("\u2068", "").replace("\u2069", "")
    assert told.split("\n") == ["Lapin kauppakamari", "Group: Työnantajat", "Partners: 2"]


@pytest.mark.browser
def test_ties_in_both_directions_are_one_line_with_two_arrows_and_the_highest_level(open_map):
    screen = open_map(page_of(ACTORS, TIES, language="en"))
    lines = screen.inner.evaluate(
        "network.body.data.edges.map(line => [line.from, line.to, line.arrows, line.width]).sort()"
    )
    assert lines == [[0, 2, "to, from", 4], [3, 2, "to", 5.5]]


@pytest.mark.browser
def test_a_chosen_actor_stands_out_with_its_own_ties(open_map):
    ties = [*TIES, Tie("t4", "p", "a3", "a2")]
    page = network_page(summarise_network(ACTORS, ties), GROUPS, Texts("fi"), chosen="a2")
    screen = open_map(page)
    pale = screen.inner.evaluate("network.body.data.nodes.get().filter(node => node.opacity < 1).map(node => node.id)")
    assert pale == [1]
    shown = screen.inner.evaluate(
        "network.body.data.edges.get().filter(line => !line.hidden).map(line => [line.from, line.to].sort())"
    )
    assert sorted(shown) == [[0, 2], [0, 3]]


@pytest.mark.browser
def test_the_keyboard_moves_and_zooms_the_map(open_map):
    screen = open_map(page_of(ACTORS, TIES))
    screen.page.keyboard.press("Tab")
    screen.until("document.activeElement.id === 'map'")
    at_first = screen.inner.evaluate("network.getScale()")
    screen.page.keyboard.down("PageUp")
    screen.until(f"network.getScale() > {at_first} * 1.1")
    screen.page.keyboard.up("PageUp")
    screen.page.keyboard.down("ArrowRight")
    screen.until("Math.abs(network.getViewPosition().x) > 20")
    screen.page.keyboard.up("ArrowRight")
    screen.page.keyboard.press("Home")
    screen.until(f"Math.abs(network.getScale() - {at_first}) < 0.02")


@pytest.mark.browser
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_axe_finds_nothing_in_either_page(open_map, language):
    screen = open_map(page_of(ACTORS, TIES, language=language))
    for frame in (screen.outer, screen.inner):
        frame.evaluate(AXE.read_text("utf-8"))
        found = frame.evaluate(f"axe.run(document, {OF_A_FRAME}).then(found => found.violations)")
        assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
    assert screen.inner.get_by_role("img").get_attribute("aria-label").count("3") >= 1
