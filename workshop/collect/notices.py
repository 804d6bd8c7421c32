"""What participants are told about their answers before they begin, in plain words; and the consent, if one is asked.

Public authorities usually act on a task in the public interest (GDPR 6(1)(e)) and give a notice; where the basis is
consent (6(1)(a)), nobody gets in without one.
"""

from __future__ import annotations

from workshop.model import Project
from workshop.texts import N_, Texts


def notice_lines(project: Project, texts: Texts, *, model_at: str = "") -> tuple[str, ...]:
    """The sentences of the project's notice, in the language of the texts.

    `model_at` names the server of the language model that may propose wordings, where one is set.
    """
    _ = texts
    own = getattr(project.notice, texts.language) or getattr(project.notice, project.language)
    lines = [
        _("Answering is voluntary and does not affect the services you get."),
        _("Your name is not asked. An answer is known by a random number and your group only."),
        _("Please do not write names or anything else by which somebody can be recognised."),
        _("All answers are brought together in a report. It may quote a sentence of yours, without your name."),
        _(
            "You get a link of your own. With it you can see, change, download and erase your answers. "
            "A report that has been published by then does not change."
        ),
        _("This page sends your answers to the organiser's system only, and it uses no cookies."),
        _(BASES[project.legal_basis]),
    ]
    if model_at:
        lines.append(
            _(
                "A language model may be asked to propose wordings for the report (server: {server}). It gets answers "
                "without groups, with personal data masked as well as can be. A person decides about each wording.",
                server=model_at,
            )
        )
    if project.controller:
        lines.append(_("Responsible for the personal data: {controller}.", controller=project.controller.rstrip(".")))
    if project.contact:
        lines.append(_("Questions about your data: {contact}", contact=project.contact))
    return tuple(line for line in (*lines, own) if line)


def consent_said(texts: Texts) -> str:
    """The sentence that is ticked where the basis is consent."""
    return texts(N_("I agree that my answers are used as is told below. I can take this back at any time."))


def notice_text(project: Project, texts: Texts, *, model_at: str = "") -> str:
    """The notice as it is kept, word for word: a line each, and the sentence that was ticked where there was one."""
    ticked = (consent_said(texts),) if project.legal_basis == "consent" else ()
    return "\n".join((*notice_lines(project, texts, model_at=model_at), *ticked))


BASES = {
    "task": N_("Legal basis: a task carried out in the public interest."),
    "consent": N_("Legal basis: your consent. Without it, nothing is kept."),
}
"""Why answers may be kept, by the project's legal basis."""
