"""How the reports of a project look: their colours, cover picture and logo, each held against what readers need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from pages.shared.deciding import deciding
from pages.shared.forms import begin_anew, form_key, key_of, stay_open, written
from pages.shared.frame import telling
from pages.shared.report_template import word_template
from pages.shared.visit import Visit
from workshop import look
from workshop.collect.look_pictures import prepared_cover, prepared_logo
from workshop.errors import WorkshopError
from workshop.model import LookFile, LookKind, Project, ReportLook
from workshop.report.appearance import ENOUGH, contrast_on_white, is_readable, picture_size, readable_shade
from workshop.texts import N_, Texts

LONGEST_ORGANISATION = 120
PICTURES = ["jpg", "jpeg", "png", "webp"]


class TooPale(WorkshopError):
    """A colour in which many could not read."""

    text = N_(
        "The colour {colour} is too pale to be read on white: its contrast is {ratio}, and {needed} is needed. "
        "The shade {shade} of it can be read."
    )


def report_look(visit: Visit, project: Project) -> None:
    """Draw what a report's look is made of, each part with its own button."""
    _ = visit.texts
    stay_open("report-look")
    label = _("Look: colours, cover picture, logo, Word template")
    with st.expander(label, key="report-look", on_change="rerun") as panel:
        if not panel.open:
            return
        st.write(_("Every format has this look as soon as it is made anew. Published versions stay as they are."))
        with visit.store() as store:
            files = store.look_files(project.id, project.look)
        _colours(visit, project)
        _cover(visit, project, files)
        _logo(visit, project, files)
        word_template(visit, project, files)
        _earlier(visit, project)


def _colours(visit: Visit, project: Project) -> None:
    _ = visit.texts
    st.subheader(_("Colours"), anchor=False)
    st.caption(
        _(
            "Headings, rules, heads of tables and the drawn cover have the main colour, and what must not be missed "
            "has the accent. The colours of themes and groups stay, so that they can be told apart with every kind of "
            "eyes."
        )
    )
    chosen = project.look
    key = key_of("colours", chosen)
    with st.container(horizontal=True, gap="large"):
        main = _colour(visit, _("Main colour"), chosen.colour or look.BRAND, key=f"{key}-main")
        accent = _colour(visit, _("Accent"), chosen.accent or look.ACCENT, key=f"{key}-accent")
    wanted = replace(chosen, colour=_own(main, look.BRAND), accent=_own(accent, look.ACCENT))
    with st.container(horizontal=True):
        if st.button(_("Save the colours"), type="primary", disabled=wanted == chosen, key=f"{key}-save"):
            with deciding(visit, project.id, _("The colours were saved.")) as store:
                _check_colour(_, main)
                _check_colour(_, accent)
                store.change_look(project.id, wanted)
        if (chosen.colour or chosen.accent) and st.button(_("Take Kutomo's colours again"), key=f"{key}-usual"):
            with deciding(visit, project.id, _("The report has Kutomo's colours again.")) as store:
                store.change_look(project.id, replace(chosen, colour="", accent=""))


def _colour(visit: Visit, label: str, standing: str, *, key: str) -> str:
    """The colour that is picked, with its contrast in words, and where that is too low a shade that can be taken."""
    _ = visit.texts
    with st.container(width=320):
        picked = str(st.color_picker(label, standing, key=key)).upper()
        ratio = _.number(contrast_on_white(picked), decimals=1)
        if is_readable(picked):
            st.markdown(":material/check: " + _("Contrast on white {ratio}:1. It can be read.", ratio=ratio))
            return picked
        shade = readable_shade(picked)
        st.markdown(
            ":material/warning: "
            + _("Contrast on white {ratio}:1. That is too pale to be read: 4.5:1 is needed.", ratio=ratio)
        )
        st.button(
            _("Take the darker shade {shade}", shade=shade),
            key=f"{key}-darker",
            on_click=lambda: st.session_state.update({key: shade.lower()}),
        )
    return picked


def _check_colour(_: Texts, colour: str) -> None:
    """TooPale unless the colour is readable."""
    if not is_readable(colour):
        ratio, needed = (f"{_.number(one, decimals=1)}:1" for one in (contrast_on_white(colour), ENOUGH))
        raise TooPale(colour=colour, ratio=ratio, needed=needed, shade=readable_shade(colour))


