"""A form that brings a file: its fields and the file, as far as it is no larger than a photo is."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import replace

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from workshop.web.endpoint import Call

LARGEST_FILE = 15_000_000
"""In bytes: some twice as much as the cameras of phones make."""
_READ_AND_DROPPED = 4 * LARGEST_FILE
"""So much is read to its end, so that the browser sees why it was refused; whoever sends more is cut off."""
_ROOM_FOR_FIELDS = 100_000
_MOST_FIELDS = 20
_MOST_FILES = 2


class _TooLarge(Exception):
    pass


async def read_file(call: Call) -> Call | None:
    """The call with the fields of a form and the file it brought; a file that is too large is nothing.

    Of several files the first that is not empty is taken. A form of another kind, or a broken one, brings nothing.
    """
    body = call.request.stream()
    try:
        form = await MultiPartParser(
            call.request.headers,
            _within(body, LARGEST_FILE + _ROOM_FOR_FIELDS),
            max_files=_MOST_FILES,
            max_fields=_MOST_FIELDS,
        ).parse()
    except _TooLarge:
        dropped = 0
        async for piece in body:
            dropped += len(piece)
            if dropped > _READ_AND_DROPPED:
                break
        return replace(call, file=None)
    except (MultiPartException, KeyError):  # KeyError: it does not say of what kind it is
        return call
    fields = [(name, value) for name, value in form.multi_items() if isinstance(value, str)]
    contents = [await file.read() for _name, file in form.multi_items() if isinstance(file, UploadFile)]
    await form.close()
    return replace(call, sent=fields, file=next(filter(None, contents), b""))


async def _within(body: AsyncGenerator[bytes, None], most: int) -> AsyncGenerator[bytes, None]:
    """The pieces of the body; _TooLarge as soon as there are more bytes than that."""
    read = 0
    async for piece in body:
        read += len(piece)
        if read > most:
            raise _TooLarge
        yield piece
