BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 04:51:22.505054+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 04:51:22.509485+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 04:51:22.519697+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0005_network','2026-11-27 04:51:22.524656+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21b58-0366-70c9-b954-9356bc70723a','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T04:51:22.581+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21b58-0328-7dae-9295-a804fdb1cd21','01a21b58-0326-79af-9307-e7460adebdc3','pre_assignment','Kysymykset',0,'open',0);
INSERT INTO "activity" VALUES('01a21b58-0336-7211-b7a3-31c32c46dc74','01a21b58-0335-7871-8f94-341eee2c345d','pre_assignment','Kyselyn vastaukset',0,'closed',0);
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21b58-034b-786a-9259-8c4648800be1','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b58-034c-74f9-9d3c-9f831f03b51b','01a21b58-0320-7ee1-8459-b10ed59e0f7c','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b58-034e-7129-b826-4ed4b9f605b7','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b58-0358-7734-8c71-3e6ffe119a11','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Nuorten paja',NULL,'[]','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b58-0359-7461-af36-e4b2151dba0a','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Pajala','01a21b58-0322-7ee6-850a-76de510082f5','[]','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21b58-034b-786a-9259-8c4648800be1',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T04:51:22.582+00:00');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21b58-0320-7ee1-8459-b10ed59e0f7c','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
INSERT INTO "commitment" VALUES('01a21b58-0347-7f24-ab49-4b6bc9439b30','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Kimppakyydit','Kela','',NULL,'agreed');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21b58-032e-7083-9e67-1c510aa02605','01a21b58-032a-74dc-9618-6c7c9db9c2b4','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','01a21b58-0322-7ee6-850a-76de510082f5',NULL,'fi','link','stands',1,'2026-11-27T04:51:22.540+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b58-0330-74f0-8cbf-620b9f316eaf','01a21b58-032a-74dc-9618-6c7c9db9c2b4','b15f67cc-035e-4941-888b-3fb2dd9ce74d','01a21b58-0322-7ee6-850a-76de510082f5',NULL,'fi','link','stands',1,'2026-11-27T04:51:22.543+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b58-0332-780a-918f-d50061c3ba77','01a21b58-032c-7894-a817-149b8664cfad','f54352b7-3ee3-4ca6-96bc-ab95dc0b2b67','01a21b58-0362-7358-8e97-1d211eb32472',NULL,'fi','link','hidden',1,'2026-11-27T04:51:22.544+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b58-0339-7d41-80d7-3709594962ac','01a21b58-0338-7779-8660-6e089163fac8','9deef6ae-9698-4422-b43b-5e6974688d19','01a21b58-0337-745c-9828-fa9aa6dccf53',NULL,'fi','import','stands',1,'2026-11-27T04:51:22.550+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b58-033a-74a3-9c02-7abcaa93ef05','01a21b58-0338-7779-8660-6e089163fac8','919d7e52-d971-4c28-9d07-934e6da98207','01a21b58-0337-745c-9828-fa9aa6dccf53',NULL,'fi','import','stands',1,'2026-11-27T04:51:22.550+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b58-033b-7618-bc8d-847d329b984f','01a21b58-0338-7779-8660-6e089163fac8','a8d69b27-65fa-432e-ab44-01b819008110','01a21b58-0337-745c-9828-fa9aa6dccf53',NULL,'fi','import','stands',1,'2026-11-27T04:51:22.550+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b58-033c-74c1-90ef-95f8605df33f','01a21b58-0338-7779-8660-6e089163fac8','9deef6ae-9698-4422-b43b-5e6974688d19','01a21b58-0337-745c-9828-fa9aa6dccf53',NULL,'fi','import','stands',1,'2026-11-27T04:51:22.550+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b58-033d-75a5-9183-22457790abc4','01a21b58-0338-7779-8660-6e089163fac8','919d7e52-d971-4c28-9d07-934e6da98207','01a21b58-0337-745c-9828-fa9aa6dccf53',NULL,'fi','import','stands',1,'2026-11-27T04:51:22.550+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21b58-032e-7083-9e67-1c510aa02605',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T04:51:22.540+00:00');
INSERT INTO "contribution_version" VALUES('01a21b58-0330-74f0-8cbf-620b9f316eaf',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T04:51:22.543+00:00');
INSERT INTO "contribution_version" VALUES('01a21b58-0332-780a-918f-d50061c3ba77',1,'Lyhyt','2026-11-27T04:51:22.544+00:00');
INSERT INTO "contribution_version" VALUES('01a21b58-0339-7d41-80d7-3709594962ac',1,'Vastaus 0','2026-11-27T04:51:22.550+00:00');
INSERT INTO "contribution_version" VALUES('01a21b58-033a-74a3-9c02-7abcaa93ef05',1,'Vastaus 1','2026-11-27T04:51:22.550+00:00');
INSERT INTO "contribution_version" VALUES('01a21b58-033b-7618-bc8d-847d329b984f',1,'Vastaus 2','2026-11-27T04:51:22.550+00:00');
INSERT INTO "contribution_version" VALUES('01a21b58-033c-74c1-90ef-95f8605df33f',1,'Vastaus 3','2026-11-27T04:51:22.550+00:00');
INSERT INTO "contribution_version" VALUES('01a21b58-033d-75a5-9183-22457790abc4',1,'Vastaus 4','2026-11-27T04:51:22.550+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21b58-0321-73bf-82ce-367414d74a01','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.528+00:00','command','added','project','01a21b58-0320-7ee1-8459-b10ed59e0f7c',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21b58-0323-7703-b08f-9fd227320506','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.529+00:00','command','added','group','01a21b58-0322-7ee6-850a-76de510082f5','{"stakeholder_group": {"01a21b58-0322-7ee6-850a-76de510082f5": null}}','{"stakeholder_group": {"01a21b58-0322-7ee6-850a-76de510082f5": {"id": "01a21b58-0322-7ee6-850a-76de510082f5", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21b58-0325-7410-a123-72ff6f837559','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.534+00:00','command','added','group','01a21b58-0324-7816-8e61-a8b020bb5461','{"stakeholder_group": {"01a21b58-0324-7816-8e61-a8b020bb5461": null}}','{"stakeholder_group": {"01a21b58-0324-7816-8e61-a8b020bb5461": {"id": "01a21b58-0324-7816-8e61-a8b020bb5461", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21b58-0327-739e-8120-b1df4bdd7d4a','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.535+00:00','command','added','workshop','01a21b58-0326-79af-9307-e7460adebdc3','{"workshop": {"01a21b58-0326-79af-9307-e7460adebdc3": null}}','{"workshop": {"01a21b58-0326-79af-9307-e7460adebdc3": {"id": "01a21b58-0326-79af-9307-e7460adebdc3", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21b58-0329-7647-a4f6-588e20070ad5','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.536+00:00','command','added','activity','01a21b58-0328-7dae-9295-a804fdb1cd21','{"activity": {"01a21b58-0328-7dae-9295-a804fdb1cd21": null}}','{"activity": {"01a21b58-0328-7dae-9295-a804fdb1cd21": {"id": "01a21b58-0328-7dae-9295-a804fdb1cd21", "workshop_id": "01a21b58-0326-79af-9307-e7460adebdc3", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21b58-032b-7d26-be80-ac73887cd3c3','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.537+00:00','command','added','prompt','01a21b58-032a-74dc-9618-6c7c9db9c2b4','{"prompt": {"01a21b58-032a-74dc-9618-6c7c9db9c2b4": null}}','{"prompt": {"01a21b58-032a-74dc-9618-6c7c9db9c2b4": {"id": "01a21b58-032a-74dc-9618-6c7c9db9c2b4", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21b58-0328-7dae-9295-a804fdb1cd21", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21b58-032d-7da4-8cf3-5baa84c2db44','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.538+00:00','command','added','prompt','01a21b58-032c-7894-a817-149b8664cfad','{"prompt": {"01a21b58-032c-7894-a817-149b8664cfad": null}}','{"prompt": {"01a21b58-032c-7894-a817-149b8664cfad": {"id": "01a21b58-032c-7894-a817-149b8664cfad", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21b58-0328-7dae-9295-a804fdb1cd21", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21b58-032f-77bc-a943-7a73cc9e2fd8','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.540+00:00','command','said','contribution','01a21b58-032e-7083-9e67-1c510aa02605',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21b58-0331-72c7-8a66-0ccc4495116e','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.543+00:00','command','said','contribution','01a21b58-0330-74f0-8cbf-620b9f316eaf',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21b58-0333-7e1c-87d6-5385142d774b','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.544+00:00','command','said','contribution','01a21b58-0332-780a-918f-d50061c3ba77',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21b58-0334-74f8-a3ad-37b4a3f32f27','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.547+00:00','command','hidden','contribution','01a21b58-0332-780a-918f-d50061c3ba77','{"contribution": {"01a21b58-0332-780a-918f-d50061c3ba77": {"state": "stands"}}}','{"contribution": {"01a21b58-0332-780a-918f-d50061c3ba77": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21b58-033e-7773-9779-d03cd75bdf6d','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.550+00:00','command','imported','contributions','01a21b58-0320-7ee1-8459-b10ed59e0f7c','{"workshop": {"01a21b58-0335-7871-8f94-341eee2c345d": null}, "activity": {"01a21b58-0336-7211-b7a3-31c32c46dc74": null}, "stakeholder_group": {"01a21b58-0337-745c-9828-fa9aa6dccf53": null}, "participant": {"9deef6ae-9698-4422-b43b-5e6974688d19": null, "919d7e52-d971-4c28-9d07-934e6da98207": null, "a8d69b27-65fa-432e-ab44-01b819008110": null}, "prompt": {"01a21b58-0338-7779-8660-6e089163fac8": null}, "contribution": {"01a21b58-0339-7d41-80d7-3709594962ac": null, "01a21b58-033a-74a3-9c02-7abcaa93ef05": null, "01a21b58-033b-7618-bc8d-847d329b984f": null, "01a21b58-033c-74c1-90ef-95f8605df33f": null, "01a21b58-033d-75a5-9183-22457790abc4": null}}','{"workshop": {"01a21b58-0335-7871-8f94-341eee2c345d": {"id": "01a21b58-0335-7871-8f94-341eee2c345d", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21b58-0336-7211-b7a3-31c32c46dc74": {"id": "01a21b58-0336-7211-b7a3-31c32c46dc74", "workshop_id": "01a21b58-0335-7871-8f94-341eee2c345d", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21b58-0337-745c-9828-fa9aa6dccf53": {"id": "01a21b58-0337-745c-9828-fa9aa6dccf53", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"9deef6ae-9698-4422-b43b-5e6974688d19": {}, "919d7e52-d971-4c28-9d07-934e6da98207": {}, "a8d69b27-65fa-432e-ab44-01b819008110": {}}, "prompt": {"01a21b58-0338-7779-8660-6e089163fac8": {"id": "01a21b58-0338-7779-8660-6e089163fac8", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21b58-0336-7211-b7a3-31c32c46dc74", "position": 0}}, "contribution": {"01a21b58-0339-7d41-80d7-3709594962ac": {}, "01a21b58-033a-74a3-9c02-7abcaa93ef05": {}, "01a21b58-033b-7618-bc8d-847d329b984f": {}, "01a21b58-033c-74c1-90ef-95f8605df33f": {}, "01a21b58-033d-75a5-9183-22457790abc4": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21b58-0341-7216-a6a9-ba9a65a3586e','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.553+00:00','command','edited','themes','01a21b58-0320-7ee1-8459-b10ed59e0f7c','{"theme": {"01a21b58-033f-793e-9a8c-d4c25a38de4a": null, "01a21b58-0340-7f59-9e65-50f276d1ede2": null}, "theme_contribution": {"01a21b58-033f-793e-9a8c-d4c25a38de4a|01a21b58-032e-7083-9e67-1c510aa02605": null, "01a21b58-033f-793e-9a8c-d4c25a38de4a|01a21b58-0330-74f0-8cbf-620b9f316eaf": null, "01a21b58-033f-793e-9a8c-d4c25a38de4a|01a21b58-0339-7d41-80d7-3709594962ac": null, "01a21b58-0340-7f59-9e65-50f276d1ede2|01a21b58-033a-74a3-9c02-7abcaa93ef05": null, "01a21b58-0340-7f59-9e65-50f276d1ede2|01a21b58-033b-7618-bc8d-847d329b984f": null, "01a21b58-0340-7f59-9e65-50f276d1ede2|01a21b58-033c-74c1-90ef-95f8605df33f": null, "01a21b58-0340-7f59-9e65-50f276d1ede2|01a21b58-033d-75a5-9183-22457790abc4": null}}','{"theme": {"01a21b58-033f-793e-9a8c-d4c25a38de4a": {"id": "01a21b58-033f-793e-9a8c-d4c25a38de4a", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}, "01a21b58-0340-7f59-9e65-50f276d1ede2": {"id": "01a21b58-0340-7f59-9e65-50f276d1ede2", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}}, "theme_contribution": {"01a21b58-033f-793e-9a8c-d4c25a38de4a|01a21b58-032e-7083-9e67-1c510aa02605": {"theme_id": "01a21b58-033f-793e-9a8c-d4c25a38de4a", "contribution_id": "01a21b58-032e-7083-9e67-1c510aa02605", "position": 0}, "01a21b58-033f-793e-9a8c-d4c25a38de4a|01a21b58-0330-74f0-8cbf-620b9f316eaf": {"theme_id": "01a21b58-033f-793e-9a8c-d4c25a38de4a", "contribution_id": "01a21b58-0330-74f0-8cbf-620b9f316eaf", "position": 1}, "01a21b58-033f-793e-9a8c-d4c25a38de4a|01a21b58-0339-7d41-80d7-3709594962ac": {"theme_id": "01a21b58-033f-793e-9a8c-d4c25a38de4a", "contribution_id": "01a21b58-0339-7d41-80d7-3709594962ac", "position": 2}, "01a21b58-0340-7f59-9e65-50f276d1ede2|01a21b58-033a-74a3-9c02-7abcaa93ef05": {"theme_id": "01a21b58-0340-7f59-9e65-50f276d1ede2", "contribution_id": "01a21b58-033a-74a3-9c02-7abcaa93ef05", "position": 0}, "01a21b58-0340-7f59-9e65-50f276d1ede2|01a21b58-033b-7618-bc8d-847d329b984f": {"theme_id": "01a21b58-0340-7f59-9e65-50f276d1ede2", "contribution_id": "01a21b58-033b-7618-bc8d-847d329b984f", "position": 1}, "01a21b58-0340-7f59-9e65-50f276d1ede2|01a21b58-033c-74c1-90ef-95f8605df33f": {"theme_id": "01a21b58-0340-7f59-9e65-50f276d1ede2", "contribution_id": "01a21b58-033c-74c1-90ef-95f8605df33f", "position": 2}, "01a21b58-0340-7f59-9e65-50f276d1ede2|01a21b58-033d-75a5-9183-22457790abc4": {"theme_id": "01a21b58-0340-7f59-9e65-50f276d1ede2", "contribution_id": "01a21b58-033d-75a5-9183-22457790abc4", "position": 3}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21b58-0344-73be-9b22-c7c158a3aab9','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.555+00:00','command','written','findings','01a21b58-0320-7ee1-8459-b10ed59e0f7c','{"finding": {"01a21b58-0342-7153-b55a-08b1e1cb1a7b": null, "01a21b58-0343-7233-a2ee-e9a8a13be489": null}, "evidence": {"01a21b58-0342-7153-b55a-08b1e1cb1a7b|contribution|01a21b58-032e-7083-9e67-1c510aa02605": null, "01a21b58-0342-7153-b55a-08b1e1cb1a7b|contribution|01a21b58-0330-74f0-8cbf-620b9f316eaf": null}}','{"finding": {"01a21b58-0342-7153-b55a-08b1e1cb1a7b": {"id": "01a21b58-0342-7153-b55a-08b1e1cb1a7b", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21b58-0343-7233-a2ee-e9a8a13be489": {"id": "01a21b58-0343-7233-a2ee-e9a8a13be489", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21b58-0342-7153-b55a-08b1e1cb1a7b|contribution|01a21b58-032e-7083-9e67-1c510aa02605": {"finding_id": "01a21b58-0342-7153-b55a-08b1e1cb1a7b", "kind": "contribution", "object_id": "01a21b58-032e-7083-9e67-1c510aa02605", "position": 0}, "01a21b58-0342-7153-b55a-08b1e1cb1a7b|contribution|01a21b58-0330-74f0-8cbf-620b9f316eaf": {"finding_id": "01a21b58-0342-7153-b55a-08b1e1cb1a7b", "kind": "contribution", "object_id": "01a21b58-0330-74f0-8cbf-620b9f316eaf", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(15,'01a21b58-0346-729d-ac5a-3e6538faf233','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.556+00:00','command','kept','steps','01a21b58-0320-7ee1-8459-b10ed59e0f7c','{"step": {"01a21b58-0345-7ec4-809e-ca2590c0bc49": null}}','{"step": {"01a21b58-0345-7ec4-809e-ca2590c0bc49": {"id": "01a21b58-0345-7ec4-809e-ca2590c0bc49", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "activity_id": "01a21b58-0328-7dae-9295-a804fdb1cd21"}}}',NULL,1,'');
INSERT INTO "event" VALUES(16,'01a21b58-0348-7166-9051-c8b67a5eb679','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.557+00:00','command','kept','commitments','01a21b58-0320-7ee1-8459-b10ed59e0f7c','{"commitment": {"01a21b58-0347-7f24-ab49-4b6bc9439b30": null}}','{"commitment": {"01a21b58-0347-7f24-ab49-4b6bc9439b30": {"id": "01a21b58-0347-7f24-ab49-4b6bc9439b30", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed"}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(17,'01a21b58-034a-7cbe-9bdc-75e8d0d055c3','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.558+00:00','command','rated','project','01a21b58-0320-7ee1-8459-b10ed59e0f7c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(18,'01a21b58-0350-7475-a15f-9ede1bf35f54','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.559+00:00','command','imported','ties','01a21b58-0320-7ee1-8459-b10ed59e0f7c','{"actor": {"01a21b58-034b-786a-9259-8c4648800be1": null, "01a21b58-034c-74f9-9d3c-9f831f03b51b": null, "01a21b58-034e-7129-b826-4ed4b9f605b7": null}, "tie": {"01a21b58-034d-7f7f-88ca-8ff47385ca23": null, "01a21b58-034f-7934-80a2-de35f2837874": null}}','{"actor": {"01a21b58-034b-786a-9259-8c4648800be1": {"id": "01a21b58-034b-786a-9259-8c4648800be1", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21b58-034c-74f9-9d3c-9f831f03b51b": {"id": "01a21b58-034c-74f9-9d3c-9f831f03b51b", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21b58-034e-7129-b826-4ed4b9f605b7": {"id": "01a21b58-034e-7129-b826-4ed4b9f605b7", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21b58-034d-7f7f-88ca-8ff47385ca23": {"id": "01a21b58-034d-7f7f-88ca-8ff47385ca23", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "source_id": "01a21b58-034b-786a-9259-8c4648800be1", "target_id": "01a21b58-034c-74f9-9d3c-9f831f03b51b", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21b58-034f-7934-80a2-de35f2837874": {"id": "01a21b58-034f-7934-80a2-de35f2837874", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "source_id": "01a21b58-034c-74f9-9d3c-9f831f03b51b", "target_id": "01a21b58-034e-7129-b826-4ed4b9f605b7", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(19,'01a21b58-0351-7fb2-9afb-67db6a231edf','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.562+00:00','command','changed','actors','01a21b58-034b-786a-9259-8c4648800be1','{"actor_year": {"01a21b58-034b-786a-9259-8c4648800be1|2025": null}}','{"actor_year": {"01a21b58-034b-786a-9259-8c4648800be1|2025": {"actor_id": "01a21b58-034b-786a-9259-8c4648800be1", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(20,'01a21b58-0353-7c8d-b120-6e566b37108e','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.563+00:00','command','added','prompt','01a21b58-0352-7969-b614-119737004b40','{"prompt": {"01a21b58-0352-7969-b614-119737004b40": null}}','{"prompt": {"01a21b58-0352-7969-b614-119737004b40": {"id": "01a21b58-0352-7969-b614-119737004b40", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21b58-0328-7dae-9295-a804fdb1cd21", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(21,'01a21b58-0355-779f-9468-abdb63e819e1','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.564+00:00','command','added','prompt','01a21b58-0354-7cf8-bcc5-e100a846a06f','{"prompt": {"01a21b58-0354-7cf8-bcc5-e100a846a06f": null}}','{"prompt": {"01a21b58-0354-7cf8-bcc5-e100a846a06f": {"id": "01a21b58-0354-7cf8-bcc5-e100a846a06f", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21b58-0328-7dae-9295-a804fdb1cd21", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(22,'01a21b58-0357-7727-b348-a872742d318a','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.565+00:00','command','said','ratings','01a21b58-0352-7969-b614-119737004b40',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(23,'01a21b58-035c-762f-8146-872d8ad9ff26','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.566+00:00','command','said','ties','01a21b58-0354-7cf8-bcc5-e100a846a06f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(24,'01a21b58-035d-7349-bb92-cbc518316ecc','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.567+00:00','command','added','invitation','01a21b58-0320-7ee1-8459-b10ed59e0f7c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21b58-0360-7c99-8526-4f38ab6c2431','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.569+00:00','command','added','photo','01a21b58-035f-79b2-9a7c-45e31c7d9870',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21b58-0361-7877-9e25-2534c2300819','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.570+00:00','command','added','table','01a21b58-0326-79af-9307-e7460adebdc3',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(27,'01a21b58-0363-781a-b0c2-06fb49aa2fc4','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.573+00:00','command','added','group','01a21b58-0362-7358-8e97-1d211eb32472','{"stakeholder_group": {"01a21b58-0362-7358-8e97-1d211eb32472": null}}','{"stakeholder_group": {"01a21b58-0362-7358-8e97-1d211eb32472": {"id": "01a21b58-0362-7358-8e97-1d211eb32472", "project_id": "01a21b58-0320-7ee1-8459-b10ed59e0f7c", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(28,'01a21b58-0364-799c-8fb6-ddf7795aa262','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.574+00:00','command','regrouped','groupings','01a21b58-0320-7ee1-8459-b10ed59e0f7c','{"contribution": {"01a21b58-0332-780a-918f-d50061c3ba77": {"group_id": "01a21b58-0322-7ee6-850a-76de510082f5"}}, "participant_group": {"f54352b7-3ee3-4ca6-96bc-ab95dc0b2b67|01a21b58-0326-79af-9307-e7460adebdc3": null}}','{"contribution": {"01a21b58-0332-780a-918f-d50061c3ba77": {"group_id": "01a21b58-0362-7358-8e97-1d211eb32472"}}, "participant_group": {"f54352b7-3ee3-4ca6-96bc-ab95dc0b2b67|01a21b58-0326-79af-9307-e7460adebdc3": {"participant_id": "f54352b7-3ee3-4ca6-96bc-ab95dc0b2b67", "workshop_id": "01a21b58-0326-79af-9307-e7460adebdc3", "group_id": "01a21b58-0362-7358-8e97-1d211eb32472"}}}',NULL,1,'');
INSERT INTO "event" VALUES(29,'01a21b58-0365-7590-8ae2-12d4202b0ff6','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.576+00:00','command','erased','participant','55702e43-1056-452a-b9b9-a77a83e92247',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(30,'01a21b58-0367-72bc-9dad-bc52b54152e7',NULL,'2026-11-27T04:51:22.581+00:00','command','added','account','01a21b58-0366-70c9-b954-9356bc70723a',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(31,'01a21b58-0368-795c-9165-4966fd5f6c88',NULL,'2026-11-27T04:51:22.581+00:00','command','logged in','account','01a21b58-0366-70c9-b954-9356bc70723a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(32,'01a21b58-036a-78c8-842c-80977c0076f3','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.583+00:00','command','asked','job','01a21b58-0369-7c83-a664-8fb6b85c1695',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(33,'01a21b58-036b-75a0-9386-ecad2bef5348','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.585+00:00','command','changed','group','01a21b58-0324-7816-8e61-a8b020bb5461','{"stakeholder_group": {"01a21b58-0324-7816-8e61-a8b020bb5461": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21b58-0324-7816-8e61-a8b020bb5461": {"name": "Työnhakijat"}}}','2026-11-27T04:51:22.586+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(34,'01a21b58-036c-7418-9c64-9dceb0b49b7a','01a21b58-0320-7ee1-8459-b10ed59e0f7c','2026-11-27T04:51:22.586+00:00','command','undone','group','01a21b58-0324-7816-8e61-a8b020bb5461',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21b58-0342-7153-b55a-08b1e1cb1a7b','contribution','01a21b58-032e-7083-9e67-1c510aa02605',0);
INSERT INTO "evidence" VALUES('01a21b58-0342-7153-b55a-08b1e1cb1a7b','contribution','01a21b58-0330-74f0-8cbf-620b9f316eaf',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21b58-0342-7153-b55a-08b1e1cb1a7b','01a21b58-0320-7ee1-8459-b10ed59e0f7c','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21b58-0343-7233-a2ee-e9a8a13be489','01a21b58-0320-7ee1-8459-b10ed59e0f7c','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21b58-0342-7153-b55a-08b1e1cb1a7b',1,'01a21b58-0320-7ee1-8459-b10ed59e0f7c','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21b58-0343-7233-a2ee-e9a8a13be489',1,'01a21b58-0320-7ee1-8459-b10ed59e0f7c','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21b58-0320-7ee1-8459-b10ed59e0f7c','fi','2026-11-27T04:51:22.584+00:00',X'504B');
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('6m7q6j2s','01a21b58-0320-7ee1-8459-b10ed59e0f7c',NULL,'2026-11-27T04:51:22.567+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21b58-0369-7c83-a664-8fb6b85c1695','01a21b58-0320-7ee1-8459-b10ed59e0f7c','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T04:51:22.583+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('4e5c69584b4db649a45eb3fdc394fdec7f4761adc13cf7958e9603fe104cff48','01a21b58-0366-70c9-b954-9356bc70723a','2026-11-27T16:51:22.581+00:00');
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21b58-035e-7c77-bf32-6487aa9f31d9','01a21b58-0320-7ee1-8459-b10ed59e0f7c',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T04:51:22.568+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('fe16ac26-b424-4d64-a3cf-39611a58d8e3','01a21b58-035e-7c77-bf32-6487aa9f31d9',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0322-7ee6-850a-76de510082f5',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('b15f67cc-035e-4941-888b-3fb2dd9ce74d','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0322-7ee6-850a-76de510082f5',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('f54352b7-3ee3-4ca6-96bc-ab95dc0b2b67','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0322-7ee6-850a-76de510082f5',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('9deef6ae-9698-4422-b43b-5e6974688d19','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0337-745c-9828-fa9aa6dccf53','3f9a66dac0f1700653450caa6040d654acbb083a0f1c317330ce03fa26e88c62','2026-11-27');
INSERT INTO "participant" VALUES('919d7e52-d971-4c28-9d07-934e6da98207','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0337-745c-9828-fa9aa6dccf53','4bc0268357772a4cd3a8ed8f3b54cba7cf3cea2106cddae63ccad100ab0ecda1','2026-11-27');
INSERT INTO "participant" VALUES('a8d69b27-65fa-432e-ab44-01b819008110','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0337-745c-9828-fa9aa6dccf53','2268fac204044b14f35b6dbe6fa289748072b537b0578257e1d6f3bd24e81245','2026-11-27');
INSERT INTO "participant" VALUES('fe16ac26-b424-4d64-a3cf-39611a58d8e3','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0324-7816-8e61-a8b020bb5461',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('f54352b7-3ee3-4ca6-96bc-ab95dc0b2b67','01a21b58-0326-79af-9307-e7460adebdc3','01a21b58-0362-7358-8e97-1d211eb32472');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('ee09b1575ceeb26516b57f8e8126f297b475ad25e5cf9d91fc3e0d71f6f6d178','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','2026-11-27');
INSERT INTO "participant_token" VALUES('f5b63b5a5531b258ffddee6d307ff244191a03fe386a74d5d37c4c1c351fdd1d','b15f67cc-035e-4941-888b-3fb2dd9ce74d','2026-11-27');
INSERT INTO "participant_token" VALUES('ca71ac91ad6f3b4912beec3024c279fd2349d674c1ab478af0a3ace4e95e9e9c','f54352b7-3ee3-4ca6-96bc-ab95dc0b2b67','2026-11-27');
INSERT INTO "participant_token" VALUES('20011236dcc6ffb72c4e581a9c469174c275cab4ab41b10350e6082861c6995e','fe16ac26-b424-4d64-a3cf-39611a58d8e3','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "photo" VALUES('01a21b58-035f-79b2-9a7c-45e31c7d9870','01a21b58-0328-7dae-9295-a804fdb1cd21','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T04:51:22.569+00:00');
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21b58-032e-7083-9e67-1c510aa02605',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b58-0330-74f0-8cbf-620b9f316eaf',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b58-0332-780a-918f-d50061c3ba77',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b58-0339-7d41-80d7-3709594962ac',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b58-033a-74a3-9c02-7abcaa93ef05',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b58-033b-7618-bc8d-847d329b984f',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b58-033c-74c1-90ef-95f8605df33f',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b58-033d-75a5-9183-22457790abc4',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "project" VALUES('01a21b58-0320-7ee1-8459-b10ed59e0f7c','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T04:51:22.528+00:00','task','','','{}','{}','');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21b58-032a-74dc-9618-6c7c9db9c2b4','01a21b58-0328-7dae-9295-a804fdb1cd21','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21b58-032c-7894-a817-149b8664cfad','01a21b58-0328-7dae-9295-a804fdb1cd21','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21b58-0338-7779-8660-6e089163fac8','01a21b58-0336-7211-b7a3-31c32c46dc74','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21b58-0352-7969-b614-119737004b40','01a21b58-0328-7dae-9295-a804fdb1cd21','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21b58-0354-7cf8-bcc5-e100a846a06f','01a21b58-0328-7dae-9295-a804fdb1cd21','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
CREATE TABLE "rating"(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT REFERENCES contribution(id) ON DELETE CASCADE,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE, option TEXT NOT NULL DEFAULT '',
  dimension TEXT NOT NULL, value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id), UNIQUE(prompt_id, option, participant_id),
  CHECK((contribution_id IS NULL) <> (prompt_id IS NULL))
) STRICT;
INSERT INTO "rating" VALUES('01a21b58-0349-7b41-b74e-e17d9131cd54','01a21b58-0328-7dae-9295-a804fdb1cd21','01a21b58-032e-7083-9e67-1c510aa02605',NULL,'','points',3.0,NULL,'0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c');
INSERT INTO "rating" VALUES('01a21b58-0356-7809-8b39-0d88850fdcc0','01a21b58-0328-7dae-9295-a804fdb1cd21',NULL,'01a21b58-0352-7969-b614-119737004b40','','score',4.0,'01a21b58-0322-7ee6-850a-76de510082f5','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c');
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('7835560fbd8c4ce5ee1925bdddd0d88b0045321a581973ae05757438e4c8ad44','2026-11-28T04:51:22.582+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21b58-0322-7ee6-850a-76de510082f5','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b58-0324-7816-8e61-a8b020bb5461','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b58-0337-745c-9828-fa9aa6dccf53','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b58-0362-7358-8e97-1d211eb32472','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
INSERT INTO "step" VALUES('01a21b58-0345-7ec4-809e-ca2590c0bc49','01a21b58-0328-7dae-9295-a804fdb1cd21','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1);
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('38629e558301bcbb','01a21b58-0320-7ee1-8459-b10ed59e0f7c','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','2026-11-27T04:51:22.540+00:00','01a21b58-032e-7083-9e67-1c510aa02605');
INSERT INTO "submission" VALUES('2a9eb141c10ce8ab','01a21b58-0320-7ee1-8459-b10ed59e0f7c','b15f67cc-035e-4941-888b-3fb2dd9ce74d','2026-11-27T04:51:22.543+00:00','01a21b58-0330-74f0-8cbf-620b9f316eaf');
INSERT INTO "submission" VALUES('bdf707d390f27add','01a21b58-0320-7ee1-8459-b10ed59e0f7c','f54352b7-3ee3-4ca6-96bc-ab95dc0b2b67','2026-11-27T04:51:22.544+00:00','01a21b58-0332-780a-918f-d50061c3ba77');
INSERT INTO "submission" VALUES('01a21b58-0320-7ee1-8459-b10ed59e0f7c:95f549b5','01a21b58-0320-7ee1-8459-b10ed59e0f7c','import','2026-11-27T04:51:22.550+00:00','01a21b58-0339-7d41-80d7-3709594962ac');
INSERT INTO "submission" VALUES('01a21b58-0320-7ee1-8459-b10ed59e0f7c:c4b8b0cf','01a21b58-0320-7ee1-8459-b10ed59e0f7c','import','2026-11-27T04:51:22.550+00:00','01a21b58-033a-74a3-9c02-7abcaa93ef05');
INSERT INTO "submission" VALUES('01a21b58-0320-7ee1-8459-b10ed59e0f7c:e58d2f5b','01a21b58-0320-7ee1-8459-b10ed59e0f7c','import','2026-11-27T04:51:22.550+00:00','01a21b58-033b-7618-bc8d-847d329b984f');
INSERT INTO "submission" VALUES('01a21b58-0320-7ee1-8459-b10ed59e0f7c:c6285dd5','01a21b58-0320-7ee1-8459-b10ed59e0f7c','import','2026-11-27T04:51:22.550+00:00','01a21b58-033c-74c1-90ef-95f8605df33f');
INSERT INTO "submission" VALUES('01a21b58-0320-7ee1-8459-b10ed59e0f7c:9d1aca0b','01a21b58-0320-7ee1-8459-b10ed59e0f7c','import','2026-11-27T04:51:22.550+00:00','01a21b58-033d-75a5-9183-22457790abc4');
INSERT INTO "submission" VALUES('c0e25e4a59167df5','01a21b58-0320-7ee1-8459-b10ed59e0f7c','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','2026-11-27T04:51:22.565+00:00',NULL);
INSERT INTO "submission" VALUES('7ff090a37b253333','01a21b58-0320-7ee1-8459-b10ed59e0f7c','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','2026-11-27T04:51:22.566+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('pxr1kLVrGuOQxNU_T0dAow','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0326-79af-9307-e7460adebdc3','01a21b58-0324-7816-8e61-a8b020bb5461','Pöytä 1',NULL,'2026-11-27T04:51:22.570+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
) STRICT;
INSERT INTO "theme" VALUES('01a21b58-033f-793e-9a8c-d4c25a38de4a','01a21b58-0320-7ee1-8459-b10ed59e0f7c',1,'Oppisopimus','["oppisopimus"]','machine','');
INSERT INTO "theme" VALUES('01a21b58-0340-7f59-9e65-50f276d1ede2','01a21b58-0320-7ee1-8459-b10ed59e0f7c',2,'Muut','["oppisopimus"]','machine','');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21b58-033f-793e-9a8c-d4c25a38de4a','01a21b58-032e-7083-9e67-1c510aa02605',0);
INSERT INTO "theme_contribution" VALUES('01a21b58-033f-793e-9a8c-d4c25a38de4a','01a21b58-0330-74f0-8cbf-620b9f316eaf',1);
INSERT INTO "theme_contribution" VALUES('01a21b58-033f-793e-9a8c-d4c25a38de4a','01a21b58-0339-7d41-80d7-3709594962ac',2);
INSERT INTO "theme_contribution" VALUES('01a21b58-0340-7f59-9e65-50f276d1ede2','01a21b58-033a-74a3-9c02-7abcaa93ef05',0);
INSERT INTO "theme_contribution" VALUES('01a21b58-0340-7f59-9e65-50f276d1ede2','01a21b58-033b-7618-bc8d-847d329b984f',1);
INSERT INTO "theme_contribution" VALUES('01a21b58-0340-7f59-9e65-50f276d1ede2','01a21b58-033c-74c1-90ef-95f8605df33f',2);
INSERT INTO "theme_contribution" VALUES('01a21b58-0340-7f59-9e65-50f276d1ede2','01a21b58-033d-75a5-9183-22457790abc4',3);
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
INSERT INTO "tie" VALUES('01a21b58-034d-7f7f-88ca-8ff47385ca23','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-034b-786a-9259-8c4648800be1','01a21b58-034c-74f9-9d3c-9f831f03b51b','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21b58-034f-7934-80a2-de35f2837874','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-034c-74f9-9d3c-9f831f03b51b','01a21b58-034e-7129-b826-4ed4b9f605b7','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21b58-035a-7a30-b6f7-22249b14a1af','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0359-7461-af36-e4b2151dba0a','01a21b58-034b-786a-9259-8c4648800be1','',3,2,'before','kutomo-0-4','01a21b58-0354-7cf8-bcc5-e100a846a06f','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','roster','stands');
INSERT INTO "tie" VALUES('01a21b58-035b-7174-8b33-a029073997a0','01a21b58-0320-7ee1-8459-b10ed59e0f7c','01a21b58-0359-7461-af36-e4b2151dba0a','01a21b58-0358-7734-8c71-3e6ffe119a11','',1,NULL,'before','kutomo-0-4','01a21b58-0354-7cf8-bcc5-e100a846a06f','0c4072f2-8c2c-48f9-a4ad-a59dc2937f1c','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21b58-0326-79af-9307-e7460adebdc3','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21b58-0335-7871-8f94-341eee2c345d','01a21b58-0320-7ee1-8459-b10ed59e0f7c','Kysely',1,NULL);
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
CREATE INDEX rating_by_contribution ON rating(contribution_id);
CREATE INDEX rating_by_participant ON rating(participant_id);
CREATE UNIQUE INDEX tie_known ON tie(project_id, source_id, target_id, kind, round) WHERE participant_id IS NULL;
CREATE UNIQUE INDEX tie_named ON tie(prompt_id, participant_id, source_id, target_id) WHERE participant_id IS NOT NULL;
CREATE INDEX tie_by_source ON tie(source_id);
CREATE INDEX tie_by_target ON tie(target_id);
CREATE INDEX tie_by_participant ON tie(participant_id) WHERE participant_id IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',34);
COMMIT;
