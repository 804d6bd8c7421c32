"""Report: what it will hold, what is missing, and the finished files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

import streamlit as st

from pages.shared.deciding import decided
from pages.shared.frame import SCREENS, open_project, telling
from pages.shared.jobs import show_job
from pages.shared.public_result import public_result
from pages.shared.report_look import report_look
from pages.shared.visit import Visit
from workshop.clean import file_name
from workshop.jobs import WRITE_REPORT
from workshop.model import LANGUAGES, Job, Material, Project, ReportVersion
from workshop.report import FORMATS, KINDS, Format, changes
from workshop.report.parts import PARTS
from workshop.report.room import beyond
from workshop.synthesise import fingerprint
from workshop.texts import LANGUAGE_NAMES

USUAL = ("docx", "pdf", "html", "pptx", "xlsx")
"""The formats that are made when nobody chooses others."""

visit, project = open_project("report")
_ = visit.texts
with visit.store() as store:
    material = store.material(project.id)
    unseen = {text.contribution for text in store.unseen(project.id)}
    job = store.latest_job(WRITE_REPORT, project.id)
    versions = store.report_versions(project.id)


def show_contents(visit: Visit, material: Material) -> None:
    """What the report will hold, in numbers."""
    _ = visit.texts
    statuses = [finding.status for finding in material.findings]
    spoken = {said.group for said in material.contributions if said.group}
    numbers = {
        _("Answers"): len(material.contributions),
        _("Groups that answered"): len(spoken),
        _("Themes"): len(material.themes),
        _("Findings"): statuses.count("accepted"),
        _("Drafts"): statuses.count("draft"),
    }
    with st.grid(len(numbers), min_column_width=140):
        for label, number in numbers.items():
            st.metric(label, _.number(number), border=True)


def show_lacks(visit: Visit, material: Material) -> None:
    """What is missing, each with the way to the screen that mends it."""
    _ = visit.texts
    statuses = [finding.status for finding in material.findings]
    drafts = statuses.count("draft")
    accepted = [finding for finding in material.findings if finding.status == "accepted"]
    changed = sum(finding.changed for finding in accepted)
    bare = sum(not finding.evidence and not finding.interpretation for finding in accepted)
    waiting = sum(said.waits and said.id not in unseen for said in material.contributions)
    lacks = {
        ("prepare", _("There are no answers yet.")): not material.contributions,
        ("themes", _("No themes have been found yet.")): not material.themes,
        (
            "prepare",
            _.ngettext(
                "{count} answer may hold something personal. It is not quoted until somebody has looked at it.",
                "{count} answers may hold something personal. They are not quoted until somebody has looked at them.",
                waiting,
            ),
        ): waiting > 0,
        ("synthesis", _("No findings have been accepted yet.")): "accepted" not in statuses,
        (
            "synthesis",
            _.ngettext(
                "{count} draft is neither accepted nor rejected; it is marked as a draft in the report.",
                "{count} drafts are neither accepted nor rejected; they are marked as drafts in the report.",
                drafts,
            ),
        ): drafts > 0,
        (
            "synthesis",
            _.ngettext(
                "What {count} accepted finding stands on has changed. Look at it, and accept it again.",
                "What {count} accepted findings stand on has changed. Look at them, and accept them again.",
                changed,
            ),
        ): changed > 0,
        (
            "synthesis",
            _.ngettext(
                "{count} accepted finding stands on nothing. Attach answers to it, or mark it as an interpretation.",
                "{count} accepted findings stand on nothing. Attach answers, or mark them as interpretations.",
                bare,
            ),
        ): bare > 0,
    }
    if not any(lacks.values()):
        st.success(_("Nothing is missing."))
    for (screen, sentence), lacking in lacks.items():
        if lacking:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.write(sentence)
                st.page_link(
                    SCREENS[screen].file,
                    label=_("Go there: {screen}", screen=_(SCREENS[screen].title)),
                    icon=SCREENS[screen].icon,
                )


def offer(visit: Visit, material: Material, job: Job) -> None:
    """The finished files, and whether they still tell how things are."""
    _ = visit.texts
    stem = job.result.rpartition(".")[0]
    with visit.store() as store:
        there = [one for one in FORMATS if store.has_report(f"{stem}.{one}")]
    if not there:
        return
    fresh = fingerprint(material) in job.result
    if fresh:
        st.success(_("The report is ready and up to date."))
    else:
        st.warning(_("Something has changed since this report was made. Make it again to have it up to date."))
    with st.container(horizontal=True):
        for one in there:
            st.download_button(
                _("Download: {format}", format=_(KINDS[one].name)),
                lambda one=one: content_of(visit, f"{stem}.{one}"),
                file_name=f"{file_name(material.project.name)}.{one}",
                mime=KINDS[one].mime,
                type="primary" if fresh and one == there[0] else "secondary",
                icon=":material/download:",
                on_click="ignore",
                key=f"download-{one}",
            )


def choose_chapters(visit: Visit, project: Project) -> None:
    """Which chapters the report has, and in which order."""
    _ = visit.texts
    with st.expander(_("Chapters and their order")):
        chosen = st.multiselect(
            _("Chapters, in the order in which they are chosen"),
            list(PARTS),
            default=[part for part in project.chapters if part in PARTS] or list(PARTS),
            format_func=lambda part: _(PARTS[part]),
            help=_("The summary stands first, the method and the appendices last."),
        )
        kept = () if tuple(chosen) == tuple(PARTS) else tuple(chosen)
        if st.button(_("Save the chapters"), disabled=kept == project.chapters or not chosen):
            with telling(visit, done=_("The chapters were saved.")), visit.store() as store:
                store.change_project(replace(project, chapters=kept))


def show_versions(visit: Visit, material: Material, versions: Sequence[ReportVersion]) -> None:
    """What has been published, frozen, and how each version differs from the one before it."""
    _ = visit.texts
    if not versions:
        st.caption(_("Nothing has been published yet."))
    for version, before in zip_longest(versions, versions[1:]):
        with st.container(border=True):
            st.subheader(_("Version {number}", number=_.number(version.number)), anchor=False)
            st.caption(
                _(
                    "Published {moment}. Language: {language}. Fingerprint of the material: {fingerprint}",
                    moment=_.moment(version.published_at),
                    language=LANGUAGE_NAMES[version.language],
                    fingerprint=version.fingerprint,
                )
            )
            with st.container(horizontal=True):
                for one in (one for one in FORMATS if one in version.formats):
                    st.download_button(
                        _("Download: {format}", format=_(KINDS[one].name)),
                        lambda version=version, one=one: frozen_file(visit, version, one),
                        file_name=f"{file_name(material.project.name)}-{version.number}.{one}",
                        mime=KINDS[one].mime,
                        icon=":material/download:",
                        on_click="ignore",
                        key=f"version-{version.id}-{one}",
                    )
            public_result(visit, material.project, version)
            if before:
                with st.expander(_("What has changed since version {number}", number=_.number(before.number))):
                    for sentence in changes(before.told, version.told, _):
                        st.text(sentence)


def frozen_file(visit: Visit, version: ReportVersion, format: Format) -> bytes:
    """A file of a published version, read when somebody presses the button."""
    with visit.store() as store:
        return store.published_file(version.id, format) or b""


def content_of(visit: Visit, name: str) -> bytes:
    """The file, read when somebody presses the button."""
    with visit.store() as store:
        return store.report(name) or b""


show_contents(visit, material)
show_lacks(visit, material)
for sentence in beyond(material):
    st.caption(_(sentence))
language = st.segmented_control(
    _("Language of the report"),
    LANGUAGES,
    default=project.language,
    format_func=lambda one: LANGUAGE_NAMES[one],
    required=True,
)
choose_chapters(visit, project)
report_look(visit, project)
formats = st.pills(
    _("Formats"),
    FORMATS,
    default=USUAL,
    selection_mode="multi",
    format_func=lambda one: _(KINDS[one].name),
)
busy = show_job(visit, job, _("Writing the report. You can go on working meanwhile."))
wanted = [one for one in FORMATS if one in formats]
with st.container(horizontal=True):
    make = st.button(_("Make the report"), type="primary", icon=":material/description:", disabled=busy or not wanted)
    publish = st.button(
        _("Publish as version {number}", number=_.number(len(versions) + 1)),
        icon=":material/verified:",
        disabled=busy or not wanted,
        help=_("The files are frozen and can be downloaded as they are for good, also after answers are erased."),
    )
if make or publish:
    with telling(visit), visit.store() as store:
        asked = {"language": language, "formats": wanted, **({"publish": True} if publish else {})}
        store.ask(WRITE_REPORT, project=project.id, parameters=asked)
if job and job.state == "done":
    offer(visit, material, job)
st.header(_("Published versions"), anchor=False)
show_versions(visit, material, versions)
decided(visit, project.id)
