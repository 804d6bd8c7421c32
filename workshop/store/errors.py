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

    text = N_("The answers were erased when the import was taken back. Bring the file in again instead.")


class CannotBackUp(WorkshopError):
    """The copy cannot be written there."""

    text = N_("The backup cannot be written to {file}: {reason}. Choose another place.")


class BackupOntoItself(WorkshopError):
    """The copy would take the place of what it is a copy of."""

    text = N_("The backup cannot take the place of the data file itself. Choose another file.")


class NameTooLong(WorkshopError):
    """Nobody could read such a name on a screen."""

    text = N_("The name has more than {limit} characters. Shorten it.")


class NameTaken(WorkshopError):
    """There is already one with that name."""

    text = N_("There is already something called “{name}”. Choose another name.")


class NameNeeded(WorkshopError):
    """A project without a name could not be found again."""

    text = N_("Give the project a name.")


class ChangedMeanwhile(WorkshopError):
    """Somebody else changed the same thing after it was shown."""

    text = N_("Somebody else changed this while you were looking at it. It is shown as it is now; try again.")


class KeyReused(WorkshopError):
    """The key of a submission was used by somebody else."""

    text = N_("This could not be sent. Open the page again and send it once more.")
