BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 10:57:57.793158+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 10:57:57.808015+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 10:57:57.828775+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 10:57:57.833820+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0005_network','2026-11-27 10:57:57.851950+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'kutomo','0006_live','2026-11-27 10:57:57.865549+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'kutomo','0007_check','2026-11-27 10:57:57.872501+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'kutomo','0008_wordings','2026-11-27 10:57:57.876806+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'kutomo','0009_report','2026-11-27 10:57:57.881543+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'kutomo','0010_shown','2026-11-27 10:57:57.889228+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21ca7-a427-7694-88e5-04bb55e75e22','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T10:57:58.312+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, titles TEXT NOT NULL DEFAULT '{}', UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21ca7-a2ab-7202-86bd-d1abaecbd73a','01a21ca7-a2a3-774e-a648-f0bcae949813','pre_assignment','Kysymykset',0,'open',0,'{}');
INSERT INTO "activity" VALUES('01a21ca7-a300-7da2-be45-4b7b8c9185d8','01a21ca7-a2ff-7912-99e9-9ff02c6f7162','pre_assignment','Kyselyn vastaukset',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21ca7-a383-7924-8a2d-bf75fbf8dedd','01a21ca7-a37f-7771-8aa9-e839cd64c326','idea_wall','Ideat',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21ca7-a386-7062-aea7-3af4008e1252','01a21ca7-a37f-7771-8aa9-e839cd64c326','dot_voting','Pisteet',1,'open',0,'{}');
CREATE TABLE activity_item(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('contribution','theme','cluster','own')), object_id TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE(activity_id, kind, object_id, text)
) STRICT;
INSERT INTO "activity_item" VALUES('01a21ca7-a3b4-766d-aaf6-97ecbaf49921','01a21ca7-a386-7062-aea7-3af4008e1252','contribution','01a21ca7-a3a1-7dea-9e2e-01025e63e065','',0);
INSERT INTO "activity_item" VALUES('01a21ca7-a3b5-7c6a-8b72-2c7e19e1dbe9','01a21ca7-a386-7062-aea7-3af4008e1252','cluster','01a21ca7-a3ac-77fb-985d-eb1051c99d9f','Kyydit',1);
INSERT INTO "activity_item" VALUES('01a21ca7-a3b6-7d6d-9a6a-2edb500bceec','01a21ca7-a386-7062-aea7-3af4008e1252','own','','Kokeillaan heti',2);
CREATE TABLE activity_turn(
  activity_id TEXT PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE, planned_minutes INTEGER,
  used_seconds INTEGER NOT NULL DEFAULT 0, started_at TEXT, skipped INTEGER NOT NULL DEFAULT 0,
  revealed INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0, picture TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "activity_turn" VALUES('01a21ca7-a383-7924-8a2d-bf75fbf8dedd',NULL,0,NULL,0,0,0,'');
INSERT INTO "activity_turn" VALUES('01a21ca7-a386-7062-aea7-3af4008e1252',10,0,'2026-11-27T10:57:58.200+00:00',0,0,0,'');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21ca7-a340-7eef-b907-fa55e07f4092','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21ca7-a341-7dbd-a135-e7ca9ece4ce2','01a21ca7-a28b-7b09-8e8e-47f338892a7b','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21ca7-a343-7d11-81f9-3179aa191101','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21ca7-a35c-7923-bdb8-0b6ef492cd3c','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Nuorten paja',NULL,'[]','22c4a2b5-fdd0-414d-aaf3-423547036b7f','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21ca7-a35d-76fb-b145-9d3097d55161','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Pajala','01a21ca7-a28e-7409-aeda-29ac6807ae44','[]','22c4a2b5-fdd0-414d-aaf3-423547036b7f','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21ca7-a340-7eef-b907-fa55e07f4092',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T10:57:58.319+00:00');
CREATE TABLE attendee(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, organisation TEXT NOT NULL,
  paid INTEGER, first_time INTEGER
) STRICT;
INSERT INTO "attendee" VALUES('01a21ca7-a3fb-7be5-b393-6fa9d08f365a','01a21ca7-a37f-7771-8aa9-e839cd64c326','Kela',1,0);
CREATE TABLE cluster_note(
  cluster_id TEXT NOT NULL REFERENCES note_cluster(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(cluster_id, contribution_id)
) STRICT;
INSERT INTO "cluster_note" VALUES('01a21ca7-a3ac-77fb-985d-eb1051c99d9f','01a21ca7-a3a1-7dea-9e2e-01025e63e065',0);
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21ca7-a30f-7ab7-97c8-96a7f77f8f33','01a21ca7-a2d4-7e56-89c3-d5e876d540f6','Anna','01a21ca7-a309-7df4-bc5d-05df4b350bcc');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21ca7-a30f-7ab7-97c8-96a7f77f8f33','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.031+00:00','[["01a21ca7-a309-7df4-bc5d-05df4b350bcc", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21ca7-a30f-7ab7-97c8-96a7f77f8f33','01a21ca7-a2e0-7e12-b09c-c1fb31e71317',0,'01a21ca7-a309-7df4-bc5d-05df4b350bcc');
INSERT INTO "coding_answer" VALUES('01a21ca7-a30f-7ab7-97c8-96a7f77f8f33','01a21ca7-a2d4-7e56-89c3-d5e876d540f6',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21ca7-a28b-7b09-8e8e-47f338892a7b','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
, standing TEXT NOT NULL DEFAULT 'stands'
  CHECK(standing IN ('stands','waits','hidden')), activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, came_from TEXT NOT NULL DEFAULT '', participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "commitment" VALUES('01a21ca7-a32f-72f8-aca2-014cbdc7a52a','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Kimppakyydit','Kela','',NULL,'agreed','stands',NULL,'',NULL);
INSERT INTO "commitment" VALUES('01a21ca7-a3c3-764f-ab86-a6972e098d7e','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Soitan','Minä','',NULL,'agreed','stands','01a21ca7-a386-7062-aea7-3af4008e1252','','db703782-8ff5-4696-9ec7-3f8aeaf2facd');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21ca7-a2d4-7e56-89c3-d5e876d540f6','01a21ca7-a2b3-77f5-b3bc-f56b2093c78a','22c4a2b5-fdd0-414d-aaf3-423547036b7f','01a21ca7-a28e-7409-aeda-29ac6807ae44',NULL,'fi','link','stands',1,'2026-11-27T10:57:57.972+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a2e0-7e12-b09c-c1fb31e71317','01a21ca7-a2b3-77f5-b3bc-f56b2093c78a','3570f050-2125-468b-a6da-2f7ac0bcdb25','01a21ca7-a28e-7409-aeda-29ac6807ae44',NULL,'fi','link','stands',1,'2026-11-27T10:57:57.984+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a2f0-71e0-905f-9a0da8afe8c9','01a21ca7-a2c3-7992-8758-75fa0a78a661','15f5c374-6956-4acf-a0ce-c2b0bf25192d','01a21ca7-a377-73cb-8ff9-c836e7a6cd32',NULL,'fi','link','hidden',1,'2026-11-27T10:57:58.000+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a303-7e6f-8714-529ef780a6b3','01a21ca7-a302-7900-bcf3-165d939fe117','24ace230-6359-41f4-ba91-0ea520d770fd','01a21ca7-a301-76c9-8e1e-eff3259a4bab',NULL,'fi','import','stands',1,'2026-11-27T10:57:58.016+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a304-7263-bfab-20833cfd7dfa','01a21ca7-a302-7900-bcf3-165d939fe117','6ef3b1a4-f2dd-4a1d-81cf-b9a3418c0a3b','01a21ca7-a301-76c9-8e1e-eff3259a4bab',NULL,'fi','import','stands',1,'2026-11-27T10:57:58.016+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a305-7da9-9748-f13a2c2f6b5a','01a21ca7-a302-7900-bcf3-165d939fe117','c3315747-0c73-4e0f-959b-dc6a2f5300b5','01a21ca7-a301-76c9-8e1e-eff3259a4bab',NULL,'fi','import','stands',1,'2026-11-27T10:57:58.016+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a306-7c6f-847d-299b9951c83c','01a21ca7-a302-7900-bcf3-165d939fe117','24ace230-6359-41f4-ba91-0ea520d770fd','01a21ca7-a301-76c9-8e1e-eff3259a4bab',NULL,'fi','import','stands',1,'2026-11-27T10:57:58.016+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a307-7047-8191-41a7035f2d31','01a21ca7-a302-7900-bcf3-165d939fe117','6ef3b1a4-f2dd-4a1d-81cf-b9a3418c0a3b','01a21ca7-a301-76c9-8e1e-eff3259a4bab',NULL,'fi','import','stands',1,'2026-11-27T10:57:58.016+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a3a1-7dea-9e2e-01025e63e065','01a21ca7-a38b-7fe7-872c-e497143f8a4a','db703782-8ff5-4696-9ec7-3f8aeaf2facd','01a21ca7-a28e-7409-aeda-29ac6807ae44',NULL,'fi','live','stands',1,'2026-11-27T10:57:58.177+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ca7-a3a8-767d-b374-5a9495a322b4','01a21ca7-a38b-7fe7-872c-e497143f8a4a','db703782-8ff5-4696-9ec7-3f8aeaf2facd','01a21ca7-a28e-7409-aeda-29ac6807ae44',NULL,'fi','live','stands',1,'2026-11-27T10:57:58.184+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21ca7-a2d4-7e56-89c3-d5e876d540f6',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T10:57:57.972+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a2e0-7e12-b09c-c1fb31e71317',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T10:57:57.984+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a2f0-71e0-905f-9a0da8afe8c9',1,'Lyhyt','2026-11-27T10:57:58.000+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a303-7e6f-8714-529ef780a6b3',1,'Vastaus 0','2026-11-27T10:57:58.016+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a304-7263-bfab-20833cfd7dfa',1,'Vastaus 1','2026-11-27T10:57:58.016+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a305-7da9-9748-f13a2c2f6b5a',1,'Vastaus 2','2026-11-27T10:57:58.016+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a306-7c6f-847d-299b9951c83c',1,'Vastaus 3','2026-11-27T10:57:58.016+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a307-7047-8191-41a7035f2d31',1,'Vastaus 4','2026-11-27T10:57:58.016+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a3a1-7dea-9e2e-01025e63e065',1,'Idea 0','2026-11-27T10:57:58.177+00:00');
INSERT INTO "contribution_version" VALUES('01a21ca7-a3a8-767d-b374-5a9495a322b4',1,'Idea 1','2026-11-27T10:57:58.184+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21ca7-a28c-7006-8124-4e361fb13c8b','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.900+00:00','command','added','project','01a21ca7-a28b-7b09-8e8e-47f338892a7b',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21ca7-a28f-7031-ac3d-50861a427b61','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.902+00:00','command','added','group','01a21ca7-a28e-7409-aeda-29ac6807ae44','{"stakeholder_group": {"01a21ca7-a28e-7409-aeda-29ac6807ae44": null}}','{"stakeholder_group": {"01a21ca7-a28e-7409-aeda-29ac6807ae44": {"id": "01a21ca7-a28e-7409-aeda-29ac6807ae44", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21ca7-a29c-7d39-bbfb-cd41fc5ef042','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.916+00:00','command','added','group','01a21ca7-a29b-7e40-8dfe-bad869cf79bc','{"stakeholder_group": {"01a21ca7-a29b-7e40-8dfe-bad869cf79bc": null}}','{"stakeholder_group": {"01a21ca7-a29b-7e40-8dfe-bad869cf79bc": {"id": "01a21ca7-a29b-7e40-8dfe-bad869cf79bc", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21ca7-a2a4-7447-b13b-e9890224f1c7','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.924+00:00','command','added','workshop','01a21ca7-a2a3-774e-a648-f0bcae949813','{"workshop": {"01a21ca7-a2a3-774e-a648-f0bcae949813": null}}','{"workshop": {"01a21ca7-a2a3-774e-a648-f0bcae949813": {"id": "01a21ca7-a2a3-774e-a648-f0bcae949813", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21ca7-a2ac-7fee-a9c5-5cccff92f3a6','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.932+00:00','command','added','activity','01a21ca7-a2ab-7202-86bd-d1abaecbd73a','{"activity": {"01a21ca7-a2ab-7202-86bd-d1abaecbd73a": null}}','{"activity": {"01a21ca7-a2ab-7202-86bd-d1abaecbd73a": {"id": "01a21ca7-a2ab-7202-86bd-d1abaecbd73a", "workshop_id": "01a21ca7-a2a3-774e-a648-f0bcae949813", "method": "pre_assignment", "title": "Kysymykset", "titles": "{}", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21ca7-a2b4-790c-a786-0ee0105029d7','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.940+00:00','command','added','prompt','01a21ca7-a2b3-77f5-b3bc-f56b2093c78a','{"prompt": {"01a21ca7-a2b3-77f5-b3bc-f56b2093c78a": null}}','{"prompt": {"01a21ca7-a2b3-77f5-b3bc-f56b2093c78a": {"id": "01a21ca7-a2b3-77f5-b3bc-f56b2093c78a", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21ca7-a2ab-7202-86bd-d1abaecbd73a", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21ca7-a2c4-748b-9053-a04668586da6','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.956+00:00','command','added','prompt','01a21ca7-a2c3-7992-8758-75fa0a78a661','{"prompt": {"01a21ca7-a2c3-7992-8758-75fa0a78a661": null}}','{"prompt": {"01a21ca7-a2c3-7992-8758-75fa0a78a661": {"id": "01a21ca7-a2c3-7992-8758-75fa0a78a661", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21ca7-a2ab-7202-86bd-d1abaecbd73a", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21ca7-a2d5-7cd3-88d7-3ab6c5caa465','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.972+00:00','command','said','contribution','01a21ca7-a2d4-7e56-89c3-d5e876d540f6',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21ca7-a2e1-70fc-a0bc-c3b7c5b7151a','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:57.984+00:00','command','said','contribution','01a21ca7-a2e0-7e12-b09c-c1fb31e71317',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21ca7-a2f1-7d24-b09f-bc3ab33fad31','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.000+00:00','command','said','contribution','01a21ca7-a2f0-71e0-905f-9a0da8afe8c9',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21ca7-a2f9-7196-a305-372036e7c1e6','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.009+00:00','command','hidden','contribution','01a21ca7-a2f0-71e0-905f-9a0da8afe8c9','{"contribution": {"01a21ca7-a2f0-71e0-905f-9a0da8afe8c9": {"state": "stands"}}}','{"contribution": {"01a21ca7-a2f0-71e0-905f-9a0da8afe8c9": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21ca7-a308-706d-bc58-651988d1b7a1','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.017+00:00','command','imported','contributions','01a21ca7-a28b-7b09-8e8e-47f338892a7b','{"workshop": {"01a21ca7-a2ff-7912-99e9-9ff02c6f7162": null}, "activity": {"01a21ca7-a300-7da2-be45-4b7b8c9185d8": null}, "stakeholder_group": {"01a21ca7-a301-76c9-8e1e-eff3259a4bab": null}, "participant": {"24ace230-6359-41f4-ba91-0ea520d770fd": null, "6ef3b1a4-f2dd-4a1d-81cf-b9a3418c0a3b": null, "c3315747-0c73-4e0f-959b-dc6a2f5300b5": null}, "prompt": {"01a21ca7-a302-7900-bcf3-165d939fe117": null}, "contribution": {"01a21ca7-a303-7e6f-8714-529ef780a6b3": null, "01a21ca7-a304-7263-bfab-20833cfd7dfa": null, "01a21ca7-a305-7da9-9748-f13a2c2f6b5a": null, "01a21ca7-a306-7c6f-847d-299b9951c83c": null, "01a21ca7-a307-7047-8191-41a7035f2d31": null}}','{"workshop": {"01a21ca7-a2ff-7912-99e9-9ff02c6f7162": {"id": "01a21ca7-a2ff-7912-99e9-9ff02c6f7162", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21ca7-a300-7da2-be45-4b7b8c9185d8": {"id": "01a21ca7-a300-7da2-be45-4b7b8c9185d8", "workshop_id": "01a21ca7-a2ff-7912-99e9-9ff02c6f7162", "method": "pre_assignment", "title": "Kyselyn vastaukset", "titles": "{}", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21ca7-a301-76c9-8e1e-eff3259a4bab": {"id": "01a21ca7-a301-76c9-8e1e-eff3259a4bab", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"24ace230-6359-41f4-ba91-0ea520d770fd": {}, "6ef3b1a4-f2dd-4a1d-81cf-b9a3418c0a3b": {}, "c3315747-0c73-4e0f-959b-dc6a2f5300b5": {}}, "prompt": {"01a21ca7-a302-7900-bcf3-165d939fe117": {"id": "01a21ca7-a302-7900-bcf3-165d939fe117", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21ca7-a300-7da2-be45-4b7b8c9185d8", "position": 0}}, "contribution": {"01a21ca7-a303-7e6f-8714-529ef780a6b3": {}, "01a21ca7-a304-7263-bfab-20833cfd7dfa": {}, "01a21ca7-a305-7da9-9748-f13a2c2f6b5a": {}, "01a21ca7-a306-7c6f-847d-299b9951c83c": {}, "01a21ca7-a307-7047-8191-41a7035f2d31": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21ca7-a30b-7c7e-ae37-914b64e92b30','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.025+00:00','command','edited','themes','01a21ca7-a28b-7b09-8e8e-47f338892a7b','{"theme": {"01a21ca7-a309-7df4-bc5d-05df4b350bcc": null, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085": null}, "theme_contribution": {"01a21ca7-a309-7df4-bc5d-05df4b350bcc|01a21ca7-a2d4-7e56-89c3-d5e876d540f6": null, "01a21ca7-a309-7df4-bc5d-05df4b350bcc|01a21ca7-a2e0-7e12-b09c-c1fb31e71317": null, "01a21ca7-a309-7df4-bc5d-05df4b350bcc|01a21ca7-a303-7e6f-8714-529ef780a6b3": null, "01a21ca7-a309-7df4-bc5d-05df4b350bcc|01a21ca7-a307-7047-8191-41a7035f2d31": null, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085|01a21ca7-a304-7263-bfab-20833cfd7dfa": null, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085|01a21ca7-a305-7da9-9748-f13a2c2f6b5a": null, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085|01a21ca7-a306-7c6f-847d-299b9951c83c": null, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085|01a21ca7-a307-7047-8191-41a7035f2d31": null}}','{"theme": {"01a21ca7-a309-7df4-bc5d-05df4b350bcc": {"id": "01a21ca7-a309-7df4-bc5d-05df4b350bcc", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085": {"id": "01a21ca7-a30a-7d1d-ba35-53ff1abfb085", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21ca7-a309-7df4-bc5d-05df4b350bcc|01a21ca7-a2d4-7e56-89c3-d5e876d540f6": {"theme_id": "01a21ca7-a309-7df4-bc5d-05df4b350bcc", "contribution_id": "01a21ca7-a2d4-7e56-89c3-d5e876d540f6", "position": 0, "also": 0}, "01a21ca7-a309-7df4-bc5d-05df4b350bcc|01a21ca7-a2e0-7e12-b09c-c1fb31e71317": {"theme_id": "01a21ca7-a309-7df4-bc5d-05df4b350bcc", "contribution_id": "01a21ca7-a2e0-7e12-b09c-c1fb31e71317", "position": 1, "also": 0}, "01a21ca7-a309-7df4-bc5d-05df4b350bcc|01a21ca7-a303-7e6f-8714-529ef780a6b3": {"theme_id": "01a21ca7-a309-7df4-bc5d-05df4b350bcc", "contribution_id": "01a21ca7-a303-7e6f-8714-529ef780a6b3", "position": 2, "also": 0}, "01a21ca7-a309-7df4-bc5d-05df4b350bcc|01a21ca7-a307-7047-8191-41a7035f2d31": {"theme_id": "01a21ca7-a309-7df4-bc5d-05df4b350bcc", "contribution_id": "01a21ca7-a307-7047-8191-41a7035f2d31", "position": 3, "also": 1}, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085|01a21ca7-a304-7263-bfab-20833cfd7dfa": {"theme_id": "01a21ca7-a30a-7d1d-ba35-53ff1abfb085", "contribution_id": "01a21ca7-a304-7263-bfab-20833cfd7dfa", "position": 0, "also": 0}, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085|01a21ca7-a305-7da9-9748-f13a2c2f6b5a": {"theme_id": "01a21ca7-a30a-7d1d-ba35-53ff1abfb085", "contribution_id": "01a21ca7-a305-7da9-9748-f13a2c2f6b5a", "position": 1, "also": 0}, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085|01a21ca7-a306-7c6f-847d-299b9951c83c": {"theme_id": "01a21ca7-a30a-7d1d-ba35-53ff1abfb085", "contribution_id": "01a21ca7-a306-7c6f-847d-299b9951c83c", "position": 2, "also": 0}, "01a21ca7-a30a-7d1d-ba35-53ff1abfb085|01a21ca7-a307-7047-8191-41a7035f2d31": {"theme_id": "01a21ca7-a30a-7d1d-ba35-53ff1abfb085", "contribution_id": "01a21ca7-a307-7047-8191-41a7035f2d31", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21ca7-a310-77a6-8146-47f8704c8b51','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.032+00:00','command','drawn','coding','01a21ca7-a30f-7ab7-97c8-96a7f77f8f33',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21ca7-a318-750e-8ffb-1836c28df2b4','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.040+00:00','command','coded','coding','01a21ca7-a30f-7ab7-97c8-96a7f77f8f33',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21ca7-a321-78f3-820a-988a99202d41','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.048+00:00','command','written','findings','01a21ca7-a28b-7b09-8e8e-47f338892a7b','{"finding": {"01a21ca7-a31f-7fce-8606-14c0ad51e3cb": null, "01a21ca7-a320-7ac7-b60c-8a9112cfde39": null}, "evidence": {"01a21ca7-a31f-7fce-8606-14c0ad51e3cb|contribution|01a21ca7-a2d4-7e56-89c3-d5e876d540f6": null, "01a21ca7-a31f-7fce-8606-14c0ad51e3cb|contribution|01a21ca7-a2e0-7e12-b09c-c1fb31e71317": null}}','{"finding": {"01a21ca7-a31f-7fce-8606-14c0ad51e3cb": {"id": "01a21ca7-a31f-7fce-8606-14c0ad51e3cb", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0, "interpretation": 0, "worded_by": ""}, "01a21ca7-a320-7ac7-b60c-8a9112cfde39": {"id": "01a21ca7-a320-7ac7-b60c-8a9112cfde39", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0, "interpretation": 0, "worded_by": ""}}, "evidence": {"01a21ca7-a31f-7fce-8606-14c0ad51e3cb|contribution|01a21ca7-a2d4-7e56-89c3-d5e876d540f6": {"finding_id": "01a21ca7-a31f-7fce-8606-14c0ad51e3cb", "kind": "contribution", "object_id": "01a21ca7-a2d4-7e56-89c3-d5e876d540f6", "position": 0}, "01a21ca7-a31f-7fce-8606-14c0ad51e3cb|contribution|01a21ca7-a2e0-7e12-b09c-c1fb31e71317": {"finding_id": "01a21ca7-a31f-7fce-8606-14c0ad51e3cb", "kind": "contribution", "object_id": "01a21ca7-a2e0-7e12-b09c-c1fb31e71317", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21ca7-a328-7048-b048-a3f103d81f2c','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.056+00:00','command','kept','steps','01a21ca7-a28b-7b09-8e8e-47f338892a7b','{"step": {"01a21ca7-a327-701b-8184-6ef8ccd7ee6a": null}}','{"step": {"01a21ca7-a327-701b-8184-6ef8ccd7ee6a": {"id": "01a21ca7-a327-701b-8184-6ef8ccd7ee6a", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "layer": "", "standing": "stands", "activity_id": "01a21ca7-a2ab-7202-86bd-d1abaecbd73a", "participant_id": null}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21ca7-a330-7888-aaee-de50b1c22223','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.064+00:00','command','kept','commitments','01a21ca7-a28b-7b09-8e8e-47f338892a7b','{"commitment": {"01a21ca7-a32f-72f8-aca2-014cbdc7a52a": null}}','{"commitment": {"01a21ca7-a32f-72f8-aca2-014cbdc7a52a": {"id": "01a21ca7-a32f-72f8-aca2-014cbdc7a52a", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed", "activity_id": null, "came_from": "", "standing": "stands", "participant_id": null}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21ca7-a338-7a21-bf3d-be2226f77f3a','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.072+00:00','command','rated','project','01a21ca7-a28b-7b09-8e8e-47f338892a7b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21ca7-a345-7552-b07c-4fd99bb0bb2e','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.080+00:00','command','imported','ties','01a21ca7-a28b-7b09-8e8e-47f338892a7b','{"actor": {"01a21ca7-a340-7eef-b907-fa55e07f4092": null, "01a21ca7-a341-7dbd-a135-e7ca9ece4ce2": null, "01a21ca7-a343-7d11-81f9-3179aa191101": null}, "tie": {"01a21ca7-a342-7e8f-b933-568c79dc6160": null, "01a21ca7-a344-7ed6-86f8-af27fba5a3f1": null}}','{"actor": {"01a21ca7-a340-7eef-b907-fa55e07f4092": {"id": "01a21ca7-a340-7eef-b907-fa55e07f4092", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21ca7-a341-7dbd-a135-e7ca9ece4ce2": {"id": "01a21ca7-a341-7dbd-a135-e7ca9ece4ce2", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21ca7-a343-7d11-81f9-3179aa191101": {"id": "01a21ca7-a343-7d11-81f9-3179aa191101", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21ca7-a342-7e8f-b933-568c79dc6160": {"id": "01a21ca7-a342-7e8f-b933-568c79dc6160", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "source_id": "01a21ca7-a340-7eef-b907-fa55e07f4092", "target_id": "01a21ca7-a341-7dbd-a135-e7ca9ece4ce2", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21ca7-a344-7ed6-86f8-af27fba5a3f1": {"id": "01a21ca7-a344-7ed6-86f8-af27fba5a3f1", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "source_id": "01a21ca7-a341-7dbd-a135-e7ca9ece4ce2", "target_id": "01a21ca7-a343-7d11-81f9-3179aa191101", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21ca7-a349-7fef-9a20-ffa2543937bd','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.089+00:00','command','changed','actors','01a21ca7-a340-7eef-b907-fa55e07f4092','{"actor_year": {"01a21ca7-a340-7eef-b907-fa55e07f4092|2025": null}}','{"actor_year": {"01a21ca7-a340-7eef-b907-fa55e07f4092|2025": {"actor_id": "01a21ca7-a340-7eef-b907-fa55e07f4092", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(22,'01a21ca7-a350-783f-bd6a-e39e068e04d5','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.096+00:00','command','added','prompt','01a21ca7-a34f-7a5e-9a34-9d103e823700','{"prompt": {"01a21ca7-a34f-7a5e-9a34-9d103e823700": null}}','{"prompt": {"01a21ca7-a34f-7a5e-9a34-9d103e823700": {"id": "01a21ca7-a34f-7a5e-9a34-9d103e823700", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21ca7-a2ab-7202-86bd-d1abaecbd73a", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(23,'01a21ca7-a354-751d-a6d9-0d73c8019bf3','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.100+00:00','command','added','prompt','01a21ca7-a353-7e41-9542-8ba00f763539','{"prompt": {"01a21ca7-a353-7e41-9542-8ba00f763539": null}}','{"prompt": {"01a21ca7-a353-7e41-9542-8ba00f763539": {"id": "01a21ca7-a353-7e41-9542-8ba00f763539", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21ca7-a2ab-7202-86bd-d1abaecbd73a", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(24,'01a21ca7-a358-77de-a1a1-352bcc0cff0d','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.103+00:00','command','said','ratings','01a21ca7-a34f-7a5e-9a34-9d103e823700',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21ca7-a360-7c91-9d08-4c5ffb30b5b1','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.109+00:00','command','said','ties','01a21ca7-a353-7e41-9542-8ba00f763539',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21ca7-a361-7159-9a24-2f9fcddec841','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.111+00:00','command','added','invitation','01a21ca7-a28b-7b09-8e8e-47f338892a7b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21ca7-a368-7ca1-9b06-29003c4e562e','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.119+00:00','command','added','photo','01a21ca7-a367-7ff3-9f2f-f006182a702b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(28,'01a21ca7-a36b-7b83-8044-e491f11c70ef','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.123+00:00','command','added','table','01a21ca7-a2a3-774e-a648-f0bcae949813',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(29,'01a21ca7-a378-7eee-8026-ea65eb17286a','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.136+00:00','command','added','group','01a21ca7-a377-73cb-8ff9-c836e7a6cd32','{"stakeholder_group": {"01a21ca7-a377-73cb-8ff9-c836e7a6cd32": null}}','{"stakeholder_group": {"01a21ca7-a377-73cb-8ff9-c836e7a6cd32": {"id": "01a21ca7-a377-73cb-8ff9-c836e7a6cd32", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(30,'01a21ca7-a37c-799c-a76a-d7301c47f37a','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.140+00:00','command','regrouped','groupings','01a21ca7-a28b-7b09-8e8e-47f338892a7b','{"contribution": {"01a21ca7-a2f0-71e0-905f-9a0da8afe8c9": {"group_id": "01a21ca7-a28e-7409-aeda-29ac6807ae44"}}, "participant_group": {"15f5c374-6956-4acf-a0ce-c2b0bf25192d|01a21ca7-a2a3-774e-a648-f0bcae949813": null}}','{"contribution": {"01a21ca7-a2f0-71e0-905f-9a0da8afe8c9": {"group_id": "01a21ca7-a377-73cb-8ff9-c836e7a6cd32"}}, "participant_group": {"15f5c374-6956-4acf-a0ce-c2b0bf25192d|01a21ca7-a2a3-774e-a648-f0bcae949813": {"participant_id": "15f5c374-6956-4acf-a0ce-c2b0bf25192d", "workshop_id": "01a21ca7-a2a3-774e-a648-f0bcae949813", "group_id": "01a21ca7-a377-73cb-8ff9-c836e7a6cd32"}}}',NULL,1,'');
INSERT INTO "event" VALUES(31,'01a21ca7-a380-78a4-aaff-8107bb87667c','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.143+00:00','command','added','workshop','01a21ca7-a37f-7771-8aa9-e839cd64c326','{"workshop": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": null}}','{"workshop": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": {"id": "01a21ca7-a37f-7771-8aa9-e839cd64c326", "project_id": "01a21ca7-a28b-7b09-8e8e-47f338892a7b", "name": "Päivä b1c9c177", "position": 2, "held_on": null}}}',NULL,1,'Päivä b1c9c177');
INSERT INTO "event" VALUES(32,'01a21ca7-a384-7feb-bf2c-7ebeaccdbf40','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.148+00:00','command','added','activity','01a21ca7-a383-7924-8a2d-bf75fbf8dedd','{"activity": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": null}}','{"activity": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": {"id": "01a21ca7-a383-7924-8a2d-bf75fbf8dedd", "workshop_id": "01a21ca7-a37f-7771-8aa9-e839cd64c326", "method": "idea_wall", "title": "Ideat", "titles": "{}", "position": 0, "state": "draft", "stepwise": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(33,'01a21ca7-a387-7854-a0eb-0d2b73a65dc0','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.150+00:00','command','added','activity','01a21ca7-a386-7062-aea7-3af4008e1252','{"activity": {"01a21ca7-a386-7062-aea7-3af4008e1252": null}}','{"activity": {"01a21ca7-a386-7062-aea7-3af4008e1252": {"id": "01a21ca7-a386-7062-aea7-3af4008e1252", "workshop_id": "01a21ca7-a37f-7771-8aa9-e839cd64c326", "method": "dot_voting", "title": "Pisteet", "titles": "{}", "position": 1, "state": "draft", "stepwise": 0}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(34,'01a21ca7-a38c-77e3-952a-0b3212ae8fd6','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.156+00:00','command','added','prompt','01a21ca7-a38b-7fe7-872c-e497143f8a4a','{"prompt": {"01a21ca7-a38b-7fe7-872c-e497143f8a4a": null}}','{"prompt": {"01a21ca7-a38b-7fe7-872c-e497143f8a4a": {"id": "01a21ca7-a38b-7fe7-872c-e497143f8a4a", "text": "Mitä tekisimme?", "about": null, "form": "text", "details": "{}", "activity_id": "01a21ca7-a383-7924-8a2d-bf75fbf8dedd", "position": 0}}}',NULL,1,'Mitä tekisimme?');
INSERT INTO "event" VALUES(35,'01a21ca7-a38f-7eca-9b95-9fe4a293309e','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.159+00:00','command','changed','run','01a21ca7-a37f-7771-8aa9-e839cd64c326','{"workshop_run": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": null}}','{"workshop_run": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": {"workshop_id": "01a21ca7-a37f-7771-8aa9-e839cd64c326", "running": 1, "view": "", "look": "light", "moderated": 0, "event_type": "workshop", "place": "Kemi", "hours": 3.5, "asks_back": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(36,'01a21ca7-a394-73d3-96c6-588301f42dca','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.164+00:00','command','began','turn','01a21ca7-a383-7924-8a2d-bf75fbf8dedd','{"workshop_run": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": {"activity_id": null}}, "activity": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": {"state": "draft"}}, "activity_turn": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": null}}','{"workshop_run": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": {"activity_id": "01a21ca7-a383-7924-8a2d-bf75fbf8dedd"}}, "activity": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": {"state": "open"}}, "activity_turn": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": {"activity_id": "01a21ca7-a383-7924-8a2d-bf75fbf8dedd", "started_at": "2026-11-27T10:57:58.164+00:00", "skipped": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(37,'01a21ca7-a3a2-7da7-9c1b-d644f84a562b','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.177+00:00','command','said','contribution','01a21ca7-a3a1-7dea-9e2e-01025e63e065',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(38,'01a21ca7-a3a9-7c7a-a3a4-7cd8986598ed','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.184+00:00','command','said','contribution','01a21ca7-a3a8-767d-b374-5a9495a322b4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(39,'01a21ca7-a3ad-7f57-93f8-a81d4faa91b1','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.188+00:00','command','added','cluster','01a21ca7-a3ac-77fb-985d-eb1051c99d9f','{"note_cluster": {"01a21ca7-a3ac-77fb-985d-eb1051c99d9f": null}, "cluster_note": {"01a21ca7-a3ac-77fb-985d-eb1051c99d9f|01a21ca7-a3a1-7dea-9e2e-01025e63e065": null}}','{"note_cluster": {"01a21ca7-a3ac-77fb-985d-eb1051c99d9f": {"id": "01a21ca7-a3ac-77fb-985d-eb1051c99d9f", "activity_id": "01a21ca7-a383-7924-8a2d-bf75fbf8dedd", "name": "Kyydit", "position": 0}}, "cluster_note": {"01a21ca7-a3ac-77fb-985d-eb1051c99d9f|01a21ca7-a3a1-7dea-9e2e-01025e63e065": {"cluster_id": "01a21ca7-a3ac-77fb-985d-eb1051c99d9f", "contribution_id": "01a21ca7-a3a1-7dea-9e2e-01025e63e065", "position": 0}}}',NULL,1,'Kyydit');
INSERT INTO "event" VALUES(40,'01a21ca7-a3af-7d24-82fb-57092b17a8cb','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.191+00:00','command','approved','notes','01a21ca7-a28b-7b09-8e8e-47f338892a7b','{"wall_note": {"01a21ca7-a3a1-7dea-9e2e-01025e63e065": null}}','{"wall_note": {"01a21ca7-a3a1-7dea-9e2e-01025e63e065": {"contribution_id": "01a21ca7-a3a1-7dea-9e2e-01025e63e065", "approved": 1, "pinned": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(41,'01a21ca7-a3b7-7134-83fe-de9427c54e61','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.196+00:00','command','taken','items','01a21ca7-a386-7062-aea7-3af4008e1252','{"activity_item": {"01a21ca7-a3b4-766d-aaf6-97ecbaf49921": null, "01a21ca7-a3b5-7c6a-8b72-2c7e19e1dbe9": null, "01a21ca7-a3b6-7d6d-9a6a-2edb500bceec": null}}','{"activity_item": {"01a21ca7-a3b4-766d-aaf6-97ecbaf49921": {"id": "01a21ca7-a3b4-766d-aaf6-97ecbaf49921", "activity_id": "01a21ca7-a386-7062-aea7-3af4008e1252", "kind": "contribution", "object_id": "01a21ca7-a3a1-7dea-9e2e-01025e63e065", "text": "", "position": 0}, "01a21ca7-a3b5-7c6a-8b72-2c7e19e1dbe9": {"id": "01a21ca7-a3b5-7c6a-8b72-2c7e19e1dbe9", "activity_id": "01a21ca7-a386-7062-aea7-3af4008e1252", "kind": "cluster", "object_id": "01a21ca7-a3ac-77fb-985d-eb1051c99d9f", "text": "Kyydit", "position": 1}, "01a21ca7-a3b6-7d6d-9a6a-2edb500bceec": {"id": "01a21ca7-a3b6-7d6d-9a6a-2edb500bceec", "activity_id": "01a21ca7-a386-7062-aea7-3af4008e1252", "kind": "own", "object_id": "", "text": "Kokeillaan heti", "position": 2}}}',NULL,1,'');
INSERT INTO "event" VALUES(42,'01a21ca7-a3b8-7582-a4ff-54348d886c60','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.200+00:00','command','began','turn','01a21ca7-a386-7062-aea7-3af4008e1252','{"activity": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": {"state": "open"}, "01a21ca7-a386-7062-aea7-3af4008e1252": {"state": "draft"}}, "activity_turn": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": {"started_at": "2026-11-27T10:57:58.164+00:00"}, "01a21ca7-a386-7062-aea7-3af4008e1252": null}, "workshop_run": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": {"activity_id": "01a21ca7-a383-7924-8a2d-bf75fbf8dedd"}}}','{"activity": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": {"state": "closed"}, "01a21ca7-a386-7062-aea7-3af4008e1252": {"state": "open"}}, "activity_turn": {"01a21ca7-a383-7924-8a2d-bf75fbf8dedd": {"started_at": null}, "01a21ca7-a386-7062-aea7-3af4008e1252": {"activity_id": "01a21ca7-a386-7062-aea7-3af4008e1252", "started_at": "2026-11-27T10:57:58.200+00:00", "skipped": 0}}, "workshop_run": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": {"activity_id": "01a21ca7-a386-7062-aea7-3af4008e1252"}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(43,'01a21ca7-a3be-74ee-bb50-0c07ff86ad03','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.204+00:00','command','said','ratings','01a21ca7-a386-7062-aea7-3af4008e1252',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(44,'01a21ca7-a3c0-7040-8120-8465175873b0','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.208+00:00','command','said','steps','01a21ca7-a386-7062-aea7-3af4008e1252',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(45,'01a21ca7-a3c4-7376-9241-c678128db066','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.212+00:00','command','said','commitments','01a21ca7-a386-7062-aea7-3af4008e1252',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(46,'01a21ca7-a3c8-78a8-8da9-4122555b4772','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.216+00:00','command','said','checks','01a21ca7-a28b-7b09-8e8e-47f338892a7b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(47,'01a21ca7-a3f0-76f7-928f-737bb1b856da','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.256+00:00','command','counted','heads','01a21ca7-a37f-7771-8aa9-e839cd64c326','{"head_count": {"01a21ca7-a37f-7771-8aa9-e839cd64c326|01a21ca7-a28e-7409-aeda-29ac6807ae44": null}, "workshop_run": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": {"other_heads": null}}}','{"head_count": {"01a21ca7-a37f-7771-8aa9-e839cd64c326|01a21ca7-a28e-7409-aeda-29ac6807ae44": {"workshop_id": "01a21ca7-a37f-7771-8aa9-e839cd64c326", "group_id": "01a21ca7-a28e-7409-aeda-29ac6807ae44", "heads": 4}}, "workshop_run": {"01a21ca7-a37f-7771-8aa9-e839cd64c326": {"other_heads": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(48,'01a21ca7-a3f8-7eac-9c6f-8a8fa8642265','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.264+00:00','command','added','room link','01a21ca7-a37f-7771-8aa9-e839cd64c326',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(49,'01a21ca7-a400-77c5-82b4-379373f20d51','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.272+00:00','command','begun','rehearsal','01a21ca7-a28b-7b09-8e8e-47f338892a7b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(50,'01a21ca7-a404-7fd6-8015-9ae4933d5b9f','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.276+00:00','command','changed','turn','01a21ca7-a386-7062-aea7-3af4008e1252','{"activity_turn": {"01a21ca7-a386-7062-aea7-3af4008e1252": {"planned_minutes": null}}}','{"activity_turn": {"01a21ca7-a386-7062-aea7-3af4008e1252": {"planned_minutes": 10}}}',NULL,1,'');
INSERT INTO "event" VALUES(51,'01a21ca7-a40c-7bd1-9cba-76bde59409aa','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.284+00:00','command','erased','participant','682054a2-5bb1-4ab3-bd78-1e650ff50019',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(52,'01a21ca7-a428-7f2a-b1cc-a261ad02d361',NULL,'2026-11-27T10:57:58.312+00:00','command','added','account','01a21ca7-a427-7694-88e5-04bb55e75e22',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(53,'01a21ca7-a42c-78bf-b20d-a88058540ee3',NULL,'2026-11-27T10:57:58.316+00:00','command','logged in','account','01a21ca7-a427-7694-88e5-04bb55e75e22',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(54,'01a21ca7-a438-7a51-a13f-d46c072dfd78','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.328+00:00','command','asked','job','01a21ca7-a437-7589-bc29-e018e1cad5b2',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(55,'01a21ca7-a43e-75e3-b7c8-82f39a3ba0c0','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.333+00:00','command','published','report','01a21ca7-a43d-7669-b38d-ad3a5fe7b18c',NULL,NULL,NULL,0,'1');
INSERT INTO "event" VALUES(56,'01a21ca7-a43f-7226-ae5d-7ea17c46321e','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.335+00:00','command','changed','group','01a21ca7-a29b-7e40-8dfe-bad869cf79bc','{"stakeholder_group": {"01a21ca7-a29b-7e40-8dfe-bad869cf79bc": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21ca7-a29b-7e40-8dfe-bad869cf79bc": {"name": "Työnhakijat"}}}','2026-11-27T10:57:58.340+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(57,'01a21ca7-a444-785e-a209-f60fed35a1ec','01a21ca7-a28b-7b09-8e8e-47f338892a7b','2026-11-27T10:57:58.340+00:00','command','undone','group','01a21ca7-a29b-7e40-8dfe-bad869cf79bc',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21ca7-a31f-7fce-8606-14c0ad51e3cb','contribution','01a21ca7-a2d4-7e56-89c3-d5e876d540f6',0);
INSERT INTO "evidence" VALUES('01a21ca7-a31f-7fce-8606-14c0ad51e3cb','contribution','01a21ca7-a2e0-7e12-b09c-c1fb31e71317',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1, interpretation INTEGER NOT NULL DEFAULT 0, foundation TEXT NOT NULL DEFAULT '', worded_by TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "finding" VALUES('01a21ca7-a31f-7fce-8606-14c0ad51e3cb','01a21ca7-a28b-7b09-8e8e-47f338892a7b','need','draft','person',NULL,0,1,0,'','');
INSERT INTO "finding" VALUES('01a21ca7-a320-7ac7-b60c-8a9112cfde39','01a21ca7-a28b-7b09-8e8e-47f338892a7b','need','draft','machine',NULL,0,1,0,'','');
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21ca7-a31f-7fce-8606-14c0ad51e3cb',1,'01a21ca7-a28b-7b09-8e8e-47f338892a7b','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21ca7-a320-7ac7-b60c-8a9112cfde39',1,'01a21ca7-a28b-7b09-8e8e-47f338892a7b','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21ca7-a28b-7b09-8e8e-47f338892a7b','fi','2026-11-27T10:57:58.332+00:00',X'504B');
CREATE TABLE head_count(
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), heads INTEGER NOT NULL, PRIMARY KEY(workshop_id, group_id)
) STRICT;
INSERT INTO "head_count" VALUES('01a21ca7-a37f-7771-8aa9-e839cd64c326','01a21ca7-a28e-7409-aeda-29ac6807ae44',4);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('ujgx5qms','01a21ca7-a28b-7b09-8e8e-47f338892a7b',NULL,'2026-11-27T10:57:58.111+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21ca7-a437-7589-bc29-e018e1cad5b2','01a21ca7-a28b-7b09-8e8e-47f338892a7b','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T10:57:58.327+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('3b6360dd127216fb4fcfef2019b1eccc99ba54724e2ce3575aa251a7775645ea','01a21ca7-a427-7694-88e5-04bb55e75e22','2026-11-27T22:57:58.315+00:00');
CREATE TABLE note_cluster(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE(activity_id, name)
) STRICT;
INSERT INTO "note_cluster" VALUES('01a21ca7-a3ac-77fb-985d-eb1051c99d9f','01a21ca7-a383-7924-8a2d-bf75fbf8dedd','Kyydit',0);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21ca7-a364-780b-aec5-ad58c822bcca','01a21ca7-a28b-7b09-8e8e-47f338892a7b',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T10:57:58.116+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('83f65bf9-8c67-4eb9-aba3-3f15fc47d832','01a21ca7-a364-780b-aec5-ad58c822bcca',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('22c4a2b5-fdd0-414d-aaf3-423547036b7f','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a28e-7409-aeda-29ac6807ae44',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('3570f050-2125-468b-a6da-2f7ac0bcdb25','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a28e-7409-aeda-29ac6807ae44',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('15f5c374-6956-4acf-a0ce-c2b0bf25192d','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a28e-7409-aeda-29ac6807ae44',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('24ace230-6359-41f4-ba91-0ea520d770fd','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a301-76c9-8e1e-eff3259a4bab','3365c602a4d1f5a639df9b3c0e3198693de1b25a2f3acb124d9b00ebb1bf21ee','2026-11-27');
INSERT INTO "participant" VALUES('6ef3b1a4-f2dd-4a1d-81cf-b9a3418c0a3b','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a301-76c9-8e1e-eff3259a4bab','514b67cc6605caa6c8ceb78193459c104a12dab6f18a0ad0202cc8e1375865fc','2026-11-27');
INSERT INTO "participant" VALUES('c3315747-0c73-4e0f-959b-dc6a2f5300b5','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a301-76c9-8e1e-eff3259a4bab','e54f91dabdc2463ad4b0255a5c37c0a6ef6ba1adf390d5618bf3f4018c2b0ac2','2026-11-27');
INSERT INTO "participant" VALUES('83f65bf9-8c67-4eb9-aba3-3f15fc47d832','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a29b-7e40-8dfe-bad869cf79bc',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('db703782-8ff5-4696-9ec7-3f8aeaf2facd','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a28e-7409-aeda-29ac6807ae44',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('c92f61e6-28c5-4fd1-a84d-aa9396289816','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a29b-7e40-8dfe-bad869cf79bc',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('15f5c374-6956-4acf-a0ce-c2b0bf25192d','01a21ca7-a2a3-774e-a648-f0bcae949813','01a21ca7-a377-73cb-8ff9-c836e7a6cd32');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('b19eec38785aa58c7aac7e057ca0fca8f7e07a02666a05dfb4dd8d7fac18a530','22c4a2b5-fdd0-414d-aaf3-423547036b7f','2026-11-27');
INSERT INTO "participant_token" VALUES('ba934c1ce011d0cf506edd603fccf08ddca7c0c77e4680a38e67f2fe28dbec72','3570f050-2125-468b-a6da-2f7ac0bcdb25','2026-11-27');
INSERT INTO "participant_token" VALUES('e5e881b839305a39d142a99e9866224249a872b0d9fd1e938d048a811c5e0970','15f5c374-6956-4acf-a0ce-c2b0bf25192d','2026-11-27');
INSERT INTO "participant_token" VALUES('8e8fef2a679dd14a84b5dfd3ccb4bcb27e4cb25e0bf58f2cb6144f4b1399b5dc','83f65bf9-8c67-4eb9-aba3-3f15fc47d832','2026-11-27');
INSERT INTO "participant_token" VALUES('dc6e741977465fff544745e045d45bea0274354a7a992d9c7dd4aafd87d09ab6','db703782-8ff5-4696-9ec7-3f8aeaf2facd','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
, in_report INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "photo" VALUES('01a21ca7-a367-7ff3-9f2f-f006182a702b','01a21ca7-a2ab-7202-86bd-d1abaecbd73a','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T10:57:58.119+00:00',0);
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21ca7-a2d4-7e56-89c3-d5e876d540f6',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ca7-a2e0-7e12-b09c-c1fb31e71317',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ca7-a2f0-71e0-905f-9a0da8afe8c9',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ca7-a303-7e6f-8714-529ef780a6b3',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ca7-a304-7263-bfab-20833cfd7dfa',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ca7-a305-7da9-9748-f13a2c2f6b5a',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ca7-a306-7c6f-847d-299b9951c83c',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ca7-a307-7047-8191-41a7035f2d31',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}', chapters TEXT NOT NULL DEFAULT '[]', shown_result TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "project" VALUES('01a21ca7-a28b-7b09-8e8e-47f338892a7b','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T10:57:57.899+00:00','task','','','{}','{}','','{}','[]','');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21ca7-a2b3-77f5-b3bc-f56b2093c78a','01a21ca7-a2ab-7202-86bd-d1abaecbd73a','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21ca7-a2c3-7992-8758-75fa0a78a661','01a21ca7-a2ab-7202-86bd-d1abaecbd73a','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21ca7-a302-7900-bcf3-165d939fe117','01a21ca7-a300-7da2-be45-4b7b8c9185d8','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21ca7-a34f-7a5e-9a34-9d103e823700','01a21ca7-a2ab-7202-86bd-d1abaecbd73a','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21ca7-a353-7e41-9542-8ba00f763539','01a21ca7-a2ab-7202-86bd-d1abaecbd73a','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
INSERT INTO "prompt" VALUES('01a21ca7-a38b-7fe7-872c-e497143f8a4a','01a21ca7-a383-7924-8a2d-bf75fbf8dedd','Mitä tekisimme?',0,NULL,'text','{}');
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
INSERT INTO "rating" VALUES('01a21ca7-a337-7caf-802c-b41016edd23b','01a21ca7-a2ab-7202-86bd-d1abaecbd73a','01a21ca7-a2d4-7e56-89c3-d5e876d540f6',NULL,'',NULL,'points',3.0,NULL,'22c4a2b5-fdd0-414d-aaf3-423547036b7f');
INSERT INTO "rating" VALUES('01a21ca7-a357-7bb9-9996-14c42885cbb6','01a21ca7-a2ab-7202-86bd-d1abaecbd73a',NULL,'01a21ca7-a34f-7a5e-9a34-9d103e823700','',NULL,'score',4.0,'01a21ca7-a28e-7409-aeda-29ac6807ae44','22c4a2b5-fdd0-414d-aaf3-423547036b7f');
INSERT INTO "rating" VALUES('01a21ca7-a3bc-7127-b079-3548025c2d22','01a21ca7-a386-7062-aea7-3af4008e1252','01a21ca7-a3a1-7dea-9e2e-01025e63e065',NULL,'',NULL,'points',1.0,'01a21ca7-a28e-7409-aeda-29ac6807ae44','db703782-8ff5-4696-9ec7-3f8aeaf2facd');
INSERT INTO "rating" VALUES('01a21ca7-a3bd-7d78-9f13-278856f55943','01a21ca7-a386-7062-aea7-3af4008e1252',NULL,NULL,'','01a21ca7-a3b5-7c6a-8b72-2c7e19e1dbe9','points',1.0,'01a21ca7-a28e-7409-aeda-29ac6807ae44','db703782-8ff5-4696-9ec7-3f8aeaf2facd');
CREATE TABLE rehearsal(
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "rehearsal" VALUES('c92f61e6-28c5-4fd1-a84d-aa9396289816');
CREATE TABLE report_file(
  version_id TEXT NOT NULL REFERENCES report_version(id) ON DELETE CASCADE, format TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY(version_id, format)
) STRICT;
INSERT INTO "report_file" VALUES('01a21ca7-a43d-7669-b38d-ad3a5fe7b18c','docx',X'504B');
CREATE TABLE report_version(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  language TEXT NOT NULL CHECK(language IN ('fi','sv','en')), published_at TEXT NOT NULL, fingerprint TEXT NOT NULL,
  told TEXT NOT NULL, UNIQUE(project_id, number)
) STRICT;
INSERT INTO "report_version" VALUES('01a21ca7-a43d-7669-b38d-ad3a5fe7b18c','01a21ca7-a28b-7b09-8e8e-47f338892a7b',1,'fi','2026-11-27T10:57:58.333+00:00','0123456789ab','{}');
CREATE TABLE room_link(
  token TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('wall','sign-in')),
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "room_link" VALUES('HPgZs3wJ8wl90IGPhHQFDw','sign-in','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a37f-7771-8aa9-e839cd64c326','2026-11-27T10:57:58.264+00:00',NULL);
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('0ab71100d6398a3be4ce51412f32450afcd0feae7cc108ffeaa62c327c56809b','2026-11-28T10:57:58.323+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21ca7-a28e-7409-aeda-29ac6807ae44','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21ca7-a29b-7e40-8dfe-bad869cf79bc','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21ca7-a301-76c9-8e1e-eff3259a4bab','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21ca7-a377-73cb-8ff9-c836e7a6cd32','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
, layer TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT 'stands' CHECK(standing IN ('stands','waits','hidden')), participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "step" VALUES('01a21ca7-a327-701b-8184-6ef8ccd7ee6a','01a21ca7-a2ab-7202-86bd-d1abaecbd73a','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1,'','stands',NULL);
INSERT INTO "step" VALUES('01a21ca7-a3bf-72ed-9c1d-696291998e0f','01a21ca7-a386-7062-aea7-3af4008e1252','Askel',0,'',0.0,0.0,0,'','',1,'','stands','db703782-8ff5-4696-9ec7-3f8aeaf2facd');
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('9ed2311c7af6fbaa','01a21ca7-a28b-7b09-8e8e-47f338892a7b','22c4a2b5-fdd0-414d-aaf3-423547036b7f','2026-11-27T10:57:57.972+00:00','01a21ca7-a2d4-7e56-89c3-d5e876d540f6');
INSERT INTO "submission" VALUES('b7931cd721be87cb','01a21ca7-a28b-7b09-8e8e-47f338892a7b','3570f050-2125-468b-a6da-2f7ac0bcdb25','2026-11-27T10:57:57.984+00:00','01a21ca7-a2e0-7e12-b09c-c1fb31e71317');
INSERT INTO "submission" VALUES('ef2106d758ed4d61','01a21ca7-a28b-7b09-8e8e-47f338892a7b','15f5c374-6956-4acf-a0ce-c2b0bf25192d','2026-11-27T10:57:58.000+00:00','01a21ca7-a2f0-71e0-905f-9a0da8afe8c9');
INSERT INTO "submission" VALUES('01a21ca7-a28b-7b09-8e8e-47f338892a7b:88e3184e','01a21ca7-a28b-7b09-8e8e-47f338892a7b','import','2026-11-27T10:57:58.016+00:00','01a21ca7-a303-7e6f-8714-529ef780a6b3');
INSERT INTO "submission" VALUES('01a21ca7-a28b-7b09-8e8e-47f338892a7b:bc39df32','01a21ca7-a28b-7b09-8e8e-47f338892a7b','import','2026-11-27T10:57:58.016+00:00','01a21ca7-a304-7263-bfab-20833cfd7dfa');
INSERT INTO "submission" VALUES('01a21ca7-a28b-7b09-8e8e-47f338892a7b:e63780a6','01a21ca7-a28b-7b09-8e8e-47f338892a7b','import','2026-11-27T10:57:58.016+00:00','01a21ca7-a305-7da9-9748-f13a2c2f6b5a');
INSERT INTO "submission" VALUES('01a21ca7-a28b-7b09-8e8e-47f338892a7b:bc6bd236','01a21ca7-a28b-7b09-8e8e-47f338892a7b','import','2026-11-27T10:57:58.016+00:00','01a21ca7-a306-7c6f-847d-299b9951c83c');
INSERT INTO "submission" VALUES('01a21ca7-a28b-7b09-8e8e-47f338892a7b:e77cb5cd','01a21ca7-a28b-7b09-8e8e-47f338892a7b','import','2026-11-27T10:57:58.016+00:00','01a21ca7-a307-7047-8191-41a7035f2d31');
INSERT INTO "submission" VALUES('977ea763bd5220f5','01a21ca7-a28b-7b09-8e8e-47f338892a7b','22c4a2b5-fdd0-414d-aaf3-423547036b7f','2026-11-27T10:57:58.103+00:00',NULL);
INSERT INTO "submission" VALUES('653b7a646064f170','01a21ca7-a28b-7b09-8e8e-47f338892a7b','22c4a2b5-fdd0-414d-aaf3-423547036b7f','2026-11-27T10:57:58.107+00:00',NULL);
INSERT INTO "submission" VALUES('4b02a50eeafdcf8f','01a21ca7-a28b-7b09-8e8e-47f338892a7b','db703782-8ff5-4696-9ec7-3f8aeaf2facd','2026-11-27T10:57:58.177+00:00','01a21ca7-a3a1-7dea-9e2e-01025e63e065');
INSERT INTO "submission" VALUES('15edb57a30f70c6c','01a21ca7-a28b-7b09-8e8e-47f338892a7b','db703782-8ff5-4696-9ec7-3f8aeaf2facd','2026-11-27T10:57:58.184+00:00','01a21ca7-a3a8-767d-b374-5a9495a322b4');
INSERT INTO "submission" VALUES('9dc4702960b4d489','01a21ca7-a28b-7b09-8e8e-47f338892a7b','db703782-8ff5-4696-9ec7-3f8aeaf2facd','2026-11-27T10:57:58.204+00:00',NULL);
INSERT INTO "submission" VALUES('1f3e117f0713eae1','01a21ca7-a28b-7b09-8e8e-47f338892a7b','db703782-8ff5-4696-9ec7-3f8aeaf2facd','2026-11-27T10:57:58.208+00:00',NULL);
INSERT INTO "submission" VALUES('337d40cb1dd26d72','01a21ca7-a28b-7b09-8e8e-47f338892a7b','db703782-8ff5-4696-9ec7-3f8aeaf2facd','2026-11-27T10:57:58.211+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('0NPuFfaHtOLQx-PtxrXsng','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a2a3-774e-a648-f0bcae949813','01a21ca7-a29b-7e40-8dfe-bad869cf79bc','Pöytä 1',NULL,'2026-11-27T10:57:58.123+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21ca7-a309-7df4-bc5d-05df4b350bcc','01a21ca7-a28b-7b09-8e8e-47f338892a7b',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21ca7-a30a-7d1d-ba35-53ff1abfb085','01a21ca7-a28b-7b09-8e8e-47f338892a7b',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_check(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE, theme_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK(answer IN ('yes','partly','skip')), text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(participant_id, theme_id)
) STRICT;
INSERT INTO "theme_check" VALUES('db703782-8ff5-4696-9ec7-3f8aeaf2facd','01a21ca7-a309-7df4-bc5d-05df4b350bcc','partly','Lisäksi kyydit');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21ca7-a309-7df4-bc5d-05df4b350bcc','01a21ca7-a2d4-7e56-89c3-d5e876d540f6',0,0);
INSERT INTO "theme_contribution" VALUES('01a21ca7-a309-7df4-bc5d-05df4b350bcc','01a21ca7-a2e0-7e12-b09c-c1fb31e71317',1,0);
INSERT INTO "theme_contribution" VALUES('01a21ca7-a309-7df4-bc5d-05df4b350bcc','01a21ca7-a303-7e6f-8714-529ef780a6b3',2,0);
INSERT INTO "theme_contribution" VALUES('01a21ca7-a309-7df4-bc5d-05df4b350bcc','01a21ca7-a307-7047-8191-41a7035f2d31',3,1);
INSERT INTO "theme_contribution" VALUES('01a21ca7-a30a-7d1d-ba35-53ff1abfb085','01a21ca7-a304-7263-bfab-20833cfd7dfa',0,0);
INSERT INTO "theme_contribution" VALUES('01a21ca7-a30a-7d1d-ba35-53ff1abfb085','01a21ca7-a305-7da9-9748-f13a2c2f6b5a',1,0);
INSERT INTO "theme_contribution" VALUES('01a21ca7-a30a-7d1d-ba35-53ff1abfb085','01a21ca7-a306-7c6f-847d-299b9951c83c',2,0);
INSERT INTO "theme_contribution" VALUES('01a21ca7-a30a-7d1d-ba35-53ff1abfb085','01a21ca7-a307-7047-8191-41a7035f2d31',3,0);
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
INSERT INTO "tie" VALUES('01a21ca7-a342-7e8f-b933-568c79dc6160','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a340-7eef-b907-fa55e07f4092','01a21ca7-a341-7dbd-a135-e7ca9ece4ce2','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21ca7-a344-7ed6-86f8-af27fba5a3f1','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a341-7dbd-a135-e7ca9ece4ce2','01a21ca7-a343-7d11-81f9-3179aa191101','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21ca7-a35e-768b-86f6-b3765e5efc63','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a35d-76fb-b145-9d3097d55161','01a21ca7-a340-7eef-b907-fa55e07f4092','',3,2,'before','kutomo-0-4','01a21ca7-a353-7e41-9542-8ba00f763539','22c4a2b5-fdd0-414d-aaf3-423547036b7f','roster','stands');
INSERT INTO "tie" VALUES('01a21ca7-a35f-7733-b9be-34a6fcbb27ed','01a21ca7-a28b-7b09-8e8e-47f338892a7b','01a21ca7-a35d-76fb-b145-9d3097d55161','01a21ca7-a35c-7923-bdb8-0b6ef492cd3c','',1,NULL,'before','kutomo-0-4','01a21ca7-a353-7e41-9542-8ba00f763539','22c4a2b5-fdd0-414d-aaf3-423547036b7f','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE wall_note(
  contribution_id TEXT PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE, approved INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "wall_note" VALUES('01a21ca7-a3a1-7dea-9e2e-01025e63e065',1,0);
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21ca7-a2a3-774e-a648-f0bcae949813','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21ca7-a2ff-7912-99e9-9ff02c6f7162','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Kysely',1,NULL);
INSERT INTO "workshop" VALUES('01a21ca7-a37f-7771-8aa9-e839cd64c326','01a21ca7-a28b-7b09-8e8e-47f338892a7b','Päivä b1c9c177',2,NULL);
CREATE TABLE workshop_run(
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, running INTEGER NOT NULL DEFAULT 0,
  view TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT 'light' CHECK(look IN ('light','dark')),
  moderated INTEGER NOT NULL DEFAULT 0, timer_ends_at TEXT, timer_left INTEGER,
  event_type TEXT NOT NULL DEFAULT 'workshop' CHECK(event_type IN ('workshop','information','meeting')),
  place TEXT NOT NULL DEFAULT '', hours REAL, other_heads INTEGER
, asks_back INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "workshop_run" VALUES('01a21ca7-a37f-7771-8aa9-e839cd64c326','01a21ca7-a386-7062-aea7-3af4008e1252',1,'','light',0,NULL,NULL,'workshop','Kemi',3.5,1,1);
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
