"""The process lane: how long a customer waits at each step, with the bottleneck singled out."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from workshop import look
from workshop.look import Weight
from workshop.report.figures.canvas import TEXT_WIDTH, Canvas
from workshop.report.figures.lettering import fitted, width_of, wrapped

MOST_STEPS = 20
_ROW, _TOP, _LABELS, _BARS, _WORK = 8.8, 8.0, 69.0, 53.0, 26.0
_CALM = "#8FA3AD"


@dataclass(frozen=True, slots=True)
class ProcessStep:
    """A step with who does it, its wait and its work, each also in words."""

    number: int
    name: str
    actor: str
    wait: float
    wait_words: str
    work_words: str
    bottleneck: bool = False


@dataclass(frozen=True, slots=True)
class ProcessLane:
    """The steps from the first to the last."""

    steps: tuple[ProcessStep, ...]
    wait_heading: str
    work_heading: str

    def draw(self) -> Figure:
        """Draw the steps from top to bottom along one line, each with a bar for its wait."""
        steps = self.steps[:MOST_STEPS]
        canvas = Canvas(TEXT_WIDTH, _TOP + _ROW * len(steps) + 1)
        canvas.text(_LABELS + 8, 3, self.wait_heading, size=8.2, colour=look.MUTED)
        canvas.text(TEXT_WIDTH - 0.5, 3, self.work_heading, size=8.2, colour=look.MUTED, align="right")
        first, last = _TOP + _ROW / 2, _TOP + _ROW * (len(steps) - 0.5)
        canvas.stroke((_LABELS + 2.5, first), (_LABELS + 2.5, last), look.LINE, width=1.6)
        longest = max((step.wait for step in steps), default=0) or 1
        for place, step in enumerate(steps):
            _draw_step(canvas, step, _TOP + _ROW * (place + 0.5), _BARS * step.wait / longest)
        return canvas.figure


def _draw_step(canvas: Canvas, step: ProcessStep, y: float, length: float) -> None:
    weight: Weight = "semibold" if step.bottleneck else "regular"
    colour = look.ACCENT if step.bottleneck else _CALM
    if step.actor:
        name_size = next((size for size in (9.0, 8.4) if width_of(step.name, size, weight) <= _LABELS - 3), 7.8)
        name = fitted(step.name, _LABELS - 3, name_size, weight)
        canvas.text(_LABELS - 2, y - 1.7, name, size=name_size, weight=weight, align="right")
        actor = fitted(step.actor, _LABELS - 3, 7.8)
        canvas.text(_LABELS - 2, y + 2.3, actor, size=7.8, colour=look.MUTED, align="right")
    else:
        names = wrapped(step.name, _LABELS - 3, 9, weight, at_most=2)
        canvas.lines(_LABELS - 2, y, names, size=9, weight=weight, align="right")
    canvas.circle(_LABELS + 2.5, y, 2.3, colour if step.bottleneck else look.BRAND, edge=look.PAPER, edge_width=1.2)
    size = 7.6 if step.number < 10 else 7.0
    canvas.text(_LABELS + 2.5, y, str(step.number), size=size, weight="semibold", colour=look.PAPER, align="center")
    if length:
        canvas.box(_LABELS + 8, y - _ROW * 0.27, max(length, 0.6), _ROW * 0.54, colour, round=0.7)
    canvas.text(
        _LABELS + 8 + length + (2 if length else 0),
        y,
        step.wait_words,
        size=9.2,
        weight=weight,
        colour=look.INK if length else look.MUTED,
    )
    canvas.text(TEXT_WIDTH - 0.5, y, step.work_words, size=8.6, colour=look.MUTED, align="right")
    canvas.stroke((0, y + _ROW / 2), (TEXT_WIDTH, y + _ROW / 2), "#EEF1F3")
