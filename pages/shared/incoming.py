"""Answers as they arrive, the newest first, with what a facilitator decides about them."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.shared.answer_entry import answer_entry
from pages.shared.answer_filter import AnswerFilter, answer_filter, state_key
from pages.shared.deciding import decided
from pages.shared.history_sentences import actor
from pages.shared.listed import listed
from pages.shared.live import live
from pages.shared.many_answers import all_key, came_in_twice, choice_key, chosen_answers, many_answers
from pages.shared.masking import LIKELY, MASKED, opened_key
from pages.shared.visit import Visit
from workshop.clean import file_name
from workshop.collect.moderation_log import moderation_csv, reason_in_words
from workshop.jobs import LOOK_FOR_PERSONAL_DATA
from workshop.model import Material
from workshop.store import Incoming, IncomingCounts
from workshop.store.moderation import SHOWN

AT_ONCE = 10


@st.fragment
def incoming_answers(visit: Visit, frame: Material) -> None:
    """The answers that have come in, kept up to date while people answer; each can be decided about and found."""
    _ = visit.texts
    project = frame.project.id
    live(project, "incoming")
    st.header(_("Answers that have come in"), anchor=False)
    with visit.store() as store:
        counts = store.incoming_counts(project)
    if not counts.stands + counts.hidden:
        st.caption(_("There are none yet. They come here by themselves while people answer."))
        return
    _look_through(visit, project, counts)
    wanted = answer_filter(visit, frame)
    choose_all = st.session_state.pop(all_key(project), False)
    whole = wanted.finds_old_ones or chosen_answers(project) or choose_all
    with visit.store() as store:
        items = store.incoming(project, limit=None if whole else SHOWN)
    found = _held_still(visit, project, items, wanted)
    if choose_all:
        chosen_answers(project).update(item.contribution.id for item in found)
    _how_many(visit, wanted, len(found), of=counts.stands if len(items) == SHOWN and not whole else 0)
    tools = st.container()
    _list(visit, frame, wanted, found)
    with tools:
        many_answers(visit, frame, found, items)
    came_in_twice(visit, frame)
    st.download_button(
        _("Download the log of decisions"),
        lambda: _log(visit, frame),
        file_name=f"{file_name(frame.project.name)}-log.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
        key="moderation-log",
    )
    decided(visit, project)


def _look_through(visit: Visit, project: str, counts: IncomingCounts) -> None:
    """Have what has come in looked through for personal data, and tell how many answers wait for a person's eye."""
    _ = visit.texts
    if counts.waiting:
        with st.container(horizontal=True, vertical_alignment="center"):
            many = _.ngettext(
                "{count} answer waits for your eye: something in it may be personal. It is not quoted until then.",
                "{count} answers wait for your eye: something in them may be personal. They are not quoted until then.",
                counts.waiting,
            )
            st.warning(many, icon=":material/visibility:", width="stretch")
            st.button(
                _("Look at them"),
                key="look-at-them",
                type="primary",
                on_click=lambda: st.session_state.update({state_key(project): "waiting"}),
            )
    if not counts.unseen:
        return
    with visit.store() as store:
        job = store.latest_job(LOOK_FOR_PERSONAL_DATA, project)
        failed = job is not None and job.state == "failed"
        if job is None or job.state in ("done", "cancelled"):
            store.ask(LOOK_FOR_PERSONAL_DATA, project=project)
    many = _.ngettext(
        "{count} answer is still being looked through for personal data.",
        "{count} answers are still being looked through for personal data.",
        counts.unseen,
    )
    st.caption(many)
    if failed and st.button(_("That failed. Try again"), key="look-again", icon=":material/refresh:"):
        with visit.store() as store:
            store.ask(LOOK_FOR_PERSONAL_DATA, project=project)
        st.rerun()


