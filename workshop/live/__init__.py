"""Running a workshop: what the room is shown, and rehearsing it."""
