BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 02:48:59.618762+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 02:48:59.626854+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 02:48:59.644354+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21ae7-f8d7-7b3d-a658-02f03af6efb0','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T02:48:59.863+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21ae7-f813-7d08-9d69-64ee56d0c3da','01a21ae7-f810-7d80-84eb-5fc17511db9e','pre_assignment','Kysymykset',0,'open',0);
INSERT INTO "activity" VALUES('01a21ae7-f861-71f2-ba3c-11de05f89e89','01a21ae7-f860-720f-9968-6469503828f1','pre_assignment','Kyselyn vastaukset',0,'closed',0);
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21ae7-f887-7c4b-9201-aba2a4b7046d','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Kela',NULL,'[]',NULL);
INSERT INTO "actor" VALUES('01a21ae7-f888-736a-a882-5d2ca679615c','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','REDU',NULL,'[]',NULL);
INSERT INTO "actor" VALUES('01a21ae7-f88a-7cc4-8a77-3fbfd3999c85','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Kaira',NULL,'[]',NULL);
INSERT INTO "actor" VALUES('01a21ae7-f898-74b0-b024-751705ceef2a','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Nuorten paja',NULL,'[]','e48f77ff-3f90-4958-9e52-68714a5d0a1a');
INSERT INTO "actor" VALUES('01a21ae7-f899-7462-8884-0c358989bdd4','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Pajala','01a21ae7-f80c-7468-abab-c0501a3ce2ff','[]','e48f77ff-3f90-4958-9e52-68714a5d0a1a');
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T02:48:59.871+00:00');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
INSERT INTO "commitment" VALUES('01a21ae7-f883-7e6d-ae85-4855aaf72dc3','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Kimppakyydit','Kela','',NULL,'agreed');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21ae7-f830-700e-b329-fe86df6af624','01a21ae7-f815-7b4a-aadc-982b6fe5b14d','e48f77ff-3f90-4958-9e52-68714a5d0a1a','01a21ae7-f80c-7468-abab-c0501a3ce2ff',NULL,'fi','link','stands',1,'2026-11-27T02:48:59.696+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ae7-f840-7450-b963-9a69c8496890','01a21ae7-f815-7b4a-aadc-982b6fe5b14d','797c0676-a034-4f82-b3a3-3cdaa8821d68','01a21ae7-f80c-7468-abab-c0501a3ce2ff',NULL,'fi','link','stands',1,'2026-11-27T02:48:59.711+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ae7-f850-757b-b4ae-393459501116','01a21ae7-f81f-7f7f-a691-79a85a748a79','3df89341-ada6-4098-82f5-3db0fa7c3474','01a21ae7-f8b3-75fb-962f-672c593142f7',NULL,'fi','link','hidden',1,'2026-11-27T02:48:59.728+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ae7-f864-72e5-a506-55f95ededff7','01a21ae7-f863-7e57-a472-c4572fd59b80','c89984e1-07dc-49df-91eb-84701e16d753','01a21ae7-f862-7089-ab67-7ded27aceccb',NULL,'fi','import','stands',1,'2026-11-27T02:48:59.744+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ae7-f865-7a3a-8205-d30827280685','01a21ae7-f863-7e57-a472-c4572fd59b80','6fc9de61-6c23-434f-9a18-e15ac6361fb0','01a21ae7-f862-7089-ab67-7ded27aceccb',NULL,'fi','import','stands',1,'2026-11-27T02:48:59.744+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ae7-f866-7e2c-8fe5-4767fafac02d','01a21ae7-f863-7e57-a472-c4572fd59b80','40e04285-1a83-4c35-a22e-c8962839235d','01a21ae7-f862-7089-ab67-7ded27aceccb',NULL,'fi','import','stands',1,'2026-11-27T02:48:59.744+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ae7-f867-7012-836f-2f8e6eb19a01','01a21ae7-f863-7e57-a472-c4572fd59b80','c89984e1-07dc-49df-91eb-84701e16d753','01a21ae7-f862-7089-ab67-7ded27aceccb',NULL,'fi','import','stands',1,'2026-11-27T02:48:59.744+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21ae7-f868-7787-a54c-049a9c77637b','01a21ae7-f863-7e57-a472-c4572fd59b80','6fc9de61-6c23-434f-9a18-e15ac6361fb0','01a21ae7-f862-7089-ab67-7ded27aceccb',NULL,'fi','import','stands',1,'2026-11-27T02:48:59.744+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21ae7-f830-700e-b329-fe86df6af624',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T02:48:59.696+00:00');
INSERT INTO "contribution_version" VALUES('01a21ae7-f840-7450-b963-9a69c8496890',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T02:48:59.711+00:00');
INSERT INTO "contribution_version" VALUES('01a21ae7-f850-757b-b4ae-393459501116',1,'Lyhyt','2026-11-27T02:48:59.728+00:00');
INSERT INTO "contribution_version" VALUES('01a21ae7-f864-72e5-a506-55f95ededff7',1,'Vastaus 0','2026-11-27T02:48:59.744+00:00');
INSERT INTO "contribution_version" VALUES('01a21ae7-f865-7a3a-8205-d30827280685',1,'Vastaus 1','2026-11-27T02:48:59.744+00:00');
INSERT INTO "contribution_version" VALUES('01a21ae7-f866-7e2c-8fe5-4767fafac02d',1,'Vastaus 2','2026-11-27T02:48:59.744+00:00');
INSERT INTO "contribution_version" VALUES('01a21ae7-f867-7012-836f-2f8e6eb19a01',1,'Vastaus 3','2026-11-27T02:48:59.744+00:00');
INSERT INTO "contribution_version" VALUES('01a21ae7-f868-7787-a54c-049a9c77637b',1,'Vastaus 4','2026-11-27T02:48:59.744+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21ae7-f80b-78a6-9db9-cb521eaffdb9','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.658+00:00','command','added','project','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21ae7-f80d-7115-8af3-8dc802705509','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.659+00:00','command','added','group','01a21ae7-f80c-7468-abab-c0501a3ce2ff','{"stakeholder_group": {"01a21ae7-f80c-7468-abab-c0501a3ce2ff": null}}','{"stakeholder_group": {"01a21ae7-f80c-7468-abab-c0501a3ce2ff": {"id": "01a21ae7-f80c-7468-abab-c0501a3ce2ff", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21ae7-f80f-7718-99d9-0d79c53a7c98','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.662+00:00','command','added','group','01a21ae7-f80e-7b39-b904-dde4d6b1fa59','{"stakeholder_group": {"01a21ae7-f80e-7b39-b904-dde4d6b1fa59": null}}','{"stakeholder_group": {"01a21ae7-f80e-7b39-b904-dde4d6b1fa59": {"id": "01a21ae7-f80e-7b39-b904-dde4d6b1fa59", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21ae7-f811-724d-a646-54650e6c1cdb','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.663+00:00','command','added','workshop','01a21ae7-f810-7d80-84eb-5fc17511db9e','{"workshop": {"01a21ae7-f810-7d80-84eb-5fc17511db9e": null}}','{"workshop": {"01a21ae7-f810-7d80-84eb-5fc17511db9e": {"id": "01a21ae7-f810-7d80-84eb-5fc17511db9e", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21ae7-f814-7eb8-904b-fd59a46773d2','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.668+00:00','command','added','activity','01a21ae7-f813-7d08-9d69-64ee56d0c3da','{"activity": {"01a21ae7-f813-7d08-9d69-64ee56d0c3da": null}}','{"activity": {"01a21ae7-f813-7d08-9d69-64ee56d0c3da": {"id": "01a21ae7-f813-7d08-9d69-64ee56d0c3da", "workshop_id": "01a21ae7-f810-7d80-84eb-5fc17511db9e", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21ae7-f816-7b92-9f68-7c11a112814c','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.669+00:00','command','added','prompt','01a21ae7-f815-7b4a-aadc-982b6fe5b14d','{"prompt": {"01a21ae7-f815-7b4a-aadc-982b6fe5b14d": null}}','{"prompt": {"01a21ae7-f815-7b4a-aadc-982b6fe5b14d": {"id": "01a21ae7-f815-7b4a-aadc-982b6fe5b14d", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21ae7-f813-7d08-9d69-64ee56d0c3da", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21ae7-f820-75fd-9a17-5c764ffd9698','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.680+00:00','command','added','prompt','01a21ae7-f81f-7f7f-a691-79a85a748a79','{"prompt": {"01a21ae7-f81f-7f7f-a691-79a85a748a79": null}}','{"prompt": {"01a21ae7-f81f-7f7f-a691-79a85a748a79": {"id": "01a21ae7-f81f-7f7f-a691-79a85a748a79", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21ae7-f813-7d08-9d69-64ee56d0c3da", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21ae7-f831-7f8d-9f65-4ed272a6207f','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.696+00:00','command','said','contribution','01a21ae7-f830-700e-b329-fe86df6af624',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21ae7-f841-7839-aec8-37928826eec4','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.712+00:00','command','said','contribution','01a21ae7-f840-7450-b963-9a69c8496890',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21ae7-f851-7fe6-b4c0-c19f1bc119ca','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.728+00:00','command','said','contribution','01a21ae7-f850-757b-b4ae-393459501116',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21ae7-f855-7f6d-9d87-bcaee7687a72','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.733+00:00','command','hidden','contribution','01a21ae7-f850-757b-b4ae-393459501116','{"contribution": {"01a21ae7-f850-757b-b4ae-393459501116": {"state": "stands"}}}','{"contribution": {"01a21ae7-f850-757b-b4ae-393459501116": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21ae7-f869-7bb2-a7e3-304edf4a9ba2','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.745+00:00','command','imported','contributions','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','{"workshop": {"01a21ae7-f860-720f-9968-6469503828f1": null}, "activity": {"01a21ae7-f861-71f2-ba3c-11de05f89e89": null}, "stakeholder_group": {"01a21ae7-f862-7089-ab67-7ded27aceccb": null}, "participant": {"c89984e1-07dc-49df-91eb-84701e16d753": null, "6fc9de61-6c23-434f-9a18-e15ac6361fb0": null, "40e04285-1a83-4c35-a22e-c8962839235d": null}, "prompt": {"01a21ae7-f863-7e57-a472-c4572fd59b80": null}, "contribution": {"01a21ae7-f864-72e5-a506-55f95ededff7": null, "01a21ae7-f865-7a3a-8205-d30827280685": null, "01a21ae7-f866-7e2c-8fe5-4767fafac02d": null, "01a21ae7-f867-7012-836f-2f8e6eb19a01": null, "01a21ae7-f868-7787-a54c-049a9c77637b": null}}','{"workshop": {"01a21ae7-f860-720f-9968-6469503828f1": {"id": "01a21ae7-f860-720f-9968-6469503828f1", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21ae7-f861-71f2-ba3c-11de05f89e89": {"id": "01a21ae7-f861-71f2-ba3c-11de05f89e89", "workshop_id": "01a21ae7-f860-720f-9968-6469503828f1", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21ae7-f862-7089-ab67-7ded27aceccb": {"id": "01a21ae7-f862-7089-ab67-7ded27aceccb", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"c89984e1-07dc-49df-91eb-84701e16d753": {}, "6fc9de61-6c23-434f-9a18-e15ac6361fb0": {}, "40e04285-1a83-4c35-a22e-c8962839235d": {}}, "prompt": {"01a21ae7-f863-7e57-a472-c4572fd59b80": {"id": "01a21ae7-f863-7e57-a472-c4572fd59b80", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21ae7-f861-71f2-ba3c-11de05f89e89", "position": 0}}, "contribution": {"01a21ae7-f864-72e5-a506-55f95ededff7": {}, "01a21ae7-f865-7a3a-8205-d30827280685": {}, "01a21ae7-f866-7e2c-8fe5-4767fafac02d": {}, "01a21ae7-f867-7012-836f-2f8e6eb19a01": {}, "01a21ae7-f868-7787-a54c-049a9c77637b": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21ae7-f86c-76a5-b2a1-e4b46ce6739b','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.752+00:00','command','edited','themes','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','{"theme": {"01a21ae7-f86a-7b48-a2dc-3978d487212f": null, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf": null}, "theme_contribution": {"01a21ae7-f86a-7b48-a2dc-3978d487212f|01a21ae7-f830-700e-b329-fe86df6af624": null, "01a21ae7-f86a-7b48-a2dc-3978d487212f|01a21ae7-f840-7450-b963-9a69c8496890": null, "01a21ae7-f86a-7b48-a2dc-3978d487212f|01a21ae7-f864-72e5-a506-55f95ededff7": null, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf|01a21ae7-f865-7a3a-8205-d30827280685": null, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf|01a21ae7-f866-7e2c-8fe5-4767fafac02d": null, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf|01a21ae7-f867-7012-836f-2f8e6eb19a01": null, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf|01a21ae7-f868-7787-a54c-049a9c77637b": null}}','{"theme": {"01a21ae7-f86a-7b48-a2dc-3978d487212f": {"id": "01a21ae7-f86a-7b48-a2dc-3978d487212f", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf": {"id": "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}}, "theme_contribution": {"01a21ae7-f86a-7b48-a2dc-3978d487212f|01a21ae7-f830-700e-b329-fe86df6af624": {"theme_id": "01a21ae7-f86a-7b48-a2dc-3978d487212f", "contribution_id": "01a21ae7-f830-700e-b329-fe86df6af624", "position": 0}, "01a21ae7-f86a-7b48-a2dc-3978d487212f|01a21ae7-f840-7450-b963-9a69c8496890": {"theme_id": "01a21ae7-f86a-7b48-a2dc-3978d487212f", "contribution_id": "01a21ae7-f840-7450-b963-9a69c8496890", "position": 1}, "01a21ae7-f86a-7b48-a2dc-3978d487212f|01a21ae7-f864-72e5-a506-55f95ededff7": {"theme_id": "01a21ae7-f86a-7b48-a2dc-3978d487212f", "contribution_id": "01a21ae7-f864-72e5-a506-55f95ededff7", "position": 2}, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf|01a21ae7-f865-7a3a-8205-d30827280685": {"theme_id": "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf", "contribution_id": "01a21ae7-f865-7a3a-8205-d30827280685", "position": 0}, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf|01a21ae7-f866-7e2c-8fe5-4767fafac02d": {"theme_id": "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf", "contribution_id": "01a21ae7-f866-7e2c-8fe5-4767fafac02d", "position": 1}, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf|01a21ae7-f867-7012-836f-2f8e6eb19a01": {"theme_id": "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf", "contribution_id": "01a21ae7-f867-7012-836f-2f8e6eb19a01", "position": 2}, "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf|01a21ae7-f868-7787-a54c-049a9c77637b": {"theme_id": "01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf", "contribution_id": "01a21ae7-f868-7787-a54c-049a9c77637b", "position": 3}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21ae7-f873-7d84-84d2-3a43116e6397','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.762+00:00','command','written','findings','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','{"finding": {"01a21ae7-f871-762b-883a-7df7829a45ac": null, "01a21ae7-f872-7dae-8158-8c9e53a9c280": null}, "evidence": {"01a21ae7-f871-762b-883a-7df7829a45ac|contribution|01a21ae7-f830-700e-b329-fe86df6af624": null, "01a21ae7-f871-762b-883a-7df7829a45ac|contribution|01a21ae7-f840-7450-b963-9a69c8496890": null}}','{"finding": {"01a21ae7-f871-762b-883a-7df7829a45ac": {"id": "01a21ae7-f871-762b-883a-7df7829a45ac", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21ae7-f872-7dae-8158-8c9e53a9c280": {"id": "01a21ae7-f872-7dae-8158-8c9e53a9c280", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21ae7-f871-762b-883a-7df7829a45ac|contribution|01a21ae7-f830-700e-b329-fe86df6af624": {"finding_id": "01a21ae7-f871-762b-883a-7df7829a45ac", "kind": "contribution", "object_id": "01a21ae7-f830-700e-b329-fe86df6af624", "position": 0}, "01a21ae7-f871-762b-883a-7df7829a45ac|contribution|01a21ae7-f840-7450-b963-9a69c8496890": {"finding_id": "01a21ae7-f871-762b-883a-7df7829a45ac", "kind": "contribution", "object_id": "01a21ae7-f840-7450-b963-9a69c8496890", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(15,'01a21ae7-f87c-788a-bfad-84b39be2fa58','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.772+00:00','command','kept','steps','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','{"step": {"01a21ae7-f87b-7dcc-b1ff-9011111a06f1": null}}','{"step": {"01a21ae7-f87b-7dcc-b1ff-9011111a06f1": {"id": "01a21ae7-f87b-7dcc-b1ff-9011111a06f1", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "activity_id": "01a21ae7-f813-7d08-9d69-64ee56d0c3da"}}}',NULL,1,'');
INSERT INTO "event" VALUES(16,'01a21ae7-f884-7105-aa97-61c0b5287c00','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.780+00:00','command','kept','commitments','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','{"commitment": {"01a21ae7-f883-7e6d-ae85-4855aaf72dc3": null}}','{"commitment": {"01a21ae7-f883-7e6d-ae85-4855aaf72dc3": {"id": "01a21ae7-f883-7e6d-ae85-4855aaf72dc3", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed"}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(17,'01a21ae7-f886-7777-bf7a-8e7dc1b78996','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.781+00:00','command','rated','project','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(18,'01a21ae7-f88c-7086-99c2-97efd928b05b','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.784+00:00','command','imported','ties','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','{"actor": {"01a21ae7-f887-7c4b-9201-aba2a4b7046d": null, "01a21ae7-f888-736a-a882-5d2ca679615c": null, "01a21ae7-f88a-7cc4-8a77-3fbfd3999c85": null}, "tie": {"01a21ae7-f889-70ee-af23-5ac5b6de0281": null, "01a21ae7-f88b-7a99-b548-75762f2194b3": null}}','{"actor": {"01a21ae7-f887-7c4b-9201-aba2a4b7046d": {"id": "01a21ae7-f887-7c4b-9201-aba2a4b7046d", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "Kela", "group_id": null, "synonyms": "[]"}, "01a21ae7-f888-736a-a882-5d2ca679615c": {"id": "01a21ae7-f888-736a-a882-5d2ca679615c", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "REDU", "group_id": null, "synonyms": "[]"}, "01a21ae7-f88a-7cc4-8a77-3fbfd3999c85": {"id": "01a21ae7-f88a-7cc4-8a77-3fbfd3999c85", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "Kaira", "group_id": null, "synonyms": "[]"}}, "tie": {"01a21ae7-f889-70ee-af23-5ac5b6de0281": {"id": "01a21ae7-f889-70ee-af23-5ac5b6de0281", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "source_id": "01a21ae7-f887-7c4b-9201-aba2a4b7046d", "target_id": "01a21ae7-f888-736a-a882-5d2ca679615c", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4"}, "01a21ae7-f88b-7a99-b548-75762f2194b3": {"id": "01a21ae7-f88b-7a99-b548-75762f2194b3", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "source_id": "01a21ae7-f888-736a-a882-5d2ca679615c", "target_id": "01a21ae7-f88a-7cc4-8a77-3fbfd3999c85", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4"}}}',NULL,1,'');
INSERT INTO "event" VALUES(19,'01a21ae7-f88e-7109-86cf-ab9a20176527','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.788+00:00','command','added','prompt','01a21ae7-f88d-7fdc-80f3-5f78e32f5be7','{"prompt": {"01a21ae7-f88d-7fdc-80f3-5f78e32f5be7": null}}','{"prompt": {"01a21ae7-f88d-7fdc-80f3-5f78e32f5be7": {"id": "01a21ae7-f88d-7fdc-80f3-5f78e32f5be7", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21ae7-f813-7d08-9d69-64ee56d0c3da", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(20,'01a21ae7-f890-7f03-8715-fa9480dfd83e','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.792+00:00','command','added','prompt','01a21ae7-f88f-7c3e-8731-5c3edae30868','{"prompt": {"01a21ae7-f88f-7c3e-8731-5c3edae30868": null}}','{"prompt": {"01a21ae7-f88f-7c3e-8731-5c3edae30868": {"id": "01a21ae7-f88f-7c3e-8731-5c3edae30868", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21ae7-f813-7d08-9d69-64ee56d0c3da", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(21,'01a21ae7-f895-70a9-9f01-aacb1cc5363c','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.796+00:00','command','said','ratings','01a21ae7-f88d-7fdc-80f3-5f78e32f5be7',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(22,'01a21ae7-f89c-7773-82a3-ce88d32963d0','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.800+00:00','command','said','ties','01a21ae7-f88f-7c3e-8731-5c3edae30868',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(23,'01a21ae7-f89d-764c-9008-38f1cde79c3d','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.804+00:00','command','added','invitation','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(24,'01a21ae7-f8a4-7013-ae44-f7fff287cd58','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.811+00:00','command','added','photo','01a21ae7-f8a3-716b-ba2e-05497bc410aa',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21ae7-f8a5-7631-bda1-e96d627a40c3','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.813+00:00','command','added','table','01a21ae7-f810-7d80-84eb-5fc17511db9e',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(26,'01a21ae7-f8b4-7f8f-aee0-88db392c7643','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.828+00:00','command','added','group','01a21ae7-f8b3-75fb-962f-672c593142f7','{"stakeholder_group": {"01a21ae7-f8b3-75fb-962f-672c593142f7": null}}','{"stakeholder_group": {"01a21ae7-f8b3-75fb-962f-672c593142f7": {"id": "01a21ae7-f8b3-75fb-962f-672c593142f7", "project_id": "01a21ae7-f80a-7a6f-b1cc-29bd2097cd68", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(27,'01a21ae7-f8b8-7438-90b6-38db9947e7b0','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.832+00:00','command','regrouped','groupings','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','{"contribution": {"01a21ae7-f850-757b-b4ae-393459501116": {"group_id": "01a21ae7-f80c-7468-abab-c0501a3ce2ff"}}, "participant_group": {"3df89341-ada6-4098-82f5-3db0fa7c3474|01a21ae7-f810-7d80-84eb-5fc17511db9e": null}}','{"contribution": {"01a21ae7-f850-757b-b4ae-393459501116": {"group_id": "01a21ae7-f8b3-75fb-962f-672c593142f7"}}, "participant_group": {"3df89341-ada6-4098-82f5-3db0fa7c3474|01a21ae7-f810-7d80-84eb-5fc17511db9e": {"participant_id": "3df89341-ada6-4098-82f5-3db0fa7c3474", "workshop_id": "01a21ae7-f810-7d80-84eb-5fc17511db9e", "group_id": "01a21ae7-f8b3-75fb-962f-672c593142f7"}}}',NULL,1,'');
INSERT INTO "event" VALUES(28,'01a21ae7-f8c0-73ce-b051-332608e613f9','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.840+00:00','command','erased','participant','a3575e82-17ca-44e9-a6dc-696c43ff0aaa',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(29,'01a21ae7-f8d8-7d85-8bb0-3a69f74a4560',NULL,'2026-11-27T02:48:59.863+00:00','command','added','account','01a21ae7-f8d7-7b3d-a658-02f03af6efb0',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(30,'01a21ae7-f8dd-701e-97ea-d5e44844811c',NULL,'2026-11-27T02:48:59.869+00:00','command','logged in','account','01a21ae7-f8d7-7b3d-a658-02f03af6efb0',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(31,'01a21ae7-f8e8-7af9-a7a9-5166fa95b237','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.880+00:00','command','asked','job','01a21ae7-f8e7-789d-a4bd-0c3ba82b7811',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(32,'01a21ae7-f8ec-757a-baf7-be4d94f91bfb','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.884+00:00','command','changed','group','01a21ae7-f80e-7b39-b904-dde4d6b1fa59','{"stakeholder_group": {"01a21ae7-f80e-7b39-b904-dde4d6b1fa59": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21ae7-f80e-7b39-b904-dde4d6b1fa59": {"name": "Työnhakijat"}}}','2026-11-27T02:48:59.896+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(33,'01a21ae7-f8f8-7de9-bc80-64aa3eac1fcc','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','2026-11-27T02:48:59.896+00:00','command','undone','group','01a21ae7-f80e-7b39-b904-dde4d6b1fa59',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21ae7-f871-762b-883a-7df7829a45ac','contribution','01a21ae7-f830-700e-b329-fe86df6af624',0);
INSERT INTO "evidence" VALUES('01a21ae7-f871-762b-883a-7df7829a45ac','contribution','01a21ae7-f840-7450-b963-9a69c8496890',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21ae7-f871-762b-883a-7df7829a45ac','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21ae7-f872-7dae-8158-8c9e53a9c280','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21ae7-f871-762b-883a-7df7829a45ac',1,'01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21ae7-f872-7dae-8158-8c9e53a9c280',1,'01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','fi','2026-11-27T02:48:59.884+00:00',X'504B');
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('8tngd2gr','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68',NULL,'2026-11-27T02:48:59.804+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21ae7-f8e7-789d-a4bd-0c3ba82b7811','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T02:48:59.879+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('972e5b6dcd0f1dfc947887fbf79c412541c8ebd4dd6561b08c0ac32a2e44108c','01a21ae7-f8d7-7b3d-a658-02f03af6efb0','2026-11-27T14:48:59.869+00:00');
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21ae7-f8a0-7810-8afe-72a82d30655f','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T02:48:59.808+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('761ccbf5-876a-431b-ae9b-b1643adf2654','01a21ae7-f8a0-7810-8afe-72a82d30655f',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('e48f77ff-3f90-4958-9e52-68714a5d0a1a','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f80c-7468-abab-c0501a3ce2ff',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('797c0676-a034-4f82-b3a3-3cdaa8821d68','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f80c-7468-abab-c0501a3ce2ff',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('3df89341-ada6-4098-82f5-3db0fa7c3474','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f80c-7468-abab-c0501a3ce2ff',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('c89984e1-07dc-49df-91eb-84701e16d753','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f862-7089-ab67-7ded27aceccb','76f834c18032f08e69d1b7d0ee354aa2a70843fc0b9f247dd46c8fcefd198c7e','2026-11-27');
INSERT INTO "participant" VALUES('6fc9de61-6c23-434f-9a18-e15ac6361fb0','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f862-7089-ab67-7ded27aceccb','3b39690108d784b0d27e3729f0029b7b68d6a31e7cbf083987a791a24ee2c7a1','2026-11-27');
INSERT INTO "participant" VALUES('40e04285-1a83-4c35-a22e-c8962839235d','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f862-7089-ab67-7ded27aceccb','0ce7ddfc9c13cefca09312fda35b6049ff9f122c9e889cb81d806e76073d89cb','2026-11-27');
INSERT INTO "participant" VALUES('761ccbf5-876a-431b-ae9b-b1643adf2654','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f80e-7b39-b904-dde4d6b1fa59',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('3df89341-ada6-4098-82f5-3db0fa7c3474','01a21ae7-f810-7d80-84eb-5fc17511db9e','01a21ae7-f8b3-75fb-962f-672c593142f7');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('bec8f55e94d0c77a3eb94cf60bf045bc770f9c599877c92acdb3dea083e87999','e48f77ff-3f90-4958-9e52-68714a5d0a1a','2026-11-27');
INSERT INTO "participant_token" VALUES('fddf2727236b0450241ffe0c1870a992d9314c3ac691e3fbcfffb63b43067581','797c0676-a034-4f82-b3a3-3cdaa8821d68','2026-11-27');
INSERT INTO "participant_token" VALUES('9f3fd9e238f142d4f8e5263ec2eab201ffbb19d1e11a8924d91887ddd46594c8','3df89341-ada6-4098-82f5-3db0fa7c3474','2026-11-27');
INSERT INTO "participant_token" VALUES('17c80cfae67fc07690e7f747daccae32965a5a5a84ffb04e9a63d4c91922a9d4','761ccbf5-876a-431b-ae9b-b1643adf2654','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "photo" VALUES('01a21ae7-f8a3-716b-ba2e-05497bc410aa','01a21ae7-f813-7d08-9d69-64ee56d0c3da','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T02:48:59.811+00:00');
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21ae7-f830-700e-b329-fe86df6af624',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ae7-f840-7450-b963-9a69c8496890',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ae7-f850-757b-b4ae-393459501116',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ae7-f864-72e5-a506-55f95ededff7',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ae7-f865-7a3a-8205-d30827280685',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ae7-f866-7e2c-8fe5-4767fafac02d',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ae7-f867-7012-836f-2f8e6eb19a01',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21ae7-f868-7787-a54c-049a9c77637b',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "project" VALUES('01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T02:48:59.658+00:00','task','','','{}','{}','');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21ae7-f815-7b4a-aadc-982b6fe5b14d','01a21ae7-f813-7d08-9d69-64ee56d0c3da','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21ae7-f81f-7f7f-a691-79a85a748a79','01a21ae7-f813-7d08-9d69-64ee56d0c3da','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21ae7-f863-7e57-a472-c4572fd59b80','01a21ae7-f861-71f2-ba3c-11de05f89e89','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21ae7-f88d-7fdc-80f3-5f78e32f5be7','01a21ae7-f813-7d08-9d69-64ee56d0c3da','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21ae7-f88f-7c3e-8731-5c3edae30868','01a21ae7-f813-7d08-9d69-64ee56d0c3da','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
CREATE TABLE "rating"(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT REFERENCES contribution(id) ON DELETE CASCADE,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE, option TEXT NOT NULL DEFAULT '',
  dimension TEXT NOT NULL, value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id), UNIQUE(prompt_id, option, participant_id),
  CHECK((contribution_id IS NULL) <> (prompt_id IS NULL))
) STRICT;
INSERT INTO "rating" VALUES('01a21ae7-f885-740f-a5f4-0b9ad6a067de','01a21ae7-f813-7d08-9d69-64ee56d0c3da','01a21ae7-f830-700e-b329-fe86df6af624',NULL,'','points',3.0,NULL,'e48f77ff-3f90-4958-9e52-68714a5d0a1a');
INSERT INTO "rating" VALUES('01a21ae7-f894-7b89-8ba7-8ca255fbeab3','01a21ae7-f813-7d08-9d69-64ee56d0c3da',NULL,'01a21ae7-f88d-7fdc-80f3-5f78e32f5be7','','score',4.0,'01a21ae7-f80c-7468-abab-c0501a3ce2ff','e48f77ff-3f90-4958-9e52-68714a5d0a1a');
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('d6bf3e9c1c1b28ea9261c26f333f29053048088be7cf377022ab2565b9c2c035','2026-11-28T02:48:59.875+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21ae7-f80c-7468-abab-c0501a3ce2ff','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21ae7-f80e-7b39-b904-dde4d6b1fa59','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21ae7-f862-7089-ab67-7ded27aceccb','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21ae7-f8b3-75fb-962f-672c593142f7','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
INSERT INTO "step" VALUES('01a21ae7-f87b-7dcc-b1ff-9011111a06f1','01a21ae7-f813-7d08-9d69-64ee56d0c3da','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1);
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('d4e6827ca011132b','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','e48f77ff-3f90-4958-9e52-68714a5d0a1a','2026-11-27T02:48:59.696+00:00','01a21ae7-f830-700e-b329-fe86df6af624');
INSERT INTO "submission" VALUES('35827e1a459e91a1','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','797c0676-a034-4f82-b3a3-3cdaa8821d68','2026-11-27T02:48:59.711+00:00','01a21ae7-f840-7450-b963-9a69c8496890');
INSERT INTO "submission" VALUES('8aa9a1cc1c23e7e7','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','3df89341-ada6-4098-82f5-3db0fa7c3474','2026-11-27T02:48:59.728+00:00','01a21ae7-f850-757b-b4ae-393459501116');
INSERT INTO "submission" VALUES('01a21ae7-f80a-7a6f-b1cc-29bd2097cd68:3490c216','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','import','2026-11-27T02:48:59.744+00:00','01a21ae7-f864-72e5-a506-55f95ededff7');
INSERT INTO "submission" VALUES('01a21ae7-f80a-7a6f-b1cc-29bd2097cd68:cb274c43','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','import','2026-11-27T02:48:59.744+00:00','01a21ae7-f865-7a3a-8205-d30827280685');
INSERT INTO "submission" VALUES('01a21ae7-f80a-7a6f-b1cc-29bd2097cd68:7ffcd07b','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','import','2026-11-27T02:48:59.744+00:00','01a21ae7-f866-7e2c-8fe5-4767fafac02d');
INSERT INTO "submission" VALUES('01a21ae7-f80a-7a6f-b1cc-29bd2097cd68:47a9b15e','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','import','2026-11-27T02:48:59.744+00:00','01a21ae7-f867-7012-836f-2f8e6eb19a01');
INSERT INTO "submission" VALUES('01a21ae7-f80a-7a6f-b1cc-29bd2097cd68:48e6c0db','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','import','2026-11-27T02:48:59.744+00:00','01a21ae7-f868-7787-a54c-049a9c77637b');
INSERT INTO "submission" VALUES('1de9502798a0cd93','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','e48f77ff-3f90-4958-9e52-68714a5d0a1a','2026-11-27T02:48:59.795+00:00',NULL);
INSERT INTO "submission" VALUES('4eba2847f1c46e14','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','e48f77ff-3f90-4958-9e52-68714a5d0a1a','2026-11-27T02:48:59.799+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('IPsLysWAgxeIF9iygDiC8Q','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f810-7d80-84eb-5fc17511db9e','01a21ae7-f80e-7b39-b904-dde4d6b1fa59','Pöytä 1',NULL,'2026-11-27T02:48:59.813+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
) STRICT;
INSERT INTO "theme" VALUES('01a21ae7-f86a-7b48-a2dc-3978d487212f','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68',1,'Oppisopimus','["oppisopimus"]','machine','');
INSERT INTO "theme" VALUES('01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68',2,'Muut','["oppisopimus"]','machine','');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21ae7-f86a-7b48-a2dc-3978d487212f','01a21ae7-f830-700e-b329-fe86df6af624',0);
INSERT INTO "theme_contribution" VALUES('01a21ae7-f86a-7b48-a2dc-3978d487212f','01a21ae7-f840-7450-b963-9a69c8496890',1);
INSERT INTO "theme_contribution" VALUES('01a21ae7-f86a-7b48-a2dc-3978d487212f','01a21ae7-f864-72e5-a506-55f95ededff7',2);
INSERT INTO "theme_contribution" VALUES('01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf','01a21ae7-f865-7a3a-8205-d30827280685',0);
INSERT INTO "theme_contribution" VALUES('01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf','01a21ae7-f866-7e2c-8fe5-4767fafac02d',1);
INSERT INTO "theme_contribution" VALUES('01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf','01a21ae7-f867-7012-836f-2f8e6eb19a01',2);
INSERT INTO "theme_contribution" VALUES('01a21ae7-f86b-7e74-820b-f4fe9c4c4ddf','01a21ae7-f868-7787-a54c-049a9c77637b',3);
CREATE TABLE "tie"(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','after')), scale TEXT NOT NULL,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "tie" VALUES('01a21ae7-f889-70ee-af23-5ac5b6de0281','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f887-7c4b-9201-aba2a4b7046d','01a21ae7-f888-736a-a882-5d2ca679615c','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL);
INSERT INTO "tie" VALUES('01a21ae7-f88b-7a99-b548-75762f2194b3','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f888-736a-a882-5d2ca679615c','01a21ae7-f88a-7cc4-8a77-3fbfd3999c85','',1,NULL,'before','kutomo-0-4',NULL,NULL);
INSERT INTO "tie" VALUES('01a21ae7-f89a-73da-8d1a-89cdfe3ad230','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f899-7462-8884-0c358989bdd4','01a21ae7-f887-7c4b-9201-aba2a4b7046d','',3,2,'before','kutomo-0-4','01a21ae7-f88f-7c3e-8731-5c3edae30868','e48f77ff-3f90-4958-9e52-68714a5d0a1a');
INSERT INTO "tie" VALUES('01a21ae7-f89b-797e-a9ee-67be5b6b0113','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','01a21ae7-f899-7462-8884-0c358989bdd4','01a21ae7-f898-74b0-b024-751705ceef2a','',1,NULL,'before','kutomo-0-4','01a21ae7-f88f-7c3e-8731-5c3edae30868','e48f77ff-3f90-4958-9e52-68714a5d0a1a');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21ae7-f810-7d80-84eb-5fc17511db9e','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21ae7-f860-720f-9968-6469503828f1','01a21ae7-f80a-7a6f-b1cc-29bd2097cd68','Kysely',1,NULL);
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
INSERT INTO "sqlite_sequence" VALUES('event',33);
COMMIT;
