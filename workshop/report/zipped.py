"""Office files packed anew, so that the same document is the same bytes whenever it is packed."""

from __future__ import annotations

import io
import re
import zipfile

_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
_MOMENTS = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def packed_anew(file: bytes) -> bytes:
    """The zip file without the moment in which it was packed; workbooks within it are treated alike."""
    last = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as made, zipfile.ZipFile(last, "w", zipfile.ZIP_DEFLATED) as again:
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, _FIRST_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            content = made.read(name)
            again.writestr(entry, _without_moment(content) if name.endswith(".xlsx") else content)
    return last.getvalue()


def _without_moment(workbook: bytes) -> bytes:
    """A workbook behind a chart, which says when it was made."""
    last = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as made, zipfile.ZipFile(last, "w", zipfile.ZIP_DEFLATED) as again:
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, _FIRST_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            content = made.read(name)
            if name == "docProps/core.xml":
                content = _MOMENTS.sub(rb"\g<1>2026-01-01T00:00:00Z", content)
            again.writestr(entry, content)
    return last.getvalue()
