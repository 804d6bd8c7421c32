"""Photos of what was written on paper: looked at, worded, put aside, erased; and taken in from a camera."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from pages.shared.forms import NothingWritten, begin_anew, form_key, key_of
from pages.shared.frame import plain_name, telling
from pages.shared.visit import Visit
from workshop.clean import clean, clean_line, is_blank
from workshop.collect.photos import prepared_photo
from workshop.model import Activity, Material, Photo

WIDTH = 480
LONGEST_ALTERNATIVE = 2_000
LONGEST_NAME = 200


def flip_chart_photos(visit: Visit, frame: Material) -> None:
    """Draw the photos of a project with their words, and the form for a new one."""
    _ = visit.texts
    with visit.store() as store:
        photos = store.photos(frame.project.id)
    st.write(
        _(
            "Photos come from the tables' links, or from here. Only facilitators see them, and readers of the report "
            "those that you choose for it."
        )
    )
    for photo in photos:
        _photo(visit, frame, photo)
    if frame.activities:
        _new_photo(visit, frame)


def _photo(visit: Visit, frame: Material, photo: Photo) -> None:
    _ = visit.texts
    project = frame.project.id
    activity = next((one.title for one in frame.activities if one.id == photo.activity), "")
    with st.container(border=True):
        picture, words = st.columns(2, gap="large")
        with picture, visit.store() as store:
            st.image(store.photo_content(photo.id), width=WIDTH, alt=photo.alternative)
        with words:
            where = [plain_name(part) for part in (photo.at_table, activity) if part]
            st.caption(" · ".join([*where, _.moment(photo.made_at)]))
            if photo.hidden:
                st.badge(_("Aside"), color="gray")
            with st.form(key_of(f"photo-{photo.id}", photo.alternative), border=False):
                alternative = st.text_area(
                    _("What is on the picture, in words?"), photo.alternative, max_chars=LONGEST_ALTERNATIVE
                )
                if st.form_submit_button(_("Save the words")):
                    with telling(visit, done=_("The words of the picture were saved.")), visit.store() as store:
                        store.change_photo(project, replace(photo, alternative=_words(alternative)))
            if not photo.hidden:
                _in_report(visit, project, photo)
            with st.container(horizontal=True):
                _aside(visit, project, photo)
                _erase(visit, project, photo)


def _in_report(visit: Visit, project: str, photo: Photo) -> None:
    _ = visit.texts
    key = key_of(f"in-report-{photo.id}", photo.in_report)
    wanted = st.toggle(_("Show the picture in the report"), photo.in_report, key=key)
    if wanted != photo.in_report:
        done = _("The picture comes into the report.") if wanted else _("The picture stays out of the report.")
        with telling(visit, done=done), visit.store() as store:
            store.change_photo(project, replace(photo, in_report=wanted))


def _aside(visit: Visit, project: str, photo: Photo) -> None:
    _ = visit.texts
    if photo.hidden:
        label, done = _("Take it among the others again"), _("The picture is among the others again.")
    else:
        label, done = _("Put the picture aside"), _("The picture was put aside.")
    if st.button(
        label, key=f"aside-{photo.id}", icon=":material/visibility:" if photo.hidden else ":material/archive:"
    ):
        with telling(visit, done=done), visit.store() as store:
            store.change_photo(project, replace(photo, hidden=not photo.hidden))


def _erase(visit: Visit, project: str, photo: Photo) -> None:
    _ = visit.texts
    with st.popover(_("Erase for good"), icon=":material/delete_forever:", key=f"erase-{photo.id}"):
        st.write(
            _("The picture and its words are erased for good. This cannot be undone."),
            _("Published reports stay as they are."),
        )
        if st.button(_("Erase the picture"), type="primary", key=f"erase-sure-{photo.id}"):
            with telling(visit, done=_("The picture was erased.")), visit.store() as store:
                store.erase_photo(project, photo)


def _new_photo(visit: Visit, frame: Material) -> None:
    _ = visit.texts
    form = f"photo {frame.project.id}"
    key = form_key(form)
    with st.form(key):
        file = st.file_uploader(_("A photo, JPEG or PNG"), ["jpg", "jpeg", "png", "webp"], key=f"{key}-file")
        st.caption(_("Where and when it was taken is removed from it. Take it so that nobody's face is in it."))
        alternative = st.text_area(
            _("What is on the picture, in words?"), max_chars=LONGEST_ALTERNATIVE, key=f"{key}-alternative"
        )
        activity: Activity = st.selectbox(
            _("What does the picture belong to?"),
            frame.activities,
            format_func=lambda activity: activity.title,
            placeholder=_("Choose"),
            key=f"{key}-activity",
        )
        at_table = st.text_input(_("At which table was it, if at any?"), max_chars=LONGEST_NAME, key=f"{key}-table")
        if st.form_submit_button(_("Add the photo"), icon=":material/add_a_photo:"):
            with telling(visit, done=_("The photo was added.")), visit.store() as store:
                words = _words(alternative)
                content, media_type = prepared_photo(file.getvalue() if file else b"")
                store.add_photo(
                    frame.project.id,
                    activity.id,
                    content,
                    media_type=media_type,
                    alternative=words,
                    at_table=clean_line(at_table),
                    id=key,
                )
                begin_anew(form)


def _words(alternative: str) -> str:
    """The words of a picture as they are kept; NothingWritten."""
    words = clean(alternative)
    if is_blank(words):
        raise NothingWritten
    return words
