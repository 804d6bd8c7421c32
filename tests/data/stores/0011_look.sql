BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 11:19:04.840696+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 11:19:04.846260+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 11:19:04.869939+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 11:19:04.873865+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0005_network','2026-11-27 11:19:04.890414+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'kutomo','0006_live','2026-11-27 11:19:04.906998+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'kutomo','0007_check','2026-11-27 11:19:04.916543+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'kutomo','0008_wordings','2026-11-27 11:19:04.920836+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'kutomo','0009_report','2026-11-27 11:19:04.927176+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'kutomo','0010_shown','2026-11-27 11:19:04.937154+00:00');
INSERT INTO "_sqlite_migrations" VALUES(11,'kutomo','0011_look','2026-11-27 11:19:04.940427+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21cba-f977-746a-81b7-ad1b59898596','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T11:19:05.336+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, titles TEXT NOT NULL DEFAULT '{}', UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21cba-f824-71b2-836e-9680b44bbeb9','01a21cba-f820-726b-bb1c-a8f24cf9fb1a','pre_assignment','Kysymykset',0,'open',0,'{}');
INSERT INTO "activity" VALUES('01a21cba-f83b-706b-8fc8-6ed09f230dff','01a21cba-f83a-7ae4-a198-421ffd1db82a','pre_assignment','Kyselyn vastaukset',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21cba-f8e3-7a63-a415-84c5fba34e96','01a21cba-f8df-7e14-8fa8-0c5e4f930595','idea_wall','Ideat',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21cba-f8e6-78aa-8d3d-b7726c364086','01a21cba-f8df-7e14-8fa8-0c5e4f930595','dot_voting','Pisteet',1,'open',0,'{}');
CREATE TABLE activity_item(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('contribution','theme','cluster','own')), object_id TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE(activity_id, kind, object_id, text)
) STRICT;
INSERT INTO "activity_item" VALUES('01a21cba-f90b-71ee-a4cb-4dd2bfe918de','01a21cba-f8e6-78aa-8d3d-b7726c364086','contribution','01a21cba-f8fb-7473-8785-6447a74a5a47','',0);
INSERT INTO "activity_item" VALUES('01a21cba-f90c-7780-9bbd-7a318345e510','01a21cba-f8e6-78aa-8d3d-b7726c364086','cluster','01a21cba-f904-7f42-982d-34d838aa1853','Kyydit',1);
INSERT INTO "activity_item" VALUES('01a21cba-f90d-7bdd-9913-9449b41ac7ed','01a21cba-f8e6-78aa-8d3d-b7726c364086','own','','Kokeillaan heti',2);
CREATE TABLE activity_turn(
  activity_id TEXT PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE, planned_minutes INTEGER,
  used_seconds INTEGER NOT NULL DEFAULT 0, started_at TEXT, skipped INTEGER NOT NULL DEFAULT 0,
  revealed INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0, picture TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "activity_turn" VALUES('01a21cba-f8e3-7a63-a415-84c5fba34e96',NULL,0,NULL,0,0,0,'');
INSERT INTO "activity_turn" VALUES('01a21cba-f8e6-78aa-8d3d-b7726c364086',10,0,'2026-11-27T11:19:05.232+00:00',0,0,0,'');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21cba-f86c-7c17-b597-db8ab9b26aec','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21cba-f86d-7fac-8988-e1c5e415b48e','01a21cba-f813-7f95-a3c5-f6cb962c12a1','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21cba-f86f-7b97-b4e5-76c3eb7539cc','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21cba-f882-7d32-910e-0bca404bd1af','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Nuorten paja',NULL,'[]','58b06d0e-3f63-40f6-817d-326a92dd30c9','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21cba-f883-7704-a06f-3bd8439fc826','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Pajala','01a21cba-f81c-781e-a8d0-6892f201d8f4','[]','58b06d0e-3f63-40f6-817d-326a92dd30c9','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21cba-f86c-7c17-b597-db8ab9b26aec',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T11:19:05.343+00:00');
CREATE TABLE attendee(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, organisation TEXT NOT NULL,
  paid INTEGER, first_time INTEGER
) STRICT;
INSERT INTO "attendee" VALUES('01a21cba-f94a-7ca3-a09f-5876ab0806f4','01a21cba-f8df-7e14-8fa8-0c5e4f930595','Kela',1,0);
CREATE TABLE cluster_note(
  cluster_id TEXT NOT NULL REFERENCES note_cluster(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(cluster_id, contribution_id)
) STRICT;
INSERT INTO "cluster_note" VALUES('01a21cba-f904-7f42-982d-34d838aa1853','01a21cba-f8fb-7473-8785-6447a74a5a47',0);
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21cba-f847-7cac-8b00-89a33696c3e7','01a21cba-f833-7f60-8d27-73d1183ff16e','Anna','01a21cba-f844-78b2-bbaf-839caced75be');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21cba-f847-7cac-8b00-89a33696c3e7','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.024+00:00','[["01a21cba-f844-78b2-bbaf-839caced75be", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21cba-f847-7cac-8b00-89a33696c3e7','01a21cba-f835-799e-86bf-e9bc9ddf15fb',0,'01a21cba-f844-78b2-bbaf-839caced75be');
INSERT INTO "coding_answer" VALUES('01a21cba-f847-7cac-8b00-89a33696c3e7','01a21cba-f833-7f60-8d27-73d1183ff16e',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21cba-f813-7f95-a3c5-f6cb962c12a1','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
, standing TEXT NOT NULL DEFAULT 'stands'
  CHECK(standing IN ('stands','waits','hidden')), activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, came_from TEXT NOT NULL DEFAULT '', participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "commitment" VALUES('01a21cba-f85c-7d9e-95ec-09e0db36b081','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Kimppakyydit','Kela','',NULL,'agreed','stands',NULL,'',NULL);
INSERT INTO "commitment" VALUES('01a21cba-f91b-7184-8fc2-1ac47163e55b','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Soitan','Minä','',NULL,'agreed','stands','01a21cba-f8e6-78aa-8d3d-b7726c364086','','89ab99c7-7ede-4a88-8885-769d5396d608');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21cba-f833-7f60-8d27-73d1183ff16e','01a21cba-f82f-7efe-87d7-2fcb9d204d18','58b06d0e-3f63-40f6-817d-326a92dd30c9','01a21cba-f81c-781e-a8d0-6892f201d8f4',NULL,'fi','link','stands',1,'2026-11-27T11:19:05.010+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f835-799e-86bf-e9bc9ddf15fb','01a21cba-f82f-7efe-87d7-2fcb9d204d18','fa240ffb-71cb-4525-ac58-8f16feade314','01a21cba-f81c-781e-a8d0-6892f201d8f4',NULL,'fi','link','stands',1,'2026-11-27T11:19:05.012+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f837-789f-9d9c-7432ae9619ea','01a21cba-f831-7cfe-807c-8f87d7f0e5f1','556412d5-835b-4b7e-b5e1-ec3872cf4a7f','01a21cba-f8d7-73b4-a6b1-14bf367f5bf0',NULL,'fi','link','hidden',1,'2026-11-27T11:19:05.013+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f83e-7bec-92b7-64bf39d0bb6c','01a21cba-f83d-700e-91fa-99c3abb20056','0672dc90-f734-4163-97cb-4cd2a61e5373','01a21cba-f83c-7e5f-b4ff-d796d853b7f1',NULL,'fi','import','stands',1,'2026-11-27T11:19:05.017+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f83f-7c1f-aa9f-f105479cc24e','01a21cba-f83d-700e-91fa-99c3abb20056','f648ce4f-845e-4c2a-8a1b-d4dddae02ecc','01a21cba-f83c-7e5f-b4ff-d796d853b7f1',NULL,'fi','import','stands',1,'2026-11-27T11:19:05.017+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f840-7eb9-900f-0e243af62d8c','01a21cba-f83d-700e-91fa-99c3abb20056','af33f5ee-9de2-488a-8451-db7ca9be104b','01a21cba-f83c-7e5f-b4ff-d796d853b7f1',NULL,'fi','import','stands',1,'2026-11-27T11:19:05.017+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f841-718c-8517-4916b5d2e8b2','01a21cba-f83d-700e-91fa-99c3abb20056','0672dc90-f734-4163-97cb-4cd2a61e5373','01a21cba-f83c-7e5f-b4ff-d796d853b7f1',NULL,'fi','import','stands',1,'2026-11-27T11:19:05.017+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f842-735b-a6bd-b8dbc26fe6b1','01a21cba-f83d-700e-91fa-99c3abb20056','f648ce4f-845e-4c2a-8a1b-d4dddae02ecc','01a21cba-f83c-7e5f-b4ff-d796d853b7f1',NULL,'fi','import','stands',1,'2026-11-27T11:19:05.017+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f8fb-7473-8785-6447a74a5a47','01a21cba-f8eb-73f9-a102-9cf8285b460d','89ab99c7-7ede-4a88-8885-769d5396d608','01a21cba-f81c-781e-a8d0-6892f201d8f4',NULL,'fi','live','stands',1,'2026-11-27T11:19:05.211+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21cba-f8ff-7093-9dd1-8ebe5f0cbd4a','01a21cba-f8eb-73f9-a102-9cf8285b460d','89ab99c7-7ede-4a88-8885-769d5396d608','01a21cba-f81c-781e-a8d0-6892f201d8f4',NULL,'fi','live','stands',1,'2026-11-27T11:19:05.215+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21cba-f833-7f60-8d27-73d1183ff16e',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T11:19:05.010+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f835-799e-86bf-e9bc9ddf15fb',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T11:19:05.012+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f837-789f-9d9c-7432ae9619ea',1,'Lyhyt','2026-11-27T11:19:05.013+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f83e-7bec-92b7-64bf39d0bb6c',1,'Vastaus 0','2026-11-27T11:19:05.017+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f83f-7c1f-aa9f-f105479cc24e',1,'Vastaus 1','2026-11-27T11:19:05.017+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f840-7eb9-900f-0e243af62d8c',1,'Vastaus 2','2026-11-27T11:19:05.017+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f841-718c-8517-4916b5d2e8b2',1,'Vastaus 3','2026-11-27T11:19:05.017+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f842-735b-a6bd-b8dbc26fe6b1',1,'Vastaus 4','2026-11-27T11:19:05.017+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f8fb-7473-8785-6447a74a5a47',1,'Idea 0','2026-11-27T11:19:05.211+00:00');
INSERT INTO "contribution_version" VALUES('01a21cba-f8ff-7093-9dd1-8ebe5f0cbd4a',1,'Idea 1','2026-11-27T11:19:05.215+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21cba-f814-76fe-889f-7947b52ba8f9','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:04.980+00:00','command','added','project','01a21cba-f813-7f95-a3c5-f6cb962c12a1',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21cba-f81d-7b4f-a104-d0bea25102dd','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:04.989+00:00','command','added','group','01a21cba-f81c-781e-a8d0-6892f201d8f4','{"stakeholder_group": {"01a21cba-f81c-781e-a8d0-6892f201d8f4": null}}','{"stakeholder_group": {"01a21cba-f81c-781e-a8d0-6892f201d8f4": {"id": "01a21cba-f81c-781e-a8d0-6892f201d8f4", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21cba-f81f-779a-bba8-325fccf10e74','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:04.990+00:00','command','added','group','01a21cba-f81e-75f4-a7ae-c6c43727679f','{"stakeholder_group": {"01a21cba-f81e-75f4-a7ae-c6c43727679f": null}}','{"stakeholder_group": {"01a21cba-f81e-75f4-a7ae-c6c43727679f": {"id": "01a21cba-f81e-75f4-a7ae-c6c43727679f", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21cba-f821-7784-97eb-7e71ff883b5e','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:04.991+00:00','command','added','workshop','01a21cba-f820-726b-bb1c-a8f24cf9fb1a','{"workshop": {"01a21cba-f820-726b-bb1c-a8f24cf9fb1a": null}}','{"workshop": {"01a21cba-f820-726b-bb1c-a8f24cf9fb1a": {"id": "01a21cba-f820-726b-bb1c-a8f24cf9fb1a", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21cba-f825-7110-a8b4-c9a618377445','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:04.997+00:00','command','added','activity','01a21cba-f824-71b2-836e-9680b44bbeb9','{"activity": {"01a21cba-f824-71b2-836e-9680b44bbeb9": null}}','{"activity": {"01a21cba-f824-71b2-836e-9680b44bbeb9": {"id": "01a21cba-f824-71b2-836e-9680b44bbeb9", "workshop_id": "01a21cba-f820-726b-bb1c-a8f24cf9fb1a", "method": "pre_assignment", "title": "Kysymykset", "titles": "{}", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21cba-f830-7032-9877-72fd0ab958d1','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.008+00:00','command','added','prompt','01a21cba-f82f-7efe-87d7-2fcb9d204d18','{"prompt": {"01a21cba-f82f-7efe-87d7-2fcb9d204d18": null}}','{"prompt": {"01a21cba-f82f-7efe-87d7-2fcb9d204d18": {"id": "01a21cba-f82f-7efe-87d7-2fcb9d204d18", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21cba-f824-71b2-836e-9680b44bbeb9", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21cba-f832-7992-b520-d53d48008f20','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.009+00:00','command','added','prompt','01a21cba-f831-7cfe-807c-8f87d7f0e5f1','{"prompt": {"01a21cba-f831-7cfe-807c-8f87d7f0e5f1": null}}','{"prompt": {"01a21cba-f831-7cfe-807c-8f87d7f0e5f1": {"id": "01a21cba-f831-7cfe-807c-8f87d7f0e5f1", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21cba-f824-71b2-836e-9680b44bbeb9", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21cba-f834-74aa-b580-b55e691e1e27','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.010+00:00','command','said','contribution','01a21cba-f833-7f60-8d27-73d1183ff16e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21cba-f836-7b6b-b70a-7eca5305c297','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.012+00:00','command','said','contribution','01a21cba-f835-799e-86bf-e9bc9ddf15fb',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21cba-f838-7071-ac42-736b13f69d4e','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.013+00:00','command','said','contribution','01a21cba-f837-789f-9d9c-7432ae9619ea',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21cba-f839-7401-ad9a-9a6fa326d319','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.015+00:00','command','hidden','contribution','01a21cba-f837-789f-9d9c-7432ae9619ea','{"contribution": {"01a21cba-f837-789f-9d9c-7432ae9619ea": {"state": "stands"}}}','{"contribution": {"01a21cba-f837-789f-9d9c-7432ae9619ea": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21cba-f843-794a-88ae-e80223d44cd6','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.017+00:00','command','imported','contributions','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"workshop": {"01a21cba-f83a-7ae4-a198-421ffd1db82a": null}, "activity": {"01a21cba-f83b-706b-8fc8-6ed09f230dff": null}, "stakeholder_group": {"01a21cba-f83c-7e5f-b4ff-d796d853b7f1": null}, "participant": {"0672dc90-f734-4163-97cb-4cd2a61e5373": null, "f648ce4f-845e-4c2a-8a1b-d4dddae02ecc": null, "af33f5ee-9de2-488a-8451-db7ca9be104b": null}, "prompt": {"01a21cba-f83d-700e-91fa-99c3abb20056": null}, "contribution": {"01a21cba-f83e-7bec-92b7-64bf39d0bb6c": null, "01a21cba-f83f-7c1f-aa9f-f105479cc24e": null, "01a21cba-f840-7eb9-900f-0e243af62d8c": null, "01a21cba-f841-718c-8517-4916b5d2e8b2": null, "01a21cba-f842-735b-a6bd-b8dbc26fe6b1": null}}','{"workshop": {"01a21cba-f83a-7ae4-a198-421ffd1db82a": {"id": "01a21cba-f83a-7ae4-a198-421ffd1db82a", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21cba-f83b-706b-8fc8-6ed09f230dff": {"id": "01a21cba-f83b-706b-8fc8-6ed09f230dff", "workshop_id": "01a21cba-f83a-7ae4-a198-421ffd1db82a", "method": "pre_assignment", "title": "Kyselyn vastaukset", "titles": "{}", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21cba-f83c-7e5f-b4ff-d796d853b7f1": {"id": "01a21cba-f83c-7e5f-b4ff-d796d853b7f1", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"0672dc90-f734-4163-97cb-4cd2a61e5373": {}, "f648ce4f-845e-4c2a-8a1b-d4dddae02ecc": {}, "af33f5ee-9de2-488a-8451-db7ca9be104b": {}}, "prompt": {"01a21cba-f83d-700e-91fa-99c3abb20056": {"id": "01a21cba-f83d-700e-91fa-99c3abb20056", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21cba-f83b-706b-8fc8-6ed09f230dff", "position": 0}}, "contribution": {"01a21cba-f83e-7bec-92b7-64bf39d0bb6c": {}, "01a21cba-f83f-7c1f-aa9f-f105479cc24e": {}, "01a21cba-f840-7eb9-900f-0e243af62d8c": {}, "01a21cba-f841-718c-8517-4916b5d2e8b2": {}, "01a21cba-f842-735b-a6bd-b8dbc26fe6b1": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21cba-f846-74b9-84e1-2d85b987d167','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.019+00:00','command','edited','themes','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"theme": {"01a21cba-f844-78b2-bbaf-839caced75be": null, "01a21cba-f845-7fc9-b89f-79b296dc0b3a": null}, "theme_contribution": {"01a21cba-f844-78b2-bbaf-839caced75be|01a21cba-f833-7f60-8d27-73d1183ff16e": null, "01a21cba-f844-78b2-bbaf-839caced75be|01a21cba-f835-799e-86bf-e9bc9ddf15fb": null, "01a21cba-f844-78b2-bbaf-839caced75be|01a21cba-f83e-7bec-92b7-64bf39d0bb6c": null, "01a21cba-f844-78b2-bbaf-839caced75be|01a21cba-f842-735b-a6bd-b8dbc26fe6b1": null, "01a21cba-f845-7fc9-b89f-79b296dc0b3a|01a21cba-f83f-7c1f-aa9f-f105479cc24e": null, "01a21cba-f845-7fc9-b89f-79b296dc0b3a|01a21cba-f840-7eb9-900f-0e243af62d8c": null, "01a21cba-f845-7fc9-b89f-79b296dc0b3a|01a21cba-f841-718c-8517-4916b5d2e8b2": null, "01a21cba-f845-7fc9-b89f-79b296dc0b3a|01a21cba-f842-735b-a6bd-b8dbc26fe6b1": null}}','{"theme": {"01a21cba-f844-78b2-bbaf-839caced75be": {"id": "01a21cba-f844-78b2-bbaf-839caced75be", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21cba-f845-7fc9-b89f-79b296dc0b3a": {"id": "01a21cba-f845-7fc9-b89f-79b296dc0b3a", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21cba-f844-78b2-bbaf-839caced75be|01a21cba-f833-7f60-8d27-73d1183ff16e": {"theme_id": "01a21cba-f844-78b2-bbaf-839caced75be", "contribution_id": "01a21cba-f833-7f60-8d27-73d1183ff16e", "position": 0, "also": 0}, "01a21cba-f844-78b2-bbaf-839caced75be|01a21cba-f835-799e-86bf-e9bc9ddf15fb": {"theme_id": "01a21cba-f844-78b2-bbaf-839caced75be", "contribution_id": "01a21cba-f835-799e-86bf-e9bc9ddf15fb", "position": 1, "also": 0}, "01a21cba-f844-78b2-bbaf-839caced75be|01a21cba-f83e-7bec-92b7-64bf39d0bb6c": {"theme_id": "01a21cba-f844-78b2-bbaf-839caced75be", "contribution_id": "01a21cba-f83e-7bec-92b7-64bf39d0bb6c", "position": 2, "also": 0}, "01a21cba-f844-78b2-bbaf-839caced75be|01a21cba-f842-735b-a6bd-b8dbc26fe6b1": {"theme_id": "01a21cba-f844-78b2-bbaf-839caced75be", "contribution_id": "01a21cba-f842-735b-a6bd-b8dbc26fe6b1", "position": 3, "also": 1}, "01a21cba-f845-7fc9-b89f-79b296dc0b3a|01a21cba-f83f-7c1f-aa9f-f105479cc24e": {"theme_id": "01a21cba-f845-7fc9-b89f-79b296dc0b3a", "contribution_id": "01a21cba-f83f-7c1f-aa9f-f105479cc24e", "position": 0, "also": 0}, "01a21cba-f845-7fc9-b89f-79b296dc0b3a|01a21cba-f840-7eb9-900f-0e243af62d8c": {"theme_id": "01a21cba-f845-7fc9-b89f-79b296dc0b3a", "contribution_id": "01a21cba-f840-7eb9-900f-0e243af62d8c", "position": 1, "also": 0}, "01a21cba-f845-7fc9-b89f-79b296dc0b3a|01a21cba-f841-718c-8517-4916b5d2e8b2": {"theme_id": "01a21cba-f845-7fc9-b89f-79b296dc0b3a", "contribution_id": "01a21cba-f841-718c-8517-4916b5d2e8b2", "position": 2, "also": 0}, "01a21cba-f845-7fc9-b89f-79b296dc0b3a|01a21cba-f842-735b-a6bd-b8dbc26fe6b1": {"theme_id": "01a21cba-f845-7fc9-b89f-79b296dc0b3a", "contribution_id": "01a21cba-f842-735b-a6bd-b8dbc26fe6b1", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21cba-f848-7b45-854e-31bfbc7fa481','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.024+00:00','command','drawn','coding','01a21cba-f847-7cac-8b00-89a33696c3e7',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21cba-f849-71bb-a51e-69eac6c19b2d','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.032+00:00','command','coded','coding','01a21cba-f847-7cac-8b00-89a33696c3e7',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21cba-f852-7fd3-8420-8eaa382820b9','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.040+00:00','command','written','findings','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"finding": {"01a21cba-f850-7509-9d90-03d3d68b309a": null, "01a21cba-f851-7299-aa58-3b217236f3a6": null}, "evidence": {"01a21cba-f850-7509-9d90-03d3d68b309a|contribution|01a21cba-f833-7f60-8d27-73d1183ff16e": null, "01a21cba-f850-7509-9d90-03d3d68b309a|contribution|01a21cba-f835-799e-86bf-e9bc9ddf15fb": null}}','{"finding": {"01a21cba-f850-7509-9d90-03d3d68b309a": {"id": "01a21cba-f850-7509-9d90-03d3d68b309a", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0, "interpretation": 0, "worded_by": ""}, "01a21cba-f851-7299-aa58-3b217236f3a6": {"id": "01a21cba-f851-7299-aa58-3b217236f3a6", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0, "interpretation": 0, "worded_by": ""}}, "evidence": {"01a21cba-f850-7509-9d90-03d3d68b309a|contribution|01a21cba-f833-7f60-8d27-73d1183ff16e": {"finding_id": "01a21cba-f850-7509-9d90-03d3d68b309a", "kind": "contribution", "object_id": "01a21cba-f833-7f60-8d27-73d1183ff16e", "position": 0}, "01a21cba-f850-7509-9d90-03d3d68b309a|contribution|01a21cba-f835-799e-86bf-e9bc9ddf15fb": {"finding_id": "01a21cba-f850-7509-9d90-03d3d68b309a", "kind": "contribution", "object_id": "01a21cba-f835-799e-86bf-e9bc9ddf15fb", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21cba-f858-75f3-ad6b-d0d76ef788ee','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.048+00:00','command','kept','steps','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"step": {"01a21cba-f857-7e91-9d31-c2ad2a832a1c": null}}','{"step": {"01a21cba-f857-7e91-9d31-c2ad2a832a1c": {"id": "01a21cba-f857-7e91-9d31-c2ad2a832a1c", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "layer": "", "standing": "stands", "activity_id": "01a21cba-f824-71b2-836e-9680b44bbeb9", "participant_id": null}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21cba-f85d-7ae7-81e8-df5d63f47056','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.052+00:00','command','kept','commitments','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"commitment": {"01a21cba-f85c-7d9e-95ec-09e0db36b081": null}}','{"commitment": {"01a21cba-f85c-7d9e-95ec-09e0db36b081": {"id": "01a21cba-f85c-7d9e-95ec-09e0db36b081", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed", "activity_id": null, "came_from": "", "standing": "stands", "participant_id": null}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21cba-f864-729d-b89c-189b727583d8','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.060+00:00','command','rated','project','01a21cba-f813-7f95-a3c5-f6cb962c12a1',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21cba-f871-7458-97d8-e91354ca26bf','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.068+00:00','command','imported','ties','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"actor": {"01a21cba-f86c-7c17-b597-db8ab9b26aec": null, "01a21cba-f86d-7fac-8988-e1c5e415b48e": null, "01a21cba-f86f-7b97-b4e5-76c3eb7539cc": null}, "tie": {"01a21cba-f86e-741e-85b8-8571d5fd0f90": null, "01a21cba-f870-7310-a5ce-82cc8eaf0957": null}}','{"actor": {"01a21cba-f86c-7c17-b597-db8ab9b26aec": {"id": "01a21cba-f86c-7c17-b597-db8ab9b26aec", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21cba-f86d-7fac-8988-e1c5e415b48e": {"id": "01a21cba-f86d-7fac-8988-e1c5e415b48e", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21cba-f86f-7b97-b4e5-76c3eb7539cc": {"id": "01a21cba-f86f-7b97-b4e5-76c3eb7539cc", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21cba-f86e-741e-85b8-8571d5fd0f90": {"id": "01a21cba-f86e-741e-85b8-8571d5fd0f90", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "source_id": "01a21cba-f86c-7c17-b597-db8ab9b26aec", "target_id": "01a21cba-f86d-7fac-8988-e1c5e415b48e", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21cba-f870-7310-a5ce-82cc8eaf0957": {"id": "01a21cba-f870-7310-a5ce-82cc8eaf0957", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "source_id": "01a21cba-f86d-7fac-8988-e1c5e415b48e", "target_id": "01a21cba-f86f-7b97-b4e5-76c3eb7539cc", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21cba-f875-79cd-877f-93390216b13b','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.077+00:00','command','changed','actors','01a21cba-f86c-7c17-b597-db8ab9b26aec','{"actor_year": {"01a21cba-f86c-7c17-b597-db8ab9b26aec|2025": null}}','{"actor_year": {"01a21cba-f86c-7c17-b597-db8ab9b26aec|2025": {"actor_id": "01a21cba-f86c-7c17-b597-db8ab9b26aec", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(22,'01a21cba-f878-7471-a544-a8b87b5d4979','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.080+00:00','command','added','prompt','01a21cba-f877-7b73-98c4-ed9123d38dfb','{"prompt": {"01a21cba-f877-7b73-98c4-ed9123d38dfb": null}}','{"prompt": {"01a21cba-f877-7b73-98c4-ed9123d38dfb": {"id": "01a21cba-f877-7b73-98c4-ed9123d38dfb", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21cba-f824-71b2-836e-9680b44bbeb9", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(23,'01a21cba-f87c-7af8-868a-b2e1ca508139','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.084+00:00','command','added','prompt','01a21cba-f87b-707d-a37f-b1839da07ae8','{"prompt": {"01a21cba-f87b-707d-a37f-b1839da07ae8": null}}','{"prompt": {"01a21cba-f87b-707d-a37f-b1839da07ae8": {"id": "01a21cba-f87b-707d-a37f-b1839da07ae8", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21cba-f824-71b2-836e-9680b44bbeb9", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(24,'01a21cba-f881-7b35-8da7-6b060b5663de','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.088+00:00','command','said','ratings','01a21cba-f877-7b73-98c4-ed9123d38dfb',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21cba-f886-7b67-8f63-2cbbdafd98c1','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.090+00:00','command','said','ties','01a21cba-f87b-707d-a37f-b1839da07ae8',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21cba-f887-76df-9915-0d38615b8333','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.095+00:00','command','added','invitation','01a21cba-f813-7f95-a3c5-f6cb962c12a1',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21cba-f8b4-7bf5-a070-3b468049c2f3','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.140+00:00','command','added','photo','01a21cba-f8a3-7d60-9aff-cd380a632e8f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(28,'01a21cba-f8c0-7fa7-8b98-2fabb357260c','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.152+00:00','command','added','table','01a21cba-f820-726b-bb1c-a8f24cf9fb1a',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(29,'01a21cba-f8cc-7e71-bdf9-b5543da14be4','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.164+00:00','command','changed','look','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"project": {"01a21cba-f813-7f95-a3c5-f6cb962c12a1": {"look": "{}"}}}','{"project": {"01a21cba-f813-7f95-a3c5-f6cb962c12a1": {"look": "{\"v\": 1, \"accent\": \"#7A1553\", \"organisation\": \"Kaira\", \"logo\": \"01a21cba-f8c7-7d9a-9aed-dd4d1ea756dd\"}"}}}',NULL,1,'');
INSERT INTO "event" VALUES(30,'01a21cba-f8d8-76cc-a113-7a7f678510e5','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.175+00:00','command','added','group','01a21cba-f8d7-73b4-a6b1-14bf367f5bf0','{"stakeholder_group": {"01a21cba-f8d7-73b4-a6b1-14bf367f5bf0": null}}','{"stakeholder_group": {"01a21cba-f8d7-73b4-a6b1-14bf367f5bf0": {"id": "01a21cba-f8d7-73b4-a6b1-14bf367f5bf0", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(31,'01a21cba-f8dc-7f06-9f8c-cc1998101d60','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.180+00:00','command','regrouped','groupings','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"contribution": {"01a21cba-f837-789f-9d9c-7432ae9619ea": {"group_id": "01a21cba-f81c-781e-a8d0-6892f201d8f4"}}, "participant_group": {"556412d5-835b-4b7e-b5e1-ec3872cf4a7f|01a21cba-f820-726b-bb1c-a8f24cf9fb1a": null}}','{"contribution": {"01a21cba-f837-789f-9d9c-7432ae9619ea": {"group_id": "01a21cba-f8d7-73b4-a6b1-14bf367f5bf0"}}, "participant_group": {"556412d5-835b-4b7e-b5e1-ec3872cf4a7f|01a21cba-f820-726b-bb1c-a8f24cf9fb1a": {"participant_id": "556412d5-835b-4b7e-b5e1-ec3872cf4a7f", "workshop_id": "01a21cba-f820-726b-bb1c-a8f24cf9fb1a", "group_id": "01a21cba-f8d7-73b4-a6b1-14bf367f5bf0"}}}',NULL,1,'');
INSERT INTO "event" VALUES(32,'01a21cba-f8e0-7234-a2b3-65f3c5db96ea','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.183+00:00','command','added','workshop','01a21cba-f8df-7e14-8fa8-0c5e4f930595','{"workshop": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": null}}','{"workshop": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": {"id": "01a21cba-f8df-7e14-8fa8-0c5e4f930595", "project_id": "01a21cba-f813-7f95-a3c5-f6cb962c12a1", "name": "Päivä a3e49372", "position": 2, "held_on": null}}}',NULL,1,'Päivä a3e49372');
INSERT INTO "event" VALUES(33,'01a21cba-f8e4-79bc-a865-37286dd015c1','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.188+00:00','command','added','activity','01a21cba-f8e3-7a63-a415-84c5fba34e96','{"activity": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": null}}','{"activity": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": {"id": "01a21cba-f8e3-7a63-a415-84c5fba34e96", "workshop_id": "01a21cba-f8df-7e14-8fa8-0c5e4f930595", "method": "idea_wall", "title": "Ideat", "titles": "{}", "position": 0, "state": "draft", "stepwise": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(34,'01a21cba-f8e7-7d76-b810-02315dc600b4','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.190+00:00','command','added','activity','01a21cba-f8e6-78aa-8d3d-b7726c364086','{"activity": {"01a21cba-f8e6-78aa-8d3d-b7726c364086": null}}','{"activity": {"01a21cba-f8e6-78aa-8d3d-b7726c364086": {"id": "01a21cba-f8e6-78aa-8d3d-b7726c364086", "workshop_id": "01a21cba-f8df-7e14-8fa8-0c5e4f930595", "method": "dot_voting", "title": "Pisteet", "titles": "{}", "position": 1, "state": "draft", "stepwise": 0}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(35,'01a21cba-f8ec-7f0b-a007-02f0f713fb2f','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.196+00:00','command','added','prompt','01a21cba-f8eb-73f9-a102-9cf8285b460d','{"prompt": {"01a21cba-f8eb-73f9-a102-9cf8285b460d": null}}','{"prompt": {"01a21cba-f8eb-73f9-a102-9cf8285b460d": {"id": "01a21cba-f8eb-73f9-a102-9cf8285b460d", "text": "Mitä tekisimme?", "about": null, "form": "text", "details": "{}", "activity_id": "01a21cba-f8e3-7a63-a415-84c5fba34e96", "position": 0}}}',NULL,1,'Mitä tekisimme?');
INSERT INTO "event" VALUES(36,'01a21cba-f8ef-75e1-9571-0d72a96c6c69','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.199+00:00','command','changed','run','01a21cba-f8df-7e14-8fa8-0c5e4f930595','{"workshop_run": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": null}}','{"workshop_run": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": {"workshop_id": "01a21cba-f8df-7e14-8fa8-0c5e4f930595", "running": 1, "view": "", "look": "light", "moderated": 0, "event_type": "workshop", "place": "Kemi", "hours": 3.5, "asks_back": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(37,'01a21cba-f8f3-71d4-9996-bef9b1f23ce6','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.203+00:00','command','began','turn','01a21cba-f8e3-7a63-a415-84c5fba34e96','{"workshop_run": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": {"activity_id": null}}, "activity": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": {"state": "draft"}}, "activity_turn": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": null}}','{"workshop_run": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": {"activity_id": "01a21cba-f8e3-7a63-a415-84c5fba34e96"}}, "activity": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": {"state": "open"}}, "activity_turn": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": {"activity_id": "01a21cba-f8e3-7a63-a415-84c5fba34e96", "started_at": "2026-11-27T11:19:05.202+00:00", "skipped": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(38,'01a21cba-f8fc-7a18-9930-8e2e7e1d96d6','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.212+00:00','command','said','contribution','01a21cba-f8fb-7473-8785-6447a74a5a47',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(39,'01a21cba-f900-7088-832b-48a1caea7d20','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.215+00:00','command','said','contribution','01a21cba-f8ff-7093-9dd1-8ebe5f0cbd4a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(40,'01a21cba-f905-7189-8dc9-81ae3e390218','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.220+00:00','command','added','cluster','01a21cba-f904-7f42-982d-34d838aa1853','{"note_cluster": {"01a21cba-f904-7f42-982d-34d838aa1853": null}, "cluster_note": {"01a21cba-f904-7f42-982d-34d838aa1853|01a21cba-f8fb-7473-8785-6447a74a5a47": null}}','{"note_cluster": {"01a21cba-f904-7f42-982d-34d838aa1853": {"id": "01a21cba-f904-7f42-982d-34d838aa1853", "activity_id": "01a21cba-f8e3-7a63-a415-84c5fba34e96", "name": "Kyydit", "position": 0}}, "cluster_note": {"01a21cba-f904-7f42-982d-34d838aa1853|01a21cba-f8fb-7473-8785-6447a74a5a47": {"cluster_id": "01a21cba-f904-7f42-982d-34d838aa1853", "contribution_id": "01a21cba-f8fb-7473-8785-6447a74a5a47", "position": 0}}}',NULL,1,'Kyydit');
INSERT INTO "event" VALUES(41,'01a21cba-f907-742e-bfde-c97aac306320','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.223+00:00','command','approved','notes','01a21cba-f813-7f95-a3c5-f6cb962c12a1','{"wall_note": {"01a21cba-f8fb-7473-8785-6447a74a5a47": null}}','{"wall_note": {"01a21cba-f8fb-7473-8785-6447a74a5a47": {"contribution_id": "01a21cba-f8fb-7473-8785-6447a74a5a47", "approved": 1, "pinned": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(42,'01a21cba-f90e-7e0e-a9b9-dc4871e3d7cb','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.228+00:00','command','taken','items','01a21cba-f8e6-78aa-8d3d-b7726c364086','{"activity_item": {"01a21cba-f90b-71ee-a4cb-4dd2bfe918de": null, "01a21cba-f90c-7780-9bbd-7a318345e510": null, "01a21cba-f90d-7bdd-9913-9449b41ac7ed": null}}','{"activity_item": {"01a21cba-f90b-71ee-a4cb-4dd2bfe918de": {"id": "01a21cba-f90b-71ee-a4cb-4dd2bfe918de", "activity_id": "01a21cba-f8e6-78aa-8d3d-b7726c364086", "kind": "contribution", "object_id": "01a21cba-f8fb-7473-8785-6447a74a5a47", "text": "", "position": 0}, "01a21cba-f90c-7780-9bbd-7a318345e510": {"id": "01a21cba-f90c-7780-9bbd-7a318345e510", "activity_id": "01a21cba-f8e6-78aa-8d3d-b7726c364086", "kind": "cluster", "object_id": "01a21cba-f904-7f42-982d-34d838aa1853", "text": "Kyydit", "position": 1}, "01a21cba-f90d-7bdd-9913-9449b41ac7ed": {"id": "01a21cba-f90d-7bdd-9913-9449b41ac7ed", "activity_id": "01a21cba-f8e6-78aa-8d3d-b7726c364086", "kind": "own", "object_id": "", "text": "Kokeillaan heti", "position": 2}}}',NULL,1,'');
INSERT INTO "event" VALUES(43,'01a21cba-f910-7357-9abd-84a1b97eecfb','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.232+00:00','command','began','turn','01a21cba-f8e6-78aa-8d3d-b7726c364086','{"activity": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": {"state": "open"}, "01a21cba-f8e6-78aa-8d3d-b7726c364086": {"state": "draft"}}, "activity_turn": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": {"started_at": "2026-11-27T11:19:05.202+00:00"}, "01a21cba-f8e6-78aa-8d3d-b7726c364086": null}, "workshop_run": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": {"activity_id": "01a21cba-f8e3-7a63-a415-84c5fba34e96"}}}','{"activity": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": {"state": "closed"}, "01a21cba-f8e6-78aa-8d3d-b7726c364086": {"state": "open"}}, "activity_turn": {"01a21cba-f8e3-7a63-a415-84c5fba34e96": {"started_at": null}, "01a21cba-f8e6-78aa-8d3d-b7726c364086": {"activity_id": "01a21cba-f8e6-78aa-8d3d-b7726c364086", "started_at": "2026-11-27T11:19:05.232+00:00", "skipped": 0}}, "workshop_run": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": {"activity_id": "01a21cba-f8e6-78aa-8d3d-b7726c364086"}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(44,'01a21cba-f916-71f0-a254-a9c70d3037ed','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.236+00:00','command','said','ratings','01a21cba-f8e6-78aa-8d3d-b7726c364086',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(45,'01a21cba-f918-7fea-ab4f-9543775cd45b','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.239+00:00','command','said','steps','01a21cba-f8e6-78aa-8d3d-b7726c364086',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(46,'01a21cba-f91c-7f20-8127-221f6f299f56','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.243+00:00','command','said','commitments','01a21cba-f8e6-78aa-8d3d-b7726c364086',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(47,'01a21cba-f91f-79fd-af6c-4e7408f2cfb4','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.248+00:00','command','said','checks','01a21cba-f813-7f95-a3c5-f6cb962c12a1',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(48,'01a21cba-f940-76c6-b4b8-0bb8d75ae6df','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.280+00:00','command','counted','heads','01a21cba-f8df-7e14-8fa8-0c5e4f930595','{"head_count": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595|01a21cba-f81c-781e-a8d0-6892f201d8f4": null}, "workshop_run": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": {"other_heads": null}}}','{"head_count": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595|01a21cba-f81c-781e-a8d0-6892f201d8f4": {"workshop_id": "01a21cba-f8df-7e14-8fa8-0c5e4f930595", "group_id": "01a21cba-f81c-781e-a8d0-6892f201d8f4", "heads": 4}}, "workshop_run": {"01a21cba-f8df-7e14-8fa8-0c5e4f930595": {"other_heads": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(49,'01a21cba-f948-7c51-a0c8-e62db78a5399','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.288+00:00','command','added','room link','01a21cba-f8df-7e14-8fa8-0c5e4f930595',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(50,'01a21cba-f94f-77e4-a133-fe88c08d58c7','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.295+00:00','command','begun','rehearsal','01a21cba-f813-7f95-a3c5-f6cb962c12a1',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(51,'01a21cba-f954-7735-978c-e48209b78c33','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.300+00:00','command','changed','turn','01a21cba-f8e6-78aa-8d3d-b7726c364086','{"activity_turn": {"01a21cba-f8e6-78aa-8d3d-b7726c364086": {"planned_minutes": null}}}','{"activity_turn": {"01a21cba-f8e6-78aa-8d3d-b7726c364086": {"planned_minutes": 10}}}',NULL,1,'');
INSERT INTO "event" VALUES(52,'01a21cba-f95c-7d2e-bb29-73bd102354c6','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.308+00:00','command','erased','participant','a72e4a36-cd25-430a-904b-8edd49bc59a4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(53,'01a21cba-f978-781b-afd1-3c31145c362d',NULL,'2026-11-27T11:19:05.336+00:00','command','added','account','01a21cba-f977-746a-81b7-ad1b59898596',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(54,'01a21cba-f97b-7bba-9ff1-8a8ddc9d95f9',NULL,'2026-11-27T11:19:05.340+00:00','command','logged in','account','01a21cba-f977-746a-81b7-ad1b59898596',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(55,'01a21cba-f988-7235-b05b-74a527701dff','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.352+00:00','command','asked','job','01a21cba-f987-7038-9855-5af4edfbd2ce',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(56,'01a21cba-f991-74fa-b343-6ebe6d200a4b','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.360+00:00','command','published','report','01a21cba-f990-7d1e-a86c-d6709c67e6d1',NULL,NULL,NULL,0,'1');
INSERT INTO "event" VALUES(57,'01a21cba-f994-77b6-8e2b-162c42e0773c','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.364+00:00','command','changed','group','01a21cba-f81e-75f4-a7ae-c6c43727679f','{"stakeholder_group": {"01a21cba-f81e-75f4-a7ae-c6c43727679f": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21cba-f81e-75f4-a7ae-c6c43727679f": {"name": "Työnhakijat"}}}','2026-11-27T11:19:05.368+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(58,'01a21cba-f998-701b-8372-c84e526afc8b','01a21cba-f813-7f95-a3c5-f6cb962c12a1','2026-11-27T11:19:05.368+00:00','command','undone','group','01a21cba-f81e-75f4-a7ae-c6c43727679f',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21cba-f850-7509-9d90-03d3d68b309a','contribution','01a21cba-f833-7f60-8d27-73d1183ff16e',0);
INSERT INTO "evidence" VALUES('01a21cba-f850-7509-9d90-03d3d68b309a','contribution','01a21cba-f835-799e-86bf-e9bc9ddf15fb',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1, interpretation INTEGER NOT NULL DEFAULT 0, foundation TEXT NOT NULL DEFAULT '', worded_by TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "finding" VALUES('01a21cba-f850-7509-9d90-03d3d68b309a','01a21cba-f813-7f95-a3c5-f6cb962c12a1','need','draft','person',NULL,0,1,0,'','');
INSERT INTO "finding" VALUES('01a21cba-f851-7299-aa58-3b217236f3a6','01a21cba-f813-7f95-a3c5-f6cb962c12a1','need','draft','machine',NULL,0,1,0,'','');
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21cba-f850-7509-9d90-03d3d68b309a',1,'01a21cba-f813-7f95-a3c5-f6cb962c12a1','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21cba-f851-7299-aa58-3b217236f3a6',1,'01a21cba-f813-7f95-a3c5-f6cb962c12a1','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21cba-f813-7f95-a3c5-f6cb962c12a1','fi','2026-11-27T11:19:05.355+00:00',X'504B');
CREATE TABLE head_count(
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), heads INTEGER NOT NULL, PRIMARY KEY(workshop_id, group_id)
) STRICT;
INSERT INTO "head_count" VALUES('01a21cba-f8df-7e14-8fa8-0c5e4f930595','01a21cba-f81c-781e-a8d0-6892f201d8f4',4);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('66xsaxf2','01a21cba-f813-7f95-a3c5-f6cb962c12a1',NULL,'2026-11-27T11:19:05.095+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21cba-f987-7038-9855-5af4edfbd2ce','01a21cba-f813-7f95-a3c5-f6cb962c12a1','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T11:19:05.351+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('ee0b2cbf8fe92af492905ddd11adb952879a82d73a206f8733f6147ca3a6391a','01a21cba-f977-746a-81b7-ad1b59898596','2026-11-27T23:19:05.339+00:00');
CREATE TABLE look_file(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('cover','logo','template')), name TEXT NOT NULL, content BLOB NOT NULL,
  remarks TEXT NOT NULL DEFAULT '[]', made_at TEXT NOT NULL
) STRICT;
INSERT INTO "look_file" VALUES('01a21cba-f8c7-7d9a-9aed-dd4d1ea756dd','01a21cba-f813-7f95-a3c5-f6cb962c12a1','logo','vaakuna.png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','["fonts"]','2026-11-27T11:19:05.159+00:00');
CREATE TABLE note_cluster(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE(activity_id, name)
) STRICT;
INSERT INTO "note_cluster" VALUES('01a21cba-f904-7f42-982d-34d838aa1853','01a21cba-f8e3-7a63-a415-84c5fba34e96','Kyydit',0);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21cba-f88c-7b13-a5a7-5acf7e354bff','01a21cba-f813-7f95-a3c5-f6cb962c12a1',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T11:19:05.100+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('5c75c2f8-70dc-4b0c-84b8-11505b54b043','01a21cba-f88c-7b13-a5a7-5acf7e354bff',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('58b06d0e-3f63-40f6-817d-326a92dd30c9','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f81c-781e-a8d0-6892f201d8f4',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('fa240ffb-71cb-4525-ac58-8f16feade314','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f81c-781e-a8d0-6892f201d8f4',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('556412d5-835b-4b7e-b5e1-ec3872cf4a7f','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f81c-781e-a8d0-6892f201d8f4',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('0672dc90-f734-4163-97cb-4cd2a61e5373','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f83c-7e5f-b4ff-d796d853b7f1','e4d3e5014c387a6f70bb031f3b46ed8f3c5866195887291f19228d09ab479b45','2026-11-27');
INSERT INTO "participant" VALUES('f648ce4f-845e-4c2a-8a1b-d4dddae02ecc','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f83c-7e5f-b4ff-d796d853b7f1','f95242209e457ab4644c95bddd5d5ae0e5bdb61296adee27c351b20d0ed64139','2026-11-27');
INSERT INTO "participant" VALUES('af33f5ee-9de2-488a-8451-db7ca9be104b','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f83c-7e5f-b4ff-d796d853b7f1','8d66271c7d298f20e89bfda8b591ecd9efa1d09bf578578195bf413c0fb2cd44','2026-11-27');
INSERT INTO "participant" VALUES('5c75c2f8-70dc-4b0c-84b8-11505b54b043','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f81e-75f4-a7ae-c6c43727679f',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('89ab99c7-7ede-4a88-8885-769d5396d608','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f81c-781e-a8d0-6892f201d8f4',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('d28e0265-db50-4114-b7d2-2af97ac491ea','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f81e-75f4-a7ae-c6c43727679f',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('556412d5-835b-4b7e-b5e1-ec3872cf4a7f','01a21cba-f820-726b-bb1c-a8f24cf9fb1a','01a21cba-f8d7-73b4-a6b1-14bf367f5bf0');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('9de79659cfe278865f2e9af9e991a4f3de3a31c6be7ce6082a1b6684010760dd','58b06d0e-3f63-40f6-817d-326a92dd30c9','2026-11-27');
INSERT INTO "participant_token" VALUES('c1238ba3796f9f29f07323ab54f9e67c5700c79f1f32486eb787ce29cee738e1','fa240ffb-71cb-4525-ac58-8f16feade314','2026-11-27');
INSERT INTO "participant_token" VALUES('e02840c089e6240f521e37ef11bdf53fca031e7466e5d152a68cf5da247c717c','556412d5-835b-4b7e-b5e1-ec3872cf4a7f','2026-11-27');
INSERT INTO "participant_token" VALUES('9c420de86758767d30d491f13a13f2d9ec2ee1686a6611b96ac9b9537cad950c','5c75c2f8-70dc-4b0c-84b8-11505b54b043','2026-11-27');
INSERT INTO "participant_token" VALUES('bba91985b3ca485e452754f0af3c382a1e9f1a0f6d743a0e3a846679107901c6','89ab99c7-7ede-4a88-8885-769d5396d608','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
, in_report INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "photo" VALUES('01a21cba-f8a3-7d60-9aff-cd380a632e8f','01a21cba-f824-71b2-836e-9680b44bbeb9','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T11:19:05.140+00:00',0);
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21cba-f833-7f60-8d27-73d1183ff16e',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21cba-f835-799e-86bf-e9bc9ddf15fb',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21cba-f837-789f-9d9c-7432ae9619ea',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21cba-f83e-7bec-92b7-64bf39d0bb6c',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21cba-f83f-7c1f-aa9f-f105479cc24e',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21cba-f840-7eb9-900f-0e243af62d8c',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21cba-f841-718c-8517-4916b5d2e8b2',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21cba-f842-735b-a6bd-b8dbc26fe6b1',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}', chapters TEXT NOT NULL DEFAULT '[]', shown_result TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "project" VALUES('01a21cba-f813-7f95-a3c5-f6cb962c12a1','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T11:19:04.979+00:00','task','','','{}','{}','','{}','[]','','{"v": 1, "accent": "#7A1553", "organisation": "Kaira", "logo": "01a21cba-f8c7-7d9a-9aed-dd4d1ea756dd"}');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21cba-f82f-7efe-87d7-2fcb9d204d18','01a21cba-f824-71b2-836e-9680b44bbeb9','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21cba-f831-7cfe-807c-8f87d7f0e5f1','01a21cba-f824-71b2-836e-9680b44bbeb9','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21cba-f83d-700e-91fa-99c3abb20056','01a21cba-f83b-706b-8fc8-6ed09f230dff','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21cba-f877-7b73-98c4-ed9123d38dfb','01a21cba-f824-71b2-836e-9680b44bbeb9','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21cba-f87b-707d-a37f-b1839da07ae8','01a21cba-f824-71b2-836e-9680b44bbeb9','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
INSERT INTO "prompt" VALUES('01a21cba-f8eb-73f9-a102-9cf8285b460d','01a21cba-f8e3-7a63-a415-84c5fba34e96','Mitä tekisimme?',0,NULL,'text','{}');
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
INSERT INTO "rating" VALUES('01a21cba-f863-7373-ae1c-9cff55b33566','01a21cba-f824-71b2-836e-9680b44bbeb9','01a21cba-f833-7f60-8d27-73d1183ff16e',NULL,'',NULL,'points',3.0,NULL,'58b06d0e-3f63-40f6-817d-326a92dd30c9');
INSERT INTO "rating" VALUES('01a21cba-f880-7625-b9e1-cd8f103d5619','01a21cba-f824-71b2-836e-9680b44bbeb9',NULL,'01a21cba-f877-7b73-98c4-ed9123d38dfb','',NULL,'score',4.0,'01a21cba-f81c-781e-a8d0-6892f201d8f4','58b06d0e-3f63-40f6-817d-326a92dd30c9');
INSERT INTO "rating" VALUES('01a21cba-f914-784e-bb2e-196e82fe75bc','01a21cba-f8e6-78aa-8d3d-b7726c364086','01a21cba-f8fb-7473-8785-6447a74a5a47',NULL,'',NULL,'points',1.0,'01a21cba-f81c-781e-a8d0-6892f201d8f4','89ab99c7-7ede-4a88-8885-769d5396d608');
INSERT INTO "rating" VALUES('01a21cba-f915-77de-a6f1-bc2f9255ecfd','01a21cba-f8e6-78aa-8d3d-b7726c364086',NULL,NULL,'','01a21cba-f90c-7780-9bbd-7a318345e510','points',1.0,'01a21cba-f81c-781e-a8d0-6892f201d8f4','89ab99c7-7ede-4a88-8885-769d5396d608');
CREATE TABLE rehearsal(
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "rehearsal" VALUES('d28e0265-db50-4114-b7d2-2af97ac491ea');
CREATE TABLE report_file(
  version_id TEXT NOT NULL REFERENCES report_version(id) ON DELETE CASCADE, format TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY(version_id, format)
) STRICT;
INSERT INTO "report_file" VALUES('01a21cba-f990-7d1e-a86c-d6709c67e6d1','docx',X'504B');
CREATE TABLE report_version(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  language TEXT NOT NULL CHECK(language IN ('fi','sv','en')), published_at TEXT NOT NULL, fingerprint TEXT NOT NULL,
  told TEXT NOT NULL, UNIQUE(project_id, number)
) STRICT;
INSERT INTO "report_version" VALUES('01a21cba-f990-7d1e-a86c-d6709c67e6d1','01a21cba-f813-7f95-a3c5-f6cb962c12a1',1,'fi','2026-11-27T11:19:05.360+00:00','0123456789ab','{}');
CREATE TABLE room_link(
  token TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('wall','sign-in')),
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "room_link" VALUES('TMJQVdHctnPCfaGLin7CdA','sign-in','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f8df-7e14-8fa8-0c5e4f930595','2026-11-27T11:19:05.288+00:00',NULL);
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('23c2dc1f36d0bcab25bb61e14a9c6f029de9192070b564dce4cda243d1fa3f35','2026-11-28T11:19:05.347+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21cba-f81c-781e-a8d0-6892f201d8f4','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21cba-f81e-75f4-a7ae-c6c43727679f','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21cba-f83c-7e5f-b4ff-d796d853b7f1','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21cba-f8d7-73b4-a6b1-14bf367f5bf0','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
, layer TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT 'stands' CHECK(standing IN ('stands','waits','hidden')), participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "step" VALUES('01a21cba-f857-7e91-9d31-c2ad2a832a1c','01a21cba-f824-71b2-836e-9680b44bbeb9','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1,'','stands',NULL);
INSERT INTO "step" VALUES('01a21cba-f917-70a1-9e13-cbdfc474d586','01a21cba-f8e6-78aa-8d3d-b7726c364086','Askel',0,'',0.0,0.0,0,'','',1,'','stands','89ab99c7-7ede-4a88-8885-769d5396d608');
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('886809988e03be60','01a21cba-f813-7f95-a3c5-f6cb962c12a1','58b06d0e-3f63-40f6-817d-326a92dd30c9','2026-11-27T11:19:05.010+00:00','01a21cba-f833-7f60-8d27-73d1183ff16e');
INSERT INTO "submission" VALUES('ac19987a99c9e5a0','01a21cba-f813-7f95-a3c5-f6cb962c12a1','fa240ffb-71cb-4525-ac58-8f16feade314','2026-11-27T11:19:05.012+00:00','01a21cba-f835-799e-86bf-e9bc9ddf15fb');
INSERT INTO "submission" VALUES('56eb30630a95ee57','01a21cba-f813-7f95-a3c5-f6cb962c12a1','556412d5-835b-4b7e-b5e1-ec3872cf4a7f','2026-11-27T11:19:05.013+00:00','01a21cba-f837-789f-9d9c-7432ae9619ea');
INSERT INTO "submission" VALUES('01a21cba-f813-7f95-a3c5-f6cb962c12a1:fdd03118','01a21cba-f813-7f95-a3c5-f6cb962c12a1','import','2026-11-27T11:19:05.017+00:00','01a21cba-f83e-7bec-92b7-64bf39d0bb6c');
INSERT INTO "submission" VALUES('01a21cba-f813-7f95-a3c5-f6cb962c12a1:179d8652','01a21cba-f813-7f95-a3c5-f6cb962c12a1','import','2026-11-27T11:19:05.017+00:00','01a21cba-f83f-7c1f-aa9f-f105479cc24e');
INSERT INTO "submission" VALUES('01a21cba-f813-7f95-a3c5-f6cb962c12a1:840370aa','01a21cba-f813-7f95-a3c5-f6cb962c12a1','import','2026-11-27T11:19:05.017+00:00','01a21cba-f840-7eb9-900f-0e243af62d8c');
INSERT INTO "submission" VALUES('01a21cba-f813-7f95-a3c5-f6cb962c12a1:a5d2ffb0','01a21cba-f813-7f95-a3c5-f6cb962c12a1','import','2026-11-27T11:19:05.017+00:00','01a21cba-f841-718c-8517-4916b5d2e8b2');
INSERT INTO "submission" VALUES('01a21cba-f813-7f95-a3c5-f6cb962c12a1:8e85afee','01a21cba-f813-7f95-a3c5-f6cb962c12a1','import','2026-11-27T11:19:05.017+00:00','01a21cba-f842-735b-a6bd-b8dbc26fe6b1');
INSERT INTO "submission" VALUES('373f655bc6e84491','01a21cba-f813-7f95-a3c5-f6cb962c12a1','58b06d0e-3f63-40f6-817d-326a92dd30c9','2026-11-27T11:19:05.088+00:00',NULL);
INSERT INTO "submission" VALUES('acb9c698fce093d6','01a21cba-f813-7f95-a3c5-f6cb962c12a1','58b06d0e-3f63-40f6-817d-326a92dd30c9','2026-11-27T11:19:05.090+00:00',NULL);
INSERT INTO "submission" VALUES('9a0d24bf63089076','01a21cba-f813-7f95-a3c5-f6cb962c12a1','89ab99c7-7ede-4a88-8885-769d5396d608','2026-11-27T11:19:05.211+00:00','01a21cba-f8fb-7473-8785-6447a74a5a47');
INSERT INTO "submission" VALUES('cae9128046fdf6b8','01a21cba-f813-7f95-a3c5-f6cb962c12a1','89ab99c7-7ede-4a88-8885-769d5396d608','2026-11-27T11:19:05.215+00:00','01a21cba-f8ff-7093-9dd1-8ebe5f0cbd4a');
INSERT INTO "submission" VALUES('68126d252e079fd3','01a21cba-f813-7f95-a3c5-f6cb962c12a1','89ab99c7-7ede-4a88-8885-769d5396d608','2026-11-27T11:19:05.236+00:00',NULL);
INSERT INTO "submission" VALUES('e6a4019c1e57f5a0','01a21cba-f813-7f95-a3c5-f6cb962c12a1','89ab99c7-7ede-4a88-8885-769d5396d608','2026-11-27T11:19:05.239+00:00',NULL);
INSERT INTO "submission" VALUES('c8b2651d884877b9','01a21cba-f813-7f95-a3c5-f6cb962c12a1','89ab99c7-7ede-4a88-8885-769d5396d608','2026-11-27T11:19:05.243+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('XgVEb2RT8yD1A7OzFrneHA','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f820-726b-bb1c-a8f24cf9fb1a','01a21cba-f81e-75f4-a7ae-c6c43727679f','Pöytä 1',NULL,'2026-11-27T11:19:05.152+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21cba-f844-78b2-bbaf-839caced75be','01a21cba-f813-7f95-a3c5-f6cb962c12a1',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21cba-f845-7fc9-b89f-79b296dc0b3a','01a21cba-f813-7f95-a3c5-f6cb962c12a1',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_check(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE, theme_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK(answer IN ('yes','partly','skip')), text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(participant_id, theme_id)
) STRICT;
INSERT INTO "theme_check" VALUES('89ab99c7-7ede-4a88-8885-769d5396d608','01a21cba-f844-78b2-bbaf-839caced75be','partly','Lisäksi kyydit');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21cba-f844-78b2-bbaf-839caced75be','01a21cba-f833-7f60-8d27-73d1183ff16e',0,0);
INSERT INTO "theme_contribution" VALUES('01a21cba-f844-78b2-bbaf-839caced75be','01a21cba-f835-799e-86bf-e9bc9ddf15fb',1,0);
INSERT INTO "theme_contribution" VALUES('01a21cba-f844-78b2-bbaf-839caced75be','01a21cba-f83e-7bec-92b7-64bf39d0bb6c',2,0);
INSERT INTO "theme_contribution" VALUES('01a21cba-f844-78b2-bbaf-839caced75be','01a21cba-f842-735b-a6bd-b8dbc26fe6b1',3,1);
INSERT INTO "theme_contribution" VALUES('01a21cba-f845-7fc9-b89f-79b296dc0b3a','01a21cba-f83f-7c1f-aa9f-f105479cc24e',0,0);
INSERT INTO "theme_contribution" VALUES('01a21cba-f845-7fc9-b89f-79b296dc0b3a','01a21cba-f840-7eb9-900f-0e243af62d8c',1,0);
INSERT INTO "theme_contribution" VALUES('01a21cba-f845-7fc9-b89f-79b296dc0b3a','01a21cba-f841-718c-8517-4916b5d2e8b2',2,0);
INSERT INTO "theme_contribution" VALUES('01a21cba-f845-7fc9-b89f-79b296dc0b3a','01a21cba-f842-735b-a6bd-b8dbc26fe6b1',3,0);
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
INSERT INTO "tie" VALUES('01a21cba-f86e-741e-85b8-8571d5fd0f90','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f86c-7c17-b597-db8ab9b26aec','01a21cba-f86d-7fac-8988-e1c5e415b48e','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21cba-f870-7310-a5ce-82cc8eaf0957','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f86d-7fac-8988-e1c5e415b48e','01a21cba-f86f-7b97-b4e5-76c3eb7539cc','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21cba-f884-7814-967c-6a75e4e0e801','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f883-7704-a06f-3bd8439fc826','01a21cba-f86c-7c17-b597-db8ab9b26aec','',3,2,'before','kutomo-0-4','01a21cba-f87b-707d-a37f-b1839da07ae8','58b06d0e-3f63-40f6-817d-326a92dd30c9','roster','stands');
INSERT INTO "tie" VALUES('01a21cba-f885-7a18-8977-bb97146b5cf3','01a21cba-f813-7f95-a3c5-f6cb962c12a1','01a21cba-f883-7704-a06f-3bd8439fc826','01a21cba-f882-7d32-910e-0bca404bd1af','',1,NULL,'before','kutomo-0-4','01a21cba-f87b-707d-a37f-b1839da07ae8','58b06d0e-3f63-40f6-817d-326a92dd30c9','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE wall_note(
  contribution_id TEXT PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE, approved INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "wall_note" VALUES('01a21cba-f8fb-7473-8785-6447a74a5a47',1,0);
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21cba-f820-726b-bb1c-a8f24cf9fb1a','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21cba-f83a-7ae4-a198-421ffd1db82a','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Kysely',1,NULL);
INSERT INTO "workshop" VALUES('01a21cba-f8df-7e14-8fa8-0c5e4f930595','01a21cba-f813-7f95-a3c5-f6cb962c12a1','Päivä a3e49372',2,NULL);
CREATE TABLE workshop_run(
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, running INTEGER NOT NULL DEFAULT 0,
  view TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT 'light' CHECK(look IN ('light','dark')),
  moderated INTEGER NOT NULL DEFAULT 0, timer_ends_at TEXT, timer_left INTEGER,
  event_type TEXT NOT NULL DEFAULT 'workshop' CHECK(event_type IN ('workshop','information','meeting')),
  place TEXT NOT NULL DEFAULT '', hours REAL, other_heads INTEGER
, asks_back INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "workshop_run" VALUES('01a21cba-f8df-7e14-8fa8-0c5e4f930595','01a21cba-f8e6-78aa-8d3d-b7726c364086',1,'','light',0,NULL,NULL,'workshop','Kemi',3.5,1,1);
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
CREATE INDEX look_file_of_project ON look_file(project_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',58);
COMMIT;
