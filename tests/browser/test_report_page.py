"""The report as a web page, opened from a file as somebody who was sent it would."""

from __future__ import annotations

import pytest
from build import synthesis

from tests.browser.conftest import violations
from workshop.report import Pictures, build_report, write
from workshop.texts import Texts

pytestmark = pytest.mark.browser


def test_everyone_can_read_the_page_and_open_what_a_sentence_stands_on(tab, tmp_path):
    report = build_report(synthesis(), Texts("fi"))
    file = tmp_path / "raportti.html"
    file.write_bytes(write(report, "html", Pictures()))
    page = tab(width=390).page
    page.goto(file.as_uri())
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

    finding = page.locator(".card", has_text="Saumat väsyttävät").first
    finding.locator("summary").click()
    said = finding.locator(".answers li").first
    assert said.is_visible()
    number = said.locator("small").inner_text().split("]")[0] + "]"

    finding.get_by_role("link", name=number).first.click()
    row = page.locator("tr:target")
    assert row.locator("th").inner_text() == number
    assert row.locator("td").first.inner_text()[:20] in said.inner_text()

    table = page.locator("#table-themes")
    table.get_by_role("button", name="Yhteensä").click()
    assert table.locator("th[aria-sort=ascending]").count() == 1
    page.get_by_label("Etsi vastauksista").fill("zzz")
    assert page.locator("#table-answers tbody tr:visible").count() == 0
    assert violations(page) == []