def _own(colour: str, usual: str) -> str:
    """The colour, or nothing where it is Kutomo's."""
    return "" if colour == usual else colour


def _cover(visit: Visit, project: Project, files: Mapping[LookKind, LookFile]) -> None:
    _ = visit.texts
    st.subheader(_("Cover picture"), anchor=False)
    if "cover" in files and picture_size(files["cover"].content, "JPEG"):
        st.image(files["cover"].content, width=320, alt=_("The cover picture as it is cut"))
        if st.button(_("Take the picture away"), key="cover-away", icon=":material/delete:"):
            with deciding(visit, project.id, _("The cover is drawn from the answers again.")) as store:
                store.change_look(project.id, replace(project.look, cover=""))
    else:
        st.caption(_("Without a picture, the cover is drawn from the answers: a thread for each few of them."))
    form = f"cover {project.id}"
    key = form_key(form)
    with st.form(key):
        file = st.file_uploader(_("A picture, at least 900 pixels wide"), PICTURES, key=f"{key}-file")
        st.caption(
            _(
                "It is cut to the shape of the cover, from its middle. Where and when it was taken is removed from it. "
                "See to it that you may use it, and that whoever is on it has agreed."
            )
        )
        if st.form_submit_button(_("Take it for the cover"), icon=":material/image:"):
            with deciding(visit, project.id, _("The cover has a new picture.")) as store:
                made = prepared_cover(file.getvalue() if file else b"")
                kept = store.add_look_file(project.id, "cover", made, name=file.name if file else "")
                store.change_look(project.id, replace(project.look, cover=kept.id))
                begin_anew(form)


def _logo(visit: Visit, project: Project, files: Mapping[LookKind, LookFile]) -> None:
    _ = visit.texts
    st.subheader(_("Logo"), anchor=False)
    chosen: ReportLook = project.look
    standing = files.get("logo")
    if standing and picture_size(standing.content, "PNG"):
        st.image(standing.content, width=220, alt=chosen.organisation)
        if st.button(_("Take the logo away"), key="logo-away", icon=":material/delete:"):
            with deciding(visit, project.id, _("The report has no logo any more.")) as store:
                store.change_look(project.id, replace(chosen, logo=""))
    else:
        st.caption(_("It stands on the cover and at the head of every page and slide."))
    form = f"logo {project.id} {chosen.organisation}"
    key = form_key(form)
    with st.form(key):
        organisation = st.text_input(
            _("Whose logo is it? Those who do not see it hear this name."),
            chosen.organisation or project.commissioner,
            max_chars=LONGEST_ORGANISATION,
            key=f"{key}-organisation",
        )
        label = _("Another logo, if it changes") if standing else _("The logo, for a white background")
        file = st.file_uploader(label, PICTURES, key=f"{key}-file")
        if st.form_submit_button(_("Save the logo"), icon=":material/verified:"):
            with deciding(visit, project.id, _("The logo was saved.")) as store:
                name = written(organisation)
                logo = chosen.logo
                if file or not standing:
                    made = prepared_logo(file.getvalue() if file else b"")
                    logo = store.add_look_file(project.id, "logo", made, name=file.name if file else "").id
                store.change_look(project.id, replace(chosen, organisation=name, logo=logo))
                begin_anew(form)


def _earlier(visit: Visit, project: Project) -> None:
    """Files that are not in use any more wait for an undo; a picture of somebody may have to go for good."""
    _ = visit.texts
    with visit.store() as store:
        unused = store.unused_look_files(project.id, project.look)
    if not unused:
        return
    with st.popover(_("Erase earlier files for good"), icon=":material/delete_forever:"):
        st.write(
            _.ngettext(
                "{count} picture or template is not in use any more and waits here to be taken back. Erased, it is "
                "gone for good, with the reports that have not been published.",
                "{count} pictures or templates are not in use any more and wait here to be taken back. Erased, they "
                "are gone for good, with the reports that have not been published.",
                unused,
            )
        )
        if st.button(_("Erase them"), type="primary", key="erase-earlier"):
            with telling(visit, done=_("The earlier files were erased.")), visit.store() as store:
                store.erase_unused_look_files(project.id)
