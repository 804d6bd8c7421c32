BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 08:44:27.014117+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 08:44:27.022527+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 08:44:27.042049+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 08:44:27.046077+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0005_network','2026-11-27 08:44:27.052006+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'kutomo','0006_live','2026-11-27 08:44:27.062448+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'kutomo','0007_check','2026-11-27 08:44:27.066675+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'kutomo','0008_wordings','2026-11-27 08:44:27.069918+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'kutomo','0009_report','2026-11-27 08:44:27.075313+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21c2d-6732-7909-8805-b458b0266b70','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T08:44:27.314+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, titles TEXT NOT NULL DEFAULT '{}', UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21c2d-665b-72d8-99d8-7040cd93dce0','01a21c2d-6657-7630-9edd-ed503af09901','pre_assignment','Kysymykset',0,'open',0,'{}');
INSERT INTO "activity" VALUES('01a21c2d-667c-74f8-9b3f-bf286968034d','01a21c2d-667b-7a63-8732-d0fb086e92ad','pre_assignment','Kyselyn vastaukset',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21c2d-66c9-7816-bbb7-6497ec624387','01a21c2d-66c7-7a4b-9a4a-305c45e47870','idea_wall','Ideat',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21c2d-66cb-7c96-a328-89937577a3ae','01a21c2d-66c7-7a4b-9a4a-305c45e47870','dot_voting','Pisteet',1,'open',0,'{}');
CREATE TABLE activity_item(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('contribution','theme','cluster','own')), object_id TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE(activity_id, kind, object_id, text)
) STRICT;
INSERT INTO "activity_item" VALUES('01a21c2d-66e4-77fd-8630-dcf5431125dd','01a21c2d-66cb-7c96-a328-89937577a3ae','contribution','01a21c2d-66d8-700c-ac6d-3709d6d090f3','',0);
INSERT INTO "activity_item" VALUES('01a21c2d-66e5-7bb8-80a4-692188947efe','01a21c2d-66cb-7c96-a328-89937577a3ae','cluster','01a21c2d-66df-7e9c-ab99-4fa58c281a11','Kyydit',1);
INSERT INTO "activity_item" VALUES('01a21c2d-66e6-78f6-836f-9516df0cef07','01a21c2d-66cb-7c96-a328-89937577a3ae','own','','Kokeillaan heti',2);
CREATE TABLE activity_turn(
  activity_id TEXT PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE, planned_minutes INTEGER,
  used_seconds INTEGER NOT NULL DEFAULT 0, started_at TEXT, skipped INTEGER NOT NULL DEFAULT 0,
  revealed INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0, picture TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "activity_turn" VALUES('01a21c2d-66c9-7816-bbb7-6497ec624387',NULL,0,NULL,0,0,0,'');
INSERT INTO "activity_turn" VALUES('01a21c2d-66cb-7c96-a328-89937577a3ae',10,0,'2026-11-27T08:44:27.237+00:00',0,0,0,'');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21c2d-6695-7597-84b8-15c220250b19','01a21c2d-664e-7601-a15e-e5d462c3956d','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c2d-6696-7917-9d2a-47e59363514d','01a21c2d-664e-7601-a15e-e5d462c3956d','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c2d-6698-7451-a535-e108ab7a954b','01a21c2d-664e-7601-a15e-e5d462c3956d','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c2d-66ac-7a37-8b46-84a7d5ac45ef','01a21c2d-664e-7601-a15e-e5d462c3956d','Nuorten paja',NULL,'[]','c77784d2-bdd8-40a4-81c5-5df1fa84b491','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c2d-66ad-7a43-b11c-e651edbaf68f','01a21c2d-664e-7601-a15e-e5d462c3956d','Pajala','01a21c2d-6650-7ab5-b93d-6c051aef71fc','[]','c77784d2-bdd8-40a4-81c5-5df1fa84b491','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21c2d-6695-7597-84b8-15c220250b19',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T08:44:27.318+00:00');
CREATE TABLE attendee(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, organisation TEXT NOT NULL,
  paid INTEGER, first_time INTEGER
) STRICT;
INSERT INTO "attendee" VALUES('01a21c2d-6709-73c3-807e-b7815f9f683e','01a21c2d-66c7-7a4b-9a4a-305c45e47870','Kela',1,0);
CREATE TABLE cluster_note(
  cluster_id TEXT NOT NULL REFERENCES note_cluster(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(cluster_id, contribution_id)
) STRICT;
INSERT INTO "cluster_note" VALUES('01a21c2d-66df-7e9c-ab99-4fa58c281a11','01a21c2d-66d8-700c-ac6d-3709d6d090f3',0);
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21c2d-6688-70a5-ac8c-b719e5ad5d5d','01a21c2d-6669-716c-aca1-b2bba2221a5e','Anna','01a21c2d-6685-7797-bff4-fc02960969b8');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21c2d-6688-70a5-ac8c-b719e5ad5d5d','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.143+00:00','[["01a21c2d-6685-7797-bff4-fc02960969b8", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21c2d-6688-70a5-ac8c-b719e5ad5d5d','01a21c2d-666f-7eb3-9b72-6e2d384b9715',0,'01a21c2d-6685-7797-bff4-fc02960969b8');
INSERT INTO "coding_answer" VALUES('01a21c2d-6688-70a5-ac8c-b719e5ad5d5d','01a21c2d-6669-716c-aca1-b2bba2221a5e',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21c2d-664e-7601-a15e-e5d462c3956d','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
, standing TEXT NOT NULL DEFAULT 'stands'
  CHECK(standing IN ('stands','waits','hidden')), activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, came_from TEXT NOT NULL DEFAULT '', participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "commitment" VALUES('01a21c2d-6691-7f5d-9d08-ef828dcce189','01a21c2d-664e-7601-a15e-e5d462c3956d','Kimppakyydit','Kela','',NULL,'agreed','stands',NULL,'',NULL);
INSERT INTO "commitment" VALUES('01a21c2d-66f2-7a6a-a19d-2a4e3650c029','01a21c2d-664e-7601-a15e-e5d462c3956d','Soitan','Minä','',NULL,'agreed','stands','01a21c2d-66cb-7c96-a328-89937577a3ae','','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21c2d-6669-716c-aca1-b2bba2221a5e','01a21c2d-665d-75b0-ac61-621ec894e4c2','c77784d2-bdd8-40a4-81c5-5df1fa84b491','01a21c2d-6650-7ab5-b93d-6c051aef71fc',NULL,'fi','link','stands',1,'2026-11-27T08:44:27.113+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-666f-7eb3-9b72-6e2d384b9715','01a21c2d-665d-75b0-ac61-621ec894e4c2','8c269f51-6a27-4d56-bc9b-8c33aa4ba645','01a21c2d-6650-7ab5-b93d-6c051aef71fc',NULL,'fi','link','stands',1,'2026-11-27T08:44:27.119+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-6674-73ae-a92b-9322928a93fb','01a21c2d-6660-7d05-bab2-d6446c0ece8c','39bcb55a-d7cb-45d2-9586-9c5aaee19039','01a21c2d-66c3-789b-b5e1-ef04981f4061',NULL,'fi','link','hidden',1,'2026-11-27T08:44:27.124+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-667f-7c57-8aac-316eac3c6f75','01a21c2d-667e-71f4-a5b8-ac0568d16e9f','ffbcf282-6c4c-4b0f-94b5-cfd6df096380','01a21c2d-667d-72f5-b9f6-15ab1b548ce9',NULL,'fi','import','stands',1,'2026-11-27T08:44:27.132+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-6680-794f-b57c-2d4d01aacc86','01a21c2d-667e-71f4-a5b8-ac0568d16e9f','1fb3a8d9-5f14-48df-a0fb-1ce3aebf1160','01a21c2d-667d-72f5-b9f6-15ab1b548ce9',NULL,'fi','import','stands',1,'2026-11-27T08:44:27.132+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-6681-70e2-a02e-74c3e1a6977f','01a21c2d-667e-71f4-a5b8-ac0568d16e9f','2d9b96e4-545a-460b-a472-4870178069a9','01a21c2d-667d-72f5-b9f6-15ab1b548ce9',NULL,'fi','import','stands',1,'2026-11-27T08:44:27.132+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-6682-72c5-ba07-e7820541a2c3','01a21c2d-667e-71f4-a5b8-ac0568d16e9f','ffbcf282-6c4c-4b0f-94b5-cfd6df096380','01a21c2d-667d-72f5-b9f6-15ab1b548ce9',NULL,'fi','import','stands',1,'2026-11-27T08:44:27.132+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-6683-7c1f-a7d3-7f4a2b49a485','01a21c2d-667e-71f4-a5b8-ac0568d16e9f','1fb3a8d9-5f14-48df-a0fb-1ce3aebf1160','01a21c2d-667d-72f5-b9f6-15ab1b548ce9',NULL,'fi','import','stands',1,'2026-11-27T08:44:27.132+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-66d8-700c-ac6d-3709d6d090f3','01a21c2d-66cf-74c5-9bdf-de12edf02f19','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','01a21c2d-6650-7ab5-b93d-6c051aef71fc',NULL,'fi','live','stands',1,'2026-11-27T08:44:27.224+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c2d-66dc-7fe3-b6c0-d6c813b2e285','01a21c2d-66cf-74c5-9bdf-de12edf02f19','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','01a21c2d-6650-7ab5-b93d-6c051aef71fc',NULL,'fi','live','stands',1,'2026-11-27T08:44:27.228+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21c2d-6669-716c-aca1-b2bba2221a5e',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T08:44:27.113+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-666f-7eb3-9b72-6e2d384b9715',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T08:44:27.119+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-6674-73ae-a92b-9322928a93fb',1,'Lyhyt','2026-11-27T08:44:27.124+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-667f-7c57-8aac-316eac3c6f75',1,'Vastaus 0','2026-11-27T08:44:27.132+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-6680-794f-b57c-2d4d01aacc86',1,'Vastaus 1','2026-11-27T08:44:27.132+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-6681-70e2-a02e-74c3e1a6977f',1,'Vastaus 2','2026-11-27T08:44:27.132+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-6682-72c5-ba07-e7820541a2c3',1,'Vastaus 3','2026-11-27T08:44:27.132+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-6683-7c1f-a7d3-7f4a2b49a485',1,'Vastaus 4','2026-11-27T08:44:27.132+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-66d8-700c-ac6d-3709d6d090f3',1,'Idea 0','2026-11-27T08:44:27.224+00:00');
INSERT INTO "contribution_version" VALUES('01a21c2d-66dc-7fe3-b6c0-d6c813b2e285',1,'Idea 1','2026-11-27T08:44:27.228+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21c2d-664f-72af-b4fc-247d17fb3f11','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.087+00:00','command','added','project','01a21c2d-664e-7601-a15e-e5d462c3956d',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21c2d-6651-7af2-a536-b63787d08a83','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.088+00:00','command','added','group','01a21c2d-6650-7ab5-b93d-6c051aef71fc','{"stakeholder_group": {"01a21c2d-6650-7ab5-b93d-6c051aef71fc": null}}','{"stakeholder_group": {"01a21c2d-6650-7ab5-b93d-6c051aef71fc": {"id": "01a21c2d-6650-7ab5-b93d-6c051aef71fc", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21c2d-6656-7750-a47e-d159789dd955','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.093+00:00','command','added','group','01a21c2d-6655-7333-a047-9eed2910a9bb','{"stakeholder_group": {"01a21c2d-6655-7333-a047-9eed2910a9bb": null}}','{"stakeholder_group": {"01a21c2d-6655-7333-a047-9eed2910a9bb": {"id": "01a21c2d-6655-7333-a047-9eed2910a9bb", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21c2d-6658-7228-b9b5-bd342ca6a32b','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.096+00:00','command','added','workshop','01a21c2d-6657-7630-9edd-ed503af09901','{"workshop": {"01a21c2d-6657-7630-9edd-ed503af09901": null}}','{"workshop": {"01a21c2d-6657-7630-9edd-ed503af09901": {"id": "01a21c2d-6657-7630-9edd-ed503af09901", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21c2d-665c-7cd1-8429-3d30500658e4','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.100+00:00','command','added','activity','01a21c2d-665b-72d8-99d8-7040cd93dce0','{"activity": {"01a21c2d-665b-72d8-99d8-7040cd93dce0": null}}','{"activity": {"01a21c2d-665b-72d8-99d8-7040cd93dce0": {"id": "01a21c2d-665b-72d8-99d8-7040cd93dce0", "workshop_id": "01a21c2d-6657-7630-9edd-ed503af09901", "method": "pre_assignment", "title": "Kysymykset", "titles": "{}", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21c2d-665e-7eab-82e7-8e03acb8daf8','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.101+00:00','command','added','prompt','01a21c2d-665d-75b0-ac61-621ec894e4c2','{"prompt": {"01a21c2d-665d-75b0-ac61-621ec894e4c2": null}}','{"prompt": {"01a21c2d-665d-75b0-ac61-621ec894e4c2": {"id": "01a21c2d-665d-75b0-ac61-621ec894e4c2", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21c2d-665b-72d8-99d8-7040cd93dce0", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21c2d-6663-7912-82dc-5706b07ab315','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.107+00:00','command','added','prompt','01a21c2d-6660-7d05-bab2-d6446c0ece8c','{"prompt": {"01a21c2d-6660-7d05-bab2-d6446c0ece8c": null}}','{"prompt": {"01a21c2d-6660-7d05-bab2-d6446c0ece8c": {"id": "01a21c2d-6660-7d05-bab2-d6446c0ece8c", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21c2d-665b-72d8-99d8-7040cd93dce0", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21c2d-666a-721e-a0de-fc498be8781f','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.113+00:00','command','said','contribution','01a21c2d-6669-716c-aca1-b2bba2221a5e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21c2d-6670-7c0e-b675-e460a3afe719','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.120+00:00','command','said','contribution','01a21c2d-666f-7eb3-9b72-6e2d384b9715',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21c2d-6675-77ee-93cb-1b289f2e479e','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.124+00:00','command','said','contribution','01a21c2d-6674-73ae-a92b-9322928a93fb',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21c2d-6678-74c7-b5a2-add83f01e00f','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.128+00:00','command','hidden','contribution','01a21c2d-6674-73ae-a92b-9322928a93fb','{"contribution": {"01a21c2d-6674-73ae-a92b-9322928a93fb": {"state": "stands"}}}','{"contribution": {"01a21c2d-6674-73ae-a92b-9322928a93fb": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21c2d-6684-7d65-b76d-46c116ce09d3','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.133+00:00','command','imported','contributions','01a21c2d-664e-7601-a15e-e5d462c3956d','{"workshop": {"01a21c2d-667b-7a63-8732-d0fb086e92ad": null}, "activity": {"01a21c2d-667c-74f8-9b3f-bf286968034d": null}, "stakeholder_group": {"01a21c2d-667d-72f5-b9f6-15ab1b548ce9": null}, "participant": {"ffbcf282-6c4c-4b0f-94b5-cfd6df096380": null, "1fb3a8d9-5f14-48df-a0fb-1ce3aebf1160": null, "2d9b96e4-545a-460b-a472-4870178069a9": null}, "prompt": {"01a21c2d-667e-71f4-a5b8-ac0568d16e9f": null}, "contribution": {"01a21c2d-667f-7c57-8aac-316eac3c6f75": null, "01a21c2d-6680-794f-b57c-2d4d01aacc86": null, "01a21c2d-6681-70e2-a02e-74c3e1a6977f": null, "01a21c2d-6682-72c5-ba07-e7820541a2c3": null, "01a21c2d-6683-7c1f-a7d3-7f4a2b49a485": null}}','{"workshop": {"01a21c2d-667b-7a63-8732-d0fb086e92ad": {"id": "01a21c2d-667b-7a63-8732-d0fb086e92ad", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21c2d-667c-74f8-9b3f-bf286968034d": {"id": "01a21c2d-667c-74f8-9b3f-bf286968034d", "workshop_id": "01a21c2d-667b-7a63-8732-d0fb086e92ad", "method": "pre_assignment", "title": "Kyselyn vastaukset", "titles": "{}", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21c2d-667d-72f5-b9f6-15ab1b548ce9": {"id": "01a21c2d-667d-72f5-b9f6-15ab1b548ce9", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"ffbcf282-6c4c-4b0f-94b5-cfd6df096380": {}, "1fb3a8d9-5f14-48df-a0fb-1ce3aebf1160": {}, "2d9b96e4-545a-460b-a472-4870178069a9": {}}, "prompt": {"01a21c2d-667e-71f4-a5b8-ac0568d16e9f": {"id": "01a21c2d-667e-71f4-a5b8-ac0568d16e9f", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21c2d-667c-74f8-9b3f-bf286968034d", "position": 0}}, "contribution": {"01a21c2d-667f-7c57-8aac-316eac3c6f75": {}, "01a21c2d-6680-794f-b57c-2d4d01aacc86": {}, "01a21c2d-6681-70e2-a02e-74c3e1a6977f": {}, "01a21c2d-6682-72c5-ba07-e7820541a2c3": {}, "01a21c2d-6683-7c1f-a7d3-7f4a2b49a485": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21c2d-6687-70d7-b5c9-3948dc3ee26f','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.139+00:00','command','edited','themes','01a21c2d-664e-7601-a15e-e5d462c3956d','{"theme": {"01a21c2d-6685-7797-bff4-fc02960969b8": null, "01a21c2d-6686-7661-ac4c-502a48480a4c": null}, "theme_contribution": {"01a21c2d-6685-7797-bff4-fc02960969b8|01a21c2d-6669-716c-aca1-b2bba2221a5e": null, "01a21c2d-6685-7797-bff4-fc02960969b8|01a21c2d-666f-7eb3-9b72-6e2d384b9715": null, "01a21c2d-6685-7797-bff4-fc02960969b8|01a21c2d-667f-7c57-8aac-316eac3c6f75": null, "01a21c2d-6685-7797-bff4-fc02960969b8|01a21c2d-6683-7c1f-a7d3-7f4a2b49a485": null, "01a21c2d-6686-7661-ac4c-502a48480a4c|01a21c2d-6680-794f-b57c-2d4d01aacc86": null, "01a21c2d-6686-7661-ac4c-502a48480a4c|01a21c2d-6681-70e2-a02e-74c3e1a6977f": null, "01a21c2d-6686-7661-ac4c-502a48480a4c|01a21c2d-6682-72c5-ba07-e7820541a2c3": null, "01a21c2d-6686-7661-ac4c-502a48480a4c|01a21c2d-6683-7c1f-a7d3-7f4a2b49a485": null}}','{"theme": {"01a21c2d-6685-7797-bff4-fc02960969b8": {"id": "01a21c2d-6685-7797-bff4-fc02960969b8", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21c2d-6686-7661-ac4c-502a48480a4c": {"id": "01a21c2d-6686-7661-ac4c-502a48480a4c", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21c2d-6685-7797-bff4-fc02960969b8|01a21c2d-6669-716c-aca1-b2bba2221a5e": {"theme_id": "01a21c2d-6685-7797-bff4-fc02960969b8", "contribution_id": "01a21c2d-6669-716c-aca1-b2bba2221a5e", "position": 0, "also": 0}, "01a21c2d-6685-7797-bff4-fc02960969b8|01a21c2d-666f-7eb3-9b72-6e2d384b9715": {"theme_id": "01a21c2d-6685-7797-bff4-fc02960969b8", "contribution_id": "01a21c2d-666f-7eb3-9b72-6e2d384b9715", "position": 1, "also": 0}, "01a21c2d-6685-7797-bff4-fc02960969b8|01a21c2d-667f-7c57-8aac-316eac3c6f75": {"theme_id": "01a21c2d-6685-7797-bff4-fc02960969b8", "contribution_id": "01a21c2d-667f-7c57-8aac-316eac3c6f75", "position": 2, "also": 0}, "01a21c2d-6685-7797-bff4-fc02960969b8|01a21c2d-6683-7c1f-a7d3-7f4a2b49a485": {"theme_id": "01a21c2d-6685-7797-bff4-fc02960969b8", "contribution_id": "01a21c2d-6683-7c1f-a7d3-7f4a2b49a485", "position": 3, "also": 1}, "01a21c2d-6686-7661-ac4c-502a48480a4c|01a21c2d-6680-794f-b57c-2d4d01aacc86": {"theme_id": "01a21c2d-6686-7661-ac4c-502a48480a4c", "contribution_id": "01a21c2d-6680-794f-b57c-2d4d01aacc86", "position": 0, "also": 0}, "01a21c2d-6686-7661-ac4c-502a48480a4c|01a21c2d-6681-70e2-a02e-74c3e1a6977f": {"theme_id": "01a21c2d-6686-7661-ac4c-502a48480a4c", "contribution_id": "01a21c2d-6681-70e2-a02e-74c3e1a6977f", "position": 1, "also": 0}, "01a21c2d-6686-7661-ac4c-502a48480a4c|01a21c2d-6682-72c5-ba07-e7820541a2c3": {"theme_id": "01a21c2d-6686-7661-ac4c-502a48480a4c", "contribution_id": "01a21c2d-6682-72c5-ba07-e7820541a2c3", "position": 2, "also": 0}, "01a21c2d-6686-7661-ac4c-502a48480a4c|01a21c2d-6683-7c1f-a7d3-7f4a2b49a485": {"theme_id": "01a21c2d-6686-7661-ac4c-502a48480a4c", "contribution_id": "01a21c2d-6683-7c1f-a7d3-7f4a2b49a485", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21c2d-6689-777c-89bb-0f3387a5e7fd','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.144+00:00','command','drawn','coding','01a21c2d-6688-70a5-ac8c-b719e5ad5d5d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21c2d-668a-7b54-b0c8-f5b18bdbb1d9','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.145+00:00','command','coded','coding','01a21c2d-6688-70a5-ac8c-b719e5ad5d5d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21c2d-668d-7755-9464-704a57aaf234','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.146+00:00','command','written','findings','01a21c2d-664e-7601-a15e-e5d462c3956d','{"finding": {"01a21c2d-668b-7330-916a-0ba6fee6920b": null, "01a21c2d-668c-7528-83da-791fefac12a4": null}, "evidence": {"01a21c2d-668b-7330-916a-0ba6fee6920b|contribution|01a21c2d-6669-716c-aca1-b2bba2221a5e": null, "01a21c2d-668b-7330-916a-0ba6fee6920b|contribution|01a21c2d-666f-7eb3-9b72-6e2d384b9715": null}}','{"finding": {"01a21c2d-668b-7330-916a-0ba6fee6920b": {"id": "01a21c2d-668b-7330-916a-0ba6fee6920b", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0, "interpretation": 0}, "01a21c2d-668c-7528-83da-791fefac12a4": {"id": "01a21c2d-668c-7528-83da-791fefac12a4", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0, "interpretation": 0}}, "evidence": {"01a21c2d-668b-7330-916a-0ba6fee6920b|contribution|01a21c2d-6669-716c-aca1-b2bba2221a5e": {"finding_id": "01a21c2d-668b-7330-916a-0ba6fee6920b", "kind": "contribution", "object_id": "01a21c2d-6669-716c-aca1-b2bba2221a5e", "position": 0}, "01a21c2d-668b-7330-916a-0ba6fee6920b|contribution|01a21c2d-666f-7eb3-9b72-6e2d384b9715": {"finding_id": "01a21c2d-668b-7330-916a-0ba6fee6920b", "kind": "contribution", "object_id": "01a21c2d-666f-7eb3-9b72-6e2d384b9715", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21c2d-6690-7a05-9e81-398552b113ca','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.152+00:00','command','kept','steps','01a21c2d-664e-7601-a15e-e5d462c3956d','{"step": {"01a21c2d-668f-75a1-a482-5e924612b020": null}}','{"step": {"01a21c2d-668f-75a1-a482-5e924612b020": {"id": "01a21c2d-668f-75a1-a482-5e924612b020", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "layer": "", "standing": "stands", "activity_id": "01a21c2d-665b-72d8-99d8-7040cd93dce0", "participant_id": null}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21c2d-6692-7be9-9076-19cee34842dc','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.153+00:00','command','kept','commitments','01a21c2d-664e-7601-a15e-e5d462c3956d','{"commitment": {"01a21c2d-6691-7f5d-9d08-ef828dcce189": null}}','{"commitment": {"01a21c2d-6691-7f5d-9d08-ef828dcce189": {"id": "01a21c2d-6691-7f5d-9d08-ef828dcce189", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed", "activity_id": null, "came_from": "", "standing": "stands", "participant_id": null}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21c2d-6694-786b-b79e-49506905983d','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.153+00:00','command','rated','project','01a21c2d-664e-7601-a15e-e5d462c3956d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21c2d-669a-7580-9ec4-713e8dbe25ae','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.156+00:00','command','imported','ties','01a21c2d-664e-7601-a15e-e5d462c3956d','{"actor": {"01a21c2d-6695-7597-84b8-15c220250b19": null, "01a21c2d-6696-7917-9d2a-47e59363514d": null, "01a21c2d-6698-7451-a535-e108ab7a954b": null}, "tie": {"01a21c2d-6697-7100-8d00-685b9c63a5c1": null, "01a21c2d-6699-7fcf-b815-29631796e6b7": null}}','{"actor": {"01a21c2d-6695-7597-84b8-15c220250b19": {"id": "01a21c2d-6695-7597-84b8-15c220250b19", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21c2d-6696-7917-9d2a-47e59363514d": {"id": "01a21c2d-6696-7917-9d2a-47e59363514d", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21c2d-6698-7451-a535-e108ab7a954b": {"id": "01a21c2d-6698-7451-a535-e108ab7a954b", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21c2d-6697-7100-8d00-685b9c63a5c1": {"id": "01a21c2d-6697-7100-8d00-685b9c63a5c1", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "source_id": "01a21c2d-6695-7597-84b8-15c220250b19", "target_id": "01a21c2d-6696-7917-9d2a-47e59363514d", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21c2d-6699-7fcf-b815-29631796e6b7": {"id": "01a21c2d-6699-7fcf-b815-29631796e6b7", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "source_id": "01a21c2d-6696-7917-9d2a-47e59363514d", "target_id": "01a21c2d-6698-7451-a535-e108ab7a954b", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21c2d-669b-7530-99b4-e1d3c8e362e4','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.161+00:00','command','changed','actors','01a21c2d-6695-7597-84b8-15c220250b19','{"actor_year": {"01a21c2d-6695-7597-84b8-15c220250b19|2025": null}}','{"actor_year": {"01a21c2d-6695-7597-84b8-15c220250b19|2025": {"actor_id": "01a21c2d-6695-7597-84b8-15c220250b19", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(22,'01a21c2d-669f-7cd9-8bfe-1c453d3a1c08','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.167+00:00','command','added','prompt','01a21c2d-669c-7b2c-a8bb-2b66a42e52c9','{"prompt": {"01a21c2d-669c-7b2c-a8bb-2b66a42e52c9": null}}','{"prompt": {"01a21c2d-669c-7b2c-a8bb-2b66a42e52c9": {"id": "01a21c2d-669c-7b2c-a8bb-2b66a42e52c9", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21c2d-665b-72d8-99d8-7040cd93dce0", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(23,'01a21c2d-66a3-7c6e-8170-76ce5234f2fc','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.170+00:00','command','added','prompt','01a21c2d-66a2-708e-be32-3aa7884f4055','{"prompt": {"01a21c2d-66a2-708e-be32-3aa7884f4055": null}}','{"prompt": {"01a21c2d-66a2-708e-be32-3aa7884f4055": {"id": "01a21c2d-66a2-708e-be32-3aa7884f4055", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21c2d-665b-72d8-99d8-7040cd93dce0", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(24,'01a21c2d-66a8-7d6c-a7a7-2ee76dc66fd5','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.175+00:00','command','said','ratings','01a21c2d-669c-7b2c-a8bb-2b66a42e52c9',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21c2d-66b0-7015-8c5b-e5beca9f9e74','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.180+00:00','command','said','ties','01a21c2d-66a2-708e-be32-3aa7884f4055',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21c2d-66b1-7f74-a94e-2329f8b880db','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.184+00:00','command','added','invitation','01a21c2d-664e-7601-a15e-e5d462c3956d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21c2d-66b5-726a-8625-72dd07c87358','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.188+00:00','command','added','photo','01a21c2d-66b4-7803-817b-86a023b5ac1c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(28,'01a21c2d-66b8-76cd-88dd-012d01e32c02','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.192+00:00','command','added','table','01a21c2d-6657-7630-9edd-ed503af09901',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(29,'01a21c2d-66c4-7a9f-8cee-62644ccc8051','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.204+00:00','command','added','group','01a21c2d-66c3-789b-b5e1-ef04981f4061','{"stakeholder_group": {"01a21c2d-66c3-789b-b5e1-ef04981f4061": null}}','{"stakeholder_group": {"01a21c2d-66c3-789b-b5e1-ef04981f4061": {"id": "01a21c2d-66c3-789b-b5e1-ef04981f4061", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(30,'01a21c2d-66c5-7ea6-801b-c64feed9f75f','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.205+00:00','command','regrouped','groupings','01a21c2d-664e-7601-a15e-e5d462c3956d','{"contribution": {"01a21c2d-6674-73ae-a92b-9322928a93fb": {"group_id": "01a21c2d-6650-7ab5-b93d-6c051aef71fc"}}, "participant_group": {"39bcb55a-d7cb-45d2-9586-9c5aaee19039|01a21c2d-6657-7630-9edd-ed503af09901": null}}','{"contribution": {"01a21c2d-6674-73ae-a92b-9322928a93fb": {"group_id": "01a21c2d-66c3-789b-b5e1-ef04981f4061"}}, "participant_group": {"39bcb55a-d7cb-45d2-9586-9c5aaee19039|01a21c2d-6657-7630-9edd-ed503af09901": {"participant_id": "39bcb55a-d7cb-45d2-9586-9c5aaee19039", "workshop_id": "01a21c2d-6657-7630-9edd-ed503af09901", "group_id": "01a21c2d-66c3-789b-b5e1-ef04981f4061"}}}',NULL,1,'');
INSERT INTO "event" VALUES(31,'01a21c2d-66c8-7362-988e-a9327bcc56ed','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.208+00:00','command','added','workshop','01a21c2d-66c7-7a4b-9a4a-305c45e47870','{"workshop": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": null}}','{"workshop": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": {"id": "01a21c2d-66c7-7a4b-9a4a-305c45e47870", "project_id": "01a21c2d-664e-7601-a15e-e5d462c3956d", "name": "Päivä 332c7652", "position": 2, "held_on": null}}}',NULL,1,'Päivä 332c7652');
INSERT INTO "event" VALUES(32,'01a21c2d-66ca-7064-975d-3762a9418531','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.208+00:00','command','added','activity','01a21c2d-66c9-7816-bbb7-6497ec624387','{"activity": {"01a21c2d-66c9-7816-bbb7-6497ec624387": null}}','{"activity": {"01a21c2d-66c9-7816-bbb7-6497ec624387": {"id": "01a21c2d-66c9-7816-bbb7-6497ec624387", "workshop_id": "01a21c2d-66c7-7a4b-9a4a-305c45e47870", "method": "idea_wall", "title": "Ideat", "titles": "{}", "position": 0, "state": "draft", "stepwise": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(33,'01a21c2d-66cc-7e20-b38c-13065f9b3cd0','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.211+00:00','command','added','activity','01a21c2d-66cb-7c96-a328-89937577a3ae','{"activity": {"01a21c2d-66cb-7c96-a328-89937577a3ae": null}}','{"activity": {"01a21c2d-66cb-7c96-a328-89937577a3ae": {"id": "01a21c2d-66cb-7c96-a328-89937577a3ae", "workshop_id": "01a21c2d-66c7-7a4b-9a4a-305c45e47870", "method": "dot_voting", "title": "Pisteet", "titles": "{}", "position": 1, "state": "draft", "stepwise": 0}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(34,'01a21c2d-66d1-7727-9ac0-b5a265ab884e','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.217+00:00','command','added','prompt','01a21c2d-66cf-74c5-9bdf-de12edf02f19','{"prompt": {"01a21c2d-66cf-74c5-9bdf-de12edf02f19": null}}','{"prompt": {"01a21c2d-66cf-74c5-9bdf-de12edf02f19": {"id": "01a21c2d-66cf-74c5-9bdf-de12edf02f19", "text": "Mitä tekisimme?", "about": null, "form": "text", "details": "{}", "activity_id": "01a21c2d-66c9-7816-bbb7-6497ec624387", "position": 0}}}',NULL,1,'Mitä tekisimme?');
INSERT INTO "event" VALUES(35,'01a21c2d-66d2-7485-ba68-3af15e72b48a','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.218+00:00','command','changed','run','01a21c2d-66c7-7a4b-9a4a-305c45e47870','{"workshop_run": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": null}}','{"workshop_run": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": {"workshop_id": "01a21c2d-66c7-7a4b-9a4a-305c45e47870", "running": 1, "view": "", "look": "light", "moderated": 0, "event_type": "workshop", "place": "Kemi", "hours": 3.5, "asks_back": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(36,'01a21c2d-66d4-76b6-a223-c61edea53e2e','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.220+00:00','command','began','turn','01a21c2d-66c9-7816-bbb7-6497ec624387','{"workshop_run": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": {"activity_id": null}}, "activity": {"01a21c2d-66c9-7816-bbb7-6497ec624387": {"state": "draft"}}, "activity_turn": {"01a21c2d-66c9-7816-bbb7-6497ec624387": null}}','{"workshop_run": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": {"activity_id": "01a21c2d-66c9-7816-bbb7-6497ec624387"}}, "activity": {"01a21c2d-66c9-7816-bbb7-6497ec624387": {"state": "open"}}, "activity_turn": {"01a21c2d-66c9-7816-bbb7-6497ec624387": {"activity_id": "01a21c2d-66c9-7816-bbb7-6497ec624387", "started_at": "2026-11-27T08:44:27.219+00:00", "skipped": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(37,'01a21c2d-66d9-7920-8707-59b8fcc79347','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.224+00:00','command','said','contribution','01a21c2d-66d8-700c-ac6d-3709d6d090f3',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(38,'01a21c2d-66dd-7cfc-9ee0-1f2014ce6610','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.228+00:00','command','said','contribution','01a21c2d-66dc-7fe3-b6c0-d6c813b2e285',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(39,'01a21c2d-66e0-7fe9-b095-e426e80b98d4','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.232+00:00','command','added','cluster','01a21c2d-66df-7e9c-ab99-4fa58c281a11','{"note_cluster": {"01a21c2d-66df-7e9c-ab99-4fa58c281a11": null}, "cluster_note": {"01a21c2d-66df-7e9c-ab99-4fa58c281a11|01a21c2d-66d8-700c-ac6d-3709d6d090f3": null}}','{"note_cluster": {"01a21c2d-66df-7e9c-ab99-4fa58c281a11": {"id": "01a21c2d-66df-7e9c-ab99-4fa58c281a11", "activity_id": "01a21c2d-66c9-7816-bbb7-6497ec624387", "name": "Kyydit", "position": 0}}, "cluster_note": {"01a21c2d-66df-7e9c-ab99-4fa58c281a11|01a21c2d-66d8-700c-ac6d-3709d6d090f3": {"cluster_id": "01a21c2d-66df-7e9c-ab99-4fa58c281a11", "contribution_id": "01a21c2d-66d8-700c-ac6d-3709d6d090f3", "position": 0}}}',NULL,1,'Kyydit');
INSERT INTO "event" VALUES(40,'01a21c2d-66e1-7fc5-ae6d-062f2f0027ac','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.233+00:00','command','approved','notes','01a21c2d-664e-7601-a15e-e5d462c3956d','{"wall_note": {"01a21c2d-66d8-700c-ac6d-3709d6d090f3": null}}','{"wall_note": {"01a21c2d-66d8-700c-ac6d-3709d6d090f3": {"contribution_id": "01a21c2d-66d8-700c-ac6d-3709d6d090f3", "approved": 1, "pinned": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(41,'01a21c2d-66e7-753a-9726-bdf1c828adf8','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.236+00:00','command','taken','items','01a21c2d-66cb-7c96-a328-89937577a3ae','{"activity_item": {"01a21c2d-66e4-77fd-8630-dcf5431125dd": null, "01a21c2d-66e5-7bb8-80a4-692188947efe": null, "01a21c2d-66e6-78f6-836f-9516df0cef07": null}}','{"activity_item": {"01a21c2d-66e4-77fd-8630-dcf5431125dd": {"id": "01a21c2d-66e4-77fd-8630-dcf5431125dd", "activity_id": "01a21c2d-66cb-7c96-a328-89937577a3ae", "kind": "contribution", "object_id": "01a21c2d-66d8-700c-ac6d-3709d6d090f3", "text": "", "position": 0}, "01a21c2d-66e5-7bb8-80a4-692188947efe": {"id": "01a21c2d-66e5-7bb8-80a4-692188947efe", "activity_id": "01a21c2d-66cb-7c96-a328-89937577a3ae", "kind": "cluster", "object_id": "01a21c2d-66df-7e9c-ab99-4fa58c281a11", "text": "Kyydit", "position": 1}, "01a21c2d-66e6-78f6-836f-9516df0cef07": {"id": "01a21c2d-66e6-78f6-836f-9516df0cef07", "activity_id": "01a21c2d-66cb-7c96-a328-89937577a3ae", "kind": "own", "object_id": "", "text": "Kokeillaan heti", "position": 2}}}',NULL,1,'');
INSERT INTO "event" VALUES(42,'01a21c2d-66e8-7578-abcf-172551161de4','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.237+00:00','command','began','turn','01a21c2d-66cb-7c96-a328-89937577a3ae','{"activity": {"01a21c2d-66c9-7816-bbb7-6497ec624387": {"state": "open"}, "01a21c2d-66cb-7c96-a328-89937577a3ae": {"state": "draft"}}, "activity_turn": {"01a21c2d-66c9-7816-bbb7-6497ec624387": {"started_at": "2026-11-27T08:44:27.219+00:00"}, "01a21c2d-66cb-7c96-a328-89937577a3ae": null}, "workshop_run": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": {"activity_id": "01a21c2d-66c9-7816-bbb7-6497ec624387"}}}','{"activity": {"01a21c2d-66c9-7816-bbb7-6497ec624387": {"state": "closed"}, "01a21c2d-66cb-7c96-a328-89937577a3ae": {"state": "open"}}, "activity_turn": {"01a21c2d-66c9-7816-bbb7-6497ec624387": {"started_at": null}, "01a21c2d-66cb-7c96-a328-89937577a3ae": {"activity_id": "01a21c2d-66cb-7c96-a328-89937577a3ae", "started_at": "2026-11-27T08:44:27.237+00:00", "skipped": 0}}, "workshop_run": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": {"activity_id": "01a21c2d-66cb-7c96-a328-89937577a3ae"}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(43,'01a21c2d-66ee-73f4-89bc-980c5c78ad13','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.244+00:00','command','said','ratings','01a21c2d-66cb-7c96-a328-89937577a3ae',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(44,'01a21c2d-66f0-7228-bf9a-6d4dd817ea7f','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.245+00:00','command','said','steps','01a21c2d-66cb-7c96-a328-89937577a3ae',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(45,'01a21c2d-66f3-7cb2-ad19-e6b1808d7298','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.251+00:00','command','said','commitments','01a21c2d-66cb-7c96-a328-89937577a3ae',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(46,'01a21c2d-66f4-78c2-9563-d606a585b755','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.252+00:00','command','said','checks','01a21c2d-664e-7601-a15e-e5d462c3956d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(47,'01a21c2d-6704-7a8b-8750-7b1f3d392a8b','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.268+00:00','command','counted','heads','01a21c2d-66c7-7a4b-9a4a-305c45e47870','{"head_count": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870|01a21c2d-6650-7ab5-b93d-6c051aef71fc": null}, "workshop_run": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": {"other_heads": null}}}','{"head_count": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870|01a21c2d-6650-7ab5-b93d-6c051aef71fc": {"workshop_id": "01a21c2d-66c7-7a4b-9a4a-305c45e47870", "group_id": "01a21c2d-6650-7ab5-b93d-6c051aef71fc", "heads": 4}}, "workshop_run": {"01a21c2d-66c7-7a4b-9a4a-305c45e47870": {"other_heads": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(48,'01a21c2d-6708-71ab-9dfb-c8e85b4867d4','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.272+00:00','command','added','room link','01a21c2d-66c7-7a4b-9a4a-305c45e47870',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(49,'01a21c2d-670c-7842-a338-efc365126e3c','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.276+00:00','command','begun','rehearsal','01a21c2d-664e-7601-a15e-e5d462c3956d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(50,'01a21c2d-6710-7c59-bee0-2ce698132a3e','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.280+00:00','command','changed','turn','01a21c2d-66cb-7c96-a328-89937577a3ae','{"activity_turn": {"01a21c2d-66cb-7c96-a328-89937577a3ae": {"planned_minutes": null}}}','{"activity_turn": {"01a21c2d-66cb-7c96-a328-89937577a3ae": {"planned_minutes": 10}}}',NULL,1,'');
INSERT INTO "event" VALUES(51,'01a21c2d-6715-700a-b938-4f711ba6431b','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.285+00:00','command','erased','participant','12a19ecd-a3ac-4a31-b356-9298d29b66ea',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(52,'01a21c2d-6733-749b-8d3f-31d67fa99e87',NULL,'2026-11-27T08:44:27.314+00:00','command','added','account','01a21c2d-6732-7909-8805-b458b0266b70',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(53,'01a21c2d-6734-7145-9aa8-d30c0abd5930',NULL,'2026-11-27T08:44:27.315+00:00','command','logged in','account','01a21c2d-6732-7909-8805-b458b0266b70',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(54,'01a21c2d-673e-72c3-803a-3b5d1ac1e26e','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.325+00:00','command','asked','job','01a21c2d-673d-7dd5-bcba-ee26b09a573b',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(55,'01a21c2d-674b-7d3c-b7c3-94c9e2a58196','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.338+00:00','command','published','report','01a21c2d-674a-70a7-937b-79bd2a3c9a44',NULL,NULL,NULL,0,'1');
INSERT INTO "event" VALUES(56,'01a21c2d-674c-7c8b-b066-b8fd838d0ad3','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.341+00:00','command','changed','group','01a21c2d-6655-7333-a047-9eed2910a9bb','{"stakeholder_group": {"01a21c2d-6655-7333-a047-9eed2910a9bb": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21c2d-6655-7333-a047-9eed2910a9bb": {"name": "Työnhakijat"}}}','2026-11-27T08:44:27.342+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(57,'01a21c2d-674e-76e2-b924-3c0c9f27729f','01a21c2d-664e-7601-a15e-e5d462c3956d','2026-11-27T08:44:27.342+00:00','command','undone','group','01a21c2d-6655-7333-a047-9eed2910a9bb',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21c2d-668b-7330-916a-0ba6fee6920b','contribution','01a21c2d-6669-716c-aca1-b2bba2221a5e',0);
INSERT INTO "evidence" VALUES('01a21c2d-668b-7330-916a-0ba6fee6920b','contribution','01a21c2d-666f-7eb3-9b72-6e2d384b9715',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1, interpretation INTEGER NOT NULL DEFAULT 0, foundation TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "finding" VALUES('01a21c2d-668b-7330-916a-0ba6fee6920b','01a21c2d-664e-7601-a15e-e5d462c3956d','need','draft','person',NULL,0,1,0,'');
INSERT INTO "finding" VALUES('01a21c2d-668c-7528-83da-791fefac12a4','01a21c2d-664e-7601-a15e-e5d462c3956d','need','draft','machine',NULL,0,1,0,'');
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21c2d-668b-7330-916a-0ba6fee6920b',1,'01a21c2d-664e-7601-a15e-e5d462c3956d','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21c2d-668c-7528-83da-791fefac12a4',1,'01a21c2d-664e-7601-a15e-e5d462c3956d','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21c2d-664e-7601-a15e-e5d462c3956d','fi','2026-11-27T08:44:27.330+00:00',X'504B');
CREATE TABLE head_count(
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), heads INTEGER NOT NULL, PRIMARY KEY(workshop_id, group_id)
) STRICT;
INSERT INTO "head_count" VALUES('01a21c2d-66c7-7a4b-9a4a-305c45e47870','01a21c2d-6650-7ab5-b93d-6c051aef71fc',4);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('j9znrznw','01a21c2d-664e-7601-a15e-e5d462c3956d',NULL,'2026-11-27T08:44:27.184+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21c2d-673d-7dd5-bcba-ee26b09a573b','01a21c2d-664e-7601-a15e-e5d462c3956d','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T08:44:27.325+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('ce06651892aeb90bb7e7b191e1b211d630b88ca839fcf82f09f291955edcbaeb','01a21c2d-6732-7909-8805-b458b0266b70','2026-11-27T20:44:27.315+00:00');
CREATE TABLE note_cluster(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE(activity_id, name)
) STRICT;
INSERT INTO "note_cluster" VALUES('01a21c2d-66df-7e9c-ab99-4fa58c281a11','01a21c2d-66c9-7816-bbb7-6497ec624387','Kyydit',0);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21c2d-66b2-7e0c-bef8-3b1125dd085e','01a21c2d-664e-7601-a15e-e5d462c3956d',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T08:44:27.185+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('3bbd640f-5500-4faa-84a1-f92a17cde378','01a21c2d-66b2-7e0c-bef8-3b1125dd085e',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('c77784d2-bdd8-40a4-81c5-5df1fa84b491','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6650-7ab5-b93d-6c051aef71fc',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('8c269f51-6a27-4d56-bc9b-8c33aa4ba645','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6650-7ab5-b93d-6c051aef71fc',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('39bcb55a-d7cb-45d2-9586-9c5aaee19039','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6650-7ab5-b93d-6c051aef71fc',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('ffbcf282-6c4c-4b0f-94b5-cfd6df096380','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-667d-72f5-b9f6-15ab1b548ce9','db3255ecb42653040658a50dbba6ced771ba4c6d662bc90d0d534e61bdf4210d','2026-11-27');
INSERT INTO "participant" VALUES('1fb3a8d9-5f14-48df-a0fb-1ce3aebf1160','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-667d-72f5-b9f6-15ab1b548ce9','e1a0e7e0b6eb78d6db724d48aae71c7939d59c86fa8901e2704637f006a8b513','2026-11-27');
INSERT INTO "participant" VALUES('2d9b96e4-545a-460b-a472-4870178069a9','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-667d-72f5-b9f6-15ab1b548ce9','f8c368322b52c20af886e6545b9c45a1e98754660639838a8bfa81abca599cd5','2026-11-27');
INSERT INTO "participant" VALUES('3bbd640f-5500-4faa-84a1-f92a17cde378','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6655-7333-a047-9eed2910a9bb',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6650-7ab5-b93d-6c051aef71fc',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('ad74949f-299c-4003-bb75-1253e2625e48','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6655-7333-a047-9eed2910a9bb',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('39bcb55a-d7cb-45d2-9586-9c5aaee19039','01a21c2d-6657-7630-9edd-ed503af09901','01a21c2d-66c3-789b-b5e1-ef04981f4061');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('d5f4a7a5d059a3a309e26bb74c8646d75496bb729adfa5f4b1cf6f49cfca20a5','c77784d2-bdd8-40a4-81c5-5df1fa84b491','2026-11-27');
INSERT INTO "participant_token" VALUES('03cc825e589fdab320c2ff5e178019367a0aa896fdb0a598e2bae31f0d653931','8c269f51-6a27-4d56-bc9b-8c33aa4ba645','2026-11-27');
INSERT INTO "participant_token" VALUES('9ab3288174fc6bdb6f16f2b78ff31f4f7e7b379d9cc895d87ee18e3247b73ed9','39bcb55a-d7cb-45d2-9586-9c5aaee19039','2026-11-27');
INSERT INTO "participant_token" VALUES('5f47b17a5140a4c1655afc4245b5bc94384651fd40d4d0cd6f9b7b2244e2c158','3bbd640f-5500-4faa-84a1-f92a17cde378','2026-11-27');
INSERT INTO "participant_token" VALUES('8fd49f577ebc192f8be70bec69cf5b130217cef2eaca7ff509fc95a66d10c352','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
, in_report INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "photo" VALUES('01a21c2d-66b4-7803-817b-86a023b5ac1c','01a21c2d-665b-72d8-99d8-7040cd93dce0','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T08:44:27.188+00:00',0);
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21c2d-6669-716c-aca1-b2bba2221a5e',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c2d-666f-7eb3-9b72-6e2d384b9715',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c2d-6674-73ae-a92b-9322928a93fb',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c2d-667f-7c57-8aac-316eac3c6f75',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c2d-6680-794f-b57c-2d4d01aacc86',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c2d-6681-70e2-a02e-74c3e1a6977f',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c2d-6682-72c5-ba07-e7820541a2c3',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c2d-6683-7c1f-a7d3-7f4a2b49a485',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}', chapters TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO "project" VALUES('01a21c2d-664e-7601-a15e-e5d462c3956d','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T08:44:27.086+00:00','task','','','{}','{}','','{}','[]');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21c2d-665d-75b0-ac61-621ec894e4c2','01a21c2d-665b-72d8-99d8-7040cd93dce0','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21c2d-6660-7d05-bab2-d6446c0ece8c','01a21c2d-665b-72d8-99d8-7040cd93dce0','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21c2d-667e-71f4-a5b8-ac0568d16e9f','01a21c2d-667c-74f8-9b3f-bf286968034d','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21c2d-669c-7b2c-a8bb-2b66a42e52c9','01a21c2d-665b-72d8-99d8-7040cd93dce0','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21c2d-66a2-708e-be32-3aa7884f4055','01a21c2d-665b-72d8-99d8-7040cd93dce0','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
INSERT INTO "prompt" VALUES('01a21c2d-66cf-74c5-9bdf-de12edf02f19','01a21c2d-66c9-7816-bbb7-6497ec624387','Mitä tekisimme?',0,NULL,'text','{}');
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
INSERT INTO "rating" VALUES('01a21c2d-6693-70cd-8c89-834cfc357db3','01a21c2d-665b-72d8-99d8-7040cd93dce0','01a21c2d-6669-716c-aca1-b2bba2221a5e',NULL,'',NULL,'points',3.0,NULL,'c77784d2-bdd8-40a4-81c5-5df1fa84b491');
INSERT INTO "rating" VALUES('01a21c2d-66a7-75a0-a33a-c3e7a2d9ed7e','01a21c2d-665b-72d8-99d8-7040cd93dce0',NULL,'01a21c2d-669c-7b2c-a8bb-2b66a42e52c9','',NULL,'score',4.0,'01a21c2d-6650-7ab5-b93d-6c051aef71fc','c77784d2-bdd8-40a4-81c5-5df1fa84b491');
INSERT INTO "rating" VALUES('01a21c2d-66ec-737f-8f51-24edb464250f','01a21c2d-66cb-7c96-a328-89937577a3ae','01a21c2d-66d8-700c-ac6d-3709d6d090f3',NULL,'',NULL,'points',1.0,'01a21c2d-6650-7ab5-b93d-6c051aef71fc','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4');
INSERT INTO "rating" VALUES('01a21c2d-66ed-78ec-bbf4-ecadaf870c4b','01a21c2d-66cb-7c96-a328-89937577a3ae',NULL,NULL,'','01a21c2d-66e5-7bb8-80a4-692188947efe','points',1.0,'01a21c2d-6650-7ab5-b93d-6c051aef71fc','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4');
CREATE TABLE rehearsal(
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "rehearsal" VALUES('ad74949f-299c-4003-bb75-1253e2625e48');
CREATE TABLE report_file(
  version_id TEXT NOT NULL REFERENCES report_version(id) ON DELETE CASCADE, format TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY(version_id, format)
) STRICT;
INSERT INTO "report_file" VALUES('01a21c2d-674a-70a7-937b-79bd2a3c9a44','docx',X'504B');
CREATE TABLE report_version(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  language TEXT NOT NULL CHECK(language IN ('fi','sv','en')), published_at TEXT NOT NULL, fingerprint TEXT NOT NULL,
  told TEXT NOT NULL, UNIQUE(project_id, number)
) STRICT;
INSERT INTO "report_version" VALUES('01a21c2d-674a-70a7-937b-79bd2a3c9a44','01a21c2d-664e-7601-a15e-e5d462c3956d',1,'fi','2026-11-27T08:44:27.338+00:00','0123456789ab','{}');
CREATE TABLE room_link(
  token TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('wall','sign-in')),
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "room_link" VALUES('bWZe6rVm63VttpDKEZXhFA','sign-in','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-66c7-7a4b-9a4a-305c45e47870','2026-11-27T08:44:27.272+00:00',NULL);
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('45557ae7302035481a63349501b04aef40cac76ac0a3a35b08eaec756a271d22','2026-11-28T08:44:27.323+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21c2d-6650-7ab5-b93d-6c051aef71fc','01a21c2d-664e-7601-a15e-e5d462c3956d','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c2d-6655-7333-a047-9eed2910a9bb','01a21c2d-664e-7601-a15e-e5d462c3956d','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c2d-667d-72f5-b9f6-15ab1b548ce9','01a21c2d-664e-7601-a15e-e5d462c3956d','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c2d-66c3-789b-b5e1-ef04981f4061','01a21c2d-664e-7601-a15e-e5d462c3956d','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
, layer TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT 'stands' CHECK(standing IN ('stands','waits','hidden')), participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "step" VALUES('01a21c2d-668f-75a1-a482-5e924612b020','01a21c2d-665b-72d8-99d8-7040cd93dce0','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1,'','stands',NULL);
INSERT INTO "step" VALUES('01a21c2d-66ef-7bd4-9c33-dc8b4ad55052','01a21c2d-66cb-7c96-a328-89937577a3ae','Askel',0,'',0.0,0.0,0,'','',1,'','stands','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4');
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('1083c7e7c52a6476','01a21c2d-664e-7601-a15e-e5d462c3956d','c77784d2-bdd8-40a4-81c5-5df1fa84b491','2026-11-27T08:44:27.113+00:00','01a21c2d-6669-716c-aca1-b2bba2221a5e');
INSERT INTO "submission" VALUES('173a3be30fb42137','01a21c2d-664e-7601-a15e-e5d462c3956d','8c269f51-6a27-4d56-bc9b-8c33aa4ba645','2026-11-27T08:44:27.119+00:00','01a21c2d-666f-7eb3-9b72-6e2d384b9715');
INSERT INTO "submission" VALUES('d22a4a12071c3209','01a21c2d-664e-7601-a15e-e5d462c3956d','39bcb55a-d7cb-45d2-9586-9c5aaee19039','2026-11-27T08:44:27.124+00:00','01a21c2d-6674-73ae-a92b-9322928a93fb');
INSERT INTO "submission" VALUES('01a21c2d-664e-7601-a15e-e5d462c3956d:465ae663','01a21c2d-664e-7601-a15e-e5d462c3956d','import','2026-11-27T08:44:27.132+00:00','01a21c2d-667f-7c57-8aac-316eac3c6f75');
INSERT INTO "submission" VALUES('01a21c2d-664e-7601-a15e-e5d462c3956d:45c31ec3','01a21c2d-664e-7601-a15e-e5d462c3956d','import','2026-11-27T08:44:27.132+00:00','01a21c2d-6680-794f-b57c-2d4d01aacc86');
INSERT INTO "submission" VALUES('01a21c2d-664e-7601-a15e-e5d462c3956d:6bc8faef','01a21c2d-664e-7601-a15e-e5d462c3956d','import','2026-11-27T08:44:27.132+00:00','01a21c2d-6681-70e2-a02e-74c3e1a6977f');
INSERT INTO "submission" VALUES('01a21c2d-664e-7601-a15e-e5d462c3956d:50d07a0a','01a21c2d-664e-7601-a15e-e5d462c3956d','import','2026-11-27T08:44:27.132+00:00','01a21c2d-6682-72c5-ba07-e7820541a2c3');
INSERT INTO "submission" VALUES('01a21c2d-664e-7601-a15e-e5d462c3956d:8ba7c28e','01a21c2d-664e-7601-a15e-e5d462c3956d','import','2026-11-27T08:44:27.132+00:00','01a21c2d-6683-7c1f-a7d3-7f4a2b49a485');
INSERT INTO "submission" VALUES('1452810ffddfb150','01a21c2d-664e-7601-a15e-e5d462c3956d','c77784d2-bdd8-40a4-81c5-5df1fa84b491','2026-11-27T08:44:27.174+00:00',NULL);
INSERT INTO "submission" VALUES('3ad7e2553dcbea48','01a21c2d-664e-7601-a15e-e5d462c3956d','c77784d2-bdd8-40a4-81c5-5df1fa84b491','2026-11-27T08:44:27.179+00:00',NULL);
INSERT INTO "submission" VALUES('1023a3f336b6fcd4','01a21c2d-664e-7601-a15e-e5d462c3956d','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','2026-11-27T08:44:27.224+00:00','01a21c2d-66d8-700c-ac6d-3709d6d090f3');
INSERT INTO "submission" VALUES('1b11c81ec749bc56','01a21c2d-664e-7601-a15e-e5d462c3956d','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','2026-11-27T08:44:27.228+00:00','01a21c2d-66dc-7fe3-b6c0-d6c813b2e285');
INSERT INTO "submission" VALUES('a0e0d3d9cd1e8389','01a21c2d-664e-7601-a15e-e5d462c3956d','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','2026-11-27T08:44:27.244+00:00',NULL);
INSERT INTO "submission" VALUES('8ee1ce3c14a0637b','01a21c2d-664e-7601-a15e-e5d462c3956d','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','2026-11-27T08:44:27.245+00:00',NULL);
INSERT INTO "submission" VALUES('e1088b51705bbdad','01a21c2d-664e-7601-a15e-e5d462c3956d','89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','2026-11-27T08:44:27.251+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('30RuXjWh5vRfu4vuhtH9Vg','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6657-7630-9edd-ed503af09901','01a21c2d-6655-7333-a047-9eed2910a9bb','Pöytä 1',NULL,'2026-11-27T08:44:27.191+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21c2d-6685-7797-bff4-fc02960969b8','01a21c2d-664e-7601-a15e-e5d462c3956d',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21c2d-6686-7661-ac4c-502a48480a4c','01a21c2d-664e-7601-a15e-e5d462c3956d',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_check(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE, theme_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK(answer IN ('yes','partly','skip')), text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(participant_id, theme_id)
) STRICT;
INSERT INTO "theme_check" VALUES('89c36dc2-ab54-4ba7-b111-125cb6c3d0e4','01a21c2d-6685-7797-bff4-fc02960969b8','partly','Lisäksi kyydit');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21c2d-6685-7797-bff4-fc02960969b8','01a21c2d-6669-716c-aca1-b2bba2221a5e',0,0);
INSERT INTO "theme_contribution" VALUES('01a21c2d-6685-7797-bff4-fc02960969b8','01a21c2d-666f-7eb3-9b72-6e2d384b9715',1,0);
INSERT INTO "theme_contribution" VALUES('01a21c2d-6685-7797-bff4-fc02960969b8','01a21c2d-667f-7c57-8aac-316eac3c6f75',2,0);
INSERT INTO "theme_contribution" VALUES('01a21c2d-6685-7797-bff4-fc02960969b8','01a21c2d-6683-7c1f-a7d3-7f4a2b49a485',3,1);
INSERT INTO "theme_contribution" VALUES('01a21c2d-6686-7661-ac4c-502a48480a4c','01a21c2d-6680-794f-b57c-2d4d01aacc86',0,0);
INSERT INTO "theme_contribution" VALUES('01a21c2d-6686-7661-ac4c-502a48480a4c','01a21c2d-6681-70e2-a02e-74c3e1a6977f',1,0);
INSERT INTO "theme_contribution" VALUES('01a21c2d-6686-7661-ac4c-502a48480a4c','01a21c2d-6682-72c5-ba07-e7820541a2c3',2,0);
INSERT INTO "theme_contribution" VALUES('01a21c2d-6686-7661-ac4c-502a48480a4c','01a21c2d-6683-7c1f-a7d3-7f4a2b49a485',3,0);
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
INSERT INTO "tie" VALUES('01a21c2d-6697-7100-8d00-685b9c63a5c1','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6695-7597-84b8-15c220250b19','01a21c2d-6696-7917-9d2a-47e59363514d','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21c2d-6699-7fcf-b815-29631796e6b7','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-6696-7917-9d2a-47e59363514d','01a21c2d-6698-7451-a535-e108ab7a954b','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21c2d-66ae-78f3-9ca3-469827be40bb','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-66ad-7a43-b11c-e651edbaf68f','01a21c2d-6695-7597-84b8-15c220250b19','',3,2,'before','kutomo-0-4','01a21c2d-66a2-708e-be32-3aa7884f4055','c77784d2-bdd8-40a4-81c5-5df1fa84b491','roster','stands');
INSERT INTO "tie" VALUES('01a21c2d-66af-7166-afd7-c99b1079903f','01a21c2d-664e-7601-a15e-e5d462c3956d','01a21c2d-66ad-7a43-b11c-e651edbaf68f','01a21c2d-66ac-7a37-8b46-84a7d5ac45ef','',1,NULL,'before','kutomo-0-4','01a21c2d-66a2-708e-be32-3aa7884f4055','c77784d2-bdd8-40a4-81c5-5df1fa84b491','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE wall_note(
  contribution_id TEXT PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE, approved INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "wall_note" VALUES('01a21c2d-66d8-700c-ac6d-3709d6d090f3',1,0);
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21c2d-6657-7630-9edd-ed503af09901','01a21c2d-664e-7601-a15e-e5d462c3956d','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21c2d-667b-7a63-8732-d0fb086e92ad','01a21c2d-664e-7601-a15e-e5d462c3956d','Kysely',1,NULL);
INSERT INTO "workshop" VALUES('01a21c2d-66c7-7a4b-9a4a-305c45e47870','01a21c2d-664e-7601-a15e-e5d462c3956d','Päivä 332c7652',2,NULL);
CREATE TABLE workshop_run(
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, running INTEGER NOT NULL DEFAULT 0,
  view TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT 'light' CHECK(look IN ('light','dark')),
  moderated INTEGER NOT NULL DEFAULT 0, timer_ends_at TEXT, timer_left INTEGER,
  event_type TEXT NOT NULL DEFAULT 'workshop' CHECK(event_type IN ('workshop','information','meeting')),
  place TEXT NOT NULL DEFAULT '', hours REAL, other_heads INTEGER
, asks_back INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "workshop_run" VALUES('01a21c2d-66c7-7a4b-9a4a-305c45e47870','01a21c2d-66cb-7c96-a328-89937577a3ae',1,'','light',0,NULL,NULL,'workshop','Kemi',3.5,1,1);
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
