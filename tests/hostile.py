"""Archives that no store may take: broken on the way, or made to do harm.

Each comes with a name that says what is wrong with it. Where the harm is inside, every checksum is right again, so
that only a look at what is inside can refuse it. What damages nothing that is read (the time in a zip's header, the
unused bytes of a page) is not among them.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import math
import random
import re
import sqlite3
import stat
import struct
import uuid
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

MANIFEST, ROWS = "manifest.json", "data.sqlite"
NAMES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
DEEP = 100_000
WITHOUT_ID = (
    "activity_turn", "cluster_note", "contribution_version", "evidence", "head_count", "notice_shown",
    "participant_group", "privacy_check", "rehearsal", "theme_check", "theme_contribution", "wall_note", "workshop_run",
)  # fmt: skip
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

Manifest = dict[str, Any]
Case = tuple[str, bytes]
Harm = Callable[[sqlite3.Connection], object]


def damaged_archives(good: bytes) -> Iterator[Case]:
    """What must be refused wherever it is brought, made of a good archive; the same cases every time."""
    yield from _flips(good)
    yield from _torn(good)
    yield from _other_files(good)
    yield from _zips(good)
    yield from _manifests(good)
    yield from _pages(good)
    yield from _schemas(good)
    yield from _rows(good)
    yield from _images(good)


def another_project(good: bytes, *, keeping: str = "") -> bytes:
    """The same rows as another project, under new ids; only the rows of one table keep theirs."""
    manifest, data = unpack(good)
    own, name = manifest["project"], "Toinen hanke"
    kept = {row[0] for row in _all(data, f"SELECT * FROM {keeping}")} if keeping else set()

    def fresh(id: re.Match[str]) -> str:
        return id[0] if id[0] in kept else str(uuid.uuid5(uuid.NAMESPACE_OID, id[0]))

    def renamed(value: object) -> object:
        return _UUID.sub(fresh, value) if isinstance(value, str) else value

    def rename(db: sqlite3.Connection) -> None:
        for table in tables(data):
            found = list(db.execute(f"SELECT * FROM {table} ORDER BY rowid"))
            rows = [(row[0] if table == keeping else renamed(row[0]), *map(renamed, row[1:])) for row in found]
            db.execute(f"DELETE FROM {table}")
            db.executemany(f"INSERT INTO {table} VALUES({', '.join('?' * len(rows[0]))})", rows)
        if keeping != "submission":
            db.execute("UPDATE submission SET key = 'new:' || key")
        db.execute("UPDATE project SET name = ?", [name])

    return sealed({**manifest, "project": renamed(own), "name": name}, changed(data, rename))


def clashing_archives(good: bytes) -> Iterator[Case]:
    """What must be refused where the good archive's project is, of which each would take or touch something."""
    manifest, data = unpack(good)
    own = manifest["project"]
    for table in tables(data):
        if table not in ("project", *WITHOUT_ID):
            yield f"clash: ids of {table}", another_project(good, keeping=table)
    told, elsewhere = unpack(another_project(good))
    new = told["project"]
    victim = {
        table: _all(data, f"SELECT id FROM {table}")[0][0]
        for table in ("contribution", "finding", "participant", "theme")
    }
    mentions = {
        "the text of another's finding": (
            "INSERT INTO finding_version(finding_id, version, project_id, text) VALUES(?, 99, ?, 'x')",
            [victim["finding"], new],
        ),
        "another's answer as evidence": ("UPDATE evidence SET object_id = ? WHERE rowid = 1", [victim["contribution"]]),
        "another's theme behind a finding": ("UPDATE finding SET theme_id = ? WHERE rowid = 1", [victim["theme"]]),
        "a duplicate of another's answer": (
            "UPDATE contribution SET merged_into = ? WHERE rowid = 1",
            [victim["contribution"]],
        ),
        "a key for another's answer": (
            "UPDATE submission SET contribution_id = ? WHERE rowid = 1",
            [victim["contribution"]],
        ),
        "a key of another's": ("UPDATE submission SET made_by = ? WHERE rowid = 1", [victim["participant"]]),
    }
    for what, (sql, values) in mentions.items():
        yield f"clash: {what}", sealed(told, changed(elsewhere, lambda db, s=sql, v=values: db.execute(s, v)))
    images = {
        "the name of another project": ({"project": {own: {"name": "x"}}}, {"project": {own: {"name": "y"}}}),
        "an answer of another project": (
            {"contribution": {victim["contribution"]: {"state": "hidden"}}},
            {"contribution": {victim["contribution"]: {"state": "stands"}}},
        ),
        "the import of another project": (
            {"contribution": {victim["contribution"]: None}},
            {"contribution": {victim["contribution"]: {}}},
        ),
        "a group in another project": (
            {"stakeholder_group": {"new": {"id": "new", "project_id": own, "name": "x", "position": 9, "staff": 0}}},
            {"stakeholder_group": {"new": None}},
        ),
        "an answer under another's evidence": (
            {"evidence": {f"{victim['finding']}|contribution|x": {"position": 1}}},
            {"evidence": {f"{victim['finding']}|contribution|x": {"position": 2}}},
        ),
    }
    for what, (before, after) in images.items():
        yield f"clash: undo of {what}", sealed(told, changed(elsewhere, _with_images(before, after)))


def unpack(archive: bytes) -> tuple[Manifest, bytes]:
    """Manifest and database of an archive."""
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        return json.loads(file.read(MANIFEST)), file.read(ROWS)


