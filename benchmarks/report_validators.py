"""What validators that know nothing of Kutomo say against a report's files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import page
from openxml_audit import OpenXmlValidator

from benchmarks.collect_pages import chromium

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
PROFILES = {"pdfua-1": "pdf by page-validation, PDF/UA-1", "pdfa-2a": "pdf by page-validation, PDF/A-2a"}


def faults(files: Mapping[str, bytes], directory: Path) -> dict[str, list[str]]:
    """By validator: what it found, nothing where all is well."""
    found: dict[str, list[str]] = {}
    for one in ("docx", "pptx"):
        file = directory / f"report.{one}"
        file.write_bytes(files[one])
        found[f"{one} by openxml-audit"] = [str(error) for error in OpenXmlValidator().validate(file).errors]
    for profile, name in PROFILES.items():
        told = page.validate_pdf_bytes(files["pdf"], profile=profile)
        found[name] = [f"{failure.rule_id}: {failure.message}" for failure in told.failures]
    file = directory / "report.html"
    file.write_bytes(files["html"])
    found["html by axe (WCAG 2.0–2.2 A, AA), no request outside"] = _page_faults(file)
    return found


def _page_faults(file: Path) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe

    with chromium() as browser:
        tab = browser.new_page()
        outside: list[str] = []
        tab.on("request", lambda request: outside.append(request.url) if request.url.startswith("http") else None)
        tab.goto(file.as_uri())
        violations = Axe().run(tab, options={"runOnly": list(RULES)}).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']}" for one in violations] + [f"asks {url}" for url in outside]
