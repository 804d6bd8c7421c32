"""What a published version said in short, and how the next one differs from it, in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from workshop.model import FindingKind
from workshop.report.counting import Counting
from workshop.report.wording import named
from workshop.synthesise.synthesis import Synthesis
from workshop.texts import N_, Texts

_FORMAT = 1
_LONGEST = 160
_NEW: dict[FindingKind, str] = {
    "observation": N_("New observation: {finding}"),
    "need": N_("New development need: {finding}"),
    "opportunity": N_("New development opportunity: {finding}"),
}
_GONE = N_("Left out: {finding}")


def told(synthesis: Synthesis, texts: Texts) -> str:
    """What a report says in short, as it may be published, to be compared with later versions."""
    counting = Counting(synthesis, texts)
    return json.dumps(
        {
            "format": _FORMAT,
            "fingerprint": synthesis.fingerprint,
            "findings": {one.id: [one.kind, one.text] for one in synthesis.findings if one.status == "accepted"},
            "themes": {one.theme.id: [named(one.theme.name), counting.total(one)] for one in synthesis.themes},
            "commitments": [named(one.text) for one in synthesis.commitments],
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def changes(before: str, after: str, texts: Texts) -> tuple[str, ...]:
    """How a version differs from the one before it, a sentence for each difference."""
    old, new = json.loads(before), json.loads(after)
    if old.get("fingerprint") == new.get("fingerprint"):
        return (texts("Both versions were made of the same material."),)
    sentences = [
        *_findings(old.get("findings", {}), new.get("findings", {}), texts),
        *_themes(old.get("themes", {}), new.get("themes", {}), texts),
        *_commitments(old.get("commitments", []), new.get("commitments", []), texts),
    ]
    return tuple(sentences) or (texts("The material has changed, but not what the report says in short."),)


def _findings(old: dict[str, list[str]], new: dict[str, list[str]], texts: Texts) -> Iterable[str]:
    for id, (kind, text) in new.items():
        if id not in old:
            yield texts(_NEW[kind], finding=named(text, at_most=_LONGEST))  # type: ignore[index]
        elif old[id][1] != text:
            yield texts(
                N_("Worded anew: {finding} Before: {before}"),
                finding=named(text, at_most=_LONGEST),
                before=named(old[id][1], at_most=_LONGEST),
            )
    for id, (_kind, text) in old.items():
        if id not in new:
            yield texts(_GONE, finding=named(text, at_most=_LONGEST))


def _themes(old: dict[str, list[str]], new: dict[str, list[str]], texts: Texts) -> Iterable[str]:
    for id, (name, total) in new.items():
        if id not in old:
            yield texts(N_("New theme: {theme} ({total})"), theme=name, total=total)
            continue
        if old[id][0] != name:
            yield texts(N_("Theme renamed: {theme}. Before: {before}"), theme=name, before=old[id][0])
        if old[id][1] != total:
            yield texts(
                N_("Theme: {theme}. Those who raise it: {total}; before: {before}"),
                theme=name,
                total=total,
                before=old[id][1],
            )
    for id, (name, _total) in old.items():
        if id not in new:
            yield texts(N_("Theme left out: {theme}"), theme=name)


def _commitments(old: Sequence[str], new: Sequence[str], texts: Texts) -> Iterable[str]:
    more, fewer = len(set(new) - set(old)), len(set(old) - set(new))
    if more:
        yield texts.ngettext("{count} new commitment.", "{count} new commitments.", more)
    if fewer:
        yield texts.ngettext(
            "{count} commitment is no longer there.", "{count} commitments are no longer there.", fewer
        )
