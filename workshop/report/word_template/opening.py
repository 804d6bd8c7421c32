"""A Word file as its parts, refused before anything is used of it when it has macros, is broken or fills memory."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from workshop.errors import WorkshopError
from workshop.texts import N_

LARGEST = 12_000_000
"""In bytes, as it comes."""
LARGEST_UNPACKED, MOST_PARTS = 60_000_000, 600
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MAIN = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_OLD = b"\xd0\xcf\x11\xe0"
_BROKEN = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    OSError,
    KeyError,
    StopIteration,
    zlib.error,
    etree.XMLSyntaxError,
)


class NotAWordTemplate(WorkshopError):
    """Something else, or a Word file that broke on its way."""

    text = N_(
        "This is not a Word file that can be read. Open it in Word and save it as a document or a template "
        "(docx, dotx)."
    )


class OldWordTemplate(WorkshopError):
    """A file as Word kept them before 2007, or one behind a password."""

    text = N_(
        "This Word file is in the old format (doc, dot) or behind a password. Open it in Word and save it as a "
        "document or a template (docx, dotx) without a password."
    )


class MacrosInTemplate(WorkshopError):
    """A file that runs something when it is opened."""

    text = N_(
        "The template has macros, and reports must not have any. Save it in Word as a template without macros (dotx)."
    )


class TemplateTooLarge(WorkshopError):
    """More than a template needs."""

    text = N_("The template is too large. Take the pictures and texts out of it that are not at the head or foot.")


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: another part by its name, or an address outside the file."""

    kind: str
    """The last word of its type, such as “header”."""
    target: str
    outside: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """The parts of a Word file by their names."""

    parts: Mapping[str, bytes]
    main: str
    roots: dict[str, Any] = field(default_factory=dict)

    def root(self, name: str) -> Any:
        """The root element of a part, the same one each time; nothing where there is no such part."""
        if name not in self.roots and name in self.parts:
            self.roots[name] = parsed(self.parts[name])
        return self.roots.get(name)

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part refers to, by the ids it uses for it."""
        directory, base = posixpath.split(name)
        root = self.root(posixpath.join(directory, "_rels", f"{base}.rels"))
        return {} if root is None else {one.get("Id", ""): _relation(one, directory) for one in root.iter(_RELATIONS)}

    def related(self, kind: str) -> str:
        """The name of the part to which the main part refers by that kind; empty where there is none."""
        found = (one.target for one in self.relations(self.main).values() if one.kind == kind and not one.outside)
        return next(found, "")


def opened(content: bytes) -> Opened:
    """The file's parts; NotAWordTemplate, OldWordTemplate, MacrosInTemplate, TemplateTooLarge."""
    if content.startswith(_OLD):
        raise OldWordTemplate
    if len(content) > LARGEST:
        raise TemplateTooLarge
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > MOST_PARTS or sum(member.file_size for member in members) > LARGEST_UNPACKED:
                raise TemplateTooLarge
            names = [member.filename.lower() for member in members]
            if len({*names}) < len(names):
                raise NotAWordTemplate
            if any("vbaproject" in name or "vbadata" in name for name in names):
                raise MacrosInTemplate
            # Read to the end, so that a size that lies is found out by the checksum.
            parts = {member.filename: archive.read(member) for member in members if not member.is_dir()}
        return _word_file(parts)
    except _BROKEN as problem:
        raise NotAWordTemplate from problem


def parsed(content: bytes) -> Any:
    """The root element; ValueError when the XML brings definitions of its own, which may grow without end."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:
        raise ValueError(root.tag)
    return root


def _word_file(parts: Mapping[str, bytes]) -> Opened:
    types = parsed(parts["[Content_Types].xml"])
    if any("macroenabled" in (one.get("ContentType") or "").lower() for one in types):
        raise MacrosInTemplate
    whole = Opened(parts, "")
    main = next(one.target for one in whole.relations("").values() if one.kind == "officeDocument")
    kind = next((one.get("ContentType") for one in types if one.get("PartName") == f"/{main}"), "")
    found = Opened(parts, main)
    if kind not in _MAIN or found.root(main) is None or found.root(main).tag != f"{{{W}}}document":
        raise NotAWordTemplate
    return found


def _relation(one: Any, directory: str) -> Relation:
    target, outside = one.get("Target", ""), one.get("TargetMode") == "External"
    if not outside:
        target = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(directory, target))
    return Relation(one.get("Type", "").rpartition("/")[2], target, outside)
