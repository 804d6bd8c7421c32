"""What a phone gives while a workshop is on, read field by field and held against what is on."""

from __future__ import annotations

from datetime import date

from workshop.clean import clean, clean_line
from workshop.collect.answers import problem_of
from workshop.live.shown import Shown
from workshop.methods import DIMENSIONS, LAYERS, WASTES
from workshop.model import Commitment, Dimension, Participant, Step
from workshop.store import Ballot, Room, Store, new_id
from workshop.store.errors import NotOpenNow
from workshop.texts import Texts
from workshop.web.endpoint import Call
from workshop.web.failures import TEXT_FIELD
from workshop.web.live_parts import inline_prompts, rate_field
from workshop.web.room_views import prompts_of, shown_of
from workshop.web.sent import KEY_FIELD, field_of, known_key, new_key, read_sent

ACT, ACTIVITY, PARENT, BACK = "act", "activity", "parent", "id"
LONGEST_LINE = 120
LONGEST_WAIT_DAYS, LONGEST_WORK_HOURS = 3650.0, 2000.0


class Unfit(Exception):
    """What was given does not fit; `said` tells why, and `field` where it is put right."""

    def __init__(self, said: str, field: str = "") -> None:
        super().__init__(said)
        self.said, self.field = said, field


def keep_given(call: Call, store: Store, room: Room, participant: Participant) -> None:
    """Keep what the form gives; Unfit, NotOpenNow, NotThere."""
    form = call.form
    _ = call.texts(room.frame.project)
    key = known_key(form.get(KEY_FIELD, "")) or new_key()
    if form.get(ACT) == "back":
        store.take_back_own(participant, form.get(BACK, ""))
        return
    shown = shown_of(store, room, votes=False)
    if shown is None or shown.activity.id != form.get(ACTIVITY, "") or shown.activity.state != "open":
        raise NotOpenNow
    if shown.method.phone == "notes":
        _note(call, _, store, shown, participant, key)
    elif shown.method.phone == "ballot":
        store.vote(participant, shown.activity.id, _ballot(call, _, shown), key=key)
    elif shown.method.phone == "steps":
        store.add_step(participant, _step(call, _, shown), key=key)
    elif shown.method.phone == "promises":
        store.promise(participant, _promise(call, _, shown, participant), key=key)
    elif shown.method.phone == "questions":
        _answer(call, _, store, room, shown, participant, key)
    else:
        raise NotOpenNow


def _answer(call: Call, _: Texts, store: Store, room: Room, shown: Shown, participant: Participant, key: str) -> None:
    """Keep what is answered; what is left empty stays as it was, for this form does not show what stands."""
    from workshop.language import detect

    asked = {prompt.id: prompt for prompt in inline_prompts(prompts_of(room, shown))}
    given = {id: text for id, text in read_sent(call.sent, asked.values()).texts.items() if text and id in asked}
    for id, text in given.items():
        if problem := problem_of(asked[id], text):
            raise Unfit(_(problem), field_of(asked[id]))
    if not given:
        raise Unfit(_("Nothing was sent, because all the answers were empty. Answer at least one question."))
    default = call.chosen or _.language
    languages = {id: detect(text, default) for id, text in given.items() if asked[id].form == "text"}
    store.answer_all(participant, given, languages, key=key)


def _note(call: Call, _: Texts, store: Store, shown: Shown, participant: Participant, key: str) -> None:
    from workshop.language import detect

    field, typed = next(((name, text) for name, text in call.sent if name.startswith(TEXT_FIELD)), ("", ""))
    text = clean(typed).strip()
    if not text:
        raise Unfit(_("Nothing is written yet. Write a note first."), field)
    longest = shown.method.longest_note
    if len(text) > longest:
        raise Unfit(
            _(
                "The note is too long: {count} characters, when {limit} fit in. Make it shorter, or two notes of it.",
                count=_.number(len(text)),
                limit=_.number(longest),
            ),
            field,
        )
    language = detect(text, call.chosen or _.language)
    prompt = field.removeprefix(TEXT_FIELD)
    store.add_note(participant, prompt, text, language, key=key, parent=call.form.get(PARENT) or None)


