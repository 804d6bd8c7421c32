"""How words come in: files from other tools, pasted notes, invitations, and ready templates of a project."""
