"""The cover: threads that run from the groups to the themes, woven from the data. It is decoration."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure

from workshop import look
from workshop.report.figures.canvas import Canvas

WIDTH, HEIGHT = 210.0, 162.0
_THREADS = 340
_FEWEST = 5
_LIGHT = ("#5FB7C4", "#7FA6F0", "#C3A5F2", "#E58BB5", "#F2B27A", "#D9C27E", "#8CC79A")
_SHADES, _ACCENT_SHADE = (0.45, 0.7, 0.55, 0.85, 0.38, 0.62), 0.5


@dataclass(frozen=True, slots=True)
class Cover:
    """How large each theme is within each group; without groups there is one row, without themes one value."""

    weights: tuple[tuple[float, ...], ...]
    colour: str = look.BRAND
    accent: str = look.ACCENT

    def _threads(self) -> tuple[str, ...]:
        """Light colours of the themes; on a colour of somebody's own shades of that and of its accent, to match it."""
        if self.colour == look.BRAND:
            return _LIGHT
        return (*(look.tint(self.colour, white) for white in _SHADES), look.tint(self.accent, _ACCENT_SHADE))

    def draw(self) -> Figure:
        """Draw a thread for each few of what was said, in the light colour of its theme."""
        canvas = Canvas(WIDTH, HEIGHT, background=self.colour)
        weights = np.array(self.weights, dtype=float)
        if not weights.size or not weights.sum():
            weights = np.ones((4, 7))
        counts = np.maximum(np.round(weights / weights.sum() * _THREADS), 0).astype(int)
        counts[weights > 0] = np.maximum(counts[weights > 0], _FEWEST)
        threads = self._threads()
        random = np.random.default_rng(7)
        starts, ends = _places(counts.sum(axis=1)), _places(counts.sum(axis=0))
        given = np.zeros(counts.shape[0], dtype=int)
        taken = np.zeros(counts.shape[1], dtype=int)
        for group, theme in np.argwhere(counts > 0):
            colour = threads[theme % len(threads)]
            for _ in range(counts[group, theme]):
                start, end = starts[group][given[group]], ends[theme][taken[theme]]
                given[group] += 1
                taken[theme] += 1
                _draw_thread(canvas, start, end, colour, random)
        return canvas.figure


def _places(sizes: np.ndarray) -> list[np.ndarray]:
    """The heights where the threads of each bundle end; the bundles lie apart from top to bottom."""
    margin, total, gap = 16.0, int(sizes.sum()), 7.0 if len(sizes) <= 10 else 2.5
    room = HEIGHT - 2 * margin - gap * (len(sizes) - 1)
    places, top = [], margin
    for size in sizes:
        height = room * size / total
        places.append(np.linspace(top, top + height, int(size)))
        top += height + gap
    return places


def _draw_thread(canvas: Canvas, start: float, end: float, colour: str, random: np.random.Generator) -> None:
    bend, lift = random.uniform(0.34, 0.58), random.normal(0, 4.0)
    left, right = -4.0, WIDTH + 4.0
    points = ((left, start), (WIDTH * bend, start + lift), (WIDTH * (bend - 0.06), end + lift), (right, end))
    canvas.curve(points, colour, width=random.uniform(0.35, 1.5), opacity=random.uniform(0.25, 0.75))
    if random.random() < 0.5:
        along = random.uniform(0.06, 0.94)
        x, y = _on_curve(points, along)
        canvas.circle(x, y, random.uniform(0.25, 0.95), colour, layer=2)


def _on_curve(points: tuple[tuple[float, float], ...], along: float) -> tuple[float, float]:
    rest = 1 - along
    shares = (rest**3, 3 * rest**2 * along, 3 * rest * along**2, along**3)
    return (
        sum(share * point[0] for share, point in zip(shares, points, strict=True)),
        sum(share * point[1] for share, point in zip(shares, points, strict=True)),
    )
