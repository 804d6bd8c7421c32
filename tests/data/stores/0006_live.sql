BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 06:23:24.515654+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 06:23:24.519446+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 06:23:24.528935+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 06:23:24.532278+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0005_network','2026-11-27 06:23:24.537089+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'kutomo','0006_live','2026-11-27 06:23:24.543262+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21bac-45ef-7e27-b398-8fd90286be5d','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T06:23:24.620+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21bac-458b-717f-8199-3d3728804a55','01a21bac-4589-7519-8a93-c69f93ffb526','pre_assignment','Kysymykset',0,'open',0);
INSERT INTO "activity" VALUES('01a21bac-4599-7fcc-a668-a4e4dc540b7c','01a21bac-4598-78ef-b416-74b2964a37b5','pre_assignment','Kyselyn vastaukset',0,'closed',0);
INSERT INTO "activity" VALUES('01a21bac-45cd-75ea-a80e-2d8e16d1f35b','01a21bac-45cb-71ef-be9f-abc90fb9479d','idea_wall','Ideat',0,'closed',0);
INSERT INTO "activity" VALUES('01a21bac-45cf-760b-a82f-0aafd97867ff','01a21bac-45cb-71ef-be9f-abc90fb9479d','dot_voting','Pisteet',1,'open',0);
CREATE TABLE activity_item(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('contribution','theme','cluster','own')), object_id TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE(activity_id, kind, object_id, text)
) STRICT;
INSERT INTO "activity_item" VALUES('01a21bac-45dc-7717-a7f0-a47fdf5343d3','01a21bac-45cf-760b-a82f-0aafd97867ff','contribution','01a21bac-45d5-7243-9028-aed7a11d4e0a','',0);
INSERT INTO "activity_item" VALUES('01a21bac-45dd-745c-aad2-0271a1b73904','01a21bac-45cf-760b-a82f-0aafd97867ff','cluster','01a21bac-45d9-7f11-a7d2-51114bc65e01','Kyydit',1);
INSERT INTO "activity_item" VALUES('01a21bac-45de-76cf-9eb6-aad6512d5277','01a21bac-45cf-760b-a82f-0aafd97867ff','own','','Kokeillaan heti',2);
CREATE TABLE activity_turn(
  activity_id TEXT PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE, planned_minutes INTEGER,
  used_seconds INTEGER NOT NULL DEFAULT 0, started_at TEXT, skipped INTEGER NOT NULL DEFAULT 0,
  revealed INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0, picture TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "activity_turn" VALUES('01a21bac-45cd-75ea-a80e-2d8e16d1f35b',NULL,0,NULL,0,0,0,'');
INSERT INTO "activity_turn" VALUES('01a21bac-45cf-760b-a82f-0aafd97867ff',10,0,'2026-11-27T06:23:24.604+00:00',0,0,0,'');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21bac-45b1-7986-8c09-f2cdd631549f','01a21bac-4583-7f1f-8451-d2992381b5f4','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21bac-45b2-7867-b930-7a5671041461','01a21bac-4583-7f1f-8451-d2992381b5f4','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21bac-45b4-767b-8f18-4e570d0ff28c','01a21bac-4583-7f1f-8451-d2992381b5f4','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21bac-45be-7660-a107-a100ab2a5715','01a21bac-4583-7f1f-8451-d2992381b5f4','Nuorten paja',NULL,'[]','29aac696-50e3-4958-a364-388ee50be91e','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21bac-45bf-73b1-b749-789c01c3845f','01a21bac-4583-7f1f-8451-d2992381b5f4','Pajala','01a21bac-4585-7b3d-844e-2556f502843a','[]','29aac696-50e3-4958-a364-388ee50be91e','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21bac-45b1-7986-8c09-f2cdd631549f',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T06:23:24.621+00:00');
CREATE TABLE attendee(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, organisation TEXT NOT NULL,
  paid INTEGER, first_time INTEGER
) STRICT;
INSERT INTO "attendee" VALUES('01a21bac-45eb-77ae-b324-322df89e5692','01a21bac-45cb-71ef-be9f-abc90fb9479d','Kela',1,0);
CREATE TABLE cluster_note(
  cluster_id TEXT NOT NULL REFERENCES note_cluster(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(cluster_id, contribution_id)
) STRICT;
INSERT INTO "cluster_note" VALUES('01a21bac-45d9-7f11-a7d2-51114bc65e01','01a21bac-45d5-7243-9028-aed7a11d4e0a',0);
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21bac-45a5-7a85-a1a2-56b2bd93edb7','01a21bac-4591-7e3c-b138-4ab9a72f437b','Anna','01a21bac-45a2-701b-ae60-49261c2ab054');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21bac-45a5-7a85-a1a2-56b2bd93edb7','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.572+00:00','[["01a21bac-45a2-701b-ae60-49261c2ab054", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21bac-45a5-7a85-a1a2-56b2bd93edb7','01a21bac-4593-722d-883d-a47fbb045bcb',0,'01a21bac-45a2-701b-ae60-49261c2ab054');
INSERT INTO "coding_answer" VALUES('01a21bac-45a5-7a85-a1a2-56b2bd93edb7','01a21bac-4591-7e3c-b138-4ab9a72f437b',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21bac-4583-7f1f-8451-d2992381b5f4','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
, standing TEXT NOT NULL DEFAULT 'stands'
  CHECK(standing IN ('stands','waits','hidden')), activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, came_from TEXT NOT NULL DEFAULT '', participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "commitment" VALUES('01a21bac-45ad-78f7-b063-4b90ee5052ba','01a21bac-4583-7f1f-8451-d2992381b5f4','Kimppakyydit','Kela','',NULL,'agreed','stands',NULL,'',NULL);
INSERT INTO "commitment" VALUES('01a21bac-45e6-77d8-abcd-fd34a4b9a3de','01a21bac-4583-7f1f-8451-d2992381b5f4','Soitan','Minä','',NULL,'agreed','stands','01a21bac-45cf-760b-a82f-0aafd97867ff','','0cc93d53-b856-4710-aa5d-611c15ce997c');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21bac-4591-7e3c-b138-4ab9a72f437b','01a21bac-458d-733f-ade1-a5497f972b26','29aac696-50e3-4958-a364-388ee50be91e','01a21bac-4585-7b3d-844e-2556f502843a',NULL,'fi','link','stands',1,'2026-11-27T06:23:24.554+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-4593-722d-883d-a47fbb045bcb','01a21bac-458d-733f-ade1-a5497f972b26','8fcf8250-f2ba-4900-aa77-0d32374f9cff','01a21bac-4585-7b3d-844e-2556f502843a',NULL,'fi','link','stands',1,'2026-11-27T06:23:24.556+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-4595-7a89-ac46-62b4bf7a56d4','01a21bac-458f-7eeb-991c-15368dba9379','46ea988e-11a3-455d-95eb-6b6d1dfdb438','01a21bac-45c8-7c0e-93d0-48e2516167d7',NULL,'fi','link','hidden',1,'2026-11-27T06:23:24.563+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-459c-7199-9754-55a474255f7d','01a21bac-459b-7d08-a3ee-ed32300edcff','22a8b73e-5c07-44f0-9ed4-a3ff082f7756','01a21bac-459a-75df-88a1-3112b13d8cfd',NULL,'fi','import','stands',1,'2026-11-27T06:23:24.568+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-459d-7ab2-88dd-c039860adec5','01a21bac-459b-7d08-a3ee-ed32300edcff','f11335a9-8660-4c57-adcc-72cbfe64e676','01a21bac-459a-75df-88a1-3112b13d8cfd',NULL,'fi','import','stands',1,'2026-11-27T06:23:24.568+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-459e-7e13-bbb7-4b0081f2f5c8','01a21bac-459b-7d08-a3ee-ed32300edcff','f64fe416-d40b-436c-baa4-fe052bbf3fad','01a21bac-459a-75df-88a1-3112b13d8cfd',NULL,'fi','import','stands',1,'2026-11-27T06:23:24.568+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-459f-781a-8e4e-5c256657a0a9','01a21bac-459b-7d08-a3ee-ed32300edcff','22a8b73e-5c07-44f0-9ed4-a3ff082f7756','01a21bac-459a-75df-88a1-3112b13d8cfd',NULL,'fi','import','stands',1,'2026-11-27T06:23:24.568+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-45a0-7879-b73b-41df15995517','01a21bac-459b-7d08-a3ee-ed32300edcff','f11335a9-8660-4c57-adcc-72cbfe64e676','01a21bac-459a-75df-88a1-3112b13d8cfd',NULL,'fi','import','stands',1,'2026-11-27T06:23:24.568+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-45d5-7243-9028-aed7a11d4e0a','01a21bac-45d1-7fe2-a259-87d2b9a1bce8','0cc93d53-b856-4710-aa5d-611c15ce997c','01a21bac-4585-7b3d-844e-2556f502843a',NULL,'fi','live','stands',1,'2026-11-27T06:23:24.598+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bac-45d7-7fcc-9e99-1fab2c675eea','01a21bac-45d1-7fe2-a259-87d2b9a1bce8','0cc93d53-b856-4710-aa5d-611c15ce997c','01a21bac-4585-7b3d-844e-2556f502843a',NULL,'fi','live','stands',1,'2026-11-27T06:23:24.599+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21bac-4591-7e3c-b138-4ab9a72f437b',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T06:23:24.554+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-4593-722d-883d-a47fbb045bcb',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T06:23:24.556+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-4595-7a89-ac46-62b4bf7a56d4',1,'Lyhyt','2026-11-27T06:23:24.563+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-459c-7199-9754-55a474255f7d',1,'Vastaus 0','2026-11-27T06:23:24.568+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-459d-7ab2-88dd-c039860adec5',1,'Vastaus 1','2026-11-27T06:23:24.568+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-459e-7e13-bbb7-4b0081f2f5c8',1,'Vastaus 2','2026-11-27T06:23:24.568+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-459f-781a-8e4e-5c256657a0a9',1,'Vastaus 3','2026-11-27T06:23:24.568+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-45a0-7879-b73b-41df15995517',1,'Vastaus 4','2026-11-27T06:23:24.568+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-45d5-7243-9028-aed7a11d4e0a',1,'Idea 0','2026-11-27T06:23:24.598+00:00');
INSERT INTO "contribution_version" VALUES('01a21bac-45d7-7fcc-9e99-1fab2c675eea',1,'Idea 1','2026-11-27T06:23:24.599+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21bac-4584-7e97-8a81-5b669f306b22','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.547+00:00','command','added','project','01a21bac-4583-7f1f-8451-d2992381b5f4',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21bac-4586-7a70-97be-d57db25f5c04','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.548+00:00','command','added','group','01a21bac-4585-7b3d-844e-2556f502843a','{"stakeholder_group": {"01a21bac-4585-7b3d-844e-2556f502843a": null}}','{"stakeholder_group": {"01a21bac-4585-7b3d-844e-2556f502843a": {"id": "01a21bac-4585-7b3d-844e-2556f502843a", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21bac-4588-78c4-95a8-9f176338da62','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.549+00:00','command','added','group','01a21bac-4587-727b-9aa5-1ade98d7af73','{"stakeholder_group": {"01a21bac-4587-727b-9aa5-1ade98d7af73": null}}','{"stakeholder_group": {"01a21bac-4587-727b-9aa5-1ade98d7af73": {"id": "01a21bac-4587-727b-9aa5-1ade98d7af73", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21bac-458a-761f-b00c-6014d5a69b61','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.550+00:00','command','added','workshop','01a21bac-4589-7519-8a93-c69f93ffb526','{"workshop": {"01a21bac-4589-7519-8a93-c69f93ffb526": null}}','{"workshop": {"01a21bac-4589-7519-8a93-c69f93ffb526": {"id": "01a21bac-4589-7519-8a93-c69f93ffb526", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21bac-458c-7256-9ba6-7cad0a4e23ea','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.551+00:00','command','added','activity','01a21bac-458b-717f-8199-3d3728804a55','{"activity": {"01a21bac-458b-717f-8199-3d3728804a55": null}}','{"activity": {"01a21bac-458b-717f-8199-3d3728804a55": {"id": "01a21bac-458b-717f-8199-3d3728804a55", "workshop_id": "01a21bac-4589-7519-8a93-c69f93ffb526", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21bac-458e-7d5b-ba86-d155f4bcbb82','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.551+00:00','command','added','prompt','01a21bac-458d-733f-ade1-a5497f972b26','{"prompt": {"01a21bac-458d-733f-ade1-a5497f972b26": null}}','{"prompt": {"01a21bac-458d-733f-ade1-a5497f972b26": {"id": "01a21bac-458d-733f-ade1-a5497f972b26", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21bac-458b-717f-8199-3d3728804a55", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21bac-4590-7552-bc51-4c8ac05de584','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.552+00:00','command','added','prompt','01a21bac-458f-7eeb-991c-15368dba9379','{"prompt": {"01a21bac-458f-7eeb-991c-15368dba9379": null}}','{"prompt": {"01a21bac-458f-7eeb-991c-15368dba9379": {"id": "01a21bac-458f-7eeb-991c-15368dba9379", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21bac-458b-717f-8199-3d3728804a55", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21bac-4592-7856-939a-d3e56ee14766','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.554+00:00','command','said','contribution','01a21bac-4591-7e3c-b138-4ab9a72f437b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21bac-4594-74b0-9557-1d95e69c6b59','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.556+00:00','command','said','contribution','01a21bac-4593-722d-883d-a47fbb045bcb',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21bac-4596-772b-9304-e0a36b7e97d0','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.563+00:00','command','said','contribution','01a21bac-4595-7a89-ac46-62b4bf7a56d4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21bac-4597-7502-b98f-5caa1d9ff2a3','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.566+00:00','command','hidden','contribution','01a21bac-4595-7a89-ac46-62b4bf7a56d4','{"contribution": {"01a21bac-4595-7a89-ac46-62b4bf7a56d4": {"state": "stands"}}}','{"contribution": {"01a21bac-4595-7a89-ac46-62b4bf7a56d4": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21bac-45a1-776d-a230-aae66a5c906e','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.568+00:00','command','imported','contributions','01a21bac-4583-7f1f-8451-d2992381b5f4','{"workshop": {"01a21bac-4598-78ef-b416-74b2964a37b5": null}, "activity": {"01a21bac-4599-7fcc-a668-a4e4dc540b7c": null}, "stakeholder_group": {"01a21bac-459a-75df-88a1-3112b13d8cfd": null}, "participant": {"22a8b73e-5c07-44f0-9ed4-a3ff082f7756": null, "f11335a9-8660-4c57-adcc-72cbfe64e676": null, "f64fe416-d40b-436c-baa4-fe052bbf3fad": null}, "prompt": {"01a21bac-459b-7d08-a3ee-ed32300edcff": null}, "contribution": {"01a21bac-459c-7199-9754-55a474255f7d": null, "01a21bac-459d-7ab2-88dd-c039860adec5": null, "01a21bac-459e-7e13-bbb7-4b0081f2f5c8": null, "01a21bac-459f-781a-8e4e-5c256657a0a9": null, "01a21bac-45a0-7879-b73b-41df15995517": null}}','{"workshop": {"01a21bac-4598-78ef-b416-74b2964a37b5": {"id": "01a21bac-4598-78ef-b416-74b2964a37b5", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21bac-4599-7fcc-a668-a4e4dc540b7c": {"id": "01a21bac-4599-7fcc-a668-a4e4dc540b7c", "workshop_id": "01a21bac-4598-78ef-b416-74b2964a37b5", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21bac-459a-75df-88a1-3112b13d8cfd": {"id": "01a21bac-459a-75df-88a1-3112b13d8cfd", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"22a8b73e-5c07-44f0-9ed4-a3ff082f7756": {}, "f11335a9-8660-4c57-adcc-72cbfe64e676": {}, "f64fe416-d40b-436c-baa4-fe052bbf3fad": {}}, "prompt": {"01a21bac-459b-7d08-a3ee-ed32300edcff": {"id": "01a21bac-459b-7d08-a3ee-ed32300edcff", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21bac-4599-7fcc-a668-a4e4dc540b7c", "position": 0}}, "contribution": {"01a21bac-459c-7199-9754-55a474255f7d": {}, "01a21bac-459d-7ab2-88dd-c039860adec5": {}, "01a21bac-459e-7e13-bbb7-4b0081f2f5c8": {}, "01a21bac-459f-781a-8e4e-5c256657a0a9": {}, "01a21bac-45a0-7879-b73b-41df15995517": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21bac-45a4-7136-94e0-d1ce06ab5806','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.571+00:00','command','edited','themes','01a21bac-4583-7f1f-8451-d2992381b5f4','{"theme": {"01a21bac-45a2-701b-ae60-49261c2ab054": null, "01a21bac-45a3-76d8-ab29-92f02f6f40c8": null}, "theme_contribution": {"01a21bac-45a2-701b-ae60-49261c2ab054|01a21bac-4591-7e3c-b138-4ab9a72f437b": null, "01a21bac-45a2-701b-ae60-49261c2ab054|01a21bac-4593-722d-883d-a47fbb045bcb": null, "01a21bac-45a2-701b-ae60-49261c2ab054|01a21bac-459c-7199-9754-55a474255f7d": null, "01a21bac-45a2-701b-ae60-49261c2ab054|01a21bac-45a0-7879-b73b-41df15995517": null, "01a21bac-45a3-76d8-ab29-92f02f6f40c8|01a21bac-459d-7ab2-88dd-c039860adec5": null, "01a21bac-45a3-76d8-ab29-92f02f6f40c8|01a21bac-459e-7e13-bbb7-4b0081f2f5c8": null, "01a21bac-45a3-76d8-ab29-92f02f6f40c8|01a21bac-459f-781a-8e4e-5c256657a0a9": null, "01a21bac-45a3-76d8-ab29-92f02f6f40c8|01a21bac-45a0-7879-b73b-41df15995517": null}}','{"theme": {"01a21bac-45a2-701b-ae60-49261c2ab054": {"id": "01a21bac-45a2-701b-ae60-49261c2ab054", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21bac-45a3-76d8-ab29-92f02f6f40c8": {"id": "01a21bac-45a3-76d8-ab29-92f02f6f40c8", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21bac-45a2-701b-ae60-49261c2ab054|01a21bac-4591-7e3c-b138-4ab9a72f437b": {"theme_id": "01a21bac-45a2-701b-ae60-49261c2ab054", "contribution_id": "01a21bac-4591-7e3c-b138-4ab9a72f437b", "position": 0, "also": 0}, "01a21bac-45a2-701b-ae60-49261c2ab054|01a21bac-4593-722d-883d-a47fbb045bcb": {"theme_id": "01a21bac-45a2-701b-ae60-49261c2ab054", "contribution_id": "01a21bac-4593-722d-883d-a47fbb045bcb", "position": 1, "also": 0}, "01a21bac-45a2-701b-ae60-49261c2ab054|01a21bac-459c-7199-9754-55a474255f7d": {"theme_id": "01a21bac-45a2-701b-ae60-49261c2ab054", "contribution_id": "01a21bac-459c-7199-9754-55a474255f7d", "position": 2, "also": 0}, "01a21bac-45a2-701b-ae60-49261c2ab054|01a21bac-45a0-7879-b73b-41df15995517": {"theme_id": "01a21bac-45a2-701b-ae60-49261c2ab054", "contribution_id": "01a21bac-45a0-7879-b73b-41df15995517", "position": 3, "also": 1}, "01a21bac-45a3-76d8-ab29-92f02f6f40c8|01a21bac-459d-7ab2-88dd-c039860adec5": {"theme_id": "01a21bac-45a3-76d8-ab29-92f02f6f40c8", "contribution_id": "01a21bac-459d-7ab2-88dd-c039860adec5", "position": 0, "also": 0}, "01a21bac-45a3-76d8-ab29-92f02f6f40c8|01a21bac-459e-7e13-bbb7-4b0081f2f5c8": {"theme_id": "01a21bac-45a3-76d8-ab29-92f02f6f40c8", "contribution_id": "01a21bac-459e-7e13-bbb7-4b0081f2f5c8", "position": 1, "also": 0}, "01a21bac-45a3-76d8-ab29-92f02f6f40c8|01a21bac-459f-781a-8e4e-5c256657a0a9": {"theme_id": "01a21bac-45a3-76d8-ab29-92f02f6f40c8", "contribution_id": "01a21bac-459f-781a-8e4e-5c256657a0a9", "position": 2, "also": 0}, "01a21bac-45a3-76d8-ab29-92f02f6f40c8|01a21bac-45a0-7879-b73b-41df15995517": {"theme_id": "01a21bac-45a3-76d8-ab29-92f02f6f40c8", "contribution_id": "01a21bac-45a0-7879-b73b-41df15995517", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21bac-45a6-76a7-8c91-f740ace0c1d8','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.572+00:00','command','drawn','coding','01a21bac-45a5-7a85-a1a2-56b2bd93edb7',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21bac-45a7-7595-a1d5-dbd8de8bbd8f','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.573+00:00','command','coded','coding','01a21bac-45a5-7a85-a1a2-56b2bd93edb7',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21bac-45aa-754d-b7a1-68631151e515','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.574+00:00','command','written','findings','01a21bac-4583-7f1f-8451-d2992381b5f4','{"finding": {"01a21bac-45a8-7dae-a4ff-81edd10e7ecb": null, "01a21bac-45a9-75ab-8b41-0ee9457db86a": null}, "evidence": {"01a21bac-45a8-7dae-a4ff-81edd10e7ecb|contribution|01a21bac-4591-7e3c-b138-4ab9a72f437b": null, "01a21bac-45a8-7dae-a4ff-81edd10e7ecb|contribution|01a21bac-4593-722d-883d-a47fbb045bcb": null}}','{"finding": {"01a21bac-45a8-7dae-a4ff-81edd10e7ecb": {"id": "01a21bac-45a8-7dae-a4ff-81edd10e7ecb", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21bac-45a9-75ab-8b41-0ee9457db86a": {"id": "01a21bac-45a9-75ab-8b41-0ee9457db86a", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21bac-45a8-7dae-a4ff-81edd10e7ecb|contribution|01a21bac-4591-7e3c-b138-4ab9a72f437b": {"finding_id": "01a21bac-45a8-7dae-a4ff-81edd10e7ecb", "kind": "contribution", "object_id": "01a21bac-4591-7e3c-b138-4ab9a72f437b", "position": 0}, "01a21bac-45a8-7dae-a4ff-81edd10e7ecb|contribution|01a21bac-4593-722d-883d-a47fbb045bcb": {"finding_id": "01a21bac-45a8-7dae-a4ff-81edd10e7ecb", "kind": "contribution", "object_id": "01a21bac-4593-722d-883d-a47fbb045bcb", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21bac-45ac-7f8d-89c8-1e8bb2d1701c','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.575+00:00','command','kept','steps','01a21bac-4583-7f1f-8451-d2992381b5f4','{"step": {"01a21bac-45ab-7138-99d2-0b2286c2ad93": null}}','{"step": {"01a21bac-45ab-7138-99d2-0b2286c2ad93": {"id": "01a21bac-45ab-7138-99d2-0b2286c2ad93", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "layer": "", "standing": "stands", "activity_id": "01a21bac-458b-717f-8199-3d3728804a55", "participant_id": null}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21bac-45ae-7674-a481-5bb09806b6c5','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.576+00:00','command','kept','commitments','01a21bac-4583-7f1f-8451-d2992381b5f4','{"commitment": {"01a21bac-45ad-78f7-b063-4b90ee5052ba": null}}','{"commitment": {"01a21bac-45ad-78f7-b063-4b90ee5052ba": {"id": "01a21bac-45ad-78f7-b063-4b90ee5052ba", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed", "activity_id": null, "came_from": "", "standing": "stands", "participant_id": null}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21bac-45b0-7afc-87f8-f1c0d9b0bb19','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.577+00:00','command','rated','project','01a21bac-4583-7f1f-8451-d2992381b5f4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21bac-45b6-783a-a072-821a75f3a966','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.578+00:00','command','imported','ties','01a21bac-4583-7f1f-8451-d2992381b5f4','{"actor": {"01a21bac-45b1-7986-8c09-f2cdd631549f": null, "01a21bac-45b2-7867-b930-7a5671041461": null, "01a21bac-45b4-767b-8f18-4e570d0ff28c": null}, "tie": {"01a21bac-45b3-7cce-93d8-963c03f82e70": null, "01a21bac-45b5-7079-b1ee-6119823770e7": null}}','{"actor": {"01a21bac-45b1-7986-8c09-f2cdd631549f": {"id": "01a21bac-45b1-7986-8c09-f2cdd631549f", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21bac-45b2-7867-b930-7a5671041461": {"id": "01a21bac-45b2-7867-b930-7a5671041461", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21bac-45b4-767b-8f18-4e570d0ff28c": {"id": "01a21bac-45b4-767b-8f18-4e570d0ff28c", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21bac-45b3-7cce-93d8-963c03f82e70": {"id": "01a21bac-45b3-7cce-93d8-963c03f82e70", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "source_id": "01a21bac-45b1-7986-8c09-f2cdd631549f", "target_id": "01a21bac-45b2-7867-b930-7a5671041461", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21bac-45b5-7079-b1ee-6119823770e7": {"id": "01a21bac-45b5-7079-b1ee-6119823770e7", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "source_id": "01a21bac-45b2-7867-b930-7a5671041461", "target_id": "01a21bac-45b4-767b-8f18-4e570d0ff28c", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21bac-45b7-7a4a-bde7-160522e64f6d','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.580+00:00','command','changed','actors','01a21bac-45b1-7986-8c09-f2cdd631549f','{"actor_year": {"01a21bac-45b1-7986-8c09-f2cdd631549f|2025": null}}','{"actor_year": {"01a21bac-45b1-7986-8c09-f2cdd631549f|2025": {"actor_id": "01a21bac-45b1-7986-8c09-f2cdd631549f", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(22,'01a21bac-45b9-7178-8b5b-66ca9e3cb613','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.581+00:00','command','added','prompt','01a21bac-45b8-7807-bf7c-18427ab0bdbe','{"prompt": {"01a21bac-45b8-7807-bf7c-18427ab0bdbe": null}}','{"prompt": {"01a21bac-45b8-7807-bf7c-18427ab0bdbe": {"id": "01a21bac-45b8-7807-bf7c-18427ab0bdbe", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21bac-458b-717f-8199-3d3728804a55", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(23,'01a21bac-45bb-735b-ac11-ce76d84cbb8c','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.582+00:00','command','added','prompt','01a21bac-45ba-7c94-b8ff-ec1f8ffe0802','{"prompt": {"01a21bac-45ba-7c94-b8ff-ec1f8ffe0802": null}}','{"prompt": {"01a21bac-45ba-7c94-b8ff-ec1f8ffe0802": {"id": "01a21bac-45ba-7c94-b8ff-ec1f8ffe0802", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21bac-458b-717f-8199-3d3728804a55", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(24,'01a21bac-45bd-7d14-8e9b-54f1bde47599','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.583+00:00','command','said','ratings','01a21bac-45b8-7807-bf7c-18427ab0bdbe',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21bac-45c2-73d8-8008-65deffe1bcbf','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.584+00:00','command','said','ties','01a21bac-45ba-7c94-b8ff-ec1f8ffe0802',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21bac-45c3-7681-84b3-7e1cf6d278df','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.585+00:00','command','added','invitation','01a21bac-4583-7f1f-8451-d2992381b5f4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21bac-45c6-7b9c-8b2a-e41dbefada31','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.587+00:00','command','added','photo','01a21bac-45c5-78d4-b295-5817c469ce49',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(28,'01a21bac-45c7-7402-8456-96c68a5ddda8','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.588+00:00','command','added','table','01a21bac-4589-7519-8a93-c69f93ffb526',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(29,'01a21bac-45c9-7dc3-9af1-ce0f1872b241','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.590+00:00','command','added','group','01a21bac-45c8-7c0e-93d0-48e2516167d7','{"stakeholder_group": {"01a21bac-45c8-7c0e-93d0-48e2516167d7": null}}','{"stakeholder_group": {"01a21bac-45c8-7c0e-93d0-48e2516167d7": {"id": "01a21bac-45c8-7c0e-93d0-48e2516167d7", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(30,'01a21bac-45ca-74f0-88f4-64613a0b4012','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.591+00:00','command','regrouped','groupings','01a21bac-4583-7f1f-8451-d2992381b5f4','{"contribution": {"01a21bac-4595-7a89-ac46-62b4bf7a56d4": {"group_id": "01a21bac-4585-7b3d-844e-2556f502843a"}}, "participant_group": {"46ea988e-11a3-455d-95eb-6b6d1dfdb438|01a21bac-4589-7519-8a93-c69f93ffb526": null}}','{"contribution": {"01a21bac-4595-7a89-ac46-62b4bf7a56d4": {"group_id": "01a21bac-45c8-7c0e-93d0-48e2516167d7"}}, "participant_group": {"46ea988e-11a3-455d-95eb-6b6d1dfdb438|01a21bac-4589-7519-8a93-c69f93ffb526": {"participant_id": "46ea988e-11a3-455d-95eb-6b6d1dfdb438", "workshop_id": "01a21bac-4589-7519-8a93-c69f93ffb526", "group_id": "01a21bac-45c8-7c0e-93d0-48e2516167d7"}}}',NULL,1,'');
INSERT INTO "event" VALUES(31,'01a21bac-45cc-7877-b255-603b8fea4913','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.592+00:00','command','added','workshop','01a21bac-45cb-71ef-be9f-abc90fb9479d','{"workshop": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": null}}','{"workshop": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": {"id": "01a21bac-45cb-71ef-be9f-abc90fb9479d", "project_id": "01a21bac-4583-7f1f-8451-d2992381b5f4", "name": "Päivä f664d81b", "position": 2, "held_on": null}}}',NULL,1,'Päivä f664d81b');
INSERT INTO "event" VALUES(32,'01a21bac-45ce-7e36-93b5-76c7e5926c32','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.593+00:00','command','added','activity','01a21bac-45cd-75ea-a80e-2d8e16d1f35b','{"activity": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": null}}','{"activity": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": {"id": "01a21bac-45cd-75ea-a80e-2d8e16d1f35b", "workshop_id": "01a21bac-45cb-71ef-be9f-abc90fb9479d", "method": "idea_wall", "title": "Ideat", "position": 0, "state": "draft", "stepwise": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(33,'01a21bac-45d0-76ec-9802-5f024585b712','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.594+00:00','command','added','activity','01a21bac-45cf-760b-a82f-0aafd97867ff','{"activity": {"01a21bac-45cf-760b-a82f-0aafd97867ff": null}}','{"activity": {"01a21bac-45cf-760b-a82f-0aafd97867ff": {"id": "01a21bac-45cf-760b-a82f-0aafd97867ff", "workshop_id": "01a21bac-45cb-71ef-be9f-abc90fb9479d", "method": "dot_voting", "title": "Pisteet", "position": 1, "state": "draft", "stepwise": 0}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(34,'01a21bac-45d2-7176-bc24-0d36e3368665','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.595+00:00','command','added','prompt','01a21bac-45d1-7fe2-a259-87d2b9a1bce8','{"prompt": {"01a21bac-45d1-7fe2-a259-87d2b9a1bce8": null}}','{"prompt": {"01a21bac-45d1-7fe2-a259-87d2b9a1bce8": {"id": "01a21bac-45d1-7fe2-a259-87d2b9a1bce8", "text": "Mitä tekisimme?", "about": null, "form": "text", "details": "{}", "activity_id": "01a21bac-45cd-75ea-a80e-2d8e16d1f35b", "position": 0}}}',NULL,1,'Mitä tekisimme?');
INSERT INTO "event" VALUES(35,'01a21bac-45d3-7a1f-b103-a80ef5b8b33b','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.596+00:00','command','changed','run','01a21bac-45cb-71ef-be9f-abc90fb9479d','{"workshop_run": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": null}}','{"workshop_run": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": {"workshop_id": "01a21bac-45cb-71ef-be9f-abc90fb9479d", "running": 1, "view": "", "look": "light", "moderated": 0, "event_type": "workshop", "place": "Kemi", "hours": 3.5}}}',NULL,1,'');
INSERT INTO "event" VALUES(36,'01a21bac-45d4-7773-a39b-9cbff61c9730','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.597+00:00','command','began','turn','01a21bac-45cd-75ea-a80e-2d8e16d1f35b','{"workshop_run": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": {"activity_id": null}}, "activity": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": {"state": "draft"}}, "activity_turn": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": null}}','{"workshop_run": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": {"activity_id": "01a21bac-45cd-75ea-a80e-2d8e16d1f35b"}}, "activity": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": {"state": "open"}}, "activity_turn": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": {"activity_id": "01a21bac-45cd-75ea-a80e-2d8e16d1f35b", "started_at": "2026-11-27T06:23:24.597+00:00", "skipped": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(37,'01a21bac-45d6-7230-9655-acaad320d420','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.598+00:00','command','said','contribution','01a21bac-45d5-7243-9028-aed7a11d4e0a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(38,'01a21bac-45d8-70dd-a2ef-7902c3e6bb69','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.599+00:00','command','said','contribution','01a21bac-45d7-7fcc-9e99-1fab2c675eea',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(39,'01a21bac-45da-741a-976f-139298c99c4d','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.601+00:00','command','added','cluster','01a21bac-45d9-7f11-a7d2-51114bc65e01','{"note_cluster": {"01a21bac-45d9-7f11-a7d2-51114bc65e01": null}, "cluster_note": {"01a21bac-45d9-7f11-a7d2-51114bc65e01|01a21bac-45d5-7243-9028-aed7a11d4e0a": null}}','{"note_cluster": {"01a21bac-45d9-7f11-a7d2-51114bc65e01": {"id": "01a21bac-45d9-7f11-a7d2-51114bc65e01", "activity_id": "01a21bac-45cd-75ea-a80e-2d8e16d1f35b", "name": "Kyydit", "position": 0}}, "cluster_note": {"01a21bac-45d9-7f11-a7d2-51114bc65e01|01a21bac-45d5-7243-9028-aed7a11d4e0a": {"cluster_id": "01a21bac-45d9-7f11-a7d2-51114bc65e01", "contribution_id": "01a21bac-45d5-7243-9028-aed7a11d4e0a", "position": 0}}}',NULL,1,'Kyydit');
INSERT INTO "event" VALUES(40,'01a21bac-45db-7803-a85e-10e7e6bba874','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.602+00:00','command','approved','notes','01a21bac-4583-7f1f-8451-d2992381b5f4','{"wall_note": {"01a21bac-45d5-7243-9028-aed7a11d4e0a": null}}','{"wall_note": {"01a21bac-45d5-7243-9028-aed7a11d4e0a": {"contribution_id": "01a21bac-45d5-7243-9028-aed7a11d4e0a", "approved": 1, "pinned": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(41,'01a21bac-45df-79f4-b254-d1383a31734f','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.603+00:00','command','taken','items','01a21bac-45cf-760b-a82f-0aafd97867ff','{"activity_item": {"01a21bac-45dc-7717-a7f0-a47fdf5343d3": null, "01a21bac-45dd-745c-aad2-0271a1b73904": null, "01a21bac-45de-76cf-9eb6-aad6512d5277": null}}','{"activity_item": {"01a21bac-45dc-7717-a7f0-a47fdf5343d3": {"id": "01a21bac-45dc-7717-a7f0-a47fdf5343d3", "activity_id": "01a21bac-45cf-760b-a82f-0aafd97867ff", "kind": "contribution", "object_id": "01a21bac-45d5-7243-9028-aed7a11d4e0a", "text": "", "position": 0}, "01a21bac-45dd-745c-aad2-0271a1b73904": {"id": "01a21bac-45dd-745c-aad2-0271a1b73904", "activity_id": "01a21bac-45cf-760b-a82f-0aafd97867ff", "kind": "cluster", "object_id": "01a21bac-45d9-7f11-a7d2-51114bc65e01", "text": "Kyydit", "position": 1}, "01a21bac-45de-76cf-9eb6-aad6512d5277": {"id": "01a21bac-45de-76cf-9eb6-aad6512d5277", "activity_id": "01a21bac-45cf-760b-a82f-0aafd97867ff", "kind": "own", "object_id": "", "text": "Kokeillaan heti", "position": 2}}}',NULL,1,'');
INSERT INTO "event" VALUES(42,'01a21bac-45e0-741c-86f4-78b7f5f83bff','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.604+00:00','command','began','turn','01a21bac-45cf-760b-a82f-0aafd97867ff','{"activity": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": {"state": "open"}, "01a21bac-45cf-760b-a82f-0aafd97867ff": {"state": "draft"}}, "activity_turn": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": {"started_at": "2026-11-27T06:23:24.597+00:00"}, "01a21bac-45cf-760b-a82f-0aafd97867ff": null}, "workshop_run": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": {"activity_id": "01a21bac-45cd-75ea-a80e-2d8e16d1f35b"}}}','{"activity": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": {"state": "closed"}, "01a21bac-45cf-760b-a82f-0aafd97867ff": {"state": "open"}}, "activity_turn": {"01a21bac-45cd-75ea-a80e-2d8e16d1f35b": {"started_at": null}, "01a21bac-45cf-760b-a82f-0aafd97867ff": {"activity_id": "01a21bac-45cf-760b-a82f-0aafd97867ff", "started_at": "2026-11-27T06:23:24.604+00:00", "skipped": 0}}, "workshop_run": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": {"activity_id": "01a21bac-45cf-760b-a82f-0aafd97867ff"}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(43,'01a21bac-45e3-7102-b40a-3c70c8c57c32','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.605+00:00','command','said','ratings','01a21bac-45cf-760b-a82f-0aafd97867ff',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(44,'01a21bac-45e5-73a9-a8db-87ada7fe3c8e','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.606+00:00','command','said','steps','01a21bac-45cf-760b-a82f-0aafd97867ff',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(45,'01a21bac-45e7-7fae-ae91-600b015acffa','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.607+00:00','command','said','commitments','01a21bac-45cf-760b-a82f-0aafd97867ff',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(46,'01a21bac-45e8-7db4-8d0c-99b662858c61','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.608+00:00','command','said','checks','01a21bac-4583-7f1f-8451-d2992381b5f4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(47,'01a21bac-45e9-73cf-85c8-738312e9c671','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.613+00:00','command','counted','heads','01a21bac-45cb-71ef-be9f-abc90fb9479d','{"head_count": {"01a21bac-45cb-71ef-be9f-abc90fb9479d|01a21bac-4585-7b3d-844e-2556f502843a": null}, "workshop_run": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": {"other_heads": null}}}','{"head_count": {"01a21bac-45cb-71ef-be9f-abc90fb9479d|01a21bac-4585-7b3d-844e-2556f502843a": {"workshop_id": "01a21bac-45cb-71ef-be9f-abc90fb9479d", "group_id": "01a21bac-4585-7b3d-844e-2556f502843a", "heads": 4}}, "workshop_run": {"01a21bac-45cb-71ef-be9f-abc90fb9479d": {"other_heads": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(48,'01a21bac-45ea-7f00-990b-e1a3bdd7951a','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.614+00:00','command','added','room link','01a21bac-45cb-71ef-be9f-abc90fb9479d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(49,'01a21bac-45ec-7865-ad27-0642db35a3b6','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.615+00:00','command','begun','rehearsal','01a21bac-4583-7f1f-8451-d2992381b5f4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(50,'01a21bac-45ed-760b-b8b7-789d299805c3','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.616+00:00','command','changed','turn','01a21bac-45cf-760b-a82f-0aafd97867ff','{"activity_turn": {"01a21bac-45cf-760b-a82f-0aafd97867ff": {"planned_minutes": null}}}','{"activity_turn": {"01a21bac-45cf-760b-a82f-0aafd97867ff": {"planned_minutes": 10}}}',NULL,1,'');
INSERT INTO "event" VALUES(51,'01a21bac-45ee-70d2-ac58-76748afdf47c','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.618+00:00','command','erased','participant','2b91ae05-66f7-48b2-87d3-c61922c0a2cc',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(52,'01a21bac-45f0-77c1-a029-8995eef76a12',NULL,'2026-11-27T06:23:24.620+00:00','command','added','account','01a21bac-45ef-7e27-b398-8fd90286be5d',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(53,'01a21bac-45f1-7d54-8477-9bb5a48f73b3',NULL,'2026-11-27T06:23:24.621+00:00','command','logged in','account','01a21bac-45ef-7e27-b398-8fd90286be5d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(54,'01a21bac-45f3-7301-8f23-bd074ba9f879','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.622+00:00','command','asked','job','01a21bac-45f2-7aa8-ac31-020e2ae0b8b7',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(55,'01a21bac-45f4-79a7-ab73-71ccb90b2d00','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.624+00:00','command','changed','group','01a21bac-4587-727b-9aa5-1ade98d7af73','{"stakeholder_group": {"01a21bac-4587-727b-9aa5-1ade98d7af73": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21bac-4587-727b-9aa5-1ade98d7af73": {"name": "Työnhakijat"}}}','2026-11-27T06:23:24.625+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(56,'01a21bac-45f5-7272-b924-9226c02c0c5b','01a21bac-4583-7f1f-8451-d2992381b5f4','2026-11-27T06:23:24.625+00:00','command','undone','group','01a21bac-4587-727b-9aa5-1ade98d7af73',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21bac-45a8-7dae-a4ff-81edd10e7ecb','contribution','01a21bac-4591-7e3c-b138-4ab9a72f437b',0);
INSERT INTO "evidence" VALUES('01a21bac-45a8-7dae-a4ff-81edd10e7ecb','contribution','01a21bac-4593-722d-883d-a47fbb045bcb',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21bac-45a8-7dae-a4ff-81edd10e7ecb','01a21bac-4583-7f1f-8451-d2992381b5f4','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21bac-45a9-75ab-8b41-0ee9457db86a','01a21bac-4583-7f1f-8451-d2992381b5f4','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21bac-45a8-7dae-a4ff-81edd10e7ecb',1,'01a21bac-4583-7f1f-8451-d2992381b5f4','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21bac-45a9-75ab-8b41-0ee9457db86a',1,'01a21bac-4583-7f1f-8451-d2992381b5f4','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21bac-4583-7f1f-8451-d2992381b5f4','fi','2026-11-27T06:23:24.623+00:00',X'504B');
CREATE TABLE head_count(
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), heads INTEGER NOT NULL, PRIMARY KEY(workshop_id, group_id)
) STRICT;
INSERT INTO "head_count" VALUES('01a21bac-45cb-71ef-be9f-abc90fb9479d','01a21bac-4585-7b3d-844e-2556f502843a',4);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('7xxx6ja7','01a21bac-4583-7f1f-8451-d2992381b5f4',NULL,'2026-11-27T06:23:24.585+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21bac-45f2-7aa8-ac31-020e2ae0b8b7','01a21bac-4583-7f1f-8451-d2992381b5f4','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T06:23:24.622+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('efbe146f1560ec812b175e9a4af2d760cecdc316dc6edbaf2c99328b91a34cc7','01a21bac-45ef-7e27-b398-8fd90286be5d','2026-11-27T18:23:24.621+00:00');
CREATE TABLE note_cluster(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE(activity_id, name)
) STRICT;
INSERT INTO "note_cluster" VALUES('01a21bac-45d9-7f11-a7d2-51114bc65e01','01a21bac-45cd-75ea-a80e-2d8e16d1f35b','Kyydit',0);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21bac-45c4-708f-b621-2a5c55716ba7','01a21bac-4583-7f1f-8451-d2992381b5f4',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T06:23:24.586+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('843b1919-92e9-4f60-b189-6c4ed811ac8f','01a21bac-45c4-708f-b621-2a5c55716ba7',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('29aac696-50e3-4958-a364-388ee50be91e','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-4585-7b3d-844e-2556f502843a',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('8fcf8250-f2ba-4900-aa77-0d32374f9cff','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-4585-7b3d-844e-2556f502843a',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('46ea988e-11a3-455d-95eb-6b6d1dfdb438','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-4585-7b3d-844e-2556f502843a',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('22a8b73e-5c07-44f0-9ed4-a3ff082f7756','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-459a-75df-88a1-3112b13d8cfd','9065f83804e624b11f0d3f7a5d7d97b827a71b5363d139ad78cc7de9fa59aa1d','2026-11-27');
INSERT INTO "participant" VALUES('f11335a9-8660-4c57-adcc-72cbfe64e676','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-459a-75df-88a1-3112b13d8cfd','b3355601b198e248768454a733a7a9693e83819113dfe949398161c1f7495a96','2026-11-27');
INSERT INTO "participant" VALUES('f64fe416-d40b-436c-baa4-fe052bbf3fad','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-459a-75df-88a1-3112b13d8cfd','67c4c7aed45a08173ad3b902bcaeb06399a736ed7a2285ab8601e7bff7b45b68','2026-11-27');
INSERT INTO "participant" VALUES('843b1919-92e9-4f60-b189-6c4ed811ac8f','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-4587-727b-9aa5-1ade98d7af73',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('0cc93d53-b856-4710-aa5d-611c15ce997c','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-4585-7b3d-844e-2556f502843a',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('a2801838-5408-4fc9-9eae-f0c587c803f6','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-4587-727b-9aa5-1ade98d7af73',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('46ea988e-11a3-455d-95eb-6b6d1dfdb438','01a21bac-4589-7519-8a93-c69f93ffb526','01a21bac-45c8-7c0e-93d0-48e2516167d7');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('b9dff222c90bd5183826b34adccf5e6c27ba3466011073cf1864d5549cda98b9','29aac696-50e3-4958-a364-388ee50be91e','2026-11-27');
INSERT INTO "participant_token" VALUES('059d9784715d61e71708c9811ea15ee7cee561759eac620904e73464e25c5f44','8fcf8250-f2ba-4900-aa77-0d32374f9cff','2026-11-27');
INSERT INTO "participant_token" VALUES('ee0bd17098552a55c888390bf957a439ad08940805349195edfd8080965d206f','46ea988e-11a3-455d-95eb-6b6d1dfdb438','2026-11-27');
INSERT INTO "participant_token" VALUES('19380ba635b78df1804ac160040fd9aacc663bf170fa14515342cccfe4c00e0e','843b1919-92e9-4f60-b189-6c4ed811ac8f','2026-11-27');
INSERT INTO "participant_token" VALUES('c6a775dd0a23db5196380dd4e5f5e115bef1ce3f2724e5f1a1c0d60138405b90','0cc93d53-b856-4710-aa5d-611c15ce997c','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "photo" VALUES('01a21bac-45c5-78d4-b295-5817c469ce49','01a21bac-458b-717f-8199-3d3728804a55','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T06:23:24.587+00:00');
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21bac-4591-7e3c-b138-4ab9a72f437b',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bac-4593-722d-883d-a47fbb045bcb',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bac-4595-7a89-ac46-62b4bf7a56d4',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bac-459c-7199-9754-55a474255f7d',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bac-459d-7ab2-88dd-c039860adec5',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bac-459e-7e13-bbb7-4b0081f2f5c8',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bac-459f-781a-8e4e-5c256657a0a9',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bac-45a0-7879-b73b-41df15995517',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "project" VALUES('01a21bac-4583-7f1f-8451-d2992381b5f4','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T06:23:24.547+00:00','task','','','{}','{}','','{}');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21bac-458d-733f-ade1-a5497f972b26','01a21bac-458b-717f-8199-3d3728804a55','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21bac-458f-7eeb-991c-15368dba9379','01a21bac-458b-717f-8199-3d3728804a55','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21bac-459b-7d08-a3ee-ed32300edcff','01a21bac-4599-7fcc-a668-a4e4dc540b7c','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21bac-45b8-7807-bf7c-18427ab0bdbe','01a21bac-458b-717f-8199-3d3728804a55','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21bac-45ba-7c94-b8ff-ec1f8ffe0802','01a21bac-458b-717f-8199-3d3728804a55','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
INSERT INTO "prompt" VALUES('01a21bac-45d1-7fe2-a259-87d2b9a1bce8','01a21bac-45cd-75ea-a80e-2d8e16d1f35b','Mitä tekisimme?',0,NULL,'text','{}');
CREATE TABLE "rating"(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT REFERENCES contribution(id) ON DELETE CASCADE,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE, option TEXT NOT NULL DEFAULT '',
  item_id TEXT REFERENCES activity_item(id) ON DELETE CASCADE,
  dimension TEXT NOT NULL, value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id), UNIQUE(prompt_id, option, participant_id),
  UNIQUE(item_id, dimension, participant_id),
  CHECK((CASE WHEN contribution_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN prompt_id IS NULL THEN 0 ELSE 1 END)
    + (CASE WHEN item_id IS NULL THEN 0 ELSE 1 END) = 1)
) STRICT;
INSERT INTO "rating" VALUES('01a21bac-45af-7bd1-9b76-d9c4b50390c2','01a21bac-458b-717f-8199-3d3728804a55','01a21bac-4591-7e3c-b138-4ab9a72f437b',NULL,'',NULL,'points',3.0,NULL,'29aac696-50e3-4958-a364-388ee50be91e');
INSERT INTO "rating" VALUES('01a21bac-45bc-77b9-8913-b2e5ce713cf1','01a21bac-458b-717f-8199-3d3728804a55',NULL,'01a21bac-45b8-7807-bf7c-18427ab0bdbe','',NULL,'score',4.0,'01a21bac-4585-7b3d-844e-2556f502843a','29aac696-50e3-4958-a364-388ee50be91e');
INSERT INTO "rating" VALUES('01a21bac-45e1-7244-b8b2-80025424b698','01a21bac-45cf-760b-a82f-0aafd97867ff','01a21bac-45d5-7243-9028-aed7a11d4e0a',NULL,'',NULL,'points',1.0,'01a21bac-4585-7b3d-844e-2556f502843a','0cc93d53-b856-4710-aa5d-611c15ce997c');
INSERT INTO "rating" VALUES('01a21bac-45e2-7cfb-9880-462fd91e3b77','01a21bac-45cf-760b-a82f-0aafd97867ff',NULL,NULL,'','01a21bac-45dd-745c-aad2-0271a1b73904','points',1.0,'01a21bac-4585-7b3d-844e-2556f502843a','0cc93d53-b856-4710-aa5d-611c15ce997c');
CREATE TABLE rehearsal(
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "rehearsal" VALUES('a2801838-5408-4fc9-9eae-f0c587c803f6');
CREATE TABLE room_link(
  token TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('wall','sign-in')),
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "room_link" VALUES('F-kSerez4mVdUrOM64Yg3w','sign-in','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-45cb-71ef-be9f-abc90fb9479d','2026-11-27T06:23:24.614+00:00',NULL);
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('1df6e8928d829590a16e6ee220ae0d334fad9025ac1c37aa5d273a56b3c2702d','2026-11-28T06:23:24.622+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21bac-4585-7b3d-844e-2556f502843a','01a21bac-4583-7f1f-8451-d2992381b5f4','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21bac-4587-727b-9aa5-1ade98d7af73','01a21bac-4583-7f1f-8451-d2992381b5f4','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21bac-459a-75df-88a1-3112b13d8cfd','01a21bac-4583-7f1f-8451-d2992381b5f4','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21bac-45c8-7c0e-93d0-48e2516167d7','01a21bac-4583-7f1f-8451-d2992381b5f4','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
, layer TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT 'stands' CHECK(standing IN ('stands','waits','hidden')), participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "step" VALUES('01a21bac-45ab-7138-99d2-0b2286c2ad93','01a21bac-458b-717f-8199-3d3728804a55','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1,'','stands',NULL);
INSERT INTO "step" VALUES('01a21bac-45e4-7975-ae4e-04d1debb5fea','01a21bac-45cf-760b-a82f-0aafd97867ff','Askel',0,'',0.0,0.0,0,'','',1,'','stands','0cc93d53-b856-4710-aa5d-611c15ce997c');
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('01d89f242f32c809','01a21bac-4583-7f1f-8451-d2992381b5f4','29aac696-50e3-4958-a364-388ee50be91e','2026-11-27T06:23:24.554+00:00','01a21bac-4591-7e3c-b138-4ab9a72f437b');
INSERT INTO "submission" VALUES('2035edfdb29b7104','01a21bac-4583-7f1f-8451-d2992381b5f4','8fcf8250-f2ba-4900-aa77-0d32374f9cff','2026-11-27T06:23:24.556+00:00','01a21bac-4593-722d-883d-a47fbb045bcb');
INSERT INTO "submission" VALUES('8a3354f02f25a8ae','01a21bac-4583-7f1f-8451-d2992381b5f4','46ea988e-11a3-455d-95eb-6b6d1dfdb438','2026-11-27T06:23:24.563+00:00','01a21bac-4595-7a89-ac46-62b4bf7a56d4');
INSERT INTO "submission" VALUES('01a21bac-4583-7f1f-8451-d2992381b5f4:893eade0','01a21bac-4583-7f1f-8451-d2992381b5f4','import','2026-11-27T06:23:24.568+00:00','01a21bac-459c-7199-9754-55a474255f7d');
INSERT INTO "submission" VALUES('01a21bac-4583-7f1f-8451-d2992381b5f4:2a934aa4','01a21bac-4583-7f1f-8451-d2992381b5f4','import','2026-11-27T06:23:24.568+00:00','01a21bac-459d-7ab2-88dd-c039860adec5');
INSERT INTO "submission" VALUES('01a21bac-4583-7f1f-8451-d2992381b5f4:4c5f6107','01a21bac-4583-7f1f-8451-d2992381b5f4','import','2026-11-27T06:23:24.568+00:00','01a21bac-459e-7e13-bbb7-4b0081f2f5c8');
INSERT INTO "submission" VALUES('01a21bac-4583-7f1f-8451-d2992381b5f4:5c4a53ce','01a21bac-4583-7f1f-8451-d2992381b5f4','import','2026-11-27T06:23:24.568+00:00','01a21bac-459f-781a-8e4e-5c256657a0a9');
INSERT INTO "submission" VALUES('01a21bac-4583-7f1f-8451-d2992381b5f4:8f23eef4','01a21bac-4583-7f1f-8451-d2992381b5f4','import','2026-11-27T06:23:24.568+00:00','01a21bac-45a0-7879-b73b-41df15995517');
INSERT INTO "submission" VALUES('e928f37415896a02','01a21bac-4583-7f1f-8451-d2992381b5f4','29aac696-50e3-4958-a364-388ee50be91e','2026-11-27T06:23:24.583+00:00',NULL);
INSERT INTO "submission" VALUES('4926854fd547c7aa','01a21bac-4583-7f1f-8451-d2992381b5f4','29aac696-50e3-4958-a364-388ee50be91e','2026-11-27T06:23:24.584+00:00',NULL);
INSERT INTO "submission" VALUES('4908d9b78508a39d','01a21bac-4583-7f1f-8451-d2992381b5f4','0cc93d53-b856-4710-aa5d-611c15ce997c','2026-11-27T06:23:24.598+00:00','01a21bac-45d5-7243-9028-aed7a11d4e0a');
INSERT INTO "submission" VALUES('db688b98075c1054','01a21bac-4583-7f1f-8451-d2992381b5f4','0cc93d53-b856-4710-aa5d-611c15ce997c','2026-11-27T06:23:24.599+00:00','01a21bac-45d7-7fcc-9e99-1fab2c675eea');
INSERT INTO "submission" VALUES('b255bf2e341a37a5','01a21bac-4583-7f1f-8451-d2992381b5f4','0cc93d53-b856-4710-aa5d-611c15ce997c','2026-11-27T06:23:24.605+00:00',NULL);
INSERT INTO "submission" VALUES('83efa01b34a63940','01a21bac-4583-7f1f-8451-d2992381b5f4','0cc93d53-b856-4710-aa5d-611c15ce997c','2026-11-27T06:23:24.606+00:00',NULL);
INSERT INTO "submission" VALUES('4b7d2f9317e6c2e6','01a21bac-4583-7f1f-8451-d2992381b5f4','0cc93d53-b856-4710-aa5d-611c15ce997c','2026-11-27T06:23:24.607+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('DWS_gBkM84AyH59ShLqYGw','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-4589-7519-8a93-c69f93ffb526','01a21bac-4587-727b-9aa5-1ade98d7af73','Pöytä 1',NULL,'2026-11-27T06:23:24.588+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21bac-45a2-701b-ae60-49261c2ab054','01a21bac-4583-7f1f-8451-d2992381b5f4',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21bac-45a3-76d8-ab29-92f02f6f40c8','01a21bac-4583-7f1f-8451-d2992381b5f4',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_check(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE, theme_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK(answer IN ('yes','partly','skip')), text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(participant_id, theme_id)
) STRICT;
INSERT INTO "theme_check" VALUES('0cc93d53-b856-4710-aa5d-611c15ce997c','01a21bac-45a2-701b-ae60-49261c2ab054','partly','Lisäksi kyydit');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21bac-45a2-701b-ae60-49261c2ab054','01a21bac-4591-7e3c-b138-4ab9a72f437b',0,0);
INSERT INTO "theme_contribution" VALUES('01a21bac-45a2-701b-ae60-49261c2ab054','01a21bac-4593-722d-883d-a47fbb045bcb',1,0);
INSERT INTO "theme_contribution" VALUES('01a21bac-45a2-701b-ae60-49261c2ab054','01a21bac-459c-7199-9754-55a474255f7d',2,0);
INSERT INTO "theme_contribution" VALUES('01a21bac-45a2-701b-ae60-49261c2ab054','01a21bac-45a0-7879-b73b-41df15995517',3,1);
INSERT INTO "theme_contribution" VALUES('01a21bac-45a3-76d8-ab29-92f02f6f40c8','01a21bac-459d-7ab2-88dd-c039860adec5',0,0);
INSERT INTO "theme_contribution" VALUES('01a21bac-45a3-76d8-ab29-92f02f6f40c8','01a21bac-459e-7e13-bbb7-4b0081f2f5c8',1,0);
INSERT INTO "theme_contribution" VALUES('01a21bac-45a3-76d8-ab29-92f02f6f40c8','01a21bac-459f-781a-8e4e-5c256657a0a9',2,0);
INSERT INTO "theme_contribution" VALUES('01a21bac-45a3-76d8-ab29-92f02f6f40c8','01a21bac-45a0-7879-b73b-41df15995517',3,0);
CREATE TABLE "tie"(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','wished','after')), scale TEXT NOT NULL,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE,
  origin TEXT NOT NULL DEFAULT 'file' CHECK(origin IN ('roster','map','file')),
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden'))
) STRICT;
INSERT INTO "tie" VALUES('01a21bac-45b3-7cce-93d8-963c03f82e70','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-45b1-7986-8c09-f2cdd631549f','01a21bac-45b2-7867-b930-7a5671041461','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21bac-45b5-7079-b1ee-6119823770e7','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-45b2-7867-b930-7a5671041461','01a21bac-45b4-767b-8f18-4e570d0ff28c','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21bac-45c0-7154-8574-f76bf97b5ddf','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-45bf-73b1-b749-789c01c3845f','01a21bac-45b1-7986-8c09-f2cdd631549f','',3,2,'before','kutomo-0-4','01a21bac-45ba-7c94-b8ff-ec1f8ffe0802','29aac696-50e3-4958-a364-388ee50be91e','roster','stands');
INSERT INTO "tie" VALUES('01a21bac-45c1-794d-af47-ac1fdcddf616','01a21bac-4583-7f1f-8451-d2992381b5f4','01a21bac-45bf-73b1-b749-789c01c3845f','01a21bac-45be-7660-a107-a100ab2a5715','',1,NULL,'before','kutomo-0-4','01a21bac-45ba-7c94-b8ff-ec1f8ffe0802','29aac696-50e3-4958-a364-388ee50be91e','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE wall_note(
  contribution_id TEXT PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE, approved INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "wall_note" VALUES('01a21bac-45d5-7243-9028-aed7a11d4e0a',1,0);
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21bac-4589-7519-8a93-c69f93ffb526','01a21bac-4583-7f1f-8451-d2992381b5f4','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21bac-4598-78ef-b416-74b2964a37b5','01a21bac-4583-7f1f-8451-d2992381b5f4','Kysely',1,NULL);
INSERT INTO "workshop" VALUES('01a21bac-45cb-71ef-be9f-abc90fb9479d','01a21bac-4583-7f1f-8451-d2992381b5f4','Päivä f664d81b',2,NULL);
CREATE TABLE workshop_run(
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, running INTEGER NOT NULL DEFAULT 0,
  view TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT 'light' CHECK(look IN ('light','dark')),
  moderated INTEGER NOT NULL DEFAULT 0, timer_ends_at TEXT, timer_left INTEGER,
  event_type TEXT NOT NULL DEFAULT 'workshop' CHECK(event_type IN ('workshop','information','meeting')),
  place TEXT NOT NULL DEFAULT '', hours REAL, other_heads INTEGER
) STRICT;
INSERT INTO "workshop_run" VALUES('01a21bac-45cb-71ef-be9f-abc90fb9479d','01a21bac-45cf-760b-a82f-0aafd97867ff',1,'','light',0,NULL,NULL,'workshop','Kemi',3.5,1);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX contribution_by_prompt ON contribution(prompt_id, created_at, id);
CREATE INDEX contribution_by_participant ON contribution(participant_id);
CREATE INDEX job_by_state ON job(state, created_at);
CREATE INDEX event_by_project ON event(project_id, seq);
CREATE INDEX contribution_by_parent ON contribution(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX theme_contribution_by_contribution ON theme_contribution(contribution_id);
CREATE INDEX participant_token_by_participant ON participant_token(participant_id);
CREATE INDEX evidence_by_object ON evidence(kind, object_id);
CREATE INDEX event_shown ON event(project_id, seq) WHERE actor <> 'participant' AND verb <> 'said';
CREATE INDEX participant_group_by_workshop ON participant_group(workshop_id);
CREATE INDEX participant_group_by_group ON participant_group(group_id);
CREATE INDEX notice_shown_by_notice ON notice_shown(notice_id);
CREATE INDEX photo_by_activity ON photo(activity_id);
CREATE INDEX contribution_by_merged ON contribution(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX actor_by_participant ON actor(participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX coding_by_project ON coding(project_id);
CREATE INDEX coding_answer_by_contribution ON coding_answer(contribution_id);
CREATE INDEX code_by_contribution ON code(contribution_id);
CREATE UNIQUE INDEX tie_known ON tie(project_id, source_id, target_id, kind, round) WHERE participant_id IS NULL;
CREATE UNIQUE INDEX tie_named ON tie(prompt_id, participant_id, source_id, target_id) WHERE participant_id IS NOT NULL;
CREATE INDEX tie_by_source ON tie(source_id);
CREATE INDEX tie_by_target ON tie(target_id);
CREATE INDEX tie_by_participant ON tie(participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX cluster_note_by_contribution ON cluster_note(contribution_id);
CREATE INDEX rating_by_contribution ON rating(contribution_id);
CREATE INDEX rating_by_participant ON rating(participant_id);
CREATE INDEX step_by_participant ON step(participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX commitment_by_participant ON commitment(participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX theme_check_by_theme ON theme_check(theme_id);
CREATE INDEX room_link_by_workshop ON room_link(workshop_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',56);
COMMIT;
