"""Native charts of PowerPoint from the values of the report's figures: they can be edited, and read aloud."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.oxml.ns import qn
from pptx.util import Pt

from workshop import look
from workshop.clean import clean_line, cut
from workshop.report.figures.bars import Bar, Bars
from workshop.report.figures.heat import HeatMap
from workshop.report.figures.matrix import Idea, Matrix
from workshop.report.figures.process import ProcessLane, ProcessStep

_MOST_THEMES, _FEWEST_THEMES, _MOST_BARS, _MOST_BARS_TOGETHER = 6, 3, 14, 26
_LONGEST_NAME = 44
_ONE_TO_FIVE = '[=0]"";[=6]"";0'
_SIDE_BY_SIDE = 0.24
"""How far apart ideas stand that would cover each other, in points of the scale."""
_CALM, _GRID = "#8FA3AD", "#E4E9EC"


def heat_chart(place: Any, drawing: HeatMap) -> Any:
    """Bars of each group's share beside each other, theme by theme; single mentions have none."""
    rows = drawing.rows[: max(_FEWEST_THEMES, min(_MOST_THEMES, _MOST_BARS_TOGETHER // max(1, len(drawing.columns))))]
    values: Any = _categories("0%")
    values.categories = [f"{row.number} {_short(row.name)}" for row in rows]
    for at, column in enumerate(drawing.columns):
        values.add_series(_short(column.name), [row.cells[at].share for row in rows])
    frame = place(XL_CHART_TYPE.BAR_CLUSTERED, values)
    chart = _styled(frame.chart, legend=True, size=12)
    plot = chart.plots[0]
    plot.gap_width, plot.overlap, plot.has_data_labels = 55, -4, True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked, labels.font.size = _percent(drawing), False, Pt(10)
    for series, column in zip(plot.series, drawing.columns, strict=True):
        _fill_of_group(series.format, column.group)
    chart.value_axis.visible = chart.value_axis.has_major_gridlines = False
    chart.category_axis.reverse_order = True  # PowerPoint counts from below
    chart.category_axis.format.line.color.rgb = rgb(look.LINE)
    return frame


def _percent(drawing: HeatMap) -> str:
    """The form of shares, with a space before the sign where the report's language has one."""
    spaced = any("\N{NO-BREAK SPACE}%" in cell.words for row in drawing.rows for cell in row.cells)
    return "0\N{NO-BREAK SPACE}%" if spaced else "0%"


def bar_chart(place: Any, drawing: Bars) -> Any:
    """Horizontal bars with their amounts."""
    bars = [bar for bar in drawing.bars if bar.length is not None][:_MOST_BARS]
    return _horizontal(place, [(bar.label, bar.length or 0.0, _colour(bar)) for bar in bars], "0")


def lane_chart(place: Any, drawing: ProcessLane) -> Any:
    """The waits of a process from the first step to the last, the bottleneck singled out, with their unit."""
    steps = drawing.steps[:_MOST_BARS]
    units = {step.wait_words.split()[-1] for step in steps if step.wait_words.split()}
    form = f'General" {units.pop()}"' if len(units) == 1 else "General"
    return _horizontal(place, [(step.name, step.wait, _tone(step)) for step in steps], form, name=drawing.wait_heading)


def matrix_chart(place: Any, drawing: Matrix) -> Any:
    """Ideas as points with their numbers, by effort and impact."""
    values: Any = XyChartData()  # type: ignore[no-untyped-call]
    series = values.add_series(drawing.impact_axis)
    for effort, impact in _apart([(idea.effort, idea.impact) for idea in drawing.ideas]):
        series.add_data_point(effort, impact)
    frame = place(XL_CHART_TYPE.XY_SCATTER, values)
    chart = _styled(frame.chart, legend=False, size=12)
    made = chart.plots[0].series[0]
    made.format.line.fill.background()
    _mark(made.marker)
    for at, idea in enumerate(drawing.ideas):
        _number(made.points[at], idea)
    for axis, title in ((chart.category_axis, drawing.effort_axis), (chart.value_axis, drawing.impact_axis)):
        axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, 6, 1
        axis.has_title = axis.has_major_gridlines = True
        axis.axis_title.text_frame.text = title
        axis.axis_title.text_frame.paragraphs[0].runs[0].font.size = Pt(12)
        axis.major_gridlines.format.line.color.rgb = rgb(_GRID)
        axis.format.line.color.rgb = rgb(look.LINE)
        axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = _ONE_TO_FIVE, False
    return frame


def rgb(colour: str) -> RGBColor:
    """python-pptx's colour of #RRGGBB."""
    made: RGBColor = RGBColor.from_string(colour[1:])  # type: ignore[no-untyped-call]
    return made


def _categories(form: str) -> Any:
    return CategoryChartData(number_format=form)  # type: ignore[no-untyped-call]


def _horizontal(place: Any, bars: Iterable[tuple[str, float, str]], form: str, *, name: str = "") -> Any:
    """Bars from top to bottom; PowerPoint counts from below."""
    upwards = list(bars)[::-1]
    values: Any = _categories(form)
    values.categories = [_short(label) for label, _, _ in upwards]
    values.add_series(name or " ", [length for _, length, _ in upwards])
    frame = place(XL_CHART_TYPE.BAR_CLUSTERED, values)
    chart = _styled(frame.chart, legend=False, size=13)
    plot = chart.plots[0]
    plot.gap_width, plot.has_data_labels = 45, True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked = form, False
    labels.font.size, labels.font.bold = Pt(14), True
    chart.value_axis.visible = chart.value_axis.has_major_gridlines = False
    chart.category_axis.format.line.fill.background()
    for at, (_, _, colour) in enumerate(upwards):
        _fill(plot.series[0].points[at].format, colour)
    return frame


def _styled(chart: Chart, *, legend: bool, size: int) -> Any:
    for axis in chart._chartSpace.iter(qn("c:axId"), qn("c:crossAx")):
        axis.set("val", axis.get("val").lstrip("-"))  # the schema asks for numbers without a sign
    chart.font.size, chart.font.name = Pt(size), look.FONT
    chart.font.color.rgb = rgb(look.INK)
    chart.has_title, chart.has_legend = False, legend
    if legend and chart.legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    return chart


def _apart(places: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The places, those that would cover each other moved to the right."""
    free: list[tuple[float, float]] = []
    for effort, impact in places:
        while any(abs(effort - x) < _SIDE_BY_SIDE and abs(impact - y) < _SIDE_BY_SIDE for x, y in free):
            effort += _SIDE_BY_SIDE
        free.append((effort, impact))
    return free


def _mark(marker: Any) -> None:
    marker.style, marker.size = XL_MARKER_STYLE.CIRCLE, 24
    _fill(marker.format, look.BRAND)
    marker.format.line.fill.background()


def _number(point: Any, idea: Idea) -> None:
    _mark(point.marker)
    label = point.data_label
    label.position = XL_LABEL_POSITION.CENTER
    label.text_frame.text = str(idea.number)
    font = label.text_frame.paragraphs[0].runs[0].font
    font.size, font.bold = Pt(10), True
    font.color.rgb = rgb(look.PAPER)


def _fill(form: Any, colour: str) -> None:
    form.fill.solid()
    form.fill.fore_color.rgb = rgb(colour)


def _fill_of_group(form: Any, position: int) -> None:
    """The group's colour; from the fifth group on the bars are light with an edge, as the markers are hollow."""
    colour = look.group_colour(position)
    if position // len(look.GROUP_MARKERS) % 2 == 1:
        _fill(form, look.tint(colour, 0.75))
        form.line.color.rgb, form.line.width = rgb(colour), Pt(1.5)
    else:
        _fill(form, colour)


def _colour(bar: Bar) -> str:
    if bar.theme is not None:
        return look.theme_colour(bar.theme)
    return look.group_colour(bar.group) if bar.group is not None else look.THEME_COLOURS[0]


def _tone(step: ProcessStep) -> str:
    return look.ACCENT if step.bottleneck else _CALM


def _short(name: str) -> str:
    short, was_cut = cut(clean_line(name), _LONGEST_NAME)
    return f"{short}…" if was_cut else short
