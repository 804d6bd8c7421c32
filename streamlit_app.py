"""The front door: one process serves the facilitators' screens and the participants' light pages.

Streamlit imports this file once as the server's application, and runs it again as `__main__` for each screen.
"""

import streamlit as st

from pages.shared.frame import SCREENS, script_failed, way_on

if __name__ == "__main__":
    from pages.shared.visit import this_visit

    visit = this_visit()
    page = st.navigation(
        [
            st.Page(screen.file, title=visit.texts(screen.title), url_path=address, default=address == "projects")
            for address, screen in SCREENS.items()
        ],
        position="hidden",
    )
    page.run()
    way_on(visit, page.url_path)
else:
    import gc
    from contextlib import asynccontextmanager

    from starlette.middleware import Middleware
    from streamlit.config import get_option
    from streamlit.runtime.pages_manager import PagesManager

    from workshop.jobs import worker
    from workshop.serving import DOORS, doors, stay_on_one_processor
    from workshop.settings import Settings
    from workshop.web import Shell, quiet_access_log, routes

    # Otherwise a deep link after a restart runs the page's file without this one (a test holds Streamlit to it).
    PagesManager.uses_pages_directory = False
    settings = Settings.read()

    @asynccontextmanager
    async def lifespan(_app):
        """Slow work runs beside the server for as long as the server runs."""
        quiet_access_log()
        gc.collect()
        gc.freeze()  # what is loaded by now stays: no collection while phones answer has to look at all of it again
        with worker(settings), doors(get_option("server.port")):  # begun before, so that they have all processors
            stay_on_one_processor(settings.port + DOORS)
            yield

    app = st.App(
        __file__,
        lifespan=lifespan,
        middleware=[Middleware(Shell, settings=settings, light=routes(settings))],
        on_script_error=script_failed,
    )
