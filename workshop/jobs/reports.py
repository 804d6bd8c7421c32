"""Reports written to files, and kept in the store under names that say what they were made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workshop import __version__
from workshop.jobs.personal_data import look_for_personal_data
from workshop.model import Language, Material
from workshop.settings import Settings
from workshop.store import Store, now
from workshop.store.versions import SHORT
from workshop.synthesise import fingerprint, weave
from workshop.texts import Texts

if TYPE_CHECKING:
    from workshop.report import Format


@dataclass(frozen=True, slots=True)
class FinishedReport:
    """A report's files by their formats, each with the name under which every server finds it in the store."""

    names: Mapping[Format, str]
    files: Mapping[Format, bytes]

    @property
    def name(self) -> str:
        """The name of the first file."""
        return next(iter(self.names.values()))

    @property
    def content(self) -> bytes:
        """The first file."""
        return next(iter(self.files.values()))


def write_project_report(
    store: Store,
    project: str,
    *,
    language: Language,
    formats: Sequence[Format] = ("docx",),
    publish: bool = False,
    settings: Settings,
    progress: Callable[[float], None],
) -> FinishedReport:
    """Write the project's report in those formats and keep the files in the store, where all servers find them.

    They are named by the fingerprint of the material: nothing is written twice. As long as something hinders
    publishing, a watermark says that it is a draft. `publish` freezes the files as the next version, and with them the
    short result that participants may be shown. Raises
    ErasedMeanwhile when somebody erased answers while it was being written, and NotReadyToPublish.
    """
    look_for_personal_data(store, project, progress=lambda share: progress(0.2 * share))
    erasures = store.erasures(project)
    material = store.material(project)
    names = report_names(material, language, formats)
    files = {one: content for one, name in names.items() if (content := store.report(name)) is not None}
    missing = [one for one in formats if one not in files]
    if missing or publish:
        from workshop.report import NotReadyToPublish, Pictures, build_report, hindrances, told, write
        from workshop.report.short import kept
        from workshop.report.short_telling import short_hindrances, short_results

        progress(0.2)
        texts = Texts(language, settings.zone)
        synthesis = weave(material, made_at=now())
        contents = {photo.id: store.photo_content(photo.id) for photo in material.photos}
        files_of_look = store.look_files(project, material.project.look)
        report = build_report(synthesis, texts, contents, files_of_look)
        lacking = hindrances(report, synthesis, material)
        short = short_results(synthesis, material, settings.zone) if publish else {}
        lacking = (*lacking, *short_hindrances(short))
        if lacking and publish:
            raise NotReadyToPublish(missing=lacking)
        if lacking:
            report = replace(report, watermark=texts.pgettext("report", "Draft"))
        pictures = Pictures()
        for done, one in enumerate(missing):
            progress(0.5 + 0.5 * done / len(missing))
            files[one] = write(report, one, pictures)
            store.keep_report(project, language, names[one], files[one], erasures=erasures)
        if publish:
            frozen: dict[str, bytes] = {**{one: files[one] for one in formats}, SHORT: kept(short)}
            store.publish(project, language, synthesis.fingerprint, told(synthesis, texts), frozen, erasures=erasures)
    progress(1.0)
    return FinishedReport(names, {one: files[one] for one in formats})


def report_names(material: Material, language: Language, formats: Sequence[Format]) -> dict[Format, str]:
    """The names of finished reports in the store: other ones as soon as anything in the material is."""
    start = f"{material.project.id}-{language}-{fingerprint(material)}-{__version__}"
    return {one: f"{start}.{one}" for one in formats}
