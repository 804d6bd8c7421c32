"""The customers' processes: their steps, their lead time and their bottleneck."""

from __future__ import annotations

from workshop.analyse.lanes import Lane
from workshop.model import Step
from workshop.protect.redaction import mask
from workshop.report.chapters.telling import Telling
from workshop.report.figures.process import MOST_STEPS, ProcessLane, ProcessStep
from workshop.report.model import Block, Chapter, Column, Figure, Heading, Line, Paragraph, Span, Table, plain
from workshop.report.wording import named
from workshop.texts import N_


def process(telling: Telling) -> Chapter | None:
    """The chapter of process lanes; none when no steps were gathered."""
    texts, lanes, room = telling.texts, _lanes(telling), telling.room.processes
    if not lanes:
        return None
    blocks = _told(telling, range(min(room, len(lanes))))
    if len(lanes) > room:
        more = texts.ngettext(
            "{count} more process is in the appendix.", "{count} more processes are in the appendix.", len(lanes) - room
        )
        blocks.append(Paragraph(plain(more), "note"))
    return Chapter("process", texts("The process and its bottleneck"), tuple(blocks))


def more_processes(telling: Telling) -> Chapter | None:
    """The processes that have no room in the body, as a chapter of the appendix."""
    others = range(telling.room.processes, len(_lanes(telling)))
    if not others or not telling.tells("process"):
        return None
    return Chapter("appendix-process", telling.texts("Appendix: the other processes"), tuple(_told(telling, others)))


def _lanes(telling: Telling) -> list[Lane]:
    return [lane for lane in telling.synthesis.lanes if lane.steps]


def _told(telling: Telling, places: range) -> list[Block]:
    lanes, blocks = _lanes(telling), list[Block]()
    for at in places:
        if len(lanes) > 1:
            blocks.append(Heading(f"process-{at + 1}", named(lanes[at].activity.title) or str(at + 1)))
        blocks.append(Paragraph(_lead(telling, lanes[at]), "lead" if at == 0 else "body"))
        blocks.append(_figure(telling, lanes[at], at + 1))
        blocks.append(_table(telling, lanes[at], at + 1))
    return blocks


def _lead(telling: Telling, lane: Lane) -> Line:
    texts = telling.texts
    line = telling.sentence(
        N_(
            "From the first step to the last: {days}. Working time: {hours}. "
            "Share of the time that adds value: {share}."
        ),
        days=Span(_days(telling, lane.lead_time_days), strong=True),
        hours=_hours(telling, lane.work_hours),
        share=texts.percent(lane.value_share),
    )
    if lane.bottleneck:
        line += (
            Span(" "),
            *telling.sentence(
                N_("The longest wait is at the step: {step} ({days})."),
                step=Span(_name(lane.bottleneck), strong=True),
                days=_days(telling, lane.bottleneck.wait_days),
            ),
        )
    return line


def _figure(telling: Telling, lane: Lane, number: int) -> Figure:
    texts = telling.texts
    steps = tuple(
        ProcessStep(
            place,
            _name(step),
            named(step.actor),
            step.wait_days,
            _days(telling, step.wait_days),
            _hours(telling, step.work_hours),
            bottleneck=step == lane.bottleneck,
        )
        for place, step in enumerate(lane.steps, 1)
    )
    alt = telling.alt(
        (
            texts.ngettext(
                "Process of {count} step, with the wait before each as a bar.",
                "Process of {count} steps, with the wait before each as a bar.",
                len(steps),
            ),
            texts(
                "The longest wait is at the step: {step} ({days}).",
                step=telling.short(_name(lane.bottleneck)),
                days=_days(telling, lane.bottleneck.wait_days),
            )
            if lane.bottleneck
            else texts("Nobody waits at any step."),
            texts.ngettext(
                "The customer passes from one actor to another {count} time.",
                "The customer passes from one actor to another {count} times.",
                lane.handovers,
            ),
        )
    )
    drawing = ProcessLane(steps, texts("Wait"), texts("Working time"))
    caption = texts("The steps of the process: {process}", process=named(lane.activity.title))
    note = (
        texts("The figure shows what fits on the page; the table shows everything.") if len(steps) > MOST_STEPS else ""
    )
    return Figure(f"figure-process-{number}", caption, alt, drawing, f"table-process-{number}", note=note)


def _table(telling: Telling, lane: Lane, number: int) -> Table:
    texts = telling.texts
    columns = (
        Column(texts.pgettext("number", "No."), 0.4),
        Column(texts("Step"), 2.3),
        Column(texts("Who"), 1.4),
        Column(texts("Wait"), 0.8, "right"),
        Column(texts("Working time"), 0.8, "right"),
        Column(texts("What hinders"), 4.0),
    )
    rows = tuple(
        (
            str(place),
            telling.cell(_name(step)),
            telling.cell(named(step.actor)) if step.actor.strip() else "–",
            _days(telling, step.wait_days),
            _hours(telling, step.work_hours),
            _hindrances(telling, step) or "–",
        )
        for place, step in enumerate(lane.steps, 1)
    )
    caption = texts("The steps in their order: {process}", process=named(lane.activity.title))
    summary = texts("One row for each step, with who does it, how long it takes and what hinders it.")
    return Table(f"table-process-{number}", caption, columns, rows, summary)


def _hindrances(telling: Telling, step: Step) -> str:
    """What hinders at the step in its own words, and the kind of waste beside it."""
    pain_point, waste = named(mask(step.pain_point)), named(mask(step.waste))
    if not waste:
        return pain_point
    kind = telling.texts("Waste: {waste}", waste=waste)
    if not pain_point:
        return kind
    return f"{pain_point if pain_point[-1] in '.!?…' else pain_point + '.'} {kind}"


def _name(step: Step) -> str:
    return named(step.name) or str(step.position)


def _days(telling: Telling, days: float) -> str:
    # translators: days, shortened
    return telling.texts("{number} d", number=_short_number(telling, days))


def _hours(telling: Telling, hours: float) -> str:
    # translators: hours, shortened
    return telling.texts("{number} h", number=_short_number(telling, hours))


def _short_number(telling: Telling, value: float) -> str:
    return telling.texts.number(value, decimals=0 if float(value).is_integer() or value >= 100 else 1)