def _held_still(visit: Visit, project: str, items: Sequence[Incoming], wanted: AnswerFilter) -> Sequence[Incoming]:
    """The answers that are wanted; while somebody chooses or holds the list, what came in since is only counted."""
    _ = visit.texts
    key = f"newest answer {project}"
    held = st.toggle(_("Hold the list still"), key=f"hold-{project}")
    until = st.session_state.get(key)
    newest = max(map(_place, items), default=("", ""))
    found = [item for item in items if wanted.takes(item)]
    _what, opened = st.session_state.get(opened_key(project)) or ("", "")
    busy = held or bool(chosen_answers(project)) or opened in {item.contribution.id for item in found}
    if not busy or until is None:
        st.session_state[key] = newest
        return found
    newer = sum(_place(item) > until for item in found)
    if newer:
        label = _.ngettext("{count} new answer. Show it", "{count} new answers. Show them", newer)
        if st.button(label, key="show-new", icon=":material/arrow_upward:"):
            st.session_state[key] = newest
            st.rerun()
    return [item for item in found if _place(item) <= until]


def _place(item: Incoming) -> tuple[str, str]:
    return item.contribution.created_at.isoformat(), item.contribution.id


def _how_many(visit: Visit, wanted: AnswerFilter, found: int, *, of: int) -> None:
    """How many answers are listed, of how many where those are only the latest."""
    _ = visit.texts
    if wanted.finds_old_ones:
        st.caption(_.ngettext("{count} answer was found.", "{count} answers were found.", found))
    elif of > found:
        st.caption(
            _(
                "The latest {count} of {all} answers are listed. Search, or choose a question, to find older ones.",
                count=_.number(found),
                all=_.number(of),
            )
        )
    else:
        st.caption(_.ngettext("There is {count} answer.", "There are {count} answers.", found))


def _list(visit: Visit, frame: Material, wanted: AnswerFilter, found: Sequence[Incoming]) -> None:
    """A page of the answers, each with its box to choose it."""
    _ = visit.texts
    project = frame.project.id
    chosen, key = chosen_answers(project), choice_key()
    entries = st.container(key="incoming")
    pages = -(-len(found) // AT_ONCE)
    page = st.pagination(pages, key=f"incoming-page-{pages}-{hash(wanted)}") if pages > 1 else 1
    shown = found[(page - 1) * AT_ONCE : page * AT_ONCE]
    reasons = _reasons(visit, project) if any(item.state == "hidden" for item in shown) else {}
    with entries:
        for item in shown:
            id = item.contribution.id
            if answer_entry(visit, frame, item, chosen=id in chosen, key=key, reason=reasons.get(id, "")):
                chosen.add(id)
            else:
                chosen.discard(id)
    listed("incoming", [item.contribution.id for item in shown])
    if any(item.contribution.waits and item.seen for item in shown):
        words = _("may be personal"), _("masked wherever it is published")
        st.caption(" ".join([LIKELY.format(words=words[0]), MASKED.format(words=words[1])]))


def _reasons(visit: Visit, project: str) -> dict[str, str]:
    """Why answers were put aside, by their ids."""
    with visit.store() as store:
        decisions = store.decisions(project)
    hidden = [one for one in decisions if one.verb == "hidden" and not one.undone]
    return {one.contribution: reason_in_words(visit.texts, one.reason) for one in hidden}


def _log(visit: Visit, frame: Material) -> bytes:
    """The moderation log as it is when somebody downloads it."""
    _ = visit.texts
    project = frame.project.id
    with visit.store() as store:
        decisions = store.decisions(project)
        prompts = {item.contribution.id: item.contribution.prompt for item in store.incoming(project, limit=None)}
        names = {account.id: account.name for account in store.accounts()}
    asked = {prompt.id: prompt.text for prompt in frame.prompts}
    return moderation_csv(
        decisions,
        _,
        who=lambda by: actor(_, by, names),
        questions={id: asked.get(prompt, "") for id, prompt in prompts.items()},
        groups={group.id: group.name for group in frame.groups},
    )
