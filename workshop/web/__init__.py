"""The light pages, which work without JavaScript: invitation, answering, the own link, the log-in; and the shell.

The shell stands around the whole server, Streamlit's screens included.
"""

from __future__ import annotations

from workshop.web.endpoint import quiet_access_log
from workshop.web.languages import facilitator_language
from workshop.web.routes import routes
from workshop.web.shell import Shell

__all__ = ["Shell", "facilitator_language", "quiet_access_log", "routes"]
