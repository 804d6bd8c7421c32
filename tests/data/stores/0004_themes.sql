BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 04:33:52.133596+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 04:33:52.138966+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 04:33:52.149652+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 04:33:52.154256+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21b47-fcb5-7176-95bc-68ae114032a3','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T04:33:52.309+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21b47-fc2e-7909-a0b1-abe22bafc683','01a21b47-fc2c-72b4-8b25-bf7efb497444','pre_assignment','Kysymykset',0,'open',0);
INSERT INTO "activity" VALUES('01a21b47-fc4b-7ca5-b99a-e96fc2ff3b52','01a21b47-fc49-74a3-be37-df07e6630d21','pre_assignment','Kyselyn vastaukset',0,'closed',0);
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21b47-fc68-7ebd-8728-db80558ff500','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Kela',NULL,'[]',NULL);
INSERT INTO "actor" VALUES('01a21b47-fc69-73fc-9e57-377dce64a9b7','01a21b47-fc20-7a38-bd8c-47315d90cdc2','REDU',NULL,'[]',NULL);
INSERT INTO "actor" VALUES('01a21b47-fc6b-7e73-9be9-d5d193ead20f','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Kaira',NULL,'[]',NULL);
INSERT INTO "actor" VALUES('01a21b47-fc74-7788-8d39-66329ac9acb3','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Nuorten paja',NULL,'[]','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142');
INSERT INTO "actor" VALUES('01a21b47-fc75-7922-80be-0ac7e81bbaaf','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Pajala','01a21b47-fc23-7866-97b8-c9bf672a0c30','[]','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142');
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T04:33:52.314+00:00');
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21b47-fc57-730e-807a-61a4453d8f5a','01a21b47-fc34-7c03-a840-9ea53669c220','Anna','01a21b47-fc54-7365-95af-2bfadc4e3911');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21b47-fc57-730e-807a-61a4453d8f5a','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.213+00:00','[["01a21b47-fc54-7365-95af-2bfadc4e3911", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21b47-fc57-730e-807a-61a4453d8f5a','01a21b47-fc3a-77ce-adfc-f45d41bd218e',0,'01a21b47-fc54-7365-95af-2bfadc4e3911');
INSERT INTO "coding_answer" VALUES('01a21b47-fc57-730e-807a-61a4453d8f5a','01a21b47-fc34-7c03-a840-9ea53669c220',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21b47-fc20-7a38-bd8c-47315d90cdc2','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
INSERT INTO "commitment" VALUES('01a21b47-fc5f-7644-81e0-a7576eb063f5','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Kimppakyydit','Kela','',NULL,'agreed');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21b47-fc34-7c03-a840-9ea53669c220','01a21b47-fc30-764f-8bc5-573cafbfd796','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142','01a21b47-fc23-7866-97b8-c9bf672a0c30',NULL,'fi','link','stands',1,'2026-11-27T04:33:52.180+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b47-fc3a-77ce-adfc-f45d41bd218e','01a21b47-fc30-764f-8bc5-573cafbfd796','5030a66a-efe1-4d1a-9f33-b44dde93a682','01a21b47-fc23-7866-97b8-c9bf672a0c30',NULL,'fi','link','stands',1,'2026-11-27T04:33:52.185+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b47-fc42-78c5-88c2-728810f99192','01a21b47-fc32-71cd-944c-1efedb08f160','27518dcc-21c2-4fc2-950a-a30cda680e07','01a21b47-fc8f-7729-8a73-e9a23c50aeba',NULL,'fi','link','hidden',1,'2026-11-27T04:33:52.194+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b47-fc4e-73aa-92dc-64e5c93eaeee','01a21b47-fc4d-7d2b-92bd-ecf902777dd5','7fb4d7b6-8514-4079-b12e-ff24c77dae89','01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5',NULL,'fi','import','stands',1,'2026-11-27T04:33:52.204+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b47-fc4f-7279-aa97-49e4a550ea54','01a21b47-fc4d-7d2b-92bd-ecf902777dd5','2bd9c668-5659-44d8-aa7b-64679631361d','01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5',NULL,'fi','import','stands',1,'2026-11-27T04:33:52.204+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b47-fc50-7968-b82b-807662e5e9ae','01a21b47-fc4d-7d2b-92bd-ecf902777dd5','2f8dd58c-5405-4130-ade1-af1d3c581413','01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5',NULL,'fi','import','stands',1,'2026-11-27T04:33:52.204+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b47-fc51-7f8b-8602-56aeceb81ba3','01a21b47-fc4d-7d2b-92bd-ecf902777dd5','7fb4d7b6-8514-4079-b12e-ff24c77dae89','01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5',NULL,'fi','import','stands',1,'2026-11-27T04:33:52.204+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b47-fc52-7a26-aada-90fb14a95399','01a21b47-fc4d-7d2b-92bd-ecf902777dd5','2bd9c668-5659-44d8-aa7b-64679631361d','01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5',NULL,'fi','import','stands',1,'2026-11-27T04:33:52.204+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21b47-fc34-7c03-a840-9ea53669c220',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T04:33:52.180+00:00');
INSERT INTO "contribution_version" VALUES('01a21b47-fc3a-77ce-adfc-f45d41bd218e',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T04:33:52.185+00:00');
INSERT INTO "contribution_version" VALUES('01a21b47-fc42-78c5-88c2-728810f99192',1,'Lyhyt','2026-11-27T04:33:52.194+00:00');
INSERT INTO "contribution_version" VALUES('01a21b47-fc4e-73aa-92dc-64e5c93eaeee',1,'Vastaus 0','2026-11-27T04:33:52.204+00:00');
INSERT INTO "contribution_version" VALUES('01a21b47-fc4f-7279-aa97-49e4a550ea54',1,'Vastaus 1','2026-11-27T04:33:52.204+00:00');
INSERT INTO "contribution_version" VALUES('01a21b47-fc50-7968-b82b-807662e5e9ae',1,'Vastaus 2','2026-11-27T04:33:52.204+00:00');
INSERT INTO "contribution_version" VALUES('01a21b47-fc51-7f8b-8602-56aeceb81ba3',1,'Vastaus 3','2026-11-27T04:33:52.204+00:00');
INSERT INTO "contribution_version" VALUES('01a21b47-fc52-7a26-aada-90fb14a95399',1,'Vastaus 4','2026-11-27T04:33:52.204+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21b47-fc21-7ab2-acdc-7bf5aa3f4789','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.161+00:00','command','added','project','01a21b47-fc20-7a38-bd8c-47315d90cdc2',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21b47-fc25-764f-999d-c36c60369656','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.165+00:00','command','added','group','01a21b47-fc23-7866-97b8-c9bf672a0c30','{"stakeholder_group": {"01a21b47-fc23-7866-97b8-c9bf672a0c30": null}}','{"stakeholder_group": {"01a21b47-fc23-7866-97b8-c9bf672a0c30": {"id": "01a21b47-fc23-7866-97b8-c9bf672a0c30", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21b47-fc28-7d28-b7c9-3e83a7309396','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.168+00:00','command','added','group','01a21b47-fc26-7a51-b173-0c095da7f4f7','{"stakeholder_group": {"01a21b47-fc26-7a51-b173-0c095da7f4f7": null}}','{"stakeholder_group": {"01a21b47-fc26-7a51-b173-0c095da7f4f7": {"id": "01a21b47-fc26-7a51-b173-0c095da7f4f7", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21b47-fc2d-78e6-b7fd-f32fb1fa01a7','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.173+00:00','command','added','workshop','01a21b47-fc2c-72b4-8b25-bf7efb497444','{"workshop": {"01a21b47-fc2c-72b4-8b25-bf7efb497444": null}}','{"workshop": {"01a21b47-fc2c-72b4-8b25-bf7efb497444": {"id": "01a21b47-fc2c-72b4-8b25-bf7efb497444", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21b47-fc2f-7545-aa05-32796b52ac88','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.175+00:00','command','added','activity','01a21b47-fc2e-7909-a0b1-abe22bafc683','{"activity": {"01a21b47-fc2e-7909-a0b1-abe22bafc683": null}}','{"activity": {"01a21b47-fc2e-7909-a0b1-abe22bafc683": {"id": "01a21b47-fc2e-7909-a0b1-abe22bafc683", "workshop_id": "01a21b47-fc2c-72b4-8b25-bf7efb497444", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21b47-fc31-7766-b612-c101c6e131ab','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.176+00:00','command','added','prompt','01a21b47-fc30-764f-8bc5-573cafbfd796','{"prompt": {"01a21b47-fc30-764f-8bc5-573cafbfd796": null}}','{"prompt": {"01a21b47-fc30-764f-8bc5-573cafbfd796": {"id": "01a21b47-fc30-764f-8bc5-573cafbfd796", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21b47-fc2e-7909-a0b1-abe22bafc683", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21b47-fc33-75d8-a3b0-d168ef399761','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.178+00:00','command','added','prompt','01a21b47-fc32-71cd-944c-1efedb08f160','{"prompt": {"01a21b47-fc32-71cd-944c-1efedb08f160": null}}','{"prompt": {"01a21b47-fc32-71cd-944c-1efedb08f160": {"id": "01a21b47-fc32-71cd-944c-1efedb08f160", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21b47-fc2e-7909-a0b1-abe22bafc683", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21b47-fc35-706e-b02a-708f41bb414f','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.180+00:00','command','said','contribution','01a21b47-fc34-7c03-a840-9ea53669c220',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21b47-fc3b-70e0-974b-cd1223557d05','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.186+00:00','command','said','contribution','01a21b47-fc3a-77ce-adfc-f45d41bd218e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21b47-fc43-7f5c-b0b9-a16ff5b24ed5','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.194+00:00','command','said','contribution','01a21b47-fc42-78c5-88c2-728810f99192',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21b47-fc46-755c-b4ce-1d13ca4bbd31','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.198+00:00','command','hidden','contribution','01a21b47-fc42-78c5-88c2-728810f99192','{"contribution": {"01a21b47-fc42-78c5-88c2-728810f99192": {"state": "stands"}}}','{"contribution": {"01a21b47-fc42-78c5-88c2-728810f99192": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21b47-fc53-731d-9412-b6cc215e4d92','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.205+00:00','command','imported','contributions','01a21b47-fc20-7a38-bd8c-47315d90cdc2','{"workshop": {"01a21b47-fc49-74a3-be37-df07e6630d21": null}, "activity": {"01a21b47-fc4b-7ca5-b99a-e96fc2ff3b52": null}, "stakeholder_group": {"01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5": null}, "participant": {"7fb4d7b6-8514-4079-b12e-ff24c77dae89": null, "2bd9c668-5659-44d8-aa7b-64679631361d": null, "2f8dd58c-5405-4130-ade1-af1d3c581413": null}, "prompt": {"01a21b47-fc4d-7d2b-92bd-ecf902777dd5": null}, "contribution": {"01a21b47-fc4e-73aa-92dc-64e5c93eaeee": null, "01a21b47-fc4f-7279-aa97-49e4a550ea54": null, "01a21b47-fc50-7968-b82b-807662e5e9ae": null, "01a21b47-fc51-7f8b-8602-56aeceb81ba3": null, "01a21b47-fc52-7a26-aada-90fb14a95399": null}}','{"workshop": {"01a21b47-fc49-74a3-be37-df07e6630d21": {"id": "01a21b47-fc49-74a3-be37-df07e6630d21", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21b47-fc4b-7ca5-b99a-e96fc2ff3b52": {"id": "01a21b47-fc4b-7ca5-b99a-e96fc2ff3b52", "workshop_id": "01a21b47-fc49-74a3-be37-df07e6630d21", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5": {"id": "01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"7fb4d7b6-8514-4079-b12e-ff24c77dae89": {}, "2bd9c668-5659-44d8-aa7b-64679631361d": {}, "2f8dd58c-5405-4130-ade1-af1d3c581413": {}}, "prompt": {"01a21b47-fc4d-7d2b-92bd-ecf902777dd5": {"id": "01a21b47-fc4d-7d2b-92bd-ecf902777dd5", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21b47-fc4b-7ca5-b99a-e96fc2ff3b52", "position": 0}}, "contribution": {"01a21b47-fc4e-73aa-92dc-64e5c93eaeee": {}, "01a21b47-fc4f-7279-aa97-49e4a550ea54": {}, "01a21b47-fc50-7968-b82b-807662e5e9ae": {}, "01a21b47-fc51-7f8b-8602-56aeceb81ba3": {}, "01a21b47-fc52-7a26-aada-90fb14a95399": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21b47-fc56-73f3-8ad8-7196157095e0','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.212+00:00','command','edited','themes','01a21b47-fc20-7a38-bd8c-47315d90cdc2','{"theme": {"01a21b47-fc54-7365-95af-2bfadc4e3911": null, "01a21b47-fc55-7d07-b261-f89602fb2061": null}, "theme_contribution": {"01a21b47-fc54-7365-95af-2bfadc4e3911|01a21b47-fc34-7c03-a840-9ea53669c220": null, "01a21b47-fc54-7365-95af-2bfadc4e3911|01a21b47-fc3a-77ce-adfc-f45d41bd218e": null, "01a21b47-fc54-7365-95af-2bfadc4e3911|01a21b47-fc4e-73aa-92dc-64e5c93eaeee": null, "01a21b47-fc54-7365-95af-2bfadc4e3911|01a21b47-fc52-7a26-aada-90fb14a95399": null, "01a21b47-fc55-7d07-b261-f89602fb2061|01a21b47-fc4f-7279-aa97-49e4a550ea54": null, "01a21b47-fc55-7d07-b261-f89602fb2061|01a21b47-fc50-7968-b82b-807662e5e9ae": null, "01a21b47-fc55-7d07-b261-f89602fb2061|01a21b47-fc51-7f8b-8602-56aeceb81ba3": null, "01a21b47-fc55-7d07-b261-f89602fb2061|01a21b47-fc52-7a26-aada-90fb14a95399": null}}','{"theme": {"01a21b47-fc54-7365-95af-2bfadc4e3911": {"id": "01a21b47-fc54-7365-95af-2bfadc4e3911", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21b47-fc55-7d07-b261-f89602fb2061": {"id": "01a21b47-fc55-7d07-b261-f89602fb2061", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21b47-fc54-7365-95af-2bfadc4e3911|01a21b47-fc34-7c03-a840-9ea53669c220": {"theme_id": "01a21b47-fc54-7365-95af-2bfadc4e3911", "contribution_id": "01a21b47-fc34-7c03-a840-9ea53669c220", "position": 0, "also": 0}, "01a21b47-fc54-7365-95af-2bfadc4e3911|01a21b47-fc3a-77ce-adfc-f45d41bd218e": {"theme_id": "01a21b47-fc54-7365-95af-2bfadc4e3911", "contribution_id": "01a21b47-fc3a-77ce-adfc-f45d41bd218e", "position": 1, "also": 0}, "01a21b47-fc54-7365-95af-2bfadc4e3911|01a21b47-fc4e-73aa-92dc-64e5c93eaeee": {"theme_id": "01a21b47-fc54-7365-95af-2bfadc4e3911", "contribution_id": "01a21b47-fc4e-73aa-92dc-64e5c93eaeee", "position": 2, "also": 0}, "01a21b47-fc54-7365-95af-2bfadc4e3911|01a21b47-fc52-7a26-aada-90fb14a95399": {"theme_id": "01a21b47-fc54-7365-95af-2bfadc4e3911", "contribution_id": "01a21b47-fc52-7a26-aada-90fb14a95399", "position": 3, "also": 1}, "01a21b47-fc55-7d07-b261-f89602fb2061|01a21b47-fc4f-7279-aa97-49e4a550ea54": {"theme_id": "01a21b47-fc55-7d07-b261-f89602fb2061", "contribution_id": "01a21b47-fc4f-7279-aa97-49e4a550ea54", "position": 0, "also": 0}, "01a21b47-fc55-7d07-b261-f89602fb2061|01a21b47-fc50-7968-b82b-807662e5e9ae": {"theme_id": "01a21b47-fc55-7d07-b261-f89602fb2061", "contribution_id": "01a21b47-fc50-7968-b82b-807662e5e9ae", "position": 1, "also": 0}, "01a21b47-fc55-7d07-b261-f89602fb2061|01a21b47-fc51-7f8b-8602-56aeceb81ba3": {"theme_id": "01a21b47-fc55-7d07-b261-f89602fb2061", "contribution_id": "01a21b47-fc51-7f8b-8602-56aeceb81ba3", "position": 2, "also": 0}, "01a21b47-fc55-7d07-b261-f89602fb2061|01a21b47-fc52-7a26-aada-90fb14a95399": {"theme_id": "01a21b47-fc55-7d07-b261-f89602fb2061", "contribution_id": "01a21b47-fc52-7a26-aada-90fb14a95399", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21b47-fc58-7678-ad7b-5a8a5b9bdb1c','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.214+00:00','command','drawn','coding','01a21b47-fc57-730e-807a-61a4453d8f5a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21b47-fc59-71d5-b3b0-15faf75dedbf','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.215+00:00','command','coded','coding','01a21b47-fc57-730e-807a-61a4453d8f5a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21b47-fc5c-733e-a04c-7a91050d9fb7','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.219+00:00','command','written','findings','01a21b47-fc20-7a38-bd8c-47315d90cdc2','{"finding": {"01a21b47-fc5a-7076-880c-0e9a6d9f9ab9": null, "01a21b47-fc5b-76ab-98a8-2c16f7b83e39": null}, "evidence": {"01a21b47-fc5a-7076-880c-0e9a6d9f9ab9|contribution|01a21b47-fc34-7c03-a840-9ea53669c220": null, "01a21b47-fc5a-7076-880c-0e9a6d9f9ab9|contribution|01a21b47-fc3a-77ce-adfc-f45d41bd218e": null}}','{"finding": {"01a21b47-fc5a-7076-880c-0e9a6d9f9ab9": {"id": "01a21b47-fc5a-7076-880c-0e9a6d9f9ab9", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21b47-fc5b-76ab-98a8-2c16f7b83e39": {"id": "01a21b47-fc5b-76ab-98a8-2c16f7b83e39", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21b47-fc5a-7076-880c-0e9a6d9f9ab9|contribution|01a21b47-fc34-7c03-a840-9ea53669c220": {"finding_id": "01a21b47-fc5a-7076-880c-0e9a6d9f9ab9", "kind": "contribution", "object_id": "01a21b47-fc34-7c03-a840-9ea53669c220", "position": 0}, "01a21b47-fc5a-7076-880c-0e9a6d9f9ab9|contribution|01a21b47-fc3a-77ce-adfc-f45d41bd218e": {"finding_id": "01a21b47-fc5a-7076-880c-0e9a6d9f9ab9", "kind": "contribution", "object_id": "01a21b47-fc3a-77ce-adfc-f45d41bd218e", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21b47-fc5e-7a3b-b2e3-d72a498109b1','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.219+00:00','command','kept','steps','01a21b47-fc20-7a38-bd8c-47315d90cdc2','{"step": {"01a21b47-fc5d-74a3-a5a0-44d442f0aef7": null}}','{"step": {"01a21b47-fc5d-74a3-a5a0-44d442f0aef7": {"id": "01a21b47-fc5d-74a3-a5a0-44d442f0aef7", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "activity_id": "01a21b47-fc2e-7909-a0b1-abe22bafc683"}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21b47-fc60-7e08-be83-c2e0adcb3733','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.224+00:00','command','kept','commitments','01a21b47-fc20-7a38-bd8c-47315d90cdc2','{"commitment": {"01a21b47-fc5f-7644-81e0-a7576eb063f5": null}}','{"commitment": {"01a21b47-fc5f-7644-81e0-a7576eb063f5": {"id": "01a21b47-fc5f-7644-81e0-a7576eb063f5", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed"}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21b47-fc64-721b-b5e7-4b9227f39ed6','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.228+00:00','command','rated','project','01a21b47-fc20-7a38-bd8c-47315d90cdc2',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21b47-fc6d-7765-b8db-727bfab1aa41','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.232+00:00','command','imported','ties','01a21b47-fc20-7a38-bd8c-47315d90cdc2','{"actor": {"01a21b47-fc68-7ebd-8728-db80558ff500": null, "01a21b47-fc69-73fc-9e57-377dce64a9b7": null, "01a21b47-fc6b-7e73-9be9-d5d193ead20f": null}, "tie": {"01a21b47-fc6a-766b-82fe-253394e390b5": null, "01a21b47-fc6c-785b-b56f-65c81ecfca09": null}}','{"actor": {"01a21b47-fc68-7ebd-8728-db80558ff500": {"id": "01a21b47-fc68-7ebd-8728-db80558ff500", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "Kela", "group_id": null, "synonyms": "[]"}, "01a21b47-fc69-73fc-9e57-377dce64a9b7": {"id": "01a21b47-fc69-73fc-9e57-377dce64a9b7", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "REDU", "group_id": null, "synonyms": "[]"}, "01a21b47-fc6b-7e73-9be9-d5d193ead20f": {"id": "01a21b47-fc6b-7e73-9be9-d5d193ead20f", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "Kaira", "group_id": null, "synonyms": "[]"}}, "tie": {"01a21b47-fc6a-766b-82fe-253394e390b5": {"id": "01a21b47-fc6a-766b-82fe-253394e390b5", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "source_id": "01a21b47-fc68-7ebd-8728-db80558ff500", "target_id": "01a21b47-fc69-73fc-9e57-377dce64a9b7", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4"}, "01a21b47-fc6c-785b-b56f-65c81ecfca09": {"id": "01a21b47-fc6c-785b-b56f-65c81ecfca09", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "source_id": "01a21b47-fc69-73fc-9e57-377dce64a9b7", "target_id": "01a21b47-fc6b-7e73-9be9-d5d193ead20f", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21b47-fc6f-79ab-8443-ba44701a469b','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.234+00:00','command','added','prompt','01a21b47-fc6e-71c9-91ba-587edbbddc50','{"prompt": {"01a21b47-fc6e-71c9-91ba-587edbbddc50": null}}','{"prompt": {"01a21b47-fc6e-71c9-91ba-587edbbddc50": {"id": "01a21b47-fc6e-71c9-91ba-587edbbddc50", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21b47-fc2e-7909-a0b1-abe22bafc683", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(22,'01a21b47-fc71-7999-9fb7-4a12a04e7e63','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.236+00:00','command','added','prompt','01a21b47-fc70-7a77-8dfa-27d66618ddfc','{"prompt": {"01a21b47-fc70-7a77-8dfa-27d66618ddfc": null}}','{"prompt": {"01a21b47-fc70-7a77-8dfa-27d66618ddfc": {"id": "01a21b47-fc70-7a77-8dfa-27d66618ddfc", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21b47-fc2e-7909-a0b1-abe22bafc683", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(23,'01a21b47-fc73-7e0c-ba62-548fdfc92f8e','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.240+00:00','command','said','ratings','01a21b47-fc6e-71c9-91ba-587edbbddc50',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(24,'01a21b47-fc78-7cbc-a973-0df741d2d752','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.244+00:00','command','said','ties','01a21b47-fc70-7a77-8dfa-27d66618ddfc',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21b47-fc79-792b-a11c-be530e969a95','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.248+00:00','command','added','invitation','01a21b47-fc20-7a38-bd8c-47315d90cdc2',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21b47-fc80-7803-b17b-7c668d11104b','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.256+00:00','command','added','photo','01a21b47-fc7f-7cb9-8613-ce0e9558128d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21b47-fc84-7915-95b1-3f86ad835c58','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.260+00:00','command','added','table','01a21b47-fc2c-72b4-8b25-bf7efb497444',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(28,'01a21b47-fc90-7622-871d-387135d37ab8','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.272+00:00','command','added','group','01a21b47-fc8f-7729-8a73-e9a23c50aeba','{"stakeholder_group": {"01a21b47-fc8f-7729-8a73-e9a23c50aeba": null}}','{"stakeholder_group": {"01a21b47-fc8f-7729-8a73-e9a23c50aeba": {"id": "01a21b47-fc8f-7729-8a73-e9a23c50aeba", "project_id": "01a21b47-fc20-7a38-bd8c-47315d90cdc2", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(29,'01a21b47-fc94-7b6b-b5da-e27ed0289972','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.276+00:00','command','regrouped','groupings','01a21b47-fc20-7a38-bd8c-47315d90cdc2','{"contribution": {"01a21b47-fc42-78c5-88c2-728810f99192": {"group_id": "01a21b47-fc23-7866-97b8-c9bf672a0c30"}}, "participant_group": {"27518dcc-21c2-4fc2-950a-a30cda680e07|01a21b47-fc2c-72b4-8b25-bf7efb497444": null}}','{"contribution": {"01a21b47-fc42-78c5-88c2-728810f99192": {"group_id": "01a21b47-fc8f-7729-8a73-e9a23c50aeba"}}, "participant_group": {"27518dcc-21c2-4fc2-950a-a30cda680e07|01a21b47-fc2c-72b4-8b25-bf7efb497444": {"participant_id": "27518dcc-21c2-4fc2-950a-a30cda680e07", "workshop_id": "01a21b47-fc2c-72b4-8b25-bf7efb497444", "group_id": "01a21b47-fc8f-7729-8a73-e9a23c50aeba"}}}',NULL,1,'');
INSERT INTO "event" VALUES(30,'01a21b47-fca4-7605-afb7-30043e147c9f','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.292+00:00','command','erased','participant','e78a0c66-2749-4ea3-a804-d66362b06dcb',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(31,'01a21b47-fcb6-7fe7-9e4a-0cd0c01660bf',NULL,'2026-11-27T04:33:52.309+00:00','command','added','account','01a21b47-fcb5-7176-95bc-68ae114032a3',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(32,'01a21b47-fcb7-72b5-b619-8ec3332a3119',NULL,'2026-11-27T04:33:52.311+00:00','command','logged in','account','01a21b47-fcb5-7176-95bc-68ae114032a3',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(33,'01a21b47-fcbe-7164-b637-504e084639b8','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.317+00:00','command','asked','job','01a21b47-fcbd-77f5-978f-886220e8db4a',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(34,'01a21b47-fcc0-7726-8c0b-028445cdd36e','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.320+00:00','command','changed','group','01a21b47-fc26-7a51-b173-0c095da7f4f7','{"stakeholder_group": {"01a21b47-fc26-7a51-b173-0c095da7f4f7": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21b47-fc26-7a51-b173-0c095da7f4f7": {"name": "Työnhakijat"}}}','2026-11-27T04:33:52.322+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(35,'01a21b47-fcc2-7fc7-9af1-b30279b38b37','01a21b47-fc20-7a38-bd8c-47315d90cdc2','2026-11-27T04:33:52.322+00:00','command','undone','group','01a21b47-fc26-7a51-b173-0c095da7f4f7',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21b47-fc5a-7076-880c-0e9a6d9f9ab9','contribution','01a21b47-fc34-7c03-a840-9ea53669c220',0);
INSERT INTO "evidence" VALUES('01a21b47-fc5a-7076-880c-0e9a6d9f9ab9','contribution','01a21b47-fc3a-77ce-adfc-f45d41bd218e',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21b47-fc5a-7076-880c-0e9a6d9f9ab9','01a21b47-fc20-7a38-bd8c-47315d90cdc2','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21b47-fc5b-76ab-98a8-2c16f7b83e39','01a21b47-fc20-7a38-bd8c-47315d90cdc2','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21b47-fc5a-7076-880c-0e9a6d9f9ab9',1,'01a21b47-fc20-7a38-bd8c-47315d90cdc2','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21b47-fc5b-76ab-98a8-2c16f7b83e39',1,'01a21b47-fc20-7a38-bd8c-47315d90cdc2','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21b47-fc20-7a38-bd8c-47315d90cdc2','fi','2026-11-27T04:33:52.319+00:00',X'504B');
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('qge2xjqv','01a21b47-fc20-7a38-bd8c-47315d90cdc2',NULL,'2026-11-27T04:33:52.248+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21b47-fcbd-77f5-978f-886220e8db4a','01a21b47-fc20-7a38-bd8c-47315d90cdc2','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T04:33:52.317+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('83168757edee23a622294ae535a7393d349d22f7c6fa174b31a9b1f3e90c1452','01a21b47-fcb5-7176-95bc-68ae114032a3','2026-11-27T16:33:52.311+00:00');
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21b47-fc7c-71ad-987d-68f430f864e3','01a21b47-fc20-7a38-bd8c-47315d90cdc2',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T04:33:52.252+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('ea4414dc-684d-4062-800c-7ba3dc9d5ea2','01a21b47-fc7c-71ad-987d-68f430f864e3',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('eb088ffd-758e-4b7d-b50e-d7b7c2b6e142','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc23-7866-97b8-c9bf672a0c30',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('5030a66a-efe1-4d1a-9f33-b44dde93a682','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc23-7866-97b8-c9bf672a0c30',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('27518dcc-21c2-4fc2-950a-a30cda680e07','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc23-7866-97b8-c9bf672a0c30',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('7fb4d7b6-8514-4079-b12e-ff24c77dae89','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5','96ee5001961aac9ca25010f7906c8cccd960c8ab592cf3a74f5a4ad279c847bb','2026-11-27');
INSERT INTO "participant" VALUES('2bd9c668-5659-44d8-aa7b-64679631361d','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5','95a9c3c9b0c779c6a7b7758100dbdf2533cfba07763c25daa4782a8c402653b5','2026-11-27');
INSERT INTO "participant" VALUES('2f8dd58c-5405-4130-ade1-af1d3c581413','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5','91f32d1f435db9fca325df709e55b62f5d359737a2a68e0e3c501d6cab609a93','2026-11-27');
INSERT INTO "participant" VALUES('ea4414dc-684d-4062-800c-7ba3dc9d5ea2','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc26-7a51-b173-0c095da7f4f7',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('27518dcc-21c2-4fc2-950a-a30cda680e07','01a21b47-fc2c-72b4-8b25-bf7efb497444','01a21b47-fc8f-7729-8a73-e9a23c50aeba');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('284ab55d4b6e9449b93906f9d6d493f488c4cb564fefbd8e16f31dbd0ba69972','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142','2026-11-27');
INSERT INTO "participant_token" VALUES('04408114fb34ea7cfe1c4405290ad4528b166ac578c8227cae5dac6a1c550934','5030a66a-efe1-4d1a-9f33-b44dde93a682','2026-11-27');
INSERT INTO "participant_token" VALUES('898dcd9189c452ca663bc2dfc468bc14bc8eea0c8c9cfc86f03205be8bfe11ad','27518dcc-21c2-4fc2-950a-a30cda680e07','2026-11-27');
INSERT INTO "participant_token" VALUES('159d0e5b6fd7d40b6e43f9f60851946fd30ca543fd75cc542b4b4cf15ebbb8c7','ea4414dc-684d-4062-800c-7ba3dc9d5ea2','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "photo" VALUES('01a21b47-fc7f-7cb9-8613-ce0e9558128d','01a21b47-fc2e-7909-a0b1-abe22bafc683','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T04:33:52.256+00:00');
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21b47-fc34-7c03-a840-9ea53669c220',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b47-fc3a-77ce-adfc-f45d41bd218e',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b47-fc42-78c5-88c2-728810f99192',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b47-fc4e-73aa-92dc-64e5c93eaeee',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b47-fc4f-7279-aa97-49e4a550ea54',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b47-fc50-7968-b82b-807662e5e9ae',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b47-fc51-7f8b-8602-56aeceb81ba3',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b47-fc52-7a26-aada-90fb14a95399',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "project" VALUES('01a21b47-fc20-7a38-bd8c-47315d90cdc2','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T04:33:52.160+00:00','task','','','{}','{}','','{}');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21b47-fc30-764f-8bc5-573cafbfd796','01a21b47-fc2e-7909-a0b1-abe22bafc683','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21b47-fc32-71cd-944c-1efedb08f160','01a21b47-fc2e-7909-a0b1-abe22bafc683','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21b47-fc4d-7d2b-92bd-ecf902777dd5','01a21b47-fc4b-7ca5-b99a-e96fc2ff3b52','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21b47-fc6e-71c9-91ba-587edbbddc50','01a21b47-fc2e-7909-a0b1-abe22bafc683','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21b47-fc70-7a77-8dfa-27d66618ddfc','01a21b47-fc2e-7909-a0b1-abe22bafc683','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
CREATE TABLE "rating"(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT REFERENCES contribution(id) ON DELETE CASCADE,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE, option TEXT NOT NULL DEFAULT '',
  dimension TEXT NOT NULL, value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id), UNIQUE(prompt_id, option, participant_id),
  CHECK((contribution_id IS NULL) <> (prompt_id IS NULL))
) STRICT;
INSERT INTO "rating" VALUES('01a21b47-fc63-79a7-979e-ce7a6148467c','01a21b47-fc2e-7909-a0b1-abe22bafc683','01a21b47-fc34-7c03-a840-9ea53669c220',NULL,'','points',3.0,NULL,'eb088ffd-758e-4b7d-b50e-d7b7c2b6e142');
INSERT INTO "rating" VALUES('01a21b47-fc72-7c5e-9dd8-4cacd193bca1','01a21b47-fc2e-7909-a0b1-abe22bafc683',NULL,'01a21b47-fc6e-71c9-91ba-587edbbddc50','','score',4.0,'01a21b47-fc23-7866-97b8-c9bf672a0c30','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142');
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('3041b3b9b53a8b239aaa794e448c99788cb544d444c08655e1604d6b753ab713','2026-11-28T04:33:52.316+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21b47-fc23-7866-97b8-c9bf672a0c30','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b47-fc26-7a51-b173-0c095da7f4f7','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b47-fc4c-746c-a0dc-97f4fc7fb7b5','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b47-fc8f-7729-8a73-e9a23c50aeba','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
INSERT INTO "step" VALUES('01a21b47-fc5d-74a3-a5a0-44d442f0aef7','01a21b47-fc2e-7909-a0b1-abe22bafc683','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1);
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('34e664d3f6b1f077','01a21b47-fc20-7a38-bd8c-47315d90cdc2','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142','2026-11-27T04:33:52.180+00:00','01a21b47-fc34-7c03-a840-9ea53669c220');
INSERT INTO "submission" VALUES('50b31bd234c5ea2f','01a21b47-fc20-7a38-bd8c-47315d90cdc2','5030a66a-efe1-4d1a-9f33-b44dde93a682','2026-11-27T04:33:52.185+00:00','01a21b47-fc3a-77ce-adfc-f45d41bd218e');
INSERT INTO "submission" VALUES('038f67dffa32bb6f','01a21b47-fc20-7a38-bd8c-47315d90cdc2','27518dcc-21c2-4fc2-950a-a30cda680e07','2026-11-27T04:33:52.194+00:00','01a21b47-fc42-78c5-88c2-728810f99192');
INSERT INTO "submission" VALUES('01a21b47-fc20-7a38-bd8c-47315d90cdc2:68686919','01a21b47-fc20-7a38-bd8c-47315d90cdc2','import','2026-11-27T04:33:52.204+00:00','01a21b47-fc4e-73aa-92dc-64e5c93eaeee');
INSERT INTO "submission" VALUES('01a21b47-fc20-7a38-bd8c-47315d90cdc2:1c1166ba','01a21b47-fc20-7a38-bd8c-47315d90cdc2','import','2026-11-27T04:33:52.204+00:00','01a21b47-fc4f-7279-aa97-49e4a550ea54');
INSERT INTO "submission" VALUES('01a21b47-fc20-7a38-bd8c-47315d90cdc2:3dffc36b','01a21b47-fc20-7a38-bd8c-47315d90cdc2','import','2026-11-27T04:33:52.204+00:00','01a21b47-fc50-7968-b82b-807662e5e9ae');
INSERT INTO "submission" VALUES('01a21b47-fc20-7a38-bd8c-47315d90cdc2:11803efa','01a21b47-fc20-7a38-bd8c-47315d90cdc2','import','2026-11-27T04:33:52.204+00:00','01a21b47-fc51-7f8b-8602-56aeceb81ba3');
INSERT INTO "submission" VALUES('01a21b47-fc20-7a38-bd8c-47315d90cdc2:4f3e31d8','01a21b47-fc20-7a38-bd8c-47315d90cdc2','import','2026-11-27T04:33:52.204+00:00','01a21b47-fc52-7a26-aada-90fb14a95399');
INSERT INTO "submission" VALUES('562e2f5e2577cfcf','01a21b47-fc20-7a38-bd8c-47315d90cdc2','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142','2026-11-27T04:33:52.240+00:00',NULL);
INSERT INTO "submission" VALUES('9af553181808ecf6','01a21b47-fc20-7a38-bd8c-47315d90cdc2','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142','2026-11-27T04:33:52.244+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('KQJcg6vBH_yT2GbG65U0wg','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc2c-72b4-8b25-bf7efb497444','01a21b47-fc26-7a51-b173-0c095da7f4f7','Pöytä 1',NULL,'2026-11-27T04:33:52.260+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21b47-fc54-7365-95af-2bfadc4e3911','01a21b47-fc20-7a38-bd8c-47315d90cdc2',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21b47-fc55-7d07-b261-f89602fb2061','01a21b47-fc20-7a38-bd8c-47315d90cdc2',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21b47-fc54-7365-95af-2bfadc4e3911','01a21b47-fc34-7c03-a840-9ea53669c220',0,0);
INSERT INTO "theme_contribution" VALUES('01a21b47-fc54-7365-95af-2bfadc4e3911','01a21b47-fc3a-77ce-adfc-f45d41bd218e',1,0);
INSERT INTO "theme_contribution" VALUES('01a21b47-fc54-7365-95af-2bfadc4e3911','01a21b47-fc4e-73aa-92dc-64e5c93eaeee',2,0);
INSERT INTO "theme_contribution" VALUES('01a21b47-fc54-7365-95af-2bfadc4e3911','01a21b47-fc52-7a26-aada-90fb14a95399',3,1);
INSERT INTO "theme_contribution" VALUES('01a21b47-fc55-7d07-b261-f89602fb2061','01a21b47-fc4f-7279-aa97-49e4a550ea54',0,0);
INSERT INTO "theme_contribution" VALUES('01a21b47-fc55-7d07-b261-f89602fb2061','01a21b47-fc50-7968-b82b-807662e5e9ae',1,0);
INSERT INTO "theme_contribution" VALUES('01a21b47-fc55-7d07-b261-f89602fb2061','01a21b47-fc51-7f8b-8602-56aeceb81ba3',2,0);
INSERT INTO "theme_contribution" VALUES('01a21b47-fc55-7d07-b261-f89602fb2061','01a21b47-fc52-7a26-aada-90fb14a95399',3,0);
CREATE TABLE "tie"(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','after')), scale TEXT NOT NULL,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "tie" VALUES('01a21b47-fc6a-766b-82fe-253394e390b5','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc68-7ebd-8728-db80558ff500','01a21b47-fc69-73fc-9e57-377dce64a9b7','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL);
INSERT INTO "tie" VALUES('01a21b47-fc6c-785b-b56f-65c81ecfca09','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc69-73fc-9e57-377dce64a9b7','01a21b47-fc6b-7e73-9be9-d5d193ead20f','',1,NULL,'before','kutomo-0-4',NULL,NULL);
INSERT INTO "tie" VALUES('01a21b47-fc76-7c4c-aa21-5c9ab73c3d6b','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc75-7922-80be-0ac7e81bbaaf','01a21b47-fc68-7ebd-8728-db80558ff500','',3,2,'before','kutomo-0-4','01a21b47-fc70-7a77-8dfa-27d66618ddfc','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142');
INSERT INTO "tie" VALUES('01a21b47-fc77-7533-a090-1eed584f7d6b','01a21b47-fc20-7a38-bd8c-47315d90cdc2','01a21b47-fc75-7922-80be-0ac7e81bbaaf','01a21b47-fc74-7788-8d39-66329ac9acb3','',1,NULL,'before','kutomo-0-4','01a21b47-fc70-7a77-8dfa-27d66618ddfc','eb088ffd-758e-4b7d-b50e-d7b7c2b6e142');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21b47-fc2c-72b4-8b25-bf7efb497444','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21b47-fc49-74a3-be37-df07e6630d21','01a21b47-fc20-7a38-bd8c-47315d90cdc2','Kysely',1,NULL);
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
CREATE INDEX coding_by_project ON coding(project_id);
CREATE INDEX coding_answer_by_contribution ON coding_answer(contribution_id);
CREATE INDEX code_by_contribution ON code(contribution_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',35);
COMMIT;
