-- Whether the people of a workshop are asked if they were understood: a facilitator opens that and closes it.
ALTER TABLE workshop_run ADD COLUMN asks_back INTEGER NOT NULL DEFAULT 0;
