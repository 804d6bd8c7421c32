"""Take the README's pictures anew from the demo project: python -m tools.pictures

Needs Chromium, LibreOffice and poppler, as the tests do.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import serving, settled
from tests.conftest import CHROMIUM_FLAGS
from workshop.demo import load_demo
from workshop.settings import Settings
from workshop.store import close_stores, open_store

HOUSE = Path(__file__).resolve().parent.parent
PICTURES = HOUSE / "docs" / "pictures"
REPORT_PAGES = (1, 3, 5, 9)
"""Cover, summary, heat map, word clouds."""


def main() -> None:
    """Write every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as there:
        data = Path(there) / "data"
        with open_store(Settings(data_directory=data)) as store:
            code = store.invite(load_demo(store).id, None).code
        close_stores()
        with serving(data) as server, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=CHROMIUM_FLAGS)
            laptop = browser.new_page(viewport={"width": 1366, "height": 900}, locale="fi-FI")
            for screen in ("themes", "network", "synthesis"):
                laptop.goto(f"{server.address}/{screen}")
                settled(laptop)
                laptop.wait_for_timeout(2000)  # the map draws itself
                _keep(laptop, screen)
            phone = browser.new_page(viewport={"width": 390, "height": 844}, device_scale_factor=2, locale="fi-FI")
            phone.goto(f"{server.address}/i/{code}")
            phone.locator("main input[type=radio]").first.check()
            phone.locator("main form button").last.click()
            phone.wait_for_url("**/answer*")
            phone.locator("textarea").first.fill("Oppisopimus toimii, kun joku on nimetty ohjaamaan.")
            _keep(phone, "answer")
            browser.close()
        _report(data, Path(there))


def _keep(page: Page, name: str) -> None:
    file = PICTURES / f"{name}.png"
    page.screenshot(path=file)
    Image.open(file).convert("RGB").quantize(128).save(file, optimize=True)


def _report(data: Path, there: Path) -> None:
    """Four pages of the report side by side."""
    report = there / "report.docx"
    command = [sys.executable, "-m", "workshop.cli", "report", "--project", "Kaikki ovet auki", "--output", str(report)]
    subprocess.run(command, cwd=HOUSE, env={"KUTOMO_DATA": str(data), "PATH": "/usr/bin:/bin"}, check=True)
    profile = f"-env:UserInstallation=file://{there}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", there, report], check=True)
    subprocess.run(["pdftoppm", "-r", "60", "-png", there / "report.pdf", there / "page"], check=True)
    pages = [Image.open(there / f"page-{number:02}.png").convert("RGB") for number in REPORT_PAGES]
    width, height = pages[0].size
    sheet = Image.new("RGB", (2 * width + 24, 2 * height + 24), "#CBD2D9")
    for place, page in enumerate(pages):
        sheet.paste(page, (8 + place % 2 * (width + 8), 8 + place // 2 * (height + 8)))
    sheet.quantize(128).save(PICTURES / "report.png", optimize=True)


if __name__ == "__main__":
    main()
