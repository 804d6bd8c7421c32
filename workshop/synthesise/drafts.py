"""Findings that the machine drafts from the numbers; a person accepts, edits or rejects each.

An observation may be drafted of any theme. A need or an opportunity is drafted only where people were asked
for one: by a question about it, by waiting times, or by votes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from workshop.analyse.lanes import lanes
from workshop.analyse.priorities import priorities
from workshop.analyse.voices import Participation, ThemeVoices, participation, theme_voices
from workshop.model import Evidence, Finding, FindingKind, Group, Material
from workshop.protect.published import published_text
from workshop.protect.small_groups import gives_away, may_be_named, near
from workshop.texts import N_, Texts

OBSERVATIONS = 5
PER_QUESTION = 2
IDEAS = 2
EVIDENCE = 12
"""Contributions behind one draft at the most, the most typical ones."""


def draft_findings(material: Material, texts: Texts, *, new_id: Callable[[], str]) -> tuple[Finding, ...]:
    """Drafts in the language of the texts, each with its evidence: observations, needs, opportunities.

    They are made to take the place of the earlier drafts of the machine. What a person has accepted, edited or
    rejected is not drafted again.
    """
    taking_part = participation(material)
    voices = [voice for voice in theme_voices(material, taking_part) if voice.count]
    drafts = [
        *_observations(material, voices, taking_part, texts),
        *_asked_for(material, voices, "need", texts),
        *_slowest_steps(material, texts),
        *_asked_for(material, voices, "opportunity", texts),
        *_most_points(material, texts),
    ]
    touched = [finding for finding in material.findings if finding.status != "draft" or finding.origin == "person"]
    standing = {finding.text for finding in touched}
    rejected = {(finding.kind, finding.theme) for finding in touched if finding.status == "rejected" and finding.theme}
    fresh = [draft for draft in drafts if draft[1] not in standing and (draft[0], draft[3]) not in rejected]
    after = max((finding.position for finding in touched), default=-1) + 1
    return tuple(
        Finding(new_id(), material.project.id, kind, text, "draft", "machine", tuple(evidence), theme, position)
        for position, (kind, text, evidence, theme) in enumerate(fresh, start=after)
    )


_Draft = tuple[FindingKind, str, Sequence[Evidence], str | None]


def _observations(
    material: Material, voices: Sequence[ThemeVoices], taking_part: Participation, texts: Texts
) -> list[_Draft]:
    return [
        (
            "observation",
            _observation(material, voice, taking_part, texts),
            _said(voice.theme.contributions),
            voice.theme.id,
        )
        for voice in voices[:OBSERVATIONS]
    ]


def _observation(material: Material, voice: ThemeVoices, taking_part: Participation, texts: Texts) -> str:
    groups = [None, *(group.id for group in material.groups if not group.staff)]
    everybody = taking_part.together(groups)
    too_small = any(taking_part.size_of(group) and not taking_part.may_name([group]) for group in groups)
    hides = too_small or gives_away([voice.without_group, voice.in_many_groups, *voice.by_group.values()])
    persons = taking_part.unit == "persons"
    if may_be_named(voice.count) and hides:
        text = texts(
            N_("Theme: {theme}. About {count} of about {all} people raised it.")
            if persons
            else N_("Theme: {theme}. About {count} of about {all} answers are about it."),
            theme=voice.theme.name,
            count=texts.number(near(voice.count)),
            all=texts.number(near(everybody)),
        )
    elif may_be_named(voice.count):
        text = texts(
            N_("Theme: {theme}. {count} of {all} people raised it.")
            if persons
            else N_("Theme: {theme}. {count} of {all} answers are about it."),
            theme=voice.theme.name,
            count=texts.number(voice.count),
            all=texts.number(everybody),
        )
    else:
        text = texts(
            N_("Theme: {theme}. A few people raised it.") if persons else N_("Theme: {theme}. A few answers raise it."),
            theme=voice.theme.name,
        )
    most = _most_common(material, voice, taking_part)
    if most:
        text += " " + texts(
            N_("It was most common in this group: {group} ({share})."),
            group=most.name,
            share=texts.percent(voice.shares[most.id]),
        )
    return text


def _most_common(material: Material, voice: ThemeVoices, taking_part: Participation) -> Group | None:
    """The group with the largest share, where there are others to compare with and it may be named."""
    compared = [
        group
        for group in material.groups
        if group.id in voice.shares and taking_part.may_name([group.id]) and voice.by_group[group.id]
    ]
    largest = max((voice.shares[group.id] for group in compared), default=0.0)
    most = [group for group in compared if voice.shares[group.id] == largest]
    alone = len(compared) > 1 and len(most) == 1
    return most[0] if alone and may_be_named(voice.by_group[most[0].id]) else None


def _asked_for(material: Material, voices: Sequence[ThemeVoices], about: FindingKind, texts: Texts) -> list[_Draft]:
    """The themes most spoken of where people were asked for a need or an opportunity."""
    prompts = {prompt.id for prompt in material.prompts if prompt.about == about}
    answers = {said.id: said for said in material.contributions if said.prompt in prompts}
    counted = sorted(
        ((voice, [id for id in voice.theme.contributions if id in answers]) for voice in voices),
        key=lambda pair: (-len(pair[1]), pair[0].theme.number),
    )

    def sentence(theme: str, said: Sequence[str]) -> str:
        count = len(said)
        if about == "need" and not may_be_named(count):
            return texts(N_("People see a need to develop this: {theme}. A few answers ask for it."), theme=theme)
        if not may_be_named(count):
            return texts(N_("People see an opportunity in this: {theme}. A few answers suggest it."), theme=theme)
        if gives_away(Counter(answers[id].group for id in said).values()):
            return texts(
                N_("People see a need to develop this: {theme}. About {count} answers to the question ask for it.")
                if about == "need"
                else N_(
                    "People see an opportunity in this: {theme}. About {count} answers to the question suggest it."
                ),
                theme=theme,
                count=texts.number(near(count)),
            )
        return texts(
            N_("People see a need to develop this: {theme}. {count} answers to the question ask for it.")
            if about == "need"
            else N_("People see an opportunity in this: {theme}. {count} answers to the question suggest it."),
            theme=theme,
            count=texts.number(count),
        )

    return [
        (about, sentence(voice.theme.name, said), _said(said), voice.theme.id)
        for voice, said in counted[:PER_QUESTION]
        if len(said) > 1
    ]


def _slowest_steps(material: Material, texts: Texts) -> list[_Draft]:
    return [
        (
            "need",
            texts(
                "The customer waits longest at this step: {step} ({days} days of {all}).",
                step=lane.bottleneck.name,
                days=_days(lane.bottleneck.wait_days, texts),
                all=_days(lane.lead_time_days, texts),
            ),
            [Evidence("step", lane.bottleneck.id)],
            None,
        )
        for lane in lanes(material)
        if lane.bottleneck
    ]


def _days(days: float, texts: Texts) -> str:
    """Whole days from ten up, else to the tenth where it says something: half a day is not none."""
    rounded = round(days, 1)
    return texts.number(rounded, decimals=0 if rounded >= 10 or rounded.is_integer() else 1)


def _most_points(material: Material, texts: Texts) -> list[_Draft]:
    quotable = [idea for idea in priorities(material) if not idea.waits]
    return [
        (
            "opportunity",
            texts(
                "This idea was given {points} points: “{idea}”",
                points=texts.number(idea.points),
                idea=published_text(idea.contribution) if idea.contribution else idea.text,
            ),
            _said([idea.contribution.id])
            if idea.contribution
            else [Evidence("rating", id) for id in idea.ratings[:EVIDENCE]],
            idea.theme,
        )
        for idea in [idea for idea in quotable if idea.points and may_be_named(idea.voters)][:IDEAS]
    ]


def _said(contributions: Sequence[str]) -> list[Evidence]:
    return [Evidence("contribution", id) for id in contributions[:EVIDENCE]]
