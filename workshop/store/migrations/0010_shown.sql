-- Which published version's short result participants see; which model has worded a finding, where one has.
ALTER TABLE project ADD COLUMN shown_result TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN worded_by TEXT NOT NULL DEFAULT '';
