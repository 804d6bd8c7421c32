"""A customer's process as a lane of steps, with its lead time and its bottleneck."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workshop.model import Activity, Material, Step

HOURS_IN_A_WORKING_DAY = 7.5


@dataclass(frozen=True, slots=True)
class Lane:
    """The steps of one process in their order, with what slows it down."""

    activity: Activity
    steps: tuple[Step, ...]
    wait_days: float
    work_hours: float
    bottleneck: Step | None
    """The step with the longest wait; none when nobody waits."""

    @property
    def lead_time_days(self) -> float:
        """Waiting and work together, in days; a working day is 7.5 hours."""
        return self.wait_days + self.work_hours / HOURS_IN_A_WORKING_DAY

    @property
    def handovers(self) -> int:
        """How many times the customer passes from one actor to another."""
        return sum(1 for one, next_ in zip(self.steps, self.steps[1:], strict=False) if one.actor != next_.actor)

    @property
    def value_share(self) -> float:
        """The share of the lead time spent on work that adds value, from 0 to 1 (lean: process cycle efficiency)."""
        adding = sum(step.work_hours for step in self.steps if step.adds_value) / HOURS_IN_A_WORKING_DAY
        return adding / self.lead_time_days if self.lead_time_days else 0.0


def lanes(material: Material) -> tuple[Lane, ...]:
    """One lane for each activity that gathered steps."""
    steps_of: dict[str, list[Step]] = {}
    for step in material.steps:
        steps_of.setdefault(step.activity, []).append(step)
    return tuple(
        lane_of(activity, steps_of[activity.id]) for activity in material.activities if activity.id in steps_of
    )


def lane_of(activity: Activity, steps: Sequence[Step]) -> Lane:
    """The lane of one process, which has at least one step."""
    ordered = tuple(sorted(steps, key=lambda step: (step.position, step.id)))
    slowest = max(ordered, key=lambda step: step.wait_days)
    return Lane(
        activity,
        ordered,
        wait_days=sum(step.wait_days for step in ordered),
        work_hours=sum(step.work_hours for step in ordered),
        bottleneck=slowest if slowest.wait_days > 0 else None,
    )
