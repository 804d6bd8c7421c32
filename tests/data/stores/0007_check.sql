BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 07:51:02.480488+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 07:51:02.490334+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 07:51:02.518225+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 07:51:02.535103+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0005_network','2026-11-27 07:51:02.562396+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'kutomo','0006_live','2026-11-27 07:51:02.574201+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'kutomo','0007_check','2026-11-27 07:51:02.575933+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21bfc-814f-744e-897d-8db43cbbe30d','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T07:51:02.736+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21bfc-80c1-7323-9bb6-7d2fddacd36a','01a21bfc-80bf-72c2-bad1-d34130f6284f','pre_assignment','Kysymykset',0,'open',0);
INSERT INTO "activity" VALUES('01a21bfc-80d8-7c5a-97c3-7779bfe88a97','01a21bfc-80d7-7728-9e29-2e0491f5843a','pre_assignment','Kyselyn vastaukset',0,'closed',0);
INSERT INTO "activity" VALUES('01a21bfc-810c-78bf-a63c-5137ddd4a8ce','01a21bfc-810a-7feb-b8f7-962a3af8bb27','idea_wall','Ideat',0,'closed',0);
INSERT INTO "activity" VALUES('01a21bfc-810e-729b-a8d7-85fd16579b8d','01a21bfc-810a-7feb-b8f7-962a3af8bb27','dot_voting','Pisteet',1,'open',0);
CREATE TABLE activity_item(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('contribution','theme','cluster','own')), object_id TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE(activity_id, kind, object_id, text)
) STRICT;
INSERT INTO "activity_item" VALUES('01a21bfc-811b-74f4-9f03-55fd3af50881','01a21bfc-810e-729b-a8d7-85fd16579b8d','contribution','01a21bfc-8114-7db8-875d-dcf3ca0aa37f','',0);
INSERT INTO "activity_item" VALUES('01a21bfc-811c-7f4e-b9d0-db297737eddc','01a21bfc-810e-729b-a8d7-85fd16579b8d','cluster','01a21bfc-8118-764c-857f-182a839c677e','Kyydit',1);
INSERT INTO "activity_item" VALUES('01a21bfc-811d-75af-a4bf-3c23e934131e','01a21bfc-810e-729b-a8d7-85fd16579b8d','own','','Kokeillaan heti',2);
CREATE TABLE activity_turn(
  activity_id TEXT PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE, planned_minutes INTEGER,
  used_seconds INTEGER NOT NULL DEFAULT 0, started_at TEXT, skipped INTEGER NOT NULL DEFAULT 0,
  revealed INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0, picture TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "activity_turn" VALUES('01a21bfc-810c-78bf-a63c-5137ddd4a8ce',NULL,0,NULL,0,0,0,'');
INSERT INTO "activity_turn" VALUES('01a21bfc-810e-729b-a8d7-85fd16579b8d',10,0,'2026-11-27T07:51:02.685+00:00',0,0,0,'');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21bfc-80f0-7dda-8478-6504cd6b5e3b','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21bfc-80f1-752a-87e1-6625c2d7647d','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21bfc-80f3-73db-a9b9-d82084f59966','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21bfc-80fd-738d-87c9-85d85cce3f05','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Nuorten paja',NULL,'[]','12844531-7212-4705-ba33-957fc3e08466','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21bfc-80fe-7fd7-90df-ce8575b5ac00','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Pajala','01a21bfc-80bb-7faa-8722-143c42a8d204','[]','12844531-7212-4705-ba33-957fc3e08466','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21bfc-80f0-7dda-8478-6504cd6b5e3b',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T07:51:02.740+00:00');
CREATE TABLE attendee(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, organisation TEXT NOT NULL,
  paid INTEGER, first_time INTEGER
) STRICT;
INSERT INTO "attendee" VALUES('01a21bfc-813d-7b79-8502-001163211111','01a21bfc-810a-7feb-b8f7-962a3af8bb27','Kela',1,0);
CREATE TABLE cluster_note(
  cluster_id TEXT NOT NULL REFERENCES note_cluster(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(cluster_id, contribution_id)
) STRICT;
INSERT INTO "cluster_note" VALUES('01a21bfc-8118-764c-857f-182a839c677e','01a21bfc-8114-7db8-875d-dcf3ca0aa37f',0);
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21bfc-80e4-7fe6-8aea-004329df7f1e','01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b','Anna','01a21bfc-80e1-74a9-887e-3a9cee87e630');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21bfc-80e4-7fe6-8aea-004329df7f1e','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.621+00:00','[["01a21bfc-80e1-74a9-887e-3a9cee87e630", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21bfc-80e4-7fe6-8aea-004329df7f1e','01a21bfc-80cc-7ba8-9944-55696687bcae',0,'01a21bfc-80e1-74a9-887e-3a9cee87e630');
INSERT INTO "coding_answer" VALUES('01a21bfc-80e4-7fe6-8aea-004329df7f1e','01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21bfc-80b9-7cb8-8f82-7963ba2b0285','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
, standing TEXT NOT NULL DEFAULT 'stands'
  CHECK(standing IN ('stands','waits','hidden')), activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, came_from TEXT NOT NULL DEFAULT '', participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "commitment" VALUES('01a21bfc-80ec-7606-8298-0d79f6347a11','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Kimppakyydit','Kela','',NULL,'agreed','stands',NULL,'',NULL);
INSERT INTO "commitment" VALUES('01a21bfc-8128-751c-b214-f6a97f043f98','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Soitan','Minä','',NULL,'agreed','stands','01a21bfc-810e-729b-a8d7-85fd16579b8d','','66333c6f-cc79-4671-88f6-f3c0da1b5565');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b','01a21bfc-80c3-7cc0-94f6-946c65343ca0','12844531-7212-4705-ba33-957fc3e08466','01a21bfc-80bb-7faa-8722-143c42a8d204',NULL,'fi','link','stands',1,'2026-11-27T07:51:02.601+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-80cc-7ba8-9944-55696687bcae','01a21bfc-80c3-7cc0-94f6-946c65343ca0','36dcec6f-9c38-4de7-81cd-291b478c0a9c','01a21bfc-80bb-7faa-8722-143c42a8d204',NULL,'fi','link','stands',1,'2026-11-27T07:51:02.604+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-80cf-70da-8dc9-67378e310eea','01a21bfc-80c5-7d1f-b571-6d0f1508c1d5','6274c42a-3725-4d40-b461-ff6393a4012b','01a21bfc-8107-72cd-966a-37ea9939ff33',NULL,'fi','link','hidden',1,'2026-11-27T07:51:02.606+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-80db-7210-9efa-02f13956fee7','01a21bfc-80da-7612-8d42-457e84822246','b7d518c2-ec13-4a0f-b3d5-a60cd5e6a2c4','01a21bfc-80d9-7e9b-9b27-72251f4c5b71',NULL,'fi','import','stands',1,'2026-11-27T07:51:02.616+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-80dc-7e50-addb-ed9b6d16181b','01a21bfc-80da-7612-8d42-457e84822246','c420e9ec-d3c8-42fc-bb96-db6025170e91','01a21bfc-80d9-7e9b-9b27-72251f4c5b71',NULL,'fi','import','stands',1,'2026-11-27T07:51:02.616+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-80dd-7d3f-8294-9b0326945cfc','01a21bfc-80da-7612-8d42-457e84822246','bbb57b65-df34-4596-afbd-8d0c110b0f0d','01a21bfc-80d9-7e9b-9b27-72251f4c5b71',NULL,'fi','import','stands',1,'2026-11-27T07:51:02.616+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-80de-7b3b-a186-58e82a4f0ec0','01a21bfc-80da-7612-8d42-457e84822246','b7d518c2-ec13-4a0f-b3d5-a60cd5e6a2c4','01a21bfc-80d9-7e9b-9b27-72251f4c5b71',NULL,'fi','import','stands',1,'2026-11-27T07:51:02.616+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-80df-7719-af3b-8dac5dcafa23','01a21bfc-80da-7612-8d42-457e84822246','c420e9ec-d3c8-42fc-bb96-db6025170e91','01a21bfc-80d9-7e9b-9b27-72251f4c5b71',NULL,'fi','import','stands',1,'2026-11-27T07:51:02.616+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-8114-7db8-875d-dcf3ca0aa37f','01a21bfc-8110-71ab-b97c-44f04e860b0e','66333c6f-cc79-4671-88f6-f3c0da1b5565','01a21bfc-80bb-7faa-8722-143c42a8d204',NULL,'fi','live','stands',1,'2026-11-27T07:51:02.666+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21bfc-8116-7fd5-84dc-eb68f8500f16','01a21bfc-8110-71ab-b97c-44f04e860b0e','66333c6f-cc79-4671-88f6-f3c0da1b5565','01a21bfc-80bb-7faa-8722-143c42a8d204',NULL,'fi','live','stands',1,'2026-11-27T07:51:02.670+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T07:51:02.601+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-80cc-7ba8-9944-55696687bcae',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T07:51:02.604+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-80cf-70da-8dc9-67378e310eea',1,'Lyhyt','2026-11-27T07:51:02.606+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-80db-7210-9efa-02f13956fee7',1,'Vastaus 0','2026-11-27T07:51:02.616+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-80dc-7e50-addb-ed9b6d16181b',1,'Vastaus 1','2026-11-27T07:51:02.616+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-80dd-7d3f-8294-9b0326945cfc',1,'Vastaus 2','2026-11-27T07:51:02.616+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-80de-7b3b-a186-58e82a4f0ec0',1,'Vastaus 3','2026-11-27T07:51:02.616+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-80df-7719-af3b-8dac5dcafa23',1,'Vastaus 4','2026-11-27T07:51:02.616+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-8114-7db8-875d-dcf3ca0aa37f',1,'Idea 0','2026-11-27T07:51:02.666+00:00');
INSERT INTO "contribution_version" VALUES('01a21bfc-8116-7fd5-84dc-eb68f8500f16',1,'Idea 1','2026-11-27T07:51:02.670+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21bfc-80ba-7462-beda-4de562d1f3b8','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.585+00:00','command','added','project','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21bfc-80bc-719b-9191-575274ce5c9c','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.587+00:00','command','added','group','01a21bfc-80bb-7faa-8722-143c42a8d204','{"stakeholder_group": {"01a21bfc-80bb-7faa-8722-143c42a8d204": null}}','{"stakeholder_group": {"01a21bfc-80bb-7faa-8722-143c42a8d204": {"id": "01a21bfc-80bb-7faa-8722-143c42a8d204", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21bfc-80be-70bc-ad60-84abe6976444','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.589+00:00','command','added','group','01a21bfc-80bd-760e-8e8e-e1282d369912','{"stakeholder_group": {"01a21bfc-80bd-760e-8e8e-e1282d369912": null}}','{"stakeholder_group": {"01a21bfc-80bd-760e-8e8e-e1282d369912": {"id": "01a21bfc-80bd-760e-8e8e-e1282d369912", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21bfc-80c0-7d22-a403-fb1d7172720f','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.590+00:00','command','added','workshop','01a21bfc-80bf-72c2-bad1-d34130f6284f','{"workshop": {"01a21bfc-80bf-72c2-bad1-d34130f6284f": null}}','{"workshop": {"01a21bfc-80bf-72c2-bad1-d34130f6284f": {"id": "01a21bfc-80bf-72c2-bad1-d34130f6284f", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21bfc-80c2-75ad-894a-26ac86e6bdc7','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.592+00:00','command','added','activity','01a21bfc-80c1-7323-9bb6-7d2fddacd36a','{"activity": {"01a21bfc-80c1-7323-9bb6-7d2fddacd36a": null}}','{"activity": {"01a21bfc-80c1-7323-9bb6-7d2fddacd36a": {"id": "01a21bfc-80c1-7323-9bb6-7d2fddacd36a", "workshop_id": "01a21bfc-80bf-72c2-bad1-d34130f6284f", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21bfc-80c4-717d-a8ed-5ca62de33d3d','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.594+00:00','command','added','prompt','01a21bfc-80c3-7cc0-94f6-946c65343ca0','{"prompt": {"01a21bfc-80c3-7cc0-94f6-946c65343ca0": null}}','{"prompt": {"01a21bfc-80c3-7cc0-94f6-946c65343ca0": {"id": "01a21bfc-80c3-7cc0-94f6-946c65343ca0", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21bfc-80c1-7323-9bb6-7d2fddacd36a", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21bfc-80c6-7f6f-87b8-3df44e609f8c','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.597+00:00','command','added','prompt','01a21bfc-80c5-7d1f-b571-6d0f1508c1d5','{"prompt": {"01a21bfc-80c5-7d1f-b571-6d0f1508c1d5": null}}','{"prompt": {"01a21bfc-80c5-7d1f-b571-6d0f1508c1d5": {"id": "01a21bfc-80c5-7d1f-b571-6d0f1508c1d5", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21bfc-80c1-7323-9bb6-7d2fddacd36a", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21bfc-80ca-7b40-9825-17aba7a58bbc','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.601+00:00','command','said','contribution','01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21bfc-80cd-74c1-8317-3c3622cca39f','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.604+00:00','command','said','contribution','01a21bfc-80cc-7ba8-9944-55696687bcae',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21bfc-80d0-788a-99b8-648b3f360912','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.607+00:00','command','said','contribution','01a21bfc-80cf-70da-8dc9-67378e310eea',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21bfc-80d5-7205-b81b-bf9235952fc7','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.613+00:00','command','hidden','contribution','01a21bfc-80cf-70da-8dc9-67378e310eea','{"contribution": {"01a21bfc-80cf-70da-8dc9-67378e310eea": {"state": "stands"}}}','{"contribution": {"01a21bfc-80cf-70da-8dc9-67378e310eea": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21bfc-80e0-72fe-bd0e-39a2f3fceb02','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.616+00:00','command','imported','contributions','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','{"workshop": {"01a21bfc-80d7-7728-9e29-2e0491f5843a": null}, "activity": {"01a21bfc-80d8-7c5a-97c3-7779bfe88a97": null}, "stakeholder_group": {"01a21bfc-80d9-7e9b-9b27-72251f4c5b71": null}, "participant": {"b7d518c2-ec13-4a0f-b3d5-a60cd5e6a2c4": null, "c420e9ec-d3c8-42fc-bb96-db6025170e91": null, "bbb57b65-df34-4596-afbd-8d0c110b0f0d": null}, "prompt": {"01a21bfc-80da-7612-8d42-457e84822246": null}, "contribution": {"01a21bfc-80db-7210-9efa-02f13956fee7": null, "01a21bfc-80dc-7e50-addb-ed9b6d16181b": null, "01a21bfc-80dd-7d3f-8294-9b0326945cfc": null, "01a21bfc-80de-7b3b-a186-58e82a4f0ec0": null, "01a21bfc-80df-7719-af3b-8dac5dcafa23": null}}','{"workshop": {"01a21bfc-80d7-7728-9e29-2e0491f5843a": {"id": "01a21bfc-80d7-7728-9e29-2e0491f5843a", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21bfc-80d8-7c5a-97c3-7779bfe88a97": {"id": "01a21bfc-80d8-7c5a-97c3-7779bfe88a97", "workshop_id": "01a21bfc-80d7-7728-9e29-2e0491f5843a", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21bfc-80d9-7e9b-9b27-72251f4c5b71": {"id": "01a21bfc-80d9-7e9b-9b27-72251f4c5b71", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"b7d518c2-ec13-4a0f-b3d5-a60cd5e6a2c4": {}, "c420e9ec-d3c8-42fc-bb96-db6025170e91": {}, "bbb57b65-df34-4596-afbd-8d0c110b0f0d": {}}, "prompt": {"01a21bfc-80da-7612-8d42-457e84822246": {"id": "01a21bfc-80da-7612-8d42-457e84822246", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21bfc-80d8-7c5a-97c3-7779bfe88a97", "position": 0}}, "contribution": {"01a21bfc-80db-7210-9efa-02f13956fee7": {}, "01a21bfc-80dc-7e50-addb-ed9b6d16181b": {}, "01a21bfc-80dd-7d3f-8294-9b0326945cfc": {}, "01a21bfc-80de-7b3b-a186-58e82a4f0ec0": {}, "01a21bfc-80df-7719-af3b-8dac5dcafa23": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21bfc-80e3-759c-b0b8-dd317fed750c','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.620+00:00','command','edited','themes','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','{"theme": {"01a21bfc-80e1-74a9-887e-3a9cee87e630": null, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13": null}, "theme_contribution": {"01a21bfc-80e1-74a9-887e-3a9cee87e630|01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b": null, "01a21bfc-80e1-74a9-887e-3a9cee87e630|01a21bfc-80cc-7ba8-9944-55696687bcae": null, "01a21bfc-80e1-74a9-887e-3a9cee87e630|01a21bfc-80db-7210-9efa-02f13956fee7": null, "01a21bfc-80e1-74a9-887e-3a9cee87e630|01a21bfc-80df-7719-af3b-8dac5dcafa23": null, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13|01a21bfc-80dc-7e50-addb-ed9b6d16181b": null, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13|01a21bfc-80dd-7d3f-8294-9b0326945cfc": null, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13|01a21bfc-80de-7b3b-a186-58e82a4f0ec0": null, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13|01a21bfc-80df-7719-af3b-8dac5dcafa23": null}}','{"theme": {"01a21bfc-80e1-74a9-887e-3a9cee87e630": {"id": "01a21bfc-80e1-74a9-887e-3a9cee87e630", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13": {"id": "01a21bfc-80e2-7b15-ac2a-eb76f7203b13", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21bfc-80e1-74a9-887e-3a9cee87e630|01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b": {"theme_id": "01a21bfc-80e1-74a9-887e-3a9cee87e630", "contribution_id": "01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b", "position": 0, "also": 0}, "01a21bfc-80e1-74a9-887e-3a9cee87e630|01a21bfc-80cc-7ba8-9944-55696687bcae": {"theme_id": "01a21bfc-80e1-74a9-887e-3a9cee87e630", "contribution_id": "01a21bfc-80cc-7ba8-9944-55696687bcae", "position": 1, "also": 0}, "01a21bfc-80e1-74a9-887e-3a9cee87e630|01a21bfc-80db-7210-9efa-02f13956fee7": {"theme_id": "01a21bfc-80e1-74a9-887e-3a9cee87e630", "contribution_id": "01a21bfc-80db-7210-9efa-02f13956fee7", "position": 2, "also": 0}, "01a21bfc-80e1-74a9-887e-3a9cee87e630|01a21bfc-80df-7719-af3b-8dac5dcafa23": {"theme_id": "01a21bfc-80e1-74a9-887e-3a9cee87e630", "contribution_id": "01a21bfc-80df-7719-af3b-8dac5dcafa23", "position": 3, "also": 1}, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13|01a21bfc-80dc-7e50-addb-ed9b6d16181b": {"theme_id": "01a21bfc-80e2-7b15-ac2a-eb76f7203b13", "contribution_id": "01a21bfc-80dc-7e50-addb-ed9b6d16181b", "position": 0, "also": 0}, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13|01a21bfc-80dd-7d3f-8294-9b0326945cfc": {"theme_id": "01a21bfc-80e2-7b15-ac2a-eb76f7203b13", "contribution_id": "01a21bfc-80dd-7d3f-8294-9b0326945cfc", "position": 1, "also": 0}, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13|01a21bfc-80de-7b3b-a186-58e82a4f0ec0": {"theme_id": "01a21bfc-80e2-7b15-ac2a-eb76f7203b13", "contribution_id": "01a21bfc-80de-7b3b-a186-58e82a4f0ec0", "position": 2, "also": 0}, "01a21bfc-80e2-7b15-ac2a-eb76f7203b13|01a21bfc-80df-7719-af3b-8dac5dcafa23": {"theme_id": "01a21bfc-80e2-7b15-ac2a-eb76f7203b13", "contribution_id": "01a21bfc-80df-7719-af3b-8dac5dcafa23", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21bfc-80e5-7ba3-9fb9-177fb63b6a8b','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.621+00:00','command','drawn','coding','01a21bfc-80e4-7fe6-8aea-004329df7f1e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21bfc-80e6-7992-9ade-e3e70673ea79','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.623+00:00','command','coded','coding','01a21bfc-80e4-7fe6-8aea-004329df7f1e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21bfc-80e9-76af-8901-2f97666202fe','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.627+00:00','command','written','findings','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','{"finding": {"01a21bfc-80e7-7691-9ea1-057871ba2251": null, "01a21bfc-80e8-765a-84c5-3c1b77a2441b": null}, "evidence": {"01a21bfc-80e7-7691-9ea1-057871ba2251|contribution|01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b": null, "01a21bfc-80e7-7691-9ea1-057871ba2251|contribution|01a21bfc-80cc-7ba8-9944-55696687bcae": null}}','{"finding": {"01a21bfc-80e7-7691-9ea1-057871ba2251": {"id": "01a21bfc-80e7-7691-9ea1-057871ba2251", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21bfc-80e8-765a-84c5-3c1b77a2441b": {"id": "01a21bfc-80e8-765a-84c5-3c1b77a2441b", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21bfc-80e7-7691-9ea1-057871ba2251|contribution|01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b": {"finding_id": "01a21bfc-80e7-7691-9ea1-057871ba2251", "kind": "contribution", "object_id": "01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b", "position": 0}, "01a21bfc-80e7-7691-9ea1-057871ba2251|contribution|01a21bfc-80cc-7ba8-9944-55696687bcae": {"finding_id": "01a21bfc-80e7-7691-9ea1-057871ba2251", "kind": "contribution", "object_id": "01a21bfc-80cc-7ba8-9944-55696687bcae", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21bfc-80eb-7055-af71-2a1ee2ec9f7a','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.628+00:00','command','kept','steps','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','{"step": {"01a21bfc-80ea-7107-acd7-c59ee86544ba": null}}','{"step": {"01a21bfc-80ea-7107-acd7-c59ee86544ba": {"id": "01a21bfc-80ea-7107-acd7-c59ee86544ba", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "layer": "", "standing": "stands", "activity_id": "01a21bfc-80c1-7323-9bb6-7d2fddacd36a", "participant_id": null}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21bfc-80ed-7bcd-964c-82041acd9055','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.629+00:00','command','kept','commitments','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','{"commitment": {"01a21bfc-80ec-7606-8298-0d79f6347a11": null}}','{"commitment": {"01a21bfc-80ec-7606-8298-0d79f6347a11": {"id": "01a21bfc-80ec-7606-8298-0d79f6347a11", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed", "activity_id": null, "came_from": "", "standing": "stands", "participant_id": null}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21bfc-80ef-7c15-8cf6-728c3eca8667','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.631+00:00','command','rated','project','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21bfc-80f5-7bfd-b6b4-841edaf34a15','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.633+00:00','command','imported','ties','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','{"actor": {"01a21bfc-80f0-7dda-8478-6504cd6b5e3b": null, "01a21bfc-80f1-752a-87e1-6625c2d7647d": null, "01a21bfc-80f3-73db-a9b9-d82084f59966": null}, "tie": {"01a21bfc-80f2-7b0e-b237-6a5f225b63dd": null, "01a21bfc-80f4-7139-bdc1-d86278d29596": null}}','{"actor": {"01a21bfc-80f0-7dda-8478-6504cd6b5e3b": {"id": "01a21bfc-80f0-7dda-8478-6504cd6b5e3b", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21bfc-80f1-752a-87e1-6625c2d7647d": {"id": "01a21bfc-80f1-752a-87e1-6625c2d7647d", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21bfc-80f3-73db-a9b9-d82084f59966": {"id": "01a21bfc-80f3-73db-a9b9-d82084f59966", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21bfc-80f2-7b0e-b237-6a5f225b63dd": {"id": "01a21bfc-80f2-7b0e-b237-6a5f225b63dd", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "source_id": "01a21bfc-80f0-7dda-8478-6504cd6b5e3b", "target_id": "01a21bfc-80f1-752a-87e1-6625c2d7647d", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21bfc-80f4-7139-bdc1-d86278d29596": {"id": "01a21bfc-80f4-7139-bdc1-d86278d29596", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "source_id": "01a21bfc-80f1-752a-87e1-6625c2d7647d", "target_id": "01a21bfc-80f3-73db-a9b9-d82084f59966", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21bfc-80f6-7501-9e0b-6083a3040eca','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.635+00:00','command','changed','actors','01a21bfc-80f0-7dda-8478-6504cd6b5e3b','{"actor_year": {"01a21bfc-80f0-7dda-8478-6504cd6b5e3b|2025": null}}','{"actor_year": {"01a21bfc-80f0-7dda-8478-6504cd6b5e3b|2025": {"actor_id": "01a21bfc-80f0-7dda-8478-6504cd6b5e3b", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(22,'01a21bfc-80f8-769f-ab43-637d7ce0fe59','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.637+00:00','command','added','prompt','01a21bfc-80f7-7664-bd79-15ad4dc2d348','{"prompt": {"01a21bfc-80f7-7664-bd79-15ad4dc2d348": null}}','{"prompt": {"01a21bfc-80f7-7664-bd79-15ad4dc2d348": {"id": "01a21bfc-80f7-7664-bd79-15ad4dc2d348", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21bfc-80c1-7323-9bb6-7d2fddacd36a", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(23,'01a21bfc-80fa-78d3-9249-677895a59db9','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.638+00:00','command','added','prompt','01a21bfc-80f9-7f4a-abb1-64b2ec533a3f','{"prompt": {"01a21bfc-80f9-7f4a-abb1-64b2ec533a3f": null}}','{"prompt": {"01a21bfc-80f9-7f4a-abb1-64b2ec533a3f": {"id": "01a21bfc-80f9-7f4a-abb1-64b2ec533a3f", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21bfc-80c1-7323-9bb6-7d2fddacd36a", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(24,'01a21bfc-80fc-7622-b0c5-09a8b5b1383d','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.641+00:00','command','said','ratings','01a21bfc-80f7-7664-bd79-15ad4dc2d348',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21bfc-8101-79bc-996e-e4def7c68414','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.643+00:00','command','said','ties','01a21bfc-80f9-7f4a-abb1-64b2ec533a3f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21bfc-8102-77dd-b8f9-9cdb85602695','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.645+00:00','command','added','invitation','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21bfc-8105-7bd6-8760-324bdfc80beb','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.647+00:00','command','added','photo','01a21bfc-8104-7392-9455-1b8e41e9a2a6',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(28,'01a21bfc-8106-7a56-bc61-b1dba2e901b0','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.649+00:00','command','added','table','01a21bfc-80bf-72c2-bad1-d34130f6284f',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(29,'01a21bfc-8108-7488-a853-2671491f2789','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.653+00:00','command','added','group','01a21bfc-8107-72cd-966a-37ea9939ff33','{"stakeholder_group": {"01a21bfc-8107-72cd-966a-37ea9939ff33": null}}','{"stakeholder_group": {"01a21bfc-8107-72cd-966a-37ea9939ff33": {"id": "01a21bfc-8107-72cd-966a-37ea9939ff33", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(30,'01a21bfc-8109-720d-b093-0dd3d20264c8','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.654+00:00','command','regrouped','groupings','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','{"contribution": {"01a21bfc-80cf-70da-8dc9-67378e310eea": {"group_id": "01a21bfc-80bb-7faa-8722-143c42a8d204"}}, "participant_group": {"6274c42a-3725-4d40-b461-ff6393a4012b|01a21bfc-80bf-72c2-bad1-d34130f6284f": null}}','{"contribution": {"01a21bfc-80cf-70da-8dc9-67378e310eea": {"group_id": "01a21bfc-8107-72cd-966a-37ea9939ff33"}}, "participant_group": {"6274c42a-3725-4d40-b461-ff6393a4012b|01a21bfc-80bf-72c2-bad1-d34130f6284f": {"participant_id": "6274c42a-3725-4d40-b461-ff6393a4012b", "workshop_id": "01a21bfc-80bf-72c2-bad1-d34130f6284f", "group_id": "01a21bfc-8107-72cd-966a-37ea9939ff33"}}}',NULL,1,'');
INSERT INTO "event" VALUES(31,'01a21bfc-810b-756c-b25e-201735fe64a7','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.655+00:00','command','added','workshop','01a21bfc-810a-7feb-b8f7-962a3af8bb27','{"workshop": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": null}}','{"workshop": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": {"id": "01a21bfc-810a-7feb-b8f7-962a3af8bb27", "project_id": "01a21bfc-80b9-7cb8-8f82-7963ba2b0285", "name": "Päivä 0b1a70a6", "position": 2, "held_on": null}}}',NULL,1,'Päivä 0b1a70a6');
INSERT INTO "event" VALUES(32,'01a21bfc-810d-7854-8450-a9538222b950','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.657+00:00','command','added','activity','01a21bfc-810c-78bf-a63c-5137ddd4a8ce','{"activity": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": null}}','{"activity": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": {"id": "01a21bfc-810c-78bf-a63c-5137ddd4a8ce", "workshop_id": "01a21bfc-810a-7feb-b8f7-962a3af8bb27", "method": "idea_wall", "title": "Ideat", "position": 0, "state": "draft", "stepwise": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(33,'01a21bfc-810f-71f5-831a-8c60879bc098','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.658+00:00','command','added','activity','01a21bfc-810e-729b-a8d7-85fd16579b8d','{"activity": {"01a21bfc-810e-729b-a8d7-85fd16579b8d": null}}','{"activity": {"01a21bfc-810e-729b-a8d7-85fd16579b8d": {"id": "01a21bfc-810e-729b-a8d7-85fd16579b8d", "workshop_id": "01a21bfc-810a-7feb-b8f7-962a3af8bb27", "method": "dot_voting", "title": "Pisteet", "position": 1, "state": "draft", "stepwise": 0}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(34,'01a21bfc-8111-76e4-a0e4-43c8500f7543','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.659+00:00','command','added','prompt','01a21bfc-8110-71ab-b97c-44f04e860b0e','{"prompt": {"01a21bfc-8110-71ab-b97c-44f04e860b0e": null}}','{"prompt": {"01a21bfc-8110-71ab-b97c-44f04e860b0e": {"id": "01a21bfc-8110-71ab-b97c-44f04e860b0e", "text": "Mitä tekisimme?", "about": null, "form": "text", "details": "{}", "activity_id": "01a21bfc-810c-78bf-a63c-5137ddd4a8ce", "position": 0}}}',NULL,1,'Mitä tekisimme?');
INSERT INTO "event" VALUES(35,'01a21bfc-8112-7783-bb76-63337391e3ae','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.660+00:00','command','changed','run','01a21bfc-810a-7feb-b8f7-962a3af8bb27','{"workshop_run": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": null}}','{"workshop_run": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": {"workshop_id": "01a21bfc-810a-7feb-b8f7-962a3af8bb27", "running": 1, "view": "", "look": "light", "moderated": 0, "event_type": "workshop", "place": "Kemi", "hours": 3.5, "asks_back": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(36,'01a21bfc-8113-7a11-bfb5-5526981ffe5f','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.662+00:00','command','began','turn','01a21bfc-810c-78bf-a63c-5137ddd4a8ce','{"workshop_run": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": {"activity_id": null}}, "activity": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": {"state": "draft"}}, "activity_turn": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": null}}','{"workshop_run": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": {"activity_id": "01a21bfc-810c-78bf-a63c-5137ddd4a8ce"}}, "activity": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": {"state": "open"}}, "activity_turn": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": {"activity_id": "01a21bfc-810c-78bf-a63c-5137ddd4a8ce", "started_at": "2026-11-27T07:51:02.662+00:00", "skipped": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(37,'01a21bfc-8115-7218-bd6b-cb95632d5034','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.666+00:00','command','said','contribution','01a21bfc-8114-7db8-875d-dcf3ca0aa37f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(38,'01a21bfc-8117-7c4b-9f75-d48fb4275aff','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.670+00:00','command','said','contribution','01a21bfc-8116-7fd5-84dc-eb68f8500f16',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(39,'01a21bfc-8119-7263-b80d-7f87c970853c','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.673+00:00','command','added','cluster','01a21bfc-8118-764c-857f-182a839c677e','{"note_cluster": {"01a21bfc-8118-764c-857f-182a839c677e": null}, "cluster_note": {"01a21bfc-8118-764c-857f-182a839c677e|01a21bfc-8114-7db8-875d-dcf3ca0aa37f": null}}','{"note_cluster": {"01a21bfc-8118-764c-857f-182a839c677e": {"id": "01a21bfc-8118-764c-857f-182a839c677e", "activity_id": "01a21bfc-810c-78bf-a63c-5137ddd4a8ce", "name": "Kyydit", "position": 0}}, "cluster_note": {"01a21bfc-8118-764c-857f-182a839c677e|01a21bfc-8114-7db8-875d-dcf3ca0aa37f": {"cluster_id": "01a21bfc-8118-764c-857f-182a839c677e", "contribution_id": "01a21bfc-8114-7db8-875d-dcf3ca0aa37f", "position": 0}}}',NULL,1,'Kyydit');
INSERT INTO "event" VALUES(40,'01a21bfc-811a-7de4-a11c-5b577b520d6a','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.676+00:00','command','approved','notes','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','{"wall_note": {"01a21bfc-8114-7db8-875d-dcf3ca0aa37f": null}}','{"wall_note": {"01a21bfc-8114-7db8-875d-dcf3ca0aa37f": {"contribution_id": "01a21bfc-8114-7db8-875d-dcf3ca0aa37f", "approved": 1, "pinned": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(41,'01a21bfc-811e-7781-846b-aab14c7f6d0d','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.681+00:00','command','taken','items','01a21bfc-810e-729b-a8d7-85fd16579b8d','{"activity_item": {"01a21bfc-811b-74f4-9f03-55fd3af50881": null, "01a21bfc-811c-7f4e-b9d0-db297737eddc": null, "01a21bfc-811d-75af-a4bf-3c23e934131e": null}}','{"activity_item": {"01a21bfc-811b-74f4-9f03-55fd3af50881": {"id": "01a21bfc-811b-74f4-9f03-55fd3af50881", "activity_id": "01a21bfc-810e-729b-a8d7-85fd16579b8d", "kind": "contribution", "object_id": "01a21bfc-8114-7db8-875d-dcf3ca0aa37f", "text": "", "position": 0}, "01a21bfc-811c-7f4e-b9d0-db297737eddc": {"id": "01a21bfc-811c-7f4e-b9d0-db297737eddc", "activity_id": "01a21bfc-810e-729b-a8d7-85fd16579b8d", "kind": "cluster", "object_id": "01a21bfc-8118-764c-857f-182a839c677e", "text": "Kyydit", "position": 1}, "01a21bfc-811d-75af-a4bf-3c23e934131e": {"id": "01a21bfc-811d-75af-a4bf-3c23e934131e", "activity_id": "01a21bfc-810e-729b-a8d7-85fd16579b8d", "kind": "own", "object_id": "", "text": "Kokeillaan heti", "position": 2}}}',NULL,1,'');
INSERT INTO "event" VALUES(42,'01a21bfc-811f-752d-9479-8ff5641f7dd0','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.685+00:00','command','began','turn','01a21bfc-810e-729b-a8d7-85fd16579b8d','{"activity": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": {"state": "open"}, "01a21bfc-810e-729b-a8d7-85fd16579b8d": {"state": "draft"}}, "activity_turn": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": {"started_at": "2026-11-27T07:51:02.662+00:00"}, "01a21bfc-810e-729b-a8d7-85fd16579b8d": null}, "workshop_run": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": {"activity_id": "01a21bfc-810c-78bf-a63c-5137ddd4a8ce"}}}','{"activity": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": {"state": "closed"}, "01a21bfc-810e-729b-a8d7-85fd16579b8d": {"state": "open"}}, "activity_turn": {"01a21bfc-810c-78bf-a63c-5137ddd4a8ce": {"started_at": null}, "01a21bfc-810e-729b-a8d7-85fd16579b8d": {"activity_id": "01a21bfc-810e-729b-a8d7-85fd16579b8d", "started_at": "2026-11-27T07:51:02.685+00:00", "skipped": 0}}, "workshop_run": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": {"activity_id": "01a21bfc-810e-729b-a8d7-85fd16579b8d"}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(43,'01a21bfc-8123-7cf5-8e30-4d506feff181','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.689+00:00','command','said','ratings','01a21bfc-810e-729b-a8d7-85fd16579b8d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(44,'01a21bfc-8125-7f96-add3-60692f16fa01','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.692+00:00','command','said','steps','01a21bfc-810e-729b-a8d7-85fd16579b8d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(45,'01a21bfc-8129-7af4-966b-2b5a1dead10c','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.696+00:00','command','said','commitments','01a21bfc-810e-729b-a8d7-85fd16579b8d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(46,'01a21bfc-812d-74b7-ab37-7c0c036e26a9','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.701+00:00','command','said','checks','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(47,'01a21bfc-8136-793d-aee2-d53a8b705a94','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.710+00:00','command','counted','heads','01a21bfc-810a-7feb-b8f7-962a3af8bb27','{"head_count": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27|01a21bfc-80bb-7faa-8722-143c42a8d204": null}, "workshop_run": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": {"other_heads": null}}}','{"head_count": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27|01a21bfc-80bb-7faa-8722-143c42a8d204": {"workshop_id": "01a21bfc-810a-7feb-b8f7-962a3af8bb27", "group_id": "01a21bfc-80bb-7faa-8722-143c42a8d204", "heads": 4}}, "workshop_run": {"01a21bfc-810a-7feb-b8f7-962a3af8bb27": {"other_heads": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(48,'01a21bfc-813c-7201-9cb4-5f782b656d49','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.716+00:00','command','added','room link','01a21bfc-810a-7feb-b8f7-962a3af8bb27',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(49,'01a21bfc-813e-73af-8d3b-f4ffbe3c5f6a','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.718+00:00','command','begun','rehearsal','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(50,'01a21bfc-813f-7f3d-9265-5eae9f5e153f','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.719+00:00','command','changed','turn','01a21bfc-810e-729b-a8d7-85fd16579b8d','{"activity_turn": {"01a21bfc-810e-729b-a8d7-85fd16579b8d": {"planned_minutes": null}}}','{"activity_turn": {"01a21bfc-810e-729b-a8d7-85fd16579b8d": {"planned_minutes": 10}}}',NULL,1,'');
INSERT INTO "event" VALUES(51,'01a21bfc-8141-7546-b6df-4d23a6766319','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.721+00:00','command','erased','participant','25962d60-be48-4efb-994a-abe9fab3f774',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(52,'01a21bfc-8150-7181-a37c-9ab9b7c509e6',NULL,'2026-11-27T07:51:02.736+00:00','command','added','account','01a21bfc-814f-744e-897d-8db43cbbe30d',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(53,'01a21bfc-8154-7017-ab3e-5b2bd7d27dd2',NULL,'2026-11-27T07:51:02.740+00:00','command','logged in','account','01a21bfc-814f-744e-897d-8db43cbbe30d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(54,'01a21bfc-8157-7609-81fd-3621b42052f8','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.742+00:00','command','asked','job','01a21bfc-8156-7ec4-ac72-f78c608bbc84',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(55,'01a21bfc-8159-7b47-907d-00bddadc5b68','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.745+00:00','command','changed','group','01a21bfc-80bd-760e-8e8e-e1282d369912','{"stakeholder_group": {"01a21bfc-80bd-760e-8e8e-e1282d369912": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21bfc-80bd-760e-8e8e-e1282d369912": {"name": "Työnhakijat"}}}','2026-11-27T07:51:02.746+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(56,'01a21bfc-815a-72f0-8a97-eeefd38e8e18','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','2026-11-27T07:51:02.746+00:00','command','undone','group','01a21bfc-80bd-760e-8e8e-e1282d369912',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21bfc-80e7-7691-9ea1-057871ba2251','contribution','01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b',0);
INSERT INTO "evidence" VALUES('01a21bfc-80e7-7691-9ea1-057871ba2251','contribution','01a21bfc-80cc-7ba8-9944-55696687bcae',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21bfc-80e7-7691-9ea1-057871ba2251','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21bfc-80e8-765a-84c5-3c1b77a2441b','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21bfc-80e7-7691-9ea1-057871ba2251',1,'01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21bfc-80e8-765a-84c5-3c1b77a2441b',1,'01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','fi','2026-11-27T07:51:02.743+00:00',X'504B');
CREATE TABLE head_count(
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), heads INTEGER NOT NULL, PRIMARY KEY(workshop_id, group_id)
) STRICT;
INSERT INTO "head_count" VALUES('01a21bfc-810a-7feb-b8f7-962a3af8bb27','01a21bfc-80bb-7faa-8722-143c42a8d204',4);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('rrbpr87d','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',NULL,'2026-11-27T07:51:02.645+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21bfc-8156-7ec4-ac72-f78c608bbc84','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T07:51:02.742+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('66f845fbcf0349c3e3582fd1460d45d2fa3ca923a51588759b6c99b273c67b5b','01a21bfc-814f-744e-897d-8db43cbbe30d','2026-11-27T19:51:02.739+00:00');
CREATE TABLE note_cluster(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE(activity_id, name)
) STRICT;
INSERT INTO "note_cluster" VALUES('01a21bfc-8118-764c-857f-182a839c677e','01a21bfc-810c-78bf-a63c-5137ddd4a8ce','Kyydit',0);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21bfc-8103-7efd-aca9-42c24448006f','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T07:51:02.646+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('bc7cd04a-79df-4ecf-aa74-be70c02f4740','01a21bfc-8103-7efd-aca9-42c24448006f',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('12844531-7212-4705-ba33-957fc3e08466','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80bb-7faa-8722-143c42a8d204',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('36dcec6f-9c38-4de7-81cd-291b478c0a9c','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80bb-7faa-8722-143c42a8d204',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('6274c42a-3725-4d40-b461-ff6393a4012b','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80bb-7faa-8722-143c42a8d204',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('b7d518c2-ec13-4a0f-b3d5-a60cd5e6a2c4','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80d9-7e9b-9b27-72251f4c5b71','ab9268abe1568a13f6ed2049eba3f0933353ff742d08823eddf07df9c5e3104f','2026-11-27');
INSERT INTO "participant" VALUES('c420e9ec-d3c8-42fc-bb96-db6025170e91','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80d9-7e9b-9b27-72251f4c5b71','4a7e21d19c0105179a0d868bdafc47ee4c5ca1374287f846205853c3896a0f3d','2026-11-27');
INSERT INTO "participant" VALUES('bbb57b65-df34-4596-afbd-8d0c110b0f0d','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80d9-7e9b-9b27-72251f4c5b71','ef4c7348399b05796b1a1865ffb48d72c10ef31422b789dc6b51471de235608b','2026-11-27');
INSERT INTO "participant" VALUES('bc7cd04a-79df-4ecf-aa74-be70c02f4740','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80bd-760e-8e8e-e1282d369912',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('66333c6f-cc79-4671-88f6-f3c0da1b5565','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80bb-7faa-8722-143c42a8d204',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('6ed148a2-afc9-491d-bb8f-f78245dc00c8','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80bd-760e-8e8e-e1282d369912',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('6274c42a-3725-4d40-b461-ff6393a4012b','01a21bfc-80bf-72c2-bad1-d34130f6284f','01a21bfc-8107-72cd-966a-37ea9939ff33');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('4a7b6227ea10e2da1e81ddccee7616d6ec5b4dd37744e92101c072804a8520ac','12844531-7212-4705-ba33-957fc3e08466','2026-11-27');
INSERT INTO "participant_token" VALUES('6f16ff5383eb8465b7c32adaeb7f86f1fc438e4542416aeb8fa9095421f60fe0','36dcec6f-9c38-4de7-81cd-291b478c0a9c','2026-11-27');
INSERT INTO "participant_token" VALUES('7cd26e820e8a4fe0e24a877eed37c30ee44db51140f17a4c1129d25f1a47bf18','6274c42a-3725-4d40-b461-ff6393a4012b','2026-11-27');
INSERT INTO "participant_token" VALUES('9e9aa916ad4cf3b53d80d479971ed670e7a96c1c85421a605d00699bef1fed44','bc7cd04a-79df-4ecf-aa74-be70c02f4740','2026-11-27');
INSERT INTO "participant_token" VALUES('09046ce786931a1e185965a6f73b48580d457f99dc6bb6ea27d97cea0372baaa','66333c6f-cc79-4671-88f6-f3c0da1b5565','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "photo" VALUES('01a21bfc-8104-7392-9455-1b8e41e9a2a6','01a21bfc-80c1-7323-9bb6-7d2fddacd36a','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T07:51:02.647+00:00');
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bfc-80cc-7ba8-9944-55696687bcae',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bfc-80cf-70da-8dc9-67378e310eea',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bfc-80db-7210-9efa-02f13956fee7',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bfc-80dc-7e50-addb-ed9b6d16181b',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bfc-80dd-7d3f-8294-9b0326945cfc',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bfc-80de-7b3b-a186-58e82a4f0ec0',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21bfc-80df-7719-af3b-8dac5dcafa23',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "project" VALUES('01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T07:51:02.585+00:00','task','','','{}','{}','','{}');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21bfc-80c3-7cc0-94f6-946c65343ca0','01a21bfc-80c1-7323-9bb6-7d2fddacd36a','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21bfc-80c5-7d1f-b571-6d0f1508c1d5','01a21bfc-80c1-7323-9bb6-7d2fddacd36a','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21bfc-80da-7612-8d42-457e84822246','01a21bfc-80d8-7c5a-97c3-7779bfe88a97','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21bfc-80f7-7664-bd79-15ad4dc2d348','01a21bfc-80c1-7323-9bb6-7d2fddacd36a','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21bfc-80f9-7f4a-abb1-64b2ec533a3f','01a21bfc-80c1-7323-9bb6-7d2fddacd36a','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
INSERT INTO "prompt" VALUES('01a21bfc-8110-71ab-b97c-44f04e860b0e','01a21bfc-810c-78bf-a63c-5137ddd4a8ce','Mitä tekisimme?',0,NULL,'text','{}');
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
INSERT INTO "rating" VALUES('01a21bfc-80ee-7c29-8b2f-6ec4f897caad','01a21bfc-80c1-7323-9bb6-7d2fddacd36a','01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b',NULL,'',NULL,'points',3.0,NULL,'12844531-7212-4705-ba33-957fc3e08466');
INSERT INTO "rating" VALUES('01a21bfc-80fb-73e8-b0ad-024f280b6efb','01a21bfc-80c1-7323-9bb6-7d2fddacd36a',NULL,'01a21bfc-80f7-7664-bd79-15ad4dc2d348','',NULL,'score',4.0,'01a21bfc-80bb-7faa-8722-143c42a8d204','12844531-7212-4705-ba33-957fc3e08466');
INSERT INTO "rating" VALUES('01a21bfc-8121-760a-b6a7-36c82896b032','01a21bfc-810e-729b-a8d7-85fd16579b8d','01a21bfc-8114-7db8-875d-dcf3ca0aa37f',NULL,'',NULL,'points',1.0,'01a21bfc-80bb-7faa-8722-143c42a8d204','66333c6f-cc79-4671-88f6-f3c0da1b5565');
INSERT INTO "rating" VALUES('01a21bfc-8122-7df1-9fab-6b805129dbf3','01a21bfc-810e-729b-a8d7-85fd16579b8d',NULL,NULL,'','01a21bfc-811c-7f4e-b9d0-db297737eddc','points',1.0,'01a21bfc-80bb-7faa-8722-143c42a8d204','66333c6f-cc79-4671-88f6-f3c0da1b5565');
CREATE TABLE rehearsal(
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "rehearsal" VALUES('6ed148a2-afc9-491d-bb8f-f78245dc00c8');
CREATE TABLE room_link(
  token TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('wall','sign-in')),
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "room_link" VALUES('hfIybW-f_Mb-POEqDRf-Fg','sign-in','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-810a-7feb-b8f7-962a3af8bb27','2026-11-27T07:51:02.716+00:00',NULL);
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('0b9e345a464f873c8469873a70c072c80eaf25f44d91c9b257026234d9b2c680','2026-11-28T07:51:02.741+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21bfc-80bb-7faa-8722-143c42a8d204','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21bfc-80bd-760e-8e8e-e1282d369912','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21bfc-80d9-7e9b-9b27-72251f4c5b71','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21bfc-8107-72cd-966a-37ea9939ff33','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
, layer TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT 'stands' CHECK(standing IN ('stands','waits','hidden')), participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "step" VALUES('01a21bfc-80ea-7107-acd7-c59ee86544ba','01a21bfc-80c1-7323-9bb6-7d2fddacd36a','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1,'','stands',NULL);
INSERT INTO "step" VALUES('01a21bfc-8124-73d9-bd7c-1305b5e495aa','01a21bfc-810e-729b-a8d7-85fd16579b8d','Askel',0,'',0.0,0.0,0,'','',1,'','stands','66333c6f-cc79-4671-88f6-f3c0da1b5565');
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('ead8b1317f6699c5','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','12844531-7212-4705-ba33-957fc3e08466','2026-11-27T07:51:02.601+00:00','01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b');
INSERT INTO "submission" VALUES('c01db74497b07490','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','36dcec6f-9c38-4de7-81cd-291b478c0a9c','2026-11-27T07:51:02.604+00:00','01a21bfc-80cc-7ba8-9944-55696687bcae');
INSERT INTO "submission" VALUES('6a9a9dd9037a1e84','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','6274c42a-3725-4d40-b461-ff6393a4012b','2026-11-27T07:51:02.606+00:00','01a21bfc-80cf-70da-8dc9-67378e310eea');
INSERT INTO "submission" VALUES('01a21bfc-80b9-7cb8-8f82-7963ba2b0285:bb3987fc','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','import','2026-11-27T07:51:02.616+00:00','01a21bfc-80db-7210-9efa-02f13956fee7');
INSERT INTO "submission" VALUES('01a21bfc-80b9-7cb8-8f82-7963ba2b0285:80f563dc','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','import','2026-11-27T07:51:02.616+00:00','01a21bfc-80dc-7e50-addb-ed9b6d16181b');
INSERT INTO "submission" VALUES('01a21bfc-80b9-7cb8-8f82-7963ba2b0285:e4bb8dbe','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','import','2026-11-27T07:51:02.616+00:00','01a21bfc-80dd-7d3f-8294-9b0326945cfc');
INSERT INTO "submission" VALUES('01a21bfc-80b9-7cb8-8f82-7963ba2b0285:1fe728a9','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','import','2026-11-27T07:51:02.616+00:00','01a21bfc-80de-7b3b-a186-58e82a4f0ec0');
INSERT INTO "submission" VALUES('01a21bfc-80b9-7cb8-8f82-7963ba2b0285:d2afc966','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','import','2026-11-27T07:51:02.616+00:00','01a21bfc-80df-7719-af3b-8dac5dcafa23');
INSERT INTO "submission" VALUES('a1a4d6a5c85b473c','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','12844531-7212-4705-ba33-957fc3e08466','2026-11-27T07:51:02.641+00:00',NULL);
INSERT INTO "submission" VALUES('13533a077c4eda41','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','12844531-7212-4705-ba33-957fc3e08466','2026-11-27T07:51:02.643+00:00',NULL);
INSERT INTO "submission" VALUES('31d53d00f21eef96','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','66333c6f-cc79-4671-88f6-f3c0da1b5565','2026-11-27T07:51:02.666+00:00','01a21bfc-8114-7db8-875d-dcf3ca0aa37f');
INSERT INTO "submission" VALUES('6794e5992be3f717','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','66333c6f-cc79-4671-88f6-f3c0da1b5565','2026-11-27T07:51:02.670+00:00','01a21bfc-8116-7fd5-84dc-eb68f8500f16');
INSERT INTO "submission" VALUES('f5223faeaffe6fde','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','66333c6f-cc79-4671-88f6-f3c0da1b5565','2026-11-27T07:51:02.689+00:00',NULL);
INSERT INTO "submission" VALUES('a3eb3ba28683083f','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','66333c6f-cc79-4671-88f6-f3c0da1b5565','2026-11-27T07:51:02.692+00:00',NULL);
INSERT INTO "submission" VALUES('dac91da94bb51611','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','66333c6f-cc79-4671-88f6-f3c0da1b5565','2026-11-27T07:51:02.696+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('JWeIQmMUSRI7OfAS2MrsaA','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80bf-72c2-bad1-d34130f6284f','01a21bfc-80bd-760e-8e8e-e1282d369912','Pöytä 1',NULL,'2026-11-27T07:51:02.649+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21bfc-80e1-74a9-887e-3a9cee87e630','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21bfc-80e2-7b15-ac2a-eb76f7203b13','01a21bfc-80b9-7cb8-8f82-7963ba2b0285',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_check(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE, theme_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK(answer IN ('yes','partly','skip')), text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(participant_id, theme_id)
) STRICT;
INSERT INTO "theme_check" VALUES('66333c6f-cc79-4671-88f6-f3c0da1b5565','01a21bfc-80e1-74a9-887e-3a9cee87e630','partly','Lisäksi kyydit');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21bfc-80e1-74a9-887e-3a9cee87e630','01a21bfc-80c9-7ffa-a18f-14b8bdc4e99b',0,0);
INSERT INTO "theme_contribution" VALUES('01a21bfc-80e1-74a9-887e-3a9cee87e630','01a21bfc-80cc-7ba8-9944-55696687bcae',1,0);
INSERT INTO "theme_contribution" VALUES('01a21bfc-80e1-74a9-887e-3a9cee87e630','01a21bfc-80db-7210-9efa-02f13956fee7',2,0);
INSERT INTO "theme_contribution" VALUES('01a21bfc-80e1-74a9-887e-3a9cee87e630','01a21bfc-80df-7719-af3b-8dac5dcafa23',3,1);
INSERT INTO "theme_contribution" VALUES('01a21bfc-80e2-7b15-ac2a-eb76f7203b13','01a21bfc-80dc-7e50-addb-ed9b6d16181b',0,0);
INSERT INTO "theme_contribution" VALUES('01a21bfc-80e2-7b15-ac2a-eb76f7203b13','01a21bfc-80dd-7d3f-8294-9b0326945cfc',1,0);
INSERT INTO "theme_contribution" VALUES('01a21bfc-80e2-7b15-ac2a-eb76f7203b13','01a21bfc-80de-7b3b-a186-58e82a4f0ec0',2,0);
INSERT INTO "theme_contribution" VALUES('01a21bfc-80e2-7b15-ac2a-eb76f7203b13','01a21bfc-80df-7719-af3b-8dac5dcafa23',3,0);
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
INSERT INTO "tie" VALUES('01a21bfc-80f2-7b0e-b237-6a5f225b63dd','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80f0-7dda-8478-6504cd6b5e3b','01a21bfc-80f1-752a-87e1-6625c2d7647d','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21bfc-80f4-7139-bdc1-d86278d29596','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80f1-752a-87e1-6625c2d7647d','01a21bfc-80f3-73db-a9b9-d82084f59966','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21bfc-80ff-770f-9c6f-2b24ffe8d100','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80fe-7fd7-90df-ce8575b5ac00','01a21bfc-80f0-7dda-8478-6504cd6b5e3b','',3,2,'before','kutomo-0-4','01a21bfc-80f9-7f4a-abb1-64b2ec533a3f','12844531-7212-4705-ba33-957fc3e08466','roster','stands');
INSERT INTO "tie" VALUES('01a21bfc-8100-7d41-982b-cd15fd130f5f','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','01a21bfc-80fe-7fd7-90df-ce8575b5ac00','01a21bfc-80fd-738d-87c9-85d85cce3f05','',1,NULL,'before','kutomo-0-4','01a21bfc-80f9-7f4a-abb1-64b2ec533a3f','12844531-7212-4705-ba33-957fc3e08466','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE wall_note(
  contribution_id TEXT PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE, approved INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "wall_note" VALUES('01a21bfc-8114-7db8-875d-dcf3ca0aa37f',1,0);
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21bfc-80bf-72c2-bad1-d34130f6284f','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21bfc-80d7-7728-9e29-2e0491f5843a','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Kysely',1,NULL);
INSERT INTO "workshop" VALUES('01a21bfc-810a-7feb-b8f7-962a3af8bb27','01a21bfc-80b9-7cb8-8f82-7963ba2b0285','Päivä 0b1a70a6',2,NULL);
CREATE TABLE workshop_run(
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, running INTEGER NOT NULL DEFAULT 0,
  view TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT 'light' CHECK(look IN ('light','dark')),
  moderated INTEGER NOT NULL DEFAULT 0, timer_ends_at TEXT, timer_left INTEGER,
  event_type TEXT NOT NULL DEFAULT 'workshop' CHECK(event_type IN ('workshop','information','meeting')),
  place TEXT NOT NULL DEFAULT '', hours REAL, other_heads INTEGER
, asks_back INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "workshop_run" VALUES('01a21bfc-810a-7feb-b8f7-962a3af8bb27','01a21bfc-810e-729b-a8d7-85fd16579b8d',1,'','light',0,NULL,NULL,'workshop','Kemi',3.5,1,1);
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
