"""What can go wrong with the place where everything is kept, in words that say what to do."""

from __future__ import annotations

from workshop.errors import WorkshopError
from workshop.texts import N_


class StoreNotReachable(WorkshopError):
    """The data directory or file cannot be opened."""

    text = N_(
        "The data file {file} cannot be opened: {reason}. Check that the directory exists and may be written to, "
        "or choose another with KUTOMO_DATA."
    )


class NotAStore(WorkshopError):
    """The file is something else than Kutomo's data."""

    text = N_(
        "The file {file} is not a data file of Kutomo. Move it away, or choose another directory with KUTOMO_DATA."
    )


class DamagedStore(WorkshopError):
    """The file is Kutomo's, but parts of it are broken."""

    text = N_(
        "The data file {file} is damaged. Nothing was changed in it. Put the newest backup in its place, and keep the "
        "damaged file for whoever helps you."
    )


class PostgresqlNotReachable(WorkshopError):
    """No server answers at the address, or it does not let us in."""

    text = N_(
        "The database {address} cannot be opened: {reason}. Check KUTOMO_DATABASE, and that the server runs and lets "
        "this user in."
    )


class PostgresqlNotInstalled(WorkshopError):
    """The driver is an extra."""

    text = N_("KUTOMO_DATABASE asks for PostgreSQL, which needs a package more. Install it: {command}")


class NewerDatabase(WorkshopError):
    """The database was made by a newer version of Kutomo."""

    text = N_(
        "The database {address} was made by a newer version of Kutomo. Update Kutomo, or choose another database. "
        "Nothing was changed."
    )


class NewerStore(WorkshopError):
    """The file was made by a newer version of Kutomo."""

    text = N_(
        "The data file {file} was made by a newer version of Kutomo. Update Kutomo, or choose another directory "
        "with KUTOMO_DATA. Nothing was changed."
    )


class NotBroughtUpToDate(WorkshopError):
    """The file is of an older version, and there is no room to keep a copy of it before it is changed."""

    text = N_(
        "The data file {file} was made by an older version of Kutomo. Before it is brought up to date, a copy is kept "
        "in {copy}, and that cannot be written: {reason}. Make room there and start again. Nothing was changed."
    )


class NothingSaved(WorkshopError):
    """The store cannot take the change now; nothing of it was kept."""

    text = N_("Nothing was saved just now. What you wrote is still here; try again in a moment.")


class StoreBusy(WorkshopError):
    """Too much is being read at once."""

    text = N_("There is more to do just now than can be done at once. Nothing was changed; try again in a moment.")


class StoreAway(WorkshopError):
    """The database does not answer now."""

    text = N_("The data cannot be reached just now. Nothing was lost; try again in a moment.")


class Overtaken(WorkshopError):
    """What would be undone or redone has changed since."""

    text = N_(
        "This cannot be taken back any more, because something newer stands on it. Take back the newer change first, "
        "or make the change by hand."
    )


class ErasedWhenUndone(WorkshopError):
    """An import that was taken back took its texts along."""

    text = N_("The answers were erased when this was taken back. Bring them in again instead.")


class CannotBackUp(WorkshopError):
    """The copy cannot be written there."""

    text = N_("The backup cannot be written to {file}: {reason}. Choose another place.")


class BackupOntoItself(WorkshopError):
    """The copy would take the place of what it is a copy of."""

    text = N_("The backup cannot take the place of the data file itself. Choose another file.")


class NameTooLong(WorkshopError):
    """Nobody could read such a name on a screen."""

    text = N_("The name has more than {limit} characters. Shorten it.")


class TieThere(WorkshopError):
    """Two ties of one kind between the same two, in the same round."""

    text = N_("There is already a tie of that kind from the one to the other. Change that one, or give another kind.")


class OwnAnswer(WorkshopError):
    """What a participant said is not put into other words."""

    text = N_(
        "A participant named this tie, and it stays as it was said. It can be put aside, and a tie of your own can be "
        "drawn beside it."
    )


class NameTaken(WorkshopError):
    """There is already one with that name."""

    text = N_("There is already something called “{name}”. Choose another name.")


class LinkEnded(WorkshopError):
    """A link whose time is over, or that was closed."""

    text = N_("This link is no longer in use. Ask the organiser for a new one.")


class LinkFull(WorkshopError):
    """A link that has let in as many as it was made for."""

    text = N_("This link has let in as many people as it was made for. Ask the organiser for a new one.")


class StillUsed(WorkshopError):
    """Something that people have answered or spoken for would be taken away."""

    text = N_("People have answered here already, so it cannot be taken away. Close it instead: then nothing is lost.")


class NameNeeded(WorkshopError):
    """A project without a name could not be found again."""

    text = N_("Give the project a name.")


class ChangedMeanwhile(WorkshopError):
    """Somebody else changed the same thing after it was shown."""

    text = N_("Somebody else changed this while you were looking at it. It is shown as it is now; try again.")


class KeyReused(WorkshopError):
    """The key of a submission was used by somebody else."""

    text = N_("This could not be sent. Open the page again and send it once more.")


class CannotArchive(WorkshopError):
    """The archive cannot be written there."""

    text = N_("The archive cannot be written to {file}: {reason}. Choose another place.")


class NotInPlaceOfThat(WorkshopError):
    """Where the archive would go there is a file of another kind, such as the store itself."""

    text = N_("In the file {file} there is something else than an archive. Choose another file.")


class ArchiveTooLarge(WorkshopError):
    """No reader would take an archive of that size."""

    text = N_("The project “{name}” is too large for an archive. Make a backup instead: it holds everything.")


class DamagedArchive(WorkshopError):
    """The file is no archive, a broken one, or one that somebody has tampered with."""

    text = N_(
        "The file is not an archive of Kutomo, or it is damaged. Nothing was changed. Fetch the archive once more "
        "from where it was made."
    )


class NewerArchive(WorkshopError):
    """The archive was made by a newer version of Kutomo."""

    text = N_("The archive was made by a newer version of Kutomo. Update Kutomo first. Nothing was changed.")


class CannotUnpack(WorkshopError):
    """The archive cannot be taken apart on this machine."""

    text = N_(
        "The archive cannot be unpacked: {reason}. Make room on the disk, or choose another directory with TMPDIR. "
        "Nothing was changed."
    )


class ProjectThere(WorkshopError):
    """The project of the archive is in the store already; it is never written over."""

    text = N_(
        "The project of the archive is here already: “{name}”. Nothing was changed. To see the archive beside it, "
        "restore it into another directory with KUTOMO_DATA."
    )


class NotOpenNow(WorkshopError):
    """An activity that takes nothing in just now."""

    text = N_("This is not open just now, so nothing was saved. Ask the organiser to open it.")


class ClusterTaken(WorkshopError):
    """Two headings of one wall with the same words."""

    text = N_("There is already a heading “{name}”. Choose other words, or move the notes under it.")