def _hexadecimal(value: object) -> str:
    """Bytes as they are in a sum; what is left of a text that is no UTF-8 is anything."""
    return value.hex() if isinstance(value, bytes) else str(value)


def packed(manifest: object, data: bytes) -> bytes:
    """An archive of whatever it is given."""
    told = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
    return _zip([(MANIFEST, told), (ROWS, data)])


def sealed(manifest: Manifest, data: bytes) -> bytes:
    """An archive whose every checksum is right."""
    sums = {}
    for table in tables(data):
        columns = [row[1] for row in _all(data, f"PRAGMA table_info({table})")]
        rows = [dict(zip(columns, row, strict=True)) for row in _all(data, f"SELECT * FROM {table} ORDER BY rowid")]
        text = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_hexadecimal)
        sums[table] = {"rows": len(rows), "sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()}
    return packed({**manifest, "tables": sums, "sha256": hashlib.sha256(data).hexdigest()}, data)


def changed(data: bytes, harm: Harm) -> bytes:
    """The database after something was done in it."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.deserialize(data)
    db.execute("PRAGMA writable_schema=ON")
    harm(db)
    after = db.serialize()
    db.close()
    return after


def tables(data: bytes) -> list[str]:
    """The names of a database's tables."""
    return [name for (name,) in _all(data, NAMES) if not name.startswith("sqlite_")]


def _all(data: bytes, sql: str) -> list[tuple[Any, ...]]:
    db = sqlite3.connect(":memory:")
    db.deserialize(data)
    try:
        return list(db.execute(sql))
    except sqlite3.OperationalError as problem:
        if "decode" not in str(problem):
            raise
        db.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
        return list(db.execute(sql))
    finally:
        db.close()


def _zip(members: list[tuple[str | zipfile.ZipInfo, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method, compresslevel=1) as file:
        for name, content in members:
            if isinstance(name, zipfile.ZipInfo):
                name.compress_type = method
            file.writestr(name, content)
    return out.getvalue()


def _reads_as(archive: bytes) -> object:
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as file:
            return [(member.filename, file.read(member)) for member in file.infolist()]
    except Exception as problem:
        return type(problem)


# --- broken on the way


def _flips(good: bytes) -> Iterator[Case]:
    """One bit is another, all over the file, wherever that changes what is read."""
    whole, chance, found = _reads_as(good), random.Random(1), 0
    while found < 60:
        at, bit = chance.randrange(len(good)), chance.randrange(8)
        flipped = bytearray(good)
        flipped[at] ^= 1 << bit
        if _reads_as(bytes(flipped)) != whole:
            found += 1
            yield f"flip: bit {bit} of byte {at}", bytes(flipped)


def _torn(good: bytes) -> Iterator[Case]:
    size, chance = len(good), random.Random(2)
    for length in sorted(
        {0, 1, 4, 21, 22, 41, 42, 43, 100, 1000, size // 2, *(size - n for n in (1, 2, 22, 23, 42, 200))}
    ):
        yield f"torn: only {length} bytes", good[:length]
    for at in sorted(chance.sample(range(size // 512 - 1), 8)):
        yield f"torn: sector {at} is empty", good[: at * 512] + bytes(512) + good[at * 512 + 512 :]
        yield f"torn: sector {at} is missing", good[: at * 512] + good[at * 512 + 512 :]
        yield f"torn: sector {at} is there twice", good[: at * 512 + 512] + good[at * 512 :]
    yield "torn: the beginning is missing", good[1:]
    yield "torn: something stands after it", good + b"\r\n"
    yield "torn: something stands before it", b"#!/bin/sh\nexit\n" + good
    yield "torn: two in one file", good + good
    yield "torn: backwards", good[::-1]
    yield "torn: line ends of another system", good.replace(b"\n", b"\r\n")
    yield "torn: taken for text", good.decode("latin-1").encode()
    yield "torn: only seven bits of each byte", bytes(byte & 0x7F for byte in good)


def _other_files(good: bytes) -> Iterator[Case]:
    manifest, data = unpack(good)
    chance = random.Random(3)
    yield "other: only the database", data
    yield "other: only the manifest", json.dumps(manifest).encode()
    yield "other: a text", "Tämä ei ole arkisto.\n".encode() * 10
    yield "other: an error page", b"<!doctype html><title>404</title><h1>Not found</h1>" * 5
    yield "other: a picture", b"\x89PNG\r\n\x1a\n" + chance.randbytes(500)
    yield "other: a PDF", b"%PDF-1.7\n" + chance.randbytes(500) + b"\n%%EOF"
    yield "other: zeros", bytes(5000)
    yield "other: noise", chance.randbytes(5000)
    yield "other: noise that begins as a zip", b"PK\x03\x04" + chance.randbytes(5000)
    yield "other: noise that ends as a zip", chance.randbytes(5000) + good[-22:]
    yield "other: an empty zip", _zip([])
    yield "other: a Word document", _zip([("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")])
    yield "other: packed once more", gzip.compress(good)
    yield "other: written in letters", base64.encodebytes(good)
    yield "other: an archive in a zip", _zip([("kaira.zip", good)])


# --- zips that lie


def _zips(good: bytes) -> Iterator[Case]:
    manifest, data = unpack(good)
    told = json.dumps(manifest).encode()
    both: list[tuple[str | zipfile.ZipInfo, bytes]] = [(MANIFEST, told), (ROWS, data)]
    yield "zip: no manifest", _zip([(ROWS, data)])
    yield "zip: no rows", _zip([(MANIFEST, told)])
    yield "zip: a third member", _zip([*both, ("readme.txt", b"x")])
    yield "zip: a third member that is empty", _zip([*both, ("x", b"")])
    for name in (
        "../data.sqlite", "../../../../etc/cron.d/kutomo", "/data.sqlite", "./data.sqlite", "data.sqlite/",
        "x/data.sqlite", "..\\data.sqlite", "C:\\data.sqlite", "DATA.SQLITE", "data.sqlite ",
        "data.sqlite.exe", "data.sqlit\u0435",
        "kutomo.db", "-rf", "con",
    ):  # fmt: skip
        yield f"zip: rows by the name {name!r}", _zip([(MANIFEST, told), (name, data)])
    yield "zip: manifest by another name", _zip([("../manifest.json", told), (ROWS, data)])
    yield (
        "zip: two manifests",
        _forged(_zip([(MANIFEST, told), ("manifest.jsoN", told)]), b"manifest.jsoN", b"manifest.json"),
    )
    yield "zip: rows twice", _forged(_zip([*both, ("data.sqlitE", data)]), b"data.sqlitE", b"data.sqlite")
    yield "zip: twenty thousand members", _zip([*both, *((f"{number}", b"") for number in range(20_000))])
    link = zipfile.ZipInfo(ROWS)
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    yield "zip: rows are a link to a file", _zip([(MANIFEST, told), (link, b"/etc/passwd")])
    yield "zip: rows are another archive", _zip([(MANIFEST, told), (ROWS, good)])
    yield "zip: rows are empty", packed({**manifest, "sha256": hashlib.sha256(b"").hexdigest()}, b"")
    for method, name in ((zipfile.ZIP_BZIP2, "bzip2"), (zipfile.ZIP_LZMA, "lzma")):
        yield f"zip: packed by {name}", _zip(both, method)
    yield "zip: packed in a way nobody knows", _entry(good, 10, "<H", 99)
    yield "zip: encrypted", _entry(good, 8, "<H", 1)
    yield "zip: strongly encrypted", _entry(good, 8, "<H", 0x41)
    yield "zip: a later version", _entry(good, 6, "<H", 99)
    yield "zip: a patch", _entry(good, 8, "<H", 0x20)
    for field, at in (("checksum", 16), ("packed size", 20), ("size", 24)):
        for number in (0, 1, 2**31, 2**32 - 1):
            yield f"zip: {field} of the rows is said to be {number}", _entry(good, at, "<L", number)
    for number in (0, 1, len(good) - 1, 2**31, 2**32 - 1):
        yield f"zip: rows are said to be at {number}", _entry(good, 42, "<L", number)
    yield "zip: a comment at its end", good[:-2] + struct.pack("<H", 5) + b"hello"
    for field, at, kind in (
        ("members here", -14, "<H"),
        ("members", -12, "<H"),
        ("directory", -10, "<L"),
        ("start", -6, "<L"),
    ):
        for number in (0, 1, 3, 65_535):
            yield f"zip: {field} is said to be {number}", _put(good, at, kind, number)
    yield "zip: in several parts", _put(good, -18, "<H", 1)
    yield "zip: extended, with a directory of a petabyte", _extended(good)
    yield "zip: rows that swell", packed({**manifest, "sha256": ""}, bytes(100_000_000))
    yield "zip: rows that swell more than is said", _entry(packed(manifest, bytes(100_000_000)), 24, "<L", 1000)
    yield "zip: a manifest that swells", _zip([(MANIFEST, told + b" " * 2_000_000), (ROWS, data)])


def _forged(archive: bytes, name: bytes, other: bytes) -> bytes:
    return archive.replace(name, other)


def _put(archive: bytes, at: int, kind: str, number: int) -> bytes:
    whole = bytearray(archive)
    struct.pack_into(kind, whole, at % len(whole), number)
    return bytes(whole)


def _entry(archive: bytes, at: int, kind: str, number: int) -> bytes:
    """Another number in the directory's entry of the rows, and in the header before them where it stands there too."""
    entry = archive.rindex(b"PK\x01\x02")
    changed = _put(archive, entry + at, kind, number)
    if at in (6, 8, 10):  # the header before the rows begins two bytes earlier
        (start,) = struct.unpack_from("<L", archive, entry + 42)
        changed = _put(changed, start + at - 2, kind, number)
    return changed


def _extended(archive: bytes) -> bytes:
    """With the record of a larger zip hidden in a comment of the directory's last entry."""
    start = len(archive) - 22
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2, 2, 2**50, 0)
    comment = record + struct.pack("<4sLQL", b"PK\x06\x07", 0, start, 1)
    longer = _put(archive[:start] + comment + archive[start:], -10, "<L", _directory(archive) + len(comment))
    return _put(longer, longer.rindex(b"PK\x01\x02") + 32, "<H", len(comment))


def _directory(archive: bytes) -> int:
    return int(struct.unpack_from("<L", archive, len(archive) - 10)[0])


# --- manifests that lie


def _manifests(good: bytes) -> Iterator[Case]:
    manifest, data = unpack(good)
    text = json.dumps(manifest)
    for name, told in {
        "empty": b"",
        "nothing": b"null",
        "a list": b"[]",
        "a number": b"1",
        "an empty object": b"{}",
        "half of it": text[: len(text) // 2].encode(),
        "not UTF-8": text.encode().replace(b"Kaikki", b"\xff\xfe\xff"),
        "XML": b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>",
        "nested lists": b"[" * DEEP,
        "nested objects": b'{"format":' * DEEP,
        "nested deeply and closed": b"[" * DEEP + b"]" * DEEP,
        "a format of five thousand digits": text.replace('"format": 1', '"format": ' + "9" * 5000).encode(),
        "a format without end": text.replace('"format": 1', '"format": 1e999').encode(),
        "a format that is none": text.replace('"format": 1', '"format": NaN').encode(),
        "two formats": text.replace('"format": 1', '"format": 1, "format": 0').encode(),
    }.items():
        yield f"manifest: {name}", packed(told, data)
    for format in (0, -1, 2, 10**30, "1", 1.5, [1], None, {}):
        yield f"manifest: format {format!r}", packed({**manifest, "format": format}, data)
    for schema in ("", "9999_later", "0001_first", "0001", "../0002_history", "0002_history\x00", None, 2, []):
        yield f"manifest: schema {schema!r}", packed({**manifest, "schema": schema}, data)
    for word in manifest:
        yield f"manifest: without {word}", packed({other: manifest[other] for other in manifest if other != word}, data)
        yield f"manifest: {word} is nothing", packed({**manifest, word: None}, data)
        yield f"manifest: {word} is a list", packed({**manifest, word: [manifest[word]]}, data)
    yield "manifest: a word more", packed({**manifest, "accounts": 1}, data)
    yield "manifest: another project", packed({**manifest, "project": str(uuid.uuid4())}, data)
    yield "manifest: no project", packed({**manifest, "project": ""}, data)
    yield "manifest: another name", packed({**manifest, "name": "Toinen hanke"}, data)
    yield "manifest: another checksum", packed({**manifest, "sha256": "0" * 64}, data)
    yield "manifest: a checksum in capitals", packed({**manifest, "sha256": manifest["sha256"].upper()}, data)

    def told_of(table: str, told: object) -> bytes:
        return packed({**manifest, "tables": {**manifest["tables"], table: told}}, data)

    for table, told in manifest["tables"].items():
        others = {other: manifest["tables"][other] for other in manifest["tables"] if other != table}
        yield f"manifest: not a word of {table}", packed({**manifest, "tables": others}, data)
        yield f"manifest: one row more in {table}", told_of(table, {**told, "rows": told["rows"] + 1})
        yield f"manifest: another checksum of {table}", told_of(table, {**told, "sha256": "0" * 64})
    for rows in (-1, 0, 2**64, "1", None, [], {}):
        yield f"manifest: {rows!r} groups", told_of("stakeholder_group", {**manifest["tables"]["event"], "rows": rows})
    yield "manifest: groups without a checksum", told_of("stakeholder_group", {"rows": 1})
    yield "manifest: groups with a word more", told_of("stakeholder_group", {**manifest["tables"]["event"], "x": 1})
    yield "manifest: groups are a number", told_of("stakeholder_group", 1)
    for table in ("account", "sqlite_master", "invitation", "project; DROP TABLE project", ""):
        yield (
            f"manifest: also the table {table!r}",
            told_of(table, {"rows": 0, "sha256": hashlib.sha256(b"[]").hexdigest()}),
        )


# --- databases that are broken, or other than ours; every checksum is right


def _pages(good: bytes) -> Iterator[Case]:
    manifest, data = unpack(good)
    size, chance = 4096, random.Random(4)

    def with_file_sum(data: bytes) -> bytes:
        return packed({**manifest, "sha256": hashlib.sha256(data).hexdigest()}, data)

    whole, found = _content(data), 0
    while found < 25:
        at, bit = chance.randrange(len(data)), chance.randrange(8)
        flipped = bytearray(data)
        flipped[at] ^= 1 << bit
        if _content(bytes(flipped)) != whole:
            found += 1
            yield f"pages: bit {bit} of byte {at}", with_file_sum(bytes(flipped))
    yield "pages: none", with_file_sum(b"")
    yield "pages: only the first", with_file_sum(data[:size])
    yield "pages: only the first half", with_file_sum(data[: len(data) // size // 2 * size])
    yield "pages: the last one is missing", with_file_sum(data[:-size])
    yield "pages: half of the last one is missing", with_file_sum(data[: -size // 2])
    yield "pages: no header", with_file_sum(bytes(100) + data[100:])
    yield "pages: all empty but the first", with_file_sum(data[:size] + bytes(len(data) - size))
    yield "pages: encrypted", with_file_sum(bytes(byte ^ 0x5A for byte in data))
    yield "pages: of a size that there is none of", with_file_sum(data[:16] + b"\x00\x07" + data[18:])
    for root in (0, 1, 2, 3, 10**6, -1, 2**40):
        harm = _sql(f"UPDATE sqlite_master SET rootpage = {root} WHERE name = 'contribution'")
        yield f"pages: contributions begin on page {root}", with_file_sum(changed(data, harm))
    yield "pages: answers and their texts have changed places", with_file_sum(changed(data, _swapped))


def _content(data: bytes) -> object:
    """All that is read of a database; whatever else is in it makes no difference."""
    try:
        read = [(table, _all(data, f"SELECT * FROM {table} ORDER BY rowid")) for table in tables(data)]
        return read, _all(data, "SELECT type, name, tbl_name, sql FROM sqlite_master"), _all(data, "PRAGMA quick_check")
    except (sqlite3.Error, UnicodeDecodeError) as problem:
        return type(problem)


def _swapped(db: sqlite3.Connection) -> None:
    roots = dict(db.execute("SELECT name, rootpage FROM sqlite_master WHERE name IN ('contribution', 'submission')"))
    db.execute("UPDATE sqlite_master SET rootpage = ? WHERE name = 'submission'", [roots["contribution"]])
    db.execute("UPDATE sqlite_master SET rootpage = ? WHERE name = 'contribution'", [roots["submission"]])


def _sql(*statements: str) -> Harm:
    def harm(db: sqlite3.Connection) -> None:
        for statement in statements:
            db.execute(statement)

    return harm


def _schemas(good: bytes) -> Iterator[Case]:
    manifest, data = unpack(good)
    for table in tables(data):
        yield f"schema: without {table}", sealed(manifest, changed(data, _sql(f"DROP TABLE {table}")))
    aside = "ALTER TABLE {0} RENAME TO {0}_aside"
    for table in ("project", "contribution", "event"):
        view = _sql(aside.format(table), f"CREATE VIEW {table} AS SELECT * FROM {table}_aside")
        yield f"schema: a view for {table}", _told(manifest, changed(data, view))
    looping = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT * FROM actor, n"
    for name, harm in {
        "a view without end": _sql("DROP TABLE actor", f"CREATE VIEW actor AS {looping}"),
        "a view beside": _sql("CREATE VIEW x AS SELECT 1"),
        "a trigger": _sql("CREATE TRIGGER x AFTER INSERT ON project BEGIN DELETE FROM project; END"),
        "an index": _sql("CREATE INDEX x ON contribution(id)"),
        "an index that counts": _sql("CREATE INDEX x ON contribution(length(id))"),
        "statistics": _sql("ANALYZE"),
        "accounts": _sql("CREATE TABLE account(id TEXT, email TEXT, password_hash TEXT) STRICT"),
        "an account": _sql("CREATE TABLE account(id TEXT) STRICT", "INSERT INTO account VALUES('x')"),
        "an invitation": _sql("CREATE TABLE invitation(code TEXT, project_id TEXT) STRICT"),
        "a search index": _sql("CREATE VIRTUAL TABLE x USING fts5(text)"),
        "a column more": _sql("ALTER TABLE project ADD COLUMN x TEXT"),
        "a column less": _sql("ALTER TABLE project DROP COLUMN purpose"),
        "a column by another name": _sql("ALTER TABLE project RENAME COLUMN purpose TO aim"),
        "a column that is SQL": _sql('ALTER TABLE project RENAME COLUMN purpose TO "x) VALUES(1); DROP TABLE a; --"'),
        "a column that is reckoned": _sql("ALTER TABLE project ADD COLUMN x TEXT AS (hex(randomblob(1000000000)))"),
        "a column named like another": _sql('ALTER TABLE project RENAME COLUMN purpose TO "Name "'),
        "a table by another name": _sql("ALTER TABLE step RENAME TO steps"),
        "a number of the event": _sql("ALTER TABLE event ADD COLUMN seq INTEGER"),
        "PostgreSQL's own number": _sql("ALTER TABLE event ADD COLUMN xid INTEGER"),
        "a table that is not strict": _schema_of("rating", lambda sql: sql.replace(" STRICT", "")),
        "a check": _schema_of("rating", lambda sql: sql.replace("value REAL", "value REAL CHECK(value > 0)")),
        "a check without end": _schema_of(
            "rating", lambda sql: sql.replace("value REAL", "value REAL CHECK(length(randomblob(900000000)) > value)")
        ),
        "a key": _schema_of("rating", lambda sql: sql.replace("(id TEXT", "(id TEXT PRIMARY KEY")),
        "a default": _schema_of("rating", lambda sql: sql.replace("id TEXT", "id TEXT DEFAULT 'x'")),
        "a reference": _schema_of("rating", lambda sql: sql.replace("id TEXT", "id TEXT REFERENCES account(id)")),
        "letters of another size": _schema_of("rating", lambda sql: sql.replace("value REAL", "VALUE REAL")),
        "a comment": _schema_of("rating", lambda sql: sql.replace("(id", "(/* x */id")),
        "no SQL": _schema_of("rating", lambda sql: "x"),
        "columns in another order": _schema_of(
            "tie", lambda sql: sql.replace("source_id TEXT, target_id TEXT", "target_id TEXT, source_id TEXT")
        ),
    }.items():  # fmt: skip
        yield f"schema: {name}", _told(manifest, changed(data, harm))


def _schema_of(table: str, sql: Callable[[str], str]) -> Harm:
    """Another definition of a table over the same rows."""

    def harm(db: sqlite3.Connection) -> None:
        [(standing,)] = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table])
        assert sql(standing) != standing
        db.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", [sql(standing), table])

    return harm


def _told(manifest: Manifest, data: bytes) -> bytes:
    """An archive whose manifest knows of every table there is, where it can be read at all."""
    try:
        return sealed(manifest, data)
    except sqlite3.Error:
        return packed({**manifest, "sha256": hashlib.sha256(data).hexdigest()}, data)


# --- rows that are not as the house writes them; every checksum is right


def _rows(good: bytes) -> Iterator[Case]:
    manifest, data = unpack(good)

    def case(name: str, *statements: str, harm: Harm | None = None) -> Case:
        return f"rows: {name}", sealed(manifest, changed(data, harm or _sql(*statements)))

    first = "WHERE rowid = (SELECT MIN(rowid) FROM {0})"

    def set_to(table: str, column: str, value: str) -> str:
        return f"UPDATE {table} SET {column} = {value} {first.format(table)}"

    texts = (
        ("project", "name"), ("project", "purpose"), ("stakeholder_group", "name"), ("activity", "title"),
        ("prompt", "text"), ("contribution_version", "text"), ("submission", "key"), ("step", "pain_point"),
        ("actor", "name"), ("theme", "name"), ("finding_version", "text"), ("commitment", "text"), ("event", "label"),
        ("project", "contact"), ("notice", "text"), ("photo", "alternative"), ("photo", "at_table"),
    )  # fmt: skip
    for table, column in texts:
        nul = _sql(set_to(table, column, f"{column} || char(0) || 'x'"))
        told = {**manifest, "name": manifest["name"] + "\0x"} if (table, column) == ("project", "name") else manifest
        yield f"rows: NUL in {table}.{column}", sealed(told, changed(data, nul))
    for code in (1, 7, 8, 27, 31, 127, 0xFFFE, 0xFFFF):
        yield case(f"character {code} in an answer", set_to("contribution_version", "text", f"text || char({code})"))
    yield case("an answer that is not UTF-8", set_to("contribution_version", "text", "CAST(x'ff41' AS TEXT)"))
    yield case("half of a pair in an answer", set_to("contribution_version", "text", "CAST(x'eda080' AS TEXT)"))
    yield case("NUL in a keyword", set_to("theme", "keywords", "'[\"a\\u0000b\"]'"))
    yield case("NUL in an example", set_to("prompt", "details", '\'{"v": 1, "example": {"fi": "a\\u0000b"}}\''))
    yield case("NUL in the name of a group", set_to("stakeholder_group", "names", '\'{"sv": "a\\u0000b"}\''))
    yield case("half of a pair in a notice", set_to("project", "notice", '\'{"fi": "\\ud800"}\''))
    yield case("half of a pair in a keyword", set_to("theme", "keywords", "'[\"\\ud800\"]'"))

    missing = "'00000000-0000-0000-0000-000000000000'"
    for table, column in (
        ("stakeholder_group", "project_id"), ("workshop", "project_id"), ("activity", "workshop_id"),
        ("prompt", "activity_id"), ("participant", "project_id"), ("participant", "group_id"),
        ("contribution", "prompt_id"), ("contribution", "participant_id"), ("contribution", "group_id"),
        ("contribution", "parent_id"), ("contribution_version", "contribution_id"), ("submission", "project_id"),
        ("rating", "contribution_id"), ("rating", "activity_id"), ("step", "activity_id"), ("actor", "project_id"),
        ("tie", "source_id"), ("tie", "target_id"), ("theme", "project_id"), ("theme_contribution", "theme_id"),
        ("theme_contribution", "contribution_id"), ("finding", "project_id"), ("finding_version", "project_id"),
        ("evidence", "finding_id"), ("commitment", "project_id"), ("event", "project_id"),
        ("participant_group", "participant_id"), ("participant_group", "workshop_id"),
        ("participant_group", "group_id"), ("notice", "project_id"), ("notice_shown", "participant_id"),
        ("notice_shown", "notice_id"), ("photo", "activity_id"), ("privacy_check", "contribution_id"),
        ("actor", "participant_id"), ("tie", "participant_id"), ("tie", "prompt_id"), ("rating", "participant_id"),
    ):  # fmt: skip
        yield case(f"{table}.{column} leads nowhere", set_to(table, column, missing))
    yield case("an event of no project", set_to("event", "project_id", "NULL"))
    yield case("answers that grow out of each other", harm=_circle)
    yield case("an answer that grows out of itself", set_to("contribution", "parent_id", "id"))

    for table in tables(data):
        copy = _sql(f"INSERT INTO {table} SELECT * FROM {table} {first.format(table)}")
        yield case(f"a row of {table} twice", harm=copy)
    columns = [row[1] for row in _all(data, "PRAGMA table_info(project)")][2:]
    other = f"INSERT INTO project SELECT {missing}, 'Toinen', {', '.join(columns)} FROM project"
    yield case("a second project", other)
    for table in (
        "stakeholder_group",
        "participant",
        "submission",
        "actor",
        "theme",
        "commitment",
        "event",
        "workshop",
        "notice",
    ):
        yield case(f"a second project with a row of {table}", other, set_to(table, "project_id", missing))
    yield case("no project", "DELETE FROM project")
    yield case("another project's id", f"UPDATE project SET id = {missing}")
    yield case("another name", "UPDATE project SET name = 'Toinen'")
    yield case("two groups of one name", "UPDATE stakeholder_group SET name = 'x'")

    for table, column, value in (
        ("project", "language", "'xx'"), ("project", "created_at", "'eilen'"), ("project", "created_at", "''"),
        ("project", "created_at", "'9999-12-31T23:59:59+00:00'"),
        ("project", "created_at", "'0001-01-01T00:00:00+00:00'"),
        ("project", "created_at", "'2026-11-23T09:00:00'"), ("project", "created_at", "'2026-11-23'"),
        ("workshop", "held_on", "'2026-13-40'"), ("workshop", "held_on", "'9999-12-31'"),
        ("activity", "state", "'burnt'"),
        ("activity", "method", "'no_such'"), ("prompt", "about", "'everything'"), ("participant", "created_on", "'x'"),
        ("contribution", "state", "'loud'"), ("contribution", "language", "'xx'"),
        ("contribution", "source", "'dream'"),
        ("contribution", "created_at", "'2026'"), ("contribution_version", "made_at", "'now'"),
        ("submission", "created_at", "'now'"), ("rating", "dimension", "'weight'"), ("rating", "value", "9e999"),
        ("rating", "value", "-9e999"), ("step", "work_hours", "9e999"), ("tie", "level", "9"), ("tie", "level", "-1"),
        ("tie", "trust", "0"), ("tie", "round", "'never'"), ("theme", "origin", "'oracle'"),
        ("theme", "keywords", "'x'"),
        ("theme", "keywords", "'{}'"), ("theme", "keywords", "'[1]'"), ("theme", "keywords", "'[[]]'"),
        ("theme", "keywords", f"'{'[' * DEEP}'"), ("actor", "synonyms", "'null'"), ("actor", "synonyms", "''"),
        ("actor", "synonyms", "'[null]'"), ("finding", "kind", "'rumour'"), ("finding", "status", "'maybe'"),
        ("finding", "origin", "'oracle'"), ("evidence", "kind", "'account'"), ("evidence", "kind", "''"),
        ("commitment", "state", "'forgotten'"), ("commitment", "due", "'soon'"), ("event", "at", "'then'"),
        ("event", "undone_at", "'then'"),
        ("project", "legal_basis", "'whim'"), ("project", "notice", "'x'"), ("project", "notice", "'[]'"),
        ("project", "purposes", "'{\"xx\": \"y\"}'"), ("project", "purposes", "'{\"fi\": 1}'"),
        ("stakeholder_group", "names", "'null'"), ("prompt", "form", "'poem'"), ("prompt", "details", "'x'"),
        ("prompt", "details", "'[]'"), ("prompt", "details", "'{\"v\": 2}'"),
        ("prompt", "details", "'{\"text\": \"x\"}'"),
        ("prompt", "details", "'{\"longest\": -1}'"), ("prompt", "details", "'{\"longest\": \"9\"}'"),
        ("prompt", "details", "'{\"longest\": 1e999}'"), ("prompt", "details", "'{\"required\": 1}'"),
        ("prompt", "details", "'{\"options\": {}}'"), ("prompt", "details", "'{\"options\": [[\"a b\", {}]]}'"),
        ("prompt", "details", "'{\"options\": [[\"<b>\", {}]]}'"),
        ("prompt", "details", "'{\"options\": [[\"a\", {}], [\"a\", {}]]}'"), ("prompt", "details", f"'{'[' * DEEP}'"),
        ("notice", "language", "'xx'"), ("notice", "legal_basis", "'whim'"), ("notice", "made_at", "'now'"),
        ("notice_shown", "shown_on", "'x'"), ("photo", "media_type", "'text/html'"),
        ("photo", "media_type", "'image/svg+xml'"), ("photo", "state", "'loud'"), ("photo", "made_at", "'now'"),
        ("privacy_check", "masked", "'x'"), ("privacy_check", "masked", "'{}'"), ("privacy_check", "masked", "'[1]'"),
        ("privacy_check", "masked", "'[[2, 1]]'"), ("privacy_check", "masked", "'[[-1, 1]]'"),
        ("privacy_check", "masked", "'[[0, 1, 2]]'"), ("privacy_check", "masked", "'[[\"a\", \"b\"]]'"),
    ):  # fmt: skip
        yield case(f"{table}.{column} is {value[:30]}", set_to(table, column, value))

    for table, column in (
        ("project", "id"), ("project", "name"), ("stakeholder_group", "position"), ("activity", "method"),
        ("prompt", "text"), ("contribution", "id"), ("contribution", "version"), ("contribution_version", "text"),
        ("submission", "key"), ("submission", "made_by"), ("rating", "value"), ("step", "name"), ("actor", "synonyms"),
        ("tie", "kind"), ("theme", "keywords"), ("finding", "position"), ("evidence", "position"),
        ("commitment", "owner"), ("event", "id"), ("event", "undoable"),
    ):  # fmt: skip
        yield case(f"{table}.{column} is nothing", set_to(table, column, "NULL"))
    for table, column, value in (
        ("stakeholder_group", "position", "'first'"), ("stakeholder_group", "staff", "'1'"), ("rating", "value", "'3'"),
        ("contribution", "version", "1.5"), ("contribution_version", "text", "x'41'"), ("prompt", "text", "7"),
        ("project", "name", "7"), ("event", "before", "x'7b7d'"), ("tie", "level", "x'02'"), ("submission", "key", "1"),
        ("photo", "content", "'<script>'"), ("privacy_check", "masked", "x'5b5d'"), ("prompt", "details", "7"),
    ):  # fmt: skip
        yield case(
            f"{table}.{column} is of another type: {value}", harm=_of_another_type(table, set_to(table, column, value))
        )


def _circle(db: sqlite3.Connection) -> None:
    one, two = (id for (id,) in db.execute("SELECT id FROM contribution ORDER BY rowid LIMIT 2"))
    db.execute("UPDATE contribution SET parent_id = ? WHERE id = ?", [one, two])
    db.execute("UPDATE contribution SET parent_id = ? WHERE id = ?", [two, one])


def _of_another_type(table: str, statement: str) -> Harm:
    """A value that no strict table takes, in a table that says of itself that it is strict."""

    def harm(db: sqlite3.Connection) -> None:
        [(strict,)] = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table])
        loose = re.sub(r" (TEXT|INTEGER|REAL|BLOB)\b", "", strict.replace(" STRICT", ""))
        columns = ", ".join(row[1] for row in db.execute(f"PRAGMA table_info({table})"))
        db.execute(loose.replace(f"CREATE TABLE {table}(", "CREATE TABLE loose("))
        db.execute(f"INSERT INTO loose SELECT {columns} FROM {table} ORDER BY rowid")
        db.execute(statement.replace(table, "loose"))
        db.execute(f"DROP TABLE {table}")
        db.execute(f"ALTER TABLE loose RENAME TO {table}")
        db.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", [strict, table])

    return harm


# --- events whose undo would do harm; every checksum is right


def _images(good: bytes) -> Iterator[Case]:
    manifest, data = unpack(good)
    own = manifest["project"]
    name = {"project": {own: {"name": manifest["name"]}}}
    aim = "purpose = (SELECT password_hash FROM account) --"
    for what, before, after in (
        ("not JSON", "x", "{}"),
        ("nothing", "null", "null"),
        ("missing", None, None),
        ("missing on one side", "{}", None),
        ("lists", "[]", "[]"),
        ("numbers", "1", "1"),
        ("nested lists", "[" * DEEP, "{}"),
        ("nested objects", '{"project":' * DEEP, "{}"),
        ("other rows before than after", json.dumps(name), "{}"),
        ("SQL for a column", {"project": {own: {aim: "x"}}}, {"project": {own: {aim: "y"}}}),
        ("SQL for a table", {"project; DROP TABLE account": {}}, {"project; DROP TABLE account": {}}),
        ("a column that there is not", {"project": {own: {"password_hash": "x"}}}, name),
        ("an account", {"account": {"x": {"role": "administrator"}}}, {"account": {"x": {"role": "lead"}}}),
        ("a log-in", {"login": {"x": None}}, {"login": {"x": {"token_hash": "x"}}}),
        ("a text", {"contribution_version": {"x|1": None}}, {"contribution_version": {"x|1": {"text": "y"}}}),
        ("a finding's text", {"finding_version": {"x|1": None}}, {"finding_version": {"x|1": {"text": "y"}}}),
        ("an event", {"event": {"x": None}}, {"event": {"x": {"actor": "y"}}}),
        ("a key", {"submission": {"x": None}}, {"submission": {"x": {"made_by": "y"}}}),
        ("a key of too few parts", {"evidence": {"x": {"position": 1}}}, {"evidence": {"x": {"position": 2}}}),
        ("a key of too many parts", {"project": {f"{own}|x": {"name": "x"}}}, {"project": {f"{own}|x": {"name": "y"}}}),
        ("a list for a value", {"project": {own: {"name": []}}}, name),
        ("an object for a value", {"project": {own: {"name": {}}}}, name),
        ("a truth for a value", {"project": {own: {"name": True}}}, name),
        ("a number without end", json.dumps({"project": {own: {"name": math.inf}}}), json.dumps(name)),
        ("a number too large", json.dumps(name).replace(json.dumps(manifest["name"]), "1e999"), json.dumps(name)),
        ("no number", json.dumps({"project": {own: {"name": math.nan}}}), json.dumps(name)),
        ("a number of thirty digits", {"project": {own: {"name": 10**30}}}, name),
        ("NUL", {"project": {own: {"name": "a\0b"}}}, name),
        ("half of a pair", {"project": {own: {"name": "\ud800"}}}, name),
        ("a list for a row", {"project": {own: []}}, {"project": {own: []}}),
        ("a text for a row", {"project": {own: "x"}}, {"project": {own: "x"}}),
        ("a list for rows", {"project": [own]}, {"project": [own]}),
        ("a number for an id", {"project": {own: {"id": 7}}}, name),
        (
            "a picture that is a page",
            {"photo": {"x": {"media_type": "text/html"}}},
            {"photo": {"x": {"media_type": "image/png"}}},
        ),
        ("keywords that are none", {"theme": {"x": {"keywords": "x"}}}, {"theme": {"x": {"keywords": "[]"}}}),
        ("a day that is none", {"workshop": {"x": {"held_on": "x"}}}, {"workshop": {"x": {"held_on": None}}}),
        ("evidence of no kind", {"evidence": {"x|account|y": None}}, {"evidence": {"x|account|y": {"position": 1}}}),
    ):  # fmt: skip
        yield f"undo: {what}", sealed(manifest, changed(data, _with_images(before, after)))


def _with_images(before: object, after: object) -> Harm:
    """One event more, which can be undone."""

    def harm(db: sqlite3.Connection) -> None:
        texts = [image if isinstance(image, str | None) else json.dumps(image) for image in (before, after)]
        db.execute(
            "INSERT INTO event(id, project_id, at, actor, verb, object_kind, object_id, before, after, undoable, label)"
            " SELECT ?, id, created_at, 'command', 'changed', 'project', id, ?, ?, 1, '' FROM project",
            [str(uuid.uuid5(uuid.NAMESPACE_OID, repr(texts))), *texts],
        )

    return harm
