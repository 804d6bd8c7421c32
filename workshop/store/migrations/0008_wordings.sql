-- Titles of activities in the other languages, and which photos of flip charts the report shows.
ALTER TABLE activity ADD COLUMN titles TEXT NOT NULL DEFAULT '{}';
ALTER TABLE photo ADD COLUMN in_report INTEGER NOT NULL DEFAULT 0;
