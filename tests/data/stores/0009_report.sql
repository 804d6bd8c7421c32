BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 08:27:43.046642+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 08:27:43.056419+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 08:27:43.078063+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 08:27:43.086509+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0005_network','2026-11-27 08:27:43.099280+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'kutomo','0006_live','2026-11-27 08:27:43.114344+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'kutomo','0007_check','2026-11-27 08:27:43.120940+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'kutomo','0008_wordings','2026-11-27 08:27:43.124933+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'kutomo','0009_report','2026-11-27 08:27:43.131277+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21c1e-15d7-7ad2-b7fc-601903089d02','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T08:27:43.447+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, titles TEXT NOT NULL DEFAULT '{}', UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21c1e-14c7-7947-8997-6a68947f42dc','01a21c1e-14bd-7bc5-880c-c1cd04423543','pre_assignment','Kysymykset',0,'open',0,'{}');
INSERT INTO "activity" VALUES('01a21c1e-1501-7975-8d00-134bbb710c20','01a21c1e-1500-7193-9d48-0c8e08248ddb','pre_assignment','Kyselyn vastaukset',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21c1e-155b-781c-bb11-e246829d27d0','01a21c1e-1557-7678-be2c-83895a0bc102','idea_wall','Ideat',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21c1e-155f-73c2-8003-461778a26b3a','01a21c1e-1557-7678-be2c-83895a0bc102','dot_voting','Pisteet',1,'open',0,'{}');
CREATE TABLE activity_item(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('contribution','theme','cluster','own')), object_id TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE(activity_id, kind, object_id, text)
) STRICT;
INSERT INTO "activity_item" VALUES('01a21c1e-1584-71a1-a066-f8f6b554a1d8','01a21c1e-155f-73c2-8003-461778a26b3a','contribution','01a21c1e-1574-75c4-a065-fe549d99a64b','',0);
INSERT INTO "activity_item" VALUES('01a21c1e-1585-7a78-a98f-1e7a3f6d7204','01a21c1e-155f-73c2-8003-461778a26b3a','cluster','01a21c1e-157c-7b17-9af0-6c98a9ff793a','Kyydit',1);
INSERT INTO "activity_item" VALUES('01a21c1e-1586-7153-bea5-a04defb0d8b7','01a21c1e-155f-73c2-8003-461778a26b3a','own','','Kokeillaan heti',2);
CREATE TABLE activity_turn(
  activity_id TEXT PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE, planned_minutes INTEGER,
  used_seconds INTEGER NOT NULL DEFAULT 0, started_at TEXT, skipped INTEGER NOT NULL DEFAULT 0,
  revealed INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0, picture TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "activity_turn" VALUES('01a21c1e-155b-781c-bb11-e246829d27d0',NULL,0,NULL,0,0,0,'');
INSERT INTO "activity_turn" VALUES('01a21c1e-155f-73c2-8003-461778a26b3a',10,0,'2026-11-27T08:27:43.366+00:00',0,0,0,'');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21c1e-1520-753b-a577-10e1ef251d2a','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c1e-1521-7529-9630-b044b3fc8534','01a21c1e-14ab-789c-9cf1-5872b4c81b80','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c1e-1523-715b-800e-fbd56600f6ca','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c1e-1538-7f2d-b094-907977f36ede','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Nuorten paja',NULL,'[]','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c1e-1539-73bf-bbb9-efb32470e868','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Pajala','01a21c1e-14ae-748f-99da-6ad0fbaffaf8','[]','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21c1e-1520-753b-a577-10e1ef251d2a',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T08:27:43.456+00:00');
CREATE TABLE attendee(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, organisation TEXT NOT NULL,
  paid INTEGER, first_time INTEGER
) STRICT;
INSERT INTO "attendee" VALUES('01a21c1e-15b7-70b5-9de4-d28ba3e7e4ef','01a21c1e-1557-7678-be2c-83895a0bc102','Kela',1,0);
CREATE TABLE cluster_note(
  cluster_id TEXT NOT NULL REFERENCES note_cluster(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(cluster_id, contribution_id)
) STRICT;
INSERT INTO "cluster_note" VALUES('01a21c1e-157c-7b17-9af0-6c98a9ff793a','01a21c1e-1574-75c4-a065-fe549d99a64b',0);
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21c1e-150d-7f5d-b9cf-bb286d968465','01a21c1e-14d8-71c1-8d8f-4578f88803ad','Anna','01a21c1e-150a-72c9-8252-16c6bf613ad4');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21c1e-150d-7f5d-b9cf-bb286d968465','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.244+00:00','[["01a21c1e-150a-72c9-8252-16c6bf613ad4", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21c1e-150d-7f5d-b9cf-bb286d968465','01a21c1e-14e6-7b6e-8b70-c5cc6115583e',0,'01a21c1e-150a-72c9-8252-16c6bf613ad4');
INSERT INTO "coding_answer" VALUES('01a21c1e-150d-7f5d-b9cf-bb286d968465','01a21c1e-14d8-71c1-8d8f-4578f88803ad',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21c1e-14ab-789c-9cf1-5872b4c81b80','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
, standing TEXT NOT NULL DEFAULT 'stands'
  CHECK(standing IN ('stands','waits','hidden')), activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, came_from TEXT NOT NULL DEFAULT '', participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "commitment" VALUES('01a21c1e-1517-7ffb-b6a6-2353cab3f99c','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Kimppakyydit','Kela','',NULL,'agreed','stands',NULL,'',NULL);
INSERT INTO "commitment" VALUES('01a21c1e-1596-7f4e-b3b3-ce0fb7490f0b','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Soitan','Minä','',NULL,'agreed','stands','01a21c1e-155f-73c2-8003-461778a26b3a','','05f87102-6765-40cd-b4ee-87c6d00bb7f2');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21c1e-14d8-71c1-8d8f-4578f88803ad','01a21c1e-14ca-7eb4-9b74-ef85e44017cc','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',NULL,'fi','link','stands',1,'2026-11-27T08:27:43.192+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-14e6-7b6e-8b70-c5cc6115583e','01a21c1e-14ca-7eb4-9b74-ef85e44017cc','2dc59a36-8f4d-4e80-8dd5-b34717eb49ee','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',NULL,'fi','link','stands',1,'2026-11-27T08:27:43.205+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-14f2-7d93-bdb8-b5d94cd22fca','01a21c1e-14d1-7ec0-baa0-06746924b153','f7fe7002-1d3a-4d82-80aa-89987f52ea03','01a21c1e-1553-72cb-8b31-3e35f9b0ea50',NULL,'fi','link','hidden',1,'2026-11-27T08:27:43.218+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-1504-7b2d-8bfe-ff23a7778ec5','01a21c1e-1503-7d9d-80e9-f44269c21c03','30de0bc5-840b-4b64-ba7c-ee636ce9b5ce','01a21c1e-1502-7ffb-bc84-426772584e10',NULL,'fi','import','stands',1,'2026-11-27T08:27:43.233+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-1505-71e5-a4c1-c17e377d081d','01a21c1e-1503-7d9d-80e9-f44269c21c03','9e5051d7-d165-4ad7-9bfb-1b8feb00c67e','01a21c1e-1502-7ffb-bc84-426772584e10',NULL,'fi','import','stands',1,'2026-11-27T08:27:43.233+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-1506-7343-91d0-dac7a5806f43','01a21c1e-1503-7d9d-80e9-f44269c21c03','beb635b0-8dc9-4016-85ee-17ddee36b854','01a21c1e-1502-7ffb-bc84-426772584e10',NULL,'fi','import','stands',1,'2026-11-27T08:27:43.233+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-1507-7d7a-982e-f5cee2169121','01a21c1e-1503-7d9d-80e9-f44269c21c03','30de0bc5-840b-4b64-ba7c-ee636ce9b5ce','01a21c1e-1502-7ffb-bc84-426772584e10',NULL,'fi','import','stands',1,'2026-11-27T08:27:43.233+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-1508-7d4f-8802-5fda5f739a59','01a21c1e-1503-7d9d-80e9-f44269c21c03','9e5051d7-d165-4ad7-9bfb-1b8feb00c67e','01a21c1e-1502-7ffb-bc84-426772584e10',NULL,'fi','import','stands',1,'2026-11-27T08:27:43.233+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-1574-75c4-a065-fe549d99a64b','01a21c1e-1563-7736-9f09-3f768f45e40e','05f87102-6765-40cd-b4ee-87c6d00bb7f2','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',NULL,'fi','live','stands',1,'2026-11-27T08:27:43.348+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c1e-1578-7391-a2a8-dfd5e7f8b32a','01a21c1e-1563-7736-9f09-3f768f45e40e','05f87102-6765-40cd-b4ee-87c6d00bb7f2','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',NULL,'fi','live','stands',1,'2026-11-27T08:27:43.352+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21c1e-14d8-71c1-8d8f-4578f88803ad',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T08:27:43.192+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-14e6-7b6e-8b70-c5cc6115583e',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T08:27:43.205+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-14f2-7d93-bdb8-b5d94cd22fca',1,'Lyhyt','2026-11-27T08:27:43.218+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-1504-7b2d-8bfe-ff23a7778ec5',1,'Vastaus 0','2026-11-27T08:27:43.233+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-1505-71e5-a4c1-c17e377d081d',1,'Vastaus 1','2026-11-27T08:27:43.233+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-1506-7343-91d0-dac7a5806f43',1,'Vastaus 2','2026-11-27T08:27:43.233+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-1507-7d7a-982e-f5cee2169121',1,'Vastaus 3','2026-11-27T08:27:43.233+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-1508-7d4f-8802-5fda5f739a59',1,'Vastaus 4','2026-11-27T08:27:43.233+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-1574-75c4-a065-fe549d99a64b',1,'Idea 0','2026-11-27T08:27:43.348+00:00');
INSERT INTO "contribution_version" VALUES('01a21c1e-1578-7391-a2a8-dfd5e7f8b32a',1,'Idea 1','2026-11-27T08:27:43.352+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21c1e-14ac-7263-a641-ab9fa57c2e67','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.148+00:00','command','added','project','01a21c1e-14ab-789c-9cf1-5872b4c81b80',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21c1e-14b4-7ece-9ae1-bbf9c8555426','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.156+00:00','command','added','group','01a21c1e-14ae-748f-99da-6ad0fbaffaf8','{"stakeholder_group": {"01a21c1e-14ae-748f-99da-6ad0fbaffaf8": null}}','{"stakeholder_group": {"01a21c1e-14ae-748f-99da-6ad0fbaffaf8": {"id": "01a21c1e-14ae-748f-99da-6ad0fbaffaf8", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21c1e-14b7-748e-89c7-5f7efd85b3e8','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.159+00:00','command','added','group','01a21c1e-14b6-786e-b1d5-78fc062672aa','{"stakeholder_group": {"01a21c1e-14b6-786e-b1d5-78fc062672aa": null}}','{"stakeholder_group": {"01a21c1e-14b6-786e-b1d5-78fc062672aa": {"id": "01a21c1e-14b6-786e-b1d5-78fc062672aa", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21c1e-14be-78b6-9843-91f856883a45','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.166+00:00','command','added','workshop','01a21c1e-14bd-7bc5-880c-c1cd04423543','{"workshop": {"01a21c1e-14bd-7bc5-880c-c1cd04423543": null}}','{"workshop": {"01a21c1e-14bd-7bc5-880c-c1cd04423543": {"id": "01a21c1e-14bd-7bc5-880c-c1cd04423543", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21c1e-14c9-7241-8ef5-c5ac7e676e63','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.177+00:00','command','added','activity','01a21c1e-14c7-7947-8997-6a68947f42dc','{"activity": {"01a21c1e-14c7-7947-8997-6a68947f42dc": null}}','{"activity": {"01a21c1e-14c7-7947-8997-6a68947f42dc": {"id": "01a21c1e-14c7-7947-8997-6a68947f42dc", "workshop_id": "01a21c1e-14bd-7bc5-880c-c1cd04423543", "method": "pre_assignment", "title": "Kysymykset", "titles": "{}", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21c1e-14d0-7d36-a238-09e08fa85c72','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.184+00:00','command','added','prompt','01a21c1e-14ca-7eb4-9b74-ef85e44017cc','{"prompt": {"01a21c1e-14ca-7eb4-9b74-ef85e44017cc": null}}','{"prompt": {"01a21c1e-14ca-7eb4-9b74-ef85e44017cc": {"id": "01a21c1e-14ca-7eb4-9b74-ef85e44017cc", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21c1e-14c7-7947-8997-6a68947f42dc", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21c1e-14d2-7dff-a738-c6781199b820','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.186+00:00','command','added','prompt','01a21c1e-14d1-7ec0-baa0-06746924b153','{"prompt": {"01a21c1e-14d1-7ec0-baa0-06746924b153": null}}','{"prompt": {"01a21c1e-14d1-7ec0-baa0-06746924b153": {"id": "01a21c1e-14d1-7ec0-baa0-06746924b153", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21c1e-14c7-7947-8997-6a68947f42dc", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21c1e-14d9-7730-a1c0-122cf661460c','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.192+00:00','command','said','contribution','01a21c1e-14d8-71c1-8d8f-4578f88803ad',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21c1e-14e7-7078-adaf-704766974369','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.206+00:00','command','said','contribution','01a21c1e-14e6-7b6e-8b70-c5cc6115583e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21c1e-14f3-7636-9d34-83a83621178e','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.219+00:00','command','said','contribution','01a21c1e-14f2-7d93-bdb8-b5d94cd22fca',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21c1e-14f9-7404-a30f-85f1366bdc8e','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.225+00:00','command','hidden','contribution','01a21c1e-14f2-7d93-bdb8-b5d94cd22fca','{"contribution": {"01a21c1e-14f2-7d93-bdb8-b5d94cd22fca": {"state": "stands"}}}','{"contribution": {"01a21c1e-14f2-7d93-bdb8-b5d94cd22fca": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21c1e-1509-7c70-a855-02d6daa3cd47','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.233+00:00','command','imported','contributions','01a21c1e-14ab-789c-9cf1-5872b4c81b80','{"workshop": {"01a21c1e-1500-7193-9d48-0c8e08248ddb": null}, "activity": {"01a21c1e-1501-7975-8d00-134bbb710c20": null}, "stakeholder_group": {"01a21c1e-1502-7ffb-bc84-426772584e10": null}, "participant": {"30de0bc5-840b-4b64-ba7c-ee636ce9b5ce": null, "9e5051d7-d165-4ad7-9bfb-1b8feb00c67e": null, "beb635b0-8dc9-4016-85ee-17ddee36b854": null}, "prompt": {"01a21c1e-1503-7d9d-80e9-f44269c21c03": null}, "contribution": {"01a21c1e-1504-7b2d-8bfe-ff23a7778ec5": null, "01a21c1e-1505-71e5-a4c1-c17e377d081d": null, "01a21c1e-1506-7343-91d0-dac7a5806f43": null, "01a21c1e-1507-7d7a-982e-f5cee2169121": null, "01a21c1e-1508-7d4f-8802-5fda5f739a59": null}}','{"workshop": {"01a21c1e-1500-7193-9d48-0c8e08248ddb": {"id": "01a21c1e-1500-7193-9d48-0c8e08248ddb", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21c1e-1501-7975-8d00-134bbb710c20": {"id": "01a21c1e-1501-7975-8d00-134bbb710c20", "workshop_id": "01a21c1e-1500-7193-9d48-0c8e08248ddb", "method": "pre_assignment", "title": "Kyselyn vastaukset", "titles": "{}", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21c1e-1502-7ffb-bc84-426772584e10": {"id": "01a21c1e-1502-7ffb-bc84-426772584e10", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"30de0bc5-840b-4b64-ba7c-ee636ce9b5ce": {}, "9e5051d7-d165-4ad7-9bfb-1b8feb00c67e": {}, "beb635b0-8dc9-4016-85ee-17ddee36b854": {}}, "prompt": {"01a21c1e-1503-7d9d-80e9-f44269c21c03": {"id": "01a21c1e-1503-7d9d-80e9-f44269c21c03", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21c1e-1501-7975-8d00-134bbb710c20", "position": 0}}, "contribution": {"01a21c1e-1504-7b2d-8bfe-ff23a7778ec5": {}, "01a21c1e-1505-71e5-a4c1-c17e377d081d": {}, "01a21c1e-1506-7343-91d0-dac7a5806f43": {}, "01a21c1e-1507-7d7a-982e-f5cee2169121": {}, "01a21c1e-1508-7d4f-8802-5fda5f739a59": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21c1e-150c-7a5f-8cb2-33526695efee','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.236+00:00','command','edited','themes','01a21c1e-14ab-789c-9cf1-5872b4c81b80','{"theme": {"01a21c1e-150a-72c9-8252-16c6bf613ad4": null, "01a21c1e-150b-7ae4-9d70-27e6645b18f6": null}, "theme_contribution": {"01a21c1e-150a-72c9-8252-16c6bf613ad4|01a21c1e-14d8-71c1-8d8f-4578f88803ad": null, "01a21c1e-150a-72c9-8252-16c6bf613ad4|01a21c1e-14e6-7b6e-8b70-c5cc6115583e": null, "01a21c1e-150a-72c9-8252-16c6bf613ad4|01a21c1e-1504-7b2d-8bfe-ff23a7778ec5": null, "01a21c1e-150a-72c9-8252-16c6bf613ad4|01a21c1e-1508-7d4f-8802-5fda5f739a59": null, "01a21c1e-150b-7ae4-9d70-27e6645b18f6|01a21c1e-1505-71e5-a4c1-c17e377d081d": null, "01a21c1e-150b-7ae4-9d70-27e6645b18f6|01a21c1e-1506-7343-91d0-dac7a5806f43": null, "01a21c1e-150b-7ae4-9d70-27e6645b18f6|01a21c1e-1507-7d7a-982e-f5cee2169121": null, "01a21c1e-150b-7ae4-9d70-27e6645b18f6|01a21c1e-1508-7d4f-8802-5fda5f739a59": null}}','{"theme": {"01a21c1e-150a-72c9-8252-16c6bf613ad4": {"id": "01a21c1e-150a-72c9-8252-16c6bf613ad4", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21c1e-150b-7ae4-9d70-27e6645b18f6": {"id": "01a21c1e-150b-7ae4-9d70-27e6645b18f6", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21c1e-150a-72c9-8252-16c6bf613ad4|01a21c1e-14d8-71c1-8d8f-4578f88803ad": {"theme_id": "01a21c1e-150a-72c9-8252-16c6bf613ad4", "contribution_id": "01a21c1e-14d8-71c1-8d8f-4578f88803ad", "position": 0, "also": 0}, "01a21c1e-150a-72c9-8252-16c6bf613ad4|01a21c1e-14e6-7b6e-8b70-c5cc6115583e": {"theme_id": "01a21c1e-150a-72c9-8252-16c6bf613ad4", "contribution_id": "01a21c1e-14e6-7b6e-8b70-c5cc6115583e", "position": 1, "also": 0}, "01a21c1e-150a-72c9-8252-16c6bf613ad4|01a21c1e-1504-7b2d-8bfe-ff23a7778ec5": {"theme_id": "01a21c1e-150a-72c9-8252-16c6bf613ad4", "contribution_id": "01a21c1e-1504-7b2d-8bfe-ff23a7778ec5", "position": 2, "also": 0}, "01a21c1e-150a-72c9-8252-16c6bf613ad4|01a21c1e-1508-7d4f-8802-5fda5f739a59": {"theme_id": "01a21c1e-150a-72c9-8252-16c6bf613ad4", "contribution_id": "01a21c1e-1508-7d4f-8802-5fda5f739a59", "position": 3, "also": 1}, "01a21c1e-150b-7ae4-9d70-27e6645b18f6|01a21c1e-1505-71e5-a4c1-c17e377d081d": {"theme_id": "01a21c1e-150b-7ae4-9d70-27e6645b18f6", "contribution_id": "01a21c1e-1505-71e5-a4c1-c17e377d081d", "position": 0, "also": 0}, "01a21c1e-150b-7ae4-9d70-27e6645b18f6|01a21c1e-1506-7343-91d0-dac7a5806f43": {"theme_id": "01a21c1e-150b-7ae4-9d70-27e6645b18f6", "contribution_id": "01a21c1e-1506-7343-91d0-dac7a5806f43", "position": 1, "also": 0}, "01a21c1e-150b-7ae4-9d70-27e6645b18f6|01a21c1e-1507-7d7a-982e-f5cee2169121": {"theme_id": "01a21c1e-150b-7ae4-9d70-27e6645b18f6", "contribution_id": "01a21c1e-1507-7d7a-982e-f5cee2169121", "position": 2, "also": 0}, "01a21c1e-150b-7ae4-9d70-27e6645b18f6|01a21c1e-1508-7d4f-8802-5fda5f739a59": {"theme_id": "01a21c1e-150b-7ae4-9d70-27e6645b18f6", "contribution_id": "01a21c1e-1508-7d4f-8802-5fda5f739a59", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21c1e-150e-7d3d-8000-5437510678b5','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.244+00:00','command','drawn','coding','01a21c1e-150d-7f5d-b9cf-bb286d968465',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21c1e-150f-73f4-b444-c991e4d1a5ed','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.245+00:00','command','coded','coding','01a21c1e-150d-7f5d-b9cf-bb286d968465',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21c1e-1512-7744-80c6-0589a18fa2cf','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.248+00:00','command','written','findings','01a21c1e-14ab-789c-9cf1-5872b4c81b80','{"finding": {"01a21c1e-1510-7aa3-878e-2e6e1b8674c8": null, "01a21c1e-1511-7149-81fe-65ac181940e4": null}, "evidence": {"01a21c1e-1510-7aa3-878e-2e6e1b8674c8|contribution|01a21c1e-14d8-71c1-8d8f-4578f88803ad": null, "01a21c1e-1510-7aa3-878e-2e6e1b8674c8|contribution|01a21c1e-14e6-7b6e-8b70-c5cc6115583e": null}}','{"finding": {"01a21c1e-1510-7aa3-878e-2e6e1b8674c8": {"id": "01a21c1e-1510-7aa3-878e-2e6e1b8674c8", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0, "interpretation": 0}, "01a21c1e-1511-7149-81fe-65ac181940e4": {"id": "01a21c1e-1511-7149-81fe-65ac181940e4", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0, "interpretation": 0}}, "evidence": {"01a21c1e-1510-7aa3-878e-2e6e1b8674c8|contribution|01a21c1e-14d8-71c1-8d8f-4578f88803ad": {"finding_id": "01a21c1e-1510-7aa3-878e-2e6e1b8674c8", "kind": "contribution", "object_id": "01a21c1e-14d8-71c1-8d8f-4578f88803ad", "position": 0}, "01a21c1e-1510-7aa3-878e-2e6e1b8674c8|contribution|01a21c1e-14e6-7b6e-8b70-c5cc6115583e": {"finding_id": "01a21c1e-1510-7aa3-878e-2e6e1b8674c8", "kind": "contribution", "object_id": "01a21c1e-14e6-7b6e-8b70-c5cc6115583e", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21c1e-1514-7214-9149-c710a1b0062a','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.252+00:00','command','kept','steps','01a21c1e-14ab-789c-9cf1-5872b4c81b80','{"step": {"01a21c1e-1513-7186-b21c-010dc8a2bde1": null}}','{"step": {"01a21c1e-1513-7186-b21c-010dc8a2bde1": {"id": "01a21c1e-1513-7186-b21c-010dc8a2bde1", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "layer": "", "standing": "stands", "activity_id": "01a21c1e-14c7-7947-8997-6a68947f42dc", "participant_id": null}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21c1e-1518-74ac-81b1-27074b035445','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.256+00:00','command','kept','commitments','01a21c1e-14ab-789c-9cf1-5872b4c81b80','{"commitment": {"01a21c1e-1517-7ffb-b6a6-2353cab3f99c": null}}','{"commitment": {"01a21c1e-1517-7ffb-b6a6-2353cab3f99c": {"id": "01a21c1e-1517-7ffb-b6a6-2353cab3f99c", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed", "activity_id": null, "came_from": "", "standing": "stands", "participant_id": null}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21c1e-151c-711c-9429-545145eedce5','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.260+00:00','command','rated','project','01a21c1e-14ab-789c-9cf1-5872b4c81b80',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21c1e-1525-75da-aa06-a337338d5719','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.264+00:00','command','imported','ties','01a21c1e-14ab-789c-9cf1-5872b4c81b80','{"actor": {"01a21c1e-1520-753b-a577-10e1ef251d2a": null, "01a21c1e-1521-7529-9630-b044b3fc8534": null, "01a21c1e-1523-715b-800e-fbd56600f6ca": null}, "tie": {"01a21c1e-1522-7cbf-849e-bf271fe911be": null, "01a21c1e-1524-79f2-8602-38da493346d8": null}}','{"actor": {"01a21c1e-1520-753b-a577-10e1ef251d2a": {"id": "01a21c1e-1520-753b-a577-10e1ef251d2a", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21c1e-1521-7529-9630-b044b3fc8534": {"id": "01a21c1e-1521-7529-9630-b044b3fc8534", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21c1e-1523-715b-800e-fbd56600f6ca": {"id": "01a21c1e-1523-715b-800e-fbd56600f6ca", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21c1e-1522-7cbf-849e-bf271fe911be": {"id": "01a21c1e-1522-7cbf-849e-bf271fe911be", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "source_id": "01a21c1e-1520-753b-a577-10e1ef251d2a", "target_id": "01a21c1e-1521-7529-9630-b044b3fc8534", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21c1e-1524-79f2-8602-38da493346d8": {"id": "01a21c1e-1524-79f2-8602-38da493346d8", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "source_id": "01a21c1e-1521-7529-9630-b044b3fc8534", "target_id": "01a21c1e-1523-715b-800e-fbd56600f6ca", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21c1e-1526-7323-9783-d53d8b88b4c1','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.269+00:00','command','changed','actors','01a21c1e-1520-753b-a577-10e1ef251d2a','{"actor_year": {"01a21c1e-1520-753b-a577-10e1ef251d2a|2025": null}}','{"actor_year": {"01a21c1e-1520-753b-a577-10e1ef251d2a|2025": {"actor_id": "01a21c1e-1520-753b-a577-10e1ef251d2a", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(22,'01a21c1e-1529-76f5-ad83-048b752b184e','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.273+00:00','command','added','prompt','01a21c1e-1527-7918-8349-5512d09b4fd4','{"prompt": {"01a21c1e-1527-7918-8349-5512d09b4fd4": null}}','{"prompt": {"01a21c1e-1527-7918-8349-5512d09b4fd4": {"id": "01a21c1e-1527-7918-8349-5512d09b4fd4", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21c1e-14c7-7947-8997-6a68947f42dc", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(23,'01a21c1e-152e-704b-a3ac-f7d2e2354de0','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.278+00:00','command','added','prompt','01a21c1e-152d-7f1f-b58e-d0ca9434c3ce','{"prompt": {"01a21c1e-152d-7f1f-b58e-d0ca9434c3ce": null}}','{"prompt": {"01a21c1e-152d-7f1f-b58e-d0ca9434c3ce": {"id": "01a21c1e-152d-7f1f-b58e-d0ca9434c3ce", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21c1e-14c7-7947-8997-6a68947f42dc", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(24,'01a21c1e-1535-73d5-a74f-77e371632b53','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.284+00:00','command','said','ratings','01a21c1e-1527-7918-8349-5512d09b4fd4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21c1e-153c-7650-bc27-1aaa58a1d3a1','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.288+00:00','command','said','ties','01a21c1e-152d-7f1f-b58e-d0ca9434c3ce',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21c1e-153d-7b4e-a9ae-ecb23b7073a2','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.292+00:00','command','added','invitation','01a21c1e-14ab-789c-9cf1-5872b4c81b80',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21c1e-1544-7f8c-a631-e0df2734ab9d','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.300+00:00','command','added','photo','01a21c1e-1543-747c-9dcf-8feca5343625',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(28,'01a21c1e-1548-7d2a-a61d-2571b42f64f5','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.304+00:00','command','added','table','01a21c1e-14bd-7bc5-880c-c1cd04423543',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(29,'01a21c1e-1554-70fe-b9ab-8f7d585ce682','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.316+00:00','command','added','group','01a21c1e-1553-72cb-8b31-3e35f9b0ea50','{"stakeholder_group": {"01a21c1e-1553-72cb-8b31-3e35f9b0ea50": null}}','{"stakeholder_group": {"01a21c1e-1553-72cb-8b31-3e35f9b0ea50": {"id": "01a21c1e-1553-72cb-8b31-3e35f9b0ea50", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(30,'01a21c1e-1556-7ef6-8348-a4e50c28340d','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.318+00:00','command','regrouped','groupings','01a21c1e-14ab-789c-9cf1-5872b4c81b80','{"contribution": {"01a21c1e-14f2-7d93-bdb8-b5d94cd22fca": {"group_id": "01a21c1e-14ae-748f-99da-6ad0fbaffaf8"}}, "participant_group": {"f7fe7002-1d3a-4d82-80aa-89987f52ea03|01a21c1e-14bd-7bc5-880c-c1cd04423543": null}}','{"contribution": {"01a21c1e-14f2-7d93-bdb8-b5d94cd22fca": {"group_id": "01a21c1e-1553-72cb-8b31-3e35f9b0ea50"}}, "participant_group": {"f7fe7002-1d3a-4d82-80aa-89987f52ea03|01a21c1e-14bd-7bc5-880c-c1cd04423543": {"participant_id": "f7fe7002-1d3a-4d82-80aa-89987f52ea03", "workshop_id": "01a21c1e-14bd-7bc5-880c-c1cd04423543", "group_id": "01a21c1e-1553-72cb-8b31-3e35f9b0ea50"}}}',NULL,1,'');
INSERT INTO "event" VALUES(31,'01a21c1e-1558-7241-b182-e10a90806f2f','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.319+00:00','command','added','workshop','01a21c1e-1557-7678-be2c-83895a0bc102','{"workshop": {"01a21c1e-1557-7678-be2c-83895a0bc102": null}}','{"workshop": {"01a21c1e-1557-7678-be2c-83895a0bc102": {"id": "01a21c1e-1557-7678-be2c-83895a0bc102", "project_id": "01a21c1e-14ab-789c-9cf1-5872b4c81b80", "name": "Päivä 6886badd", "position": 2, "held_on": null}}}',NULL,1,'Päivä 6886badd');
INSERT INTO "event" VALUES(32,'01a21c1e-155c-753a-a855-b25f2aeda71a','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.324+00:00','command','added','activity','01a21c1e-155b-781c-bb11-e246829d27d0','{"activity": {"01a21c1e-155b-781c-bb11-e246829d27d0": null}}','{"activity": {"01a21c1e-155b-781c-bb11-e246829d27d0": {"id": "01a21c1e-155b-781c-bb11-e246829d27d0", "workshop_id": "01a21c1e-1557-7678-be2c-83895a0bc102", "method": "idea_wall", "title": "Ideat", "titles": "{}", "position": 0, "state": "draft", "stepwise": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(33,'01a21c1e-1560-7ded-959f-51083055ff69','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.328+00:00','command','added','activity','01a21c1e-155f-73c2-8003-461778a26b3a','{"activity": {"01a21c1e-155f-73c2-8003-461778a26b3a": null}}','{"activity": {"01a21c1e-155f-73c2-8003-461778a26b3a": {"id": "01a21c1e-155f-73c2-8003-461778a26b3a", "workshop_id": "01a21c1e-1557-7678-be2c-83895a0bc102", "method": "dot_voting", "title": "Pisteet", "titles": "{}", "position": 1, "state": "draft", "stepwise": 0}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(34,'01a21c1e-1564-7822-8dab-80ac138ea32a','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.332+00:00','command','added','prompt','01a21c1e-1563-7736-9f09-3f768f45e40e','{"prompt": {"01a21c1e-1563-7736-9f09-3f768f45e40e": null}}','{"prompt": {"01a21c1e-1563-7736-9f09-3f768f45e40e": {"id": "01a21c1e-1563-7736-9f09-3f768f45e40e", "text": "Mitä tekisimme?", "about": null, "form": "text", "details": "{}", "activity_id": "01a21c1e-155b-781c-bb11-e246829d27d0", "position": 0}}}',NULL,1,'Mitä tekisimme?');
INSERT INTO "event" VALUES(35,'01a21c1e-1567-73c6-9552-6f66d7951d08','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.335+00:00','command','changed','run','01a21c1e-1557-7678-be2c-83895a0bc102','{"workshop_run": {"01a21c1e-1557-7678-be2c-83895a0bc102": null}}','{"workshop_run": {"01a21c1e-1557-7678-be2c-83895a0bc102": {"workshop_id": "01a21c1e-1557-7678-be2c-83895a0bc102", "running": 1, "view": "", "look": "light", "moderated": 0, "event_type": "workshop", "place": "Kemi", "hours": 3.5, "asks_back": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(36,'01a21c1e-156c-7e5d-83b1-ef3f4e007992','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.340+00:00','command','began','turn','01a21c1e-155b-781c-bb11-e246829d27d0','{"workshop_run": {"01a21c1e-1557-7678-be2c-83895a0bc102": {"activity_id": null}}, "activity": {"01a21c1e-155b-781c-bb11-e246829d27d0": {"state": "draft"}}, "activity_turn": {"01a21c1e-155b-781c-bb11-e246829d27d0": null}}','{"workshop_run": {"01a21c1e-1557-7678-be2c-83895a0bc102": {"activity_id": "01a21c1e-155b-781c-bb11-e246829d27d0"}}, "activity": {"01a21c1e-155b-781c-bb11-e246829d27d0": {"state": "open"}}, "activity_turn": {"01a21c1e-155b-781c-bb11-e246829d27d0": {"activity_id": "01a21c1e-155b-781c-bb11-e246829d27d0", "started_at": "2026-11-27T08:27:43.340+00:00", "skipped": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(37,'01a21c1e-1575-7e17-a368-0ac91b2a3de6','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.348+00:00','command','said','contribution','01a21c1e-1574-75c4-a065-fe549d99a64b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(38,'01a21c1e-1579-7c18-8f53-8bd6935616df','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.352+00:00','command','said','contribution','01a21c1e-1578-7391-a2a8-dfd5e7f8b32a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(39,'01a21c1e-157d-7db1-b61b-6fecfe15c5c6','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.357+00:00','command','added','cluster','01a21c1e-157c-7b17-9af0-6c98a9ff793a','{"note_cluster": {"01a21c1e-157c-7b17-9af0-6c98a9ff793a": null}, "cluster_note": {"01a21c1e-157c-7b17-9af0-6c98a9ff793a|01a21c1e-1574-75c4-a065-fe549d99a64b": null}}','{"note_cluster": {"01a21c1e-157c-7b17-9af0-6c98a9ff793a": {"id": "01a21c1e-157c-7b17-9af0-6c98a9ff793a", "activity_id": "01a21c1e-155b-781c-bb11-e246829d27d0", "name": "Kyydit", "position": 0}}, "cluster_note": {"01a21c1e-157c-7b17-9af0-6c98a9ff793a|01a21c1e-1574-75c4-a065-fe549d99a64b": {"cluster_id": "01a21c1e-157c-7b17-9af0-6c98a9ff793a", "contribution_id": "01a21c1e-1574-75c4-a065-fe549d99a64b", "position": 0}}}',NULL,1,'Kyydit');
INSERT INTO "event" VALUES(40,'01a21c1e-1580-7d86-b5ba-39177dbff022','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.360+00:00','command','approved','notes','01a21c1e-14ab-789c-9cf1-5872b4c81b80','{"wall_note": {"01a21c1e-1574-75c4-a065-fe549d99a64b": null}}','{"wall_note": {"01a21c1e-1574-75c4-a065-fe549d99a64b": {"contribution_id": "01a21c1e-1574-75c4-a065-fe549d99a64b", "approved": 1, "pinned": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(41,'01a21c1e-1587-7da1-83a1-ee5e8f117bf4','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.364+00:00','command','taken','items','01a21c1e-155f-73c2-8003-461778a26b3a','{"activity_item": {"01a21c1e-1584-71a1-a066-f8f6b554a1d8": null, "01a21c1e-1585-7a78-a98f-1e7a3f6d7204": null, "01a21c1e-1586-7153-bea5-a04defb0d8b7": null}}','{"activity_item": {"01a21c1e-1584-71a1-a066-f8f6b554a1d8": {"id": "01a21c1e-1584-71a1-a066-f8f6b554a1d8", "activity_id": "01a21c1e-155f-73c2-8003-461778a26b3a", "kind": "contribution", "object_id": "01a21c1e-1574-75c4-a065-fe549d99a64b", "text": "", "position": 0}, "01a21c1e-1585-7a78-a98f-1e7a3f6d7204": {"id": "01a21c1e-1585-7a78-a98f-1e7a3f6d7204", "activity_id": "01a21c1e-155f-73c2-8003-461778a26b3a", "kind": "cluster", "object_id": "01a21c1e-157c-7b17-9af0-6c98a9ff793a", "text": "Kyydit", "position": 1}, "01a21c1e-1586-7153-bea5-a04defb0d8b7": {"id": "01a21c1e-1586-7153-bea5-a04defb0d8b7", "activity_id": "01a21c1e-155f-73c2-8003-461778a26b3a", "kind": "own", "object_id": "", "text": "Kokeillaan heti", "position": 2}}}',NULL,1,'');
INSERT INTO "event" VALUES(42,'01a21c1e-1588-7317-8fc4-0843f404210e','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.366+00:00','command','began','turn','01a21c1e-155f-73c2-8003-461778a26b3a','{"activity": {"01a21c1e-155b-781c-bb11-e246829d27d0": {"state": "open"}, "01a21c1e-155f-73c2-8003-461778a26b3a": {"state": "draft"}}, "activity_turn": {"01a21c1e-155b-781c-bb11-e246829d27d0": {"started_at": "2026-11-27T08:27:43.340+00:00"}, "01a21c1e-155f-73c2-8003-461778a26b3a": null}, "workshop_run": {"01a21c1e-1557-7678-be2c-83895a0bc102": {"activity_id": "01a21c1e-155b-781c-bb11-e246829d27d0"}}}','{"activity": {"01a21c1e-155b-781c-bb11-e246829d27d0": {"state": "closed"}, "01a21c1e-155f-73c2-8003-461778a26b3a": {"state": "open"}}, "activity_turn": {"01a21c1e-155b-781c-bb11-e246829d27d0": {"started_at": null}, "01a21c1e-155f-73c2-8003-461778a26b3a": {"activity_id": "01a21c1e-155f-73c2-8003-461778a26b3a", "started_at": "2026-11-27T08:27:43.366+00:00", "skipped": 0}}, "workshop_run": {"01a21c1e-1557-7678-be2c-83895a0bc102": {"activity_id": "01a21c1e-155f-73c2-8003-461778a26b3a"}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(43,'01a21c1e-1592-7d23-8162-cbeedba18a7f','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.376+00:00','command','said','ratings','01a21c1e-155f-73c2-8003-461778a26b3a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(44,'01a21c1e-1594-7395-992f-b9d1872561b9','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.380+00:00','command','said','steps','01a21c1e-155f-73c2-8003-461778a26b3a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(45,'01a21c1e-1597-7eee-ad79-2f5935f26118','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.383+00:00','command','said','commitments','01a21c1e-155f-73c2-8003-461778a26b3a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(46,'01a21c1e-1598-7e18-b4ff-fd5768a89cf2','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.384+00:00','command','said','checks','01a21c1e-14ab-789c-9cf1-5872b4c81b80',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(47,'01a21c1e-15ac-7d76-b1be-efb6d2410212','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.404+00:00','command','counted','heads','01a21c1e-1557-7678-be2c-83895a0bc102','{"head_count": {"01a21c1e-1557-7678-be2c-83895a0bc102|01a21c1e-14ae-748f-99da-6ad0fbaffaf8": null}, "workshop_run": {"01a21c1e-1557-7678-be2c-83895a0bc102": {"other_heads": null}}}','{"head_count": {"01a21c1e-1557-7678-be2c-83895a0bc102|01a21c1e-14ae-748f-99da-6ad0fbaffaf8": {"workshop_id": "01a21c1e-1557-7678-be2c-83895a0bc102", "group_id": "01a21c1e-14ae-748f-99da-6ad0fbaffaf8", "heads": 4}}, "workshop_run": {"01a21c1e-1557-7678-be2c-83895a0bc102": {"other_heads": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(48,'01a21c1e-15b4-79f0-9200-017b932eee0c','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.412+00:00','command','added','room link','01a21c1e-1557-7678-be2c-83895a0bc102',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(49,'01a21c1e-15bc-75f1-b86d-5e6bd9f0a06d','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.420+00:00','command','begun','rehearsal','01a21c1e-14ab-789c-9cf1-5872b4c81b80',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(50,'01a21c1e-15c0-7b2d-81a6-384958968517','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.424+00:00','command','changed','turn','01a21c1e-155f-73c2-8003-461778a26b3a','{"activity_turn": {"01a21c1e-155f-73c2-8003-461778a26b3a": {"planned_minutes": null}}}','{"activity_turn": {"01a21c1e-155f-73c2-8003-461778a26b3a": {"planned_minutes": 10}}}',NULL,1,'');
INSERT INTO "event" VALUES(51,'01a21c1e-15c6-7a02-a0be-1e05217fbefa','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.430+00:00','command','erased','participant','fb41a907-2d9e-4112-b005-1ae0e171cdf7',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(52,'01a21c1e-15d8-75bb-8389-641c618d1b8e',NULL,'2026-11-27T08:27:43.448+00:00','command','added','account','01a21c1e-15d7-7ad2-b7fc-601903089d02',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(53,'01a21c1e-15dc-7baa-9dd5-407d2d19cc01',NULL,'2026-11-27T08:27:43.452+00:00','command','logged in','account','01a21c1e-15d7-7ad2-b7fc-601903089d02',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(54,'01a21c1e-15e9-754f-aec7-110dd2afddf0','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.464+00:00','command','asked','job','01a21c1e-15e8-7b38-884b-6630124d431c',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(55,'01a21c1e-15f1-74bf-bdc8-159f4dfbf78f','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.472+00:00','command','published','report','01a21c1e-15f0-7b8b-baaa-13a24f0f4397',NULL,NULL,NULL,0,'1');
INSERT INTO "event" VALUES(56,'01a21c1e-15f4-7dfc-b04f-3261cb02b855','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.476+00:00','command','changed','group','01a21c1e-14b6-786e-b1d5-78fc062672aa','{"stakeholder_group": {"01a21c1e-14b6-786e-b1d5-78fc062672aa": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21c1e-14b6-786e-b1d5-78fc062672aa": {"name": "Työnhakijat"}}}','2026-11-27T08:27:43.480+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(57,'01a21c1e-15f8-70f0-994c-a9889fae05da','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2026-11-27T08:27:43.480+00:00','command','undone','group','01a21c1e-14b6-786e-b1d5-78fc062672aa',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21c1e-1510-7aa3-878e-2e6e1b8674c8','contribution','01a21c1e-14d8-71c1-8d8f-4578f88803ad',0);
INSERT INTO "evidence" VALUES('01a21c1e-1510-7aa3-878e-2e6e1b8674c8','contribution','01a21c1e-14e6-7b6e-8b70-c5cc6115583e',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1, interpretation INTEGER NOT NULL DEFAULT 0, stood_on TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "finding" VALUES('01a21c1e-1510-7aa3-878e-2e6e1b8674c8','01a21c1e-14ab-789c-9cf1-5872b4c81b80','need','draft','person',NULL,0,1,0,'');
INSERT INTO "finding" VALUES('01a21c1e-1511-7149-81fe-65ac181940e4','01a21c1e-14ab-789c-9cf1-5872b4c81b80','need','draft','machine',NULL,0,1,0,'');
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21c1e-1510-7aa3-878e-2e6e1b8674c8',1,'01a21c1e-14ab-789c-9cf1-5872b4c81b80','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21c1e-1511-7149-81fe-65ac181940e4',1,'01a21c1e-14ab-789c-9cf1-5872b4c81b80','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21c1e-14ab-789c-9cf1-5872b4c81b80','fi','2026-11-27T08:27:43.467+00:00',X'504B');
CREATE TABLE head_count(
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), heads INTEGER NOT NULL, PRIMARY KEY(workshop_id, group_id)
) STRICT;
INSERT INTO "head_count" VALUES('01a21c1e-1557-7678-be2c-83895a0bc102','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',4);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('tm6gvdgj','01a21c1e-14ab-789c-9cf1-5872b4c81b80',NULL,'2026-11-27T08:27:43.292+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21c1e-15e8-7b38-884b-6630124d431c','01a21c1e-14ab-789c-9cf1-5872b4c81b80','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T08:27:43.464+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('9ac35b7361143a15d376a4dc73351965fc1f0f4e68ed1aa113f13d775a7d13f6','01a21c1e-15d7-7ad2-b7fc-601903089d02','2026-11-27T20:27:43.451+00:00');
CREATE TABLE note_cluster(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE(activity_id, name)
) STRICT;
INSERT INTO "note_cluster" VALUES('01a21c1e-157c-7b17-9af0-6c98a9ff793a','01a21c1e-155b-781c-bb11-e246829d27d0','Kyydit',0);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21c1e-1540-7664-921d-0e8c4db8476b','01a21c1e-14ab-789c-9cf1-5872b4c81b80',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T08:27:43.296+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('10e50dec-14c3-4484-afce-369d569ef8a2','01a21c1e-1540-7664-921d-0e8c4db8476b',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('2dc59a36-8f4d-4e80-8dd5-b34717eb49ee','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('f7fe7002-1d3a-4d82-80aa-89987f52ea03','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('30de0bc5-840b-4b64-ba7c-ee636ce9b5ce','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-1502-7ffb-bc84-426772584e10','6eefde202d009af6f8a67f4204c865653e946932a3c5b5abb36afa6d60a2897d','2026-11-27');
INSERT INTO "participant" VALUES('9e5051d7-d165-4ad7-9bfb-1b8feb00c67e','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-1502-7ffb-bc84-426772584e10','ee50dbbdb7e276ff0c4ea60418e2620b502feecb841df2ae8a54314a7a0bd1d6','2026-11-27');
INSERT INTO "participant" VALUES('beb635b0-8dc9-4016-85ee-17ddee36b854','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-1502-7ffb-bc84-426772584e10','bf6906de84477cc8fef091b0449ec3f6e302e369723dd9b03d2b0f7dfe6811c6','2026-11-27');
INSERT INTO "participant" VALUES('10e50dec-14c3-4484-afce-369d569ef8a2','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-14b6-786e-b1d5-78fc062672aa',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('05f87102-6765-40cd-b4ee-87c6d00bb7f2','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-14ae-748f-99da-6ad0fbaffaf8',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('dd5a767f-a0d8-4401-a600-de5894f996ad','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-14b6-786e-b1d5-78fc062672aa',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('f7fe7002-1d3a-4d82-80aa-89987f52ea03','01a21c1e-14bd-7bc5-880c-c1cd04423543','01a21c1e-1553-72cb-8b31-3e35f9b0ea50');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('9bab117ecfffbe7c8ae0e6c37edf3e443c44634afd1ce63f2b1ccde295776bf4','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','2026-11-27');
INSERT INTO "participant_token" VALUES('a2dd01c183de7cc077e70c28f56cf6f5fc89c44730ab4c02524226097d42e666','2dc59a36-8f4d-4e80-8dd5-b34717eb49ee','2026-11-27');
INSERT INTO "participant_token" VALUES('b724ebab6499006d5bc9b0e0a670a313271a09ad49d490ebeef0697b8c747936','f7fe7002-1d3a-4d82-80aa-89987f52ea03','2026-11-27');
INSERT INTO "participant_token" VALUES('337b0b98696c99ee8de30b01382998cf8253d538a909da425ec51b2ead3950ea','10e50dec-14c3-4484-afce-369d569ef8a2','2026-11-27');
INSERT INTO "participant_token" VALUES('31b4222fffe02c8f768c462fe8f77b0a4789570d1587cdeb7dca27934d731eac','05f87102-6765-40cd-b4ee-87c6d00bb7f2','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
, in_report INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "photo" VALUES('01a21c1e-1543-747c-9dcf-8feca5343625','01a21c1e-14c7-7947-8997-6a68947f42dc','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T08:27:43.300+00:00',0);
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21c1e-14d8-71c1-8d8f-4578f88803ad',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c1e-14e6-7b6e-8b70-c5cc6115583e',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c1e-14f2-7d93-bdb8-b5d94cd22fca',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c1e-1504-7b2d-8bfe-ff23a7778ec5',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c1e-1505-71e5-a4c1-c17e377d081d',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c1e-1506-7343-91d0-dac7a5806f43',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c1e-1507-7d7a-982e-f5cee2169121',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c1e-1508-7d4f-8802-5fda5f739a59',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}', chapters TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO "project" VALUES('01a21c1e-14ab-789c-9cf1-5872b4c81b80','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T08:27:43.147+00:00','task','','','{}','{}','','{}','[]');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21c1e-14ca-7eb4-9b74-ef85e44017cc','01a21c1e-14c7-7947-8997-6a68947f42dc','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21c1e-14d1-7ec0-baa0-06746924b153','01a21c1e-14c7-7947-8997-6a68947f42dc','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21c1e-1503-7d9d-80e9-f44269c21c03','01a21c1e-1501-7975-8d00-134bbb710c20','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21c1e-1527-7918-8349-5512d09b4fd4','01a21c1e-14c7-7947-8997-6a68947f42dc','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21c1e-152d-7f1f-b58e-d0ca9434c3ce','01a21c1e-14c7-7947-8997-6a68947f42dc','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
INSERT INTO "prompt" VALUES('01a21c1e-1563-7736-9f09-3f768f45e40e','01a21c1e-155b-781c-bb11-e246829d27d0','Mitä tekisimme?',0,NULL,'text','{}');
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
INSERT INTO "rating" VALUES('01a21c1e-151b-77af-8ab2-d47ae3650516','01a21c1e-14c7-7947-8997-6a68947f42dc','01a21c1e-14d8-71c1-8d8f-4578f88803ad',NULL,'',NULL,'points',3.0,NULL,'6dd81390-2492-4ebc-b5a8-75b09e5c2ce7');
INSERT INTO "rating" VALUES('01a21c1e-1534-703d-b2a4-e484f174223f','01a21c1e-14c7-7947-8997-6a68947f42dc',NULL,'01a21c1e-1527-7918-8349-5512d09b4fd4','',NULL,'score',4.0,'01a21c1e-14ae-748f-99da-6ad0fbaffaf8','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7');
INSERT INTO "rating" VALUES('01a21c1e-1590-77b5-a51e-8e3cac82543d','01a21c1e-155f-73c2-8003-461778a26b3a','01a21c1e-1574-75c4-a065-fe549d99a64b',NULL,'',NULL,'points',1.0,'01a21c1e-14ae-748f-99da-6ad0fbaffaf8','05f87102-6765-40cd-b4ee-87c6d00bb7f2');
INSERT INTO "rating" VALUES('01a21c1e-1591-72f7-a373-26651f1360e5','01a21c1e-155f-73c2-8003-461778a26b3a',NULL,NULL,'','01a21c1e-1585-7a78-a98f-1e7a3f6d7204','points',1.0,'01a21c1e-14ae-748f-99da-6ad0fbaffaf8','05f87102-6765-40cd-b4ee-87c6d00bb7f2');
CREATE TABLE rehearsal(
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "rehearsal" VALUES('dd5a767f-a0d8-4401-a600-de5894f996ad');
CREATE TABLE report_file(
  version_id TEXT NOT NULL REFERENCES report_version(id) ON DELETE CASCADE, format TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY(version_id, format)
) STRICT;
INSERT INTO "report_file" VALUES('01a21c1e-15f0-7b8b-baaa-13a24f0f4397','docx',X'504B');
CREATE TABLE report_version(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  language TEXT NOT NULL CHECK(language IN ('fi','sv','en')), published_at TEXT NOT NULL, fingerprint TEXT NOT NULL,
  told TEXT NOT NULL, UNIQUE(project_id, number)
) STRICT;
INSERT INTO "report_version" VALUES('01a21c1e-15f0-7b8b-baaa-13a24f0f4397','01a21c1e-14ab-789c-9cf1-5872b4c81b80',1,'fi','2026-11-27T08:27:43.472+00:00','0123456789ab','{}');
CREATE TABLE room_link(
  token TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('wall','sign-in')),
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "room_link" VALUES('bg_iFkwE0fuIIkj1ZTaYRw','sign-in','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-1557-7678-be2c-83895a0bc102','2026-11-27T08:27:43.412+00:00',NULL);
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('dbbad38a705e97c7587a40f7df73a540236885c4dbb2bc178c2b04cd5b6adaaa','2026-11-28T08:27:43.459+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21c1e-14ae-748f-99da-6ad0fbaffaf8','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c1e-14b6-786e-b1d5-78fc062672aa','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c1e-1502-7ffb-bc84-426772584e10','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c1e-1553-72cb-8b31-3e35f9b0ea50','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
, layer TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT 'stands' CHECK(standing IN ('stands','waits','hidden')), participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "step" VALUES('01a21c1e-1513-7186-b21c-010dc8a2bde1','01a21c1e-14c7-7947-8997-6a68947f42dc','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1,'','stands',NULL);
INSERT INTO "step" VALUES('01a21c1e-1593-7ee2-b67e-9e5bf68d0b02','01a21c1e-155f-73c2-8003-461778a26b3a','Askel',0,'',0.0,0.0,0,'','',1,'','stands','05f87102-6765-40cd-b4ee-87c6d00bb7f2');
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('1650832c3d3bede4','01a21c1e-14ab-789c-9cf1-5872b4c81b80','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','2026-11-27T08:27:43.192+00:00','01a21c1e-14d8-71c1-8d8f-4578f88803ad');
INSERT INTO "submission" VALUES('c57dc7dc33e31119','01a21c1e-14ab-789c-9cf1-5872b4c81b80','2dc59a36-8f4d-4e80-8dd5-b34717eb49ee','2026-11-27T08:27:43.205+00:00','01a21c1e-14e6-7b6e-8b70-c5cc6115583e');
INSERT INTO "submission" VALUES('45e8261bfb2c5367','01a21c1e-14ab-789c-9cf1-5872b4c81b80','f7fe7002-1d3a-4d82-80aa-89987f52ea03','2026-11-27T08:27:43.218+00:00','01a21c1e-14f2-7d93-bdb8-b5d94cd22fca');
INSERT INTO "submission" VALUES('01a21c1e-14ab-789c-9cf1-5872b4c81b80:4fb8acd2','01a21c1e-14ab-789c-9cf1-5872b4c81b80','import','2026-11-27T08:27:43.233+00:00','01a21c1e-1504-7b2d-8bfe-ff23a7778ec5');
INSERT INTO "submission" VALUES('01a21c1e-14ab-789c-9cf1-5872b4c81b80:8687b7c6','01a21c1e-14ab-789c-9cf1-5872b4c81b80','import','2026-11-27T08:27:43.233+00:00','01a21c1e-1505-71e5-a4c1-c17e377d081d');
INSERT INTO "submission" VALUES('01a21c1e-14ab-789c-9cf1-5872b4c81b80:92b1f719','01a21c1e-14ab-789c-9cf1-5872b4c81b80','import','2026-11-27T08:27:43.233+00:00','01a21c1e-1506-7343-91d0-dac7a5806f43');
INSERT INTO "submission" VALUES('01a21c1e-14ab-789c-9cf1-5872b4c81b80:a25429f3','01a21c1e-14ab-789c-9cf1-5872b4c81b80','import','2026-11-27T08:27:43.233+00:00','01a21c1e-1507-7d7a-982e-f5cee2169121');
INSERT INTO "submission" VALUES('01a21c1e-14ab-789c-9cf1-5872b4c81b80:eebf3039','01a21c1e-14ab-789c-9cf1-5872b4c81b80','import','2026-11-27T08:27:43.233+00:00','01a21c1e-1508-7d4f-8802-5fda5f739a59');
INSERT INTO "submission" VALUES('b18664d1493dd9a4','01a21c1e-14ab-789c-9cf1-5872b4c81b80','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','2026-11-27T08:27:43.284+00:00',NULL);
INSERT INTO "submission" VALUES('794fc894fa642f1e','01a21c1e-14ab-789c-9cf1-5872b4c81b80','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','2026-11-27T08:27:43.288+00:00',NULL);
INSERT INTO "submission" VALUES('1c765ec137b479c8','01a21c1e-14ab-789c-9cf1-5872b4c81b80','05f87102-6765-40cd-b4ee-87c6d00bb7f2','2026-11-27T08:27:43.348+00:00','01a21c1e-1574-75c4-a065-fe549d99a64b');
INSERT INTO "submission" VALUES('808738739ec75d75','01a21c1e-14ab-789c-9cf1-5872b4c81b80','05f87102-6765-40cd-b4ee-87c6d00bb7f2','2026-11-27T08:27:43.352+00:00','01a21c1e-1578-7391-a2a8-dfd5e7f8b32a');
INSERT INTO "submission" VALUES('7c81a6e84efec04a','01a21c1e-14ab-789c-9cf1-5872b4c81b80','05f87102-6765-40cd-b4ee-87c6d00bb7f2','2026-11-27T08:27:43.376+00:00',NULL);
INSERT INTO "submission" VALUES('2fad5a05f5823116','01a21c1e-14ab-789c-9cf1-5872b4c81b80','05f87102-6765-40cd-b4ee-87c6d00bb7f2','2026-11-27T08:27:43.380+00:00',NULL);
INSERT INTO "submission" VALUES('f84e3cc7a2a9bd3d','01a21c1e-14ab-789c-9cf1-5872b4c81b80','05f87102-6765-40cd-b4ee-87c6d00bb7f2','2026-11-27T08:27:43.382+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('DkyXyO0yfLz8RE-hpyOo2A','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-14bd-7bc5-880c-c1cd04423543','01a21c1e-14b6-786e-b1d5-78fc062672aa','Pöytä 1',NULL,'2026-11-27T08:27:43.303+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21c1e-150a-72c9-8252-16c6bf613ad4','01a21c1e-14ab-789c-9cf1-5872b4c81b80',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21c1e-150b-7ae4-9d70-27e6645b18f6','01a21c1e-14ab-789c-9cf1-5872b4c81b80',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_check(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE, theme_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK(answer IN ('yes','partly','skip')), text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(participant_id, theme_id)
) STRICT;
INSERT INTO "theme_check" VALUES('05f87102-6765-40cd-b4ee-87c6d00bb7f2','01a21c1e-150a-72c9-8252-16c6bf613ad4','partly','Lisäksi kyydit');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21c1e-150a-72c9-8252-16c6bf613ad4','01a21c1e-14d8-71c1-8d8f-4578f88803ad',0,0);
INSERT INTO "theme_contribution" VALUES('01a21c1e-150a-72c9-8252-16c6bf613ad4','01a21c1e-14e6-7b6e-8b70-c5cc6115583e',1,0);
INSERT INTO "theme_contribution" VALUES('01a21c1e-150a-72c9-8252-16c6bf613ad4','01a21c1e-1504-7b2d-8bfe-ff23a7778ec5',2,0);
INSERT INTO "theme_contribution" VALUES('01a21c1e-150a-72c9-8252-16c6bf613ad4','01a21c1e-1508-7d4f-8802-5fda5f739a59',3,1);
INSERT INTO "theme_contribution" VALUES('01a21c1e-150b-7ae4-9d70-27e6645b18f6','01a21c1e-1505-71e5-a4c1-c17e377d081d',0,0);
INSERT INTO "theme_contribution" VALUES('01a21c1e-150b-7ae4-9d70-27e6645b18f6','01a21c1e-1506-7343-91d0-dac7a5806f43',1,0);
INSERT INTO "theme_contribution" VALUES('01a21c1e-150b-7ae4-9d70-27e6645b18f6','01a21c1e-1507-7d7a-982e-f5cee2169121',2,0);
INSERT INTO "theme_contribution" VALUES('01a21c1e-150b-7ae4-9d70-27e6645b18f6','01a21c1e-1508-7d4f-8802-5fda5f739a59',3,0);
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
INSERT INTO "tie" VALUES('01a21c1e-1522-7cbf-849e-bf271fe911be','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-1520-753b-a577-10e1ef251d2a','01a21c1e-1521-7529-9630-b044b3fc8534','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21c1e-1524-79f2-8602-38da493346d8','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-1521-7529-9630-b044b3fc8534','01a21c1e-1523-715b-800e-fbd56600f6ca','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21c1e-153a-78cd-b263-df906e0a664e','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-1539-73bf-bbb9-efb32470e868','01a21c1e-1520-753b-a577-10e1ef251d2a','',3,2,'before','kutomo-0-4','01a21c1e-152d-7f1f-b58e-d0ca9434c3ce','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','roster','stands');
INSERT INTO "tie" VALUES('01a21c1e-153b-7171-85b8-5944806c78f1','01a21c1e-14ab-789c-9cf1-5872b4c81b80','01a21c1e-1539-73bf-bbb9-efb32470e868','01a21c1e-1538-7f2d-b094-907977f36ede','',1,NULL,'before','kutomo-0-4','01a21c1e-152d-7f1f-b58e-d0ca9434c3ce','6dd81390-2492-4ebc-b5a8-75b09e5c2ce7','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE wall_note(
  contribution_id TEXT PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE, approved INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "wall_note" VALUES('01a21c1e-1574-75c4-a065-fe549d99a64b',1,0);
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21c1e-14bd-7bc5-880c-c1cd04423543','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21c1e-1500-7193-9d48-0c8e08248ddb','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Kysely',1,NULL);
INSERT INTO "workshop" VALUES('01a21c1e-1557-7678-be2c-83895a0bc102','01a21c1e-14ab-789c-9cf1-5872b4c81b80','Päivä 6886badd',2,NULL);
CREATE TABLE workshop_run(
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, running INTEGER NOT NULL DEFAULT 0,
  view TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT 'light' CHECK(look IN ('light','dark')),
  moderated INTEGER NOT NULL DEFAULT 0, timer_ends_at TEXT, timer_left INTEGER,
  event_type TEXT NOT NULL DEFAULT 'workshop' CHECK(event_type IN ('workshop','information','meeting')),
  place TEXT NOT NULL DEFAULT '', hours REAL, other_heads INTEGER
, asks_back INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "workshop_run" VALUES('01a21c1e-1557-7678-be2c-83895a0bc102','01a21c1e-155f-73c2-8003-461778a26b3a',1,'','light',0,NULL,NULL,'workshop','Kemi',3.5,1,1);
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
INSERT INTO "sqlite_sequence" VALUES('event',57);
COMMIT;