def _ballot(call: Call, _: Texts, shown: Shown) -> Ballot:
    ballot: dict[tuple[str, Dimension], float] = {}
    for item, _text in shown.items:
        for dimension in shown.method.dimensions:
            typed = call.form.get(rate_field(dimension, item.rated), "")
            low, high = DIMENSIONS.get(dimension, (0, shown.method.points))
            if typed.lstrip("-").isdigit() and len(typed) < 4 and low <= int(typed) <= high:
                ballot[item.rated, dimension] = float(typed)
    if shown.method.points:
        ballot = {key: value for key, value in ballot.items() if value}
        given = int(sum(ballot.values()))
        if given > shown.method.points:
            raise Unfit(
                _(
                    "You have given {given} points, and there are {most} to give. Take some away.",
                    given=_.number(given),
                    most=_.number(shown.method.points),
                )
            )
    return ballot


def _step(call: Call, _: Texts, shown: Shown) -> Step:
    form = call.form
    name = _line(_, form.get("text-step", ""), "text-step", needed=_("Write first what happens in this step."))
    layer, waste = form.get("layer", ""), form.get("waste", "")
    feeling = form.get("feeling", "0")
    return Step(
        new_id(),
        shown.activity.id,
        name,
        0,
        actor=_line(_, form.get("actor", ""), "actor"),
        work_hours=_amount(_, form.get("work", ""), "work", most=LONGEST_WORK_HOURS),
        wait_days=_amount(_, form.get("wait", ""), "wait", most=LONGEST_WAIT_DAYS),
        feeling=int(feeling) if feeling in ("-2", "-1", "0", "1", "2") else 0,
        waste=waste if waste in WASTES else "",
        pain_point=_line(_, form.get("pain", ""), "pain"),
        adds_value=form.get("value", "yes") != "no",
        layer=layer if layer in LAYERS else "",
    )


def _promise(call: Call, _: Texts, shown: Shown, participant: Participant) -> Commitment:
    form = call.form
    text = _line(
        _, form.get("text-promise", ""), "text-promise", needed=_("Write first what will be done."), longest=280
    )
    owner = _line(_, form.get("owner", ""), "owner", needed=_("Write who does it."))
    typed, due = form.get("due", "").strip(), None
    if typed:
        try:
            due = date.fromisoformat(typed)
        except ValueError as problem:
            raise Unfit(_("Give the day as year-month-day, such as 2027-03-31."), "due") from problem
    known = {item.rated for item, _text in shown.items}
    came_from = form.get("from", "")
    return Commitment(
        new_id(),
        participant.project,
        text,
        owner,
        _line(_, form.get("partners", ""), "partners"),
        due,
        activity=shown.activity.id,
        came_from=next((item.object or item.id for item, _t in shown.items if item.rated == came_from), "")
        if came_from in known
        else "",
    )


def _line(_: Texts, typed: str, field: str, *, needed: str = "", longest: int = LONGEST_LINE) -> str:
    text = clean_line(typed)
    if needed and not text:
        raise Unfit(needed, field)
    if len(text) > longest:
        raise Unfit(
            _("That is too long: {count} characters, when {limit} fit in.", count=len(text), limit=longest), field
        )
    return text


def _amount(_: Texts, typed: str, field: str, *, most: float) -> float:
    text = typed.strip().replace(",", ".")
    try:
        value = float(text) if text else 0.0
    except ValueError as problem:
        raise Unfit(_("Write the time in digits, such as 1.5."), field) from problem
    if not 0 <= value <= most:
        raise Unfit(_("The time must be between 0 and {most}.", most=_.number(most)), field)
    return value
