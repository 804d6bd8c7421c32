BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 04:57:26.507075+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 04:57:26.514332+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 04:57:26.530360+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 04:57:26.535631+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0005_network','2026-11-27 04:57:26.543852+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21b5d-9189-7a8e-b0fb-52bebfa60a11','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T04:57:26.665+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21b5d-911e-71cb-b66a-54c53b698503','01a21b5d-911b-7104-a6d8-1a9a97698781','pre_assignment','Kysymykset',0,'open',0);
INSERT INTO "activity" VALUES('01a21b5d-9146-7251-8b70-255e9e93382a','01a21b5d-9145-7cf9-a491-cfafe0cb6775','pre_assignment','Kyselyn vastaukset',0,'closed',0);
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21b5d-915e-7b44-8c4d-e29a7a3590d4','01a21b5d-9115-7709-a5cc-bdc344634e54','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b5d-915f-7cfb-a1e5-8da1d23369d4','01a21b5d-9115-7709-a5cc-bdc344634e54','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b5d-9161-7a02-8dee-a449b3620396','01a21b5d-9115-7709-a5cc-bdc344634e54','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b5d-916c-72d5-9d67-c74d8e2a39c6','01a21b5d-9115-7709-a5cc-bdc344634e54','Nuorten paja',NULL,'[]','190a22af-bceb-4344-a327-adc3b9f922a4','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b5d-916d-7bb6-870a-bed015a73829','01a21b5d-9115-7709-a5cc-bdc344634e54','Pajala','01a21b5d-9117-76a9-bb9f-4f08b8b101e8','[]','190a22af-bceb-4344-a327-adc3b9f922a4','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21b5d-915e-7b44-8c4d-e29a7a3590d4',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T04:57:26.666+00:00');
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21b5d-9152-7e46-b683-6b9dd264ca60','01a21b5d-912d-78c2-a557-1ec136ce3893','Anna','01a21b5d-914f-7c0d-b868-8792e47279ca');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21b5d-9152-7e46-b683-6b9dd264ca60','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.610+00:00','[["01a21b5d-914f-7c0d-b868-8792e47279ca", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21b5d-9152-7e46-b683-6b9dd264ca60','01a21b5d-9130-7869-a864-a4113c2b7b82',0,'01a21b5d-914f-7c0d-b868-8792e47279ca');
INSERT INTO "coding_answer" VALUES('01a21b5d-9152-7e46-b683-6b9dd264ca60','01a21b5d-912d-78c2-a557-1ec136ce3893',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21b5d-9115-7709-a5cc-bdc344634e54','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
INSERT INTO "commitment" VALUES('01a21b5d-915a-7444-a00a-6921c85aedba','01a21b5d-9115-7709-a5cc-bdc344634e54','Kimppakyydit','Kela','',NULL,'agreed');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21b5d-912d-78c2-a557-1ec136ce3893','01a21b5d-9122-751a-b1a9-e7fd4618b2f6','190a22af-bceb-4344-a327-adc3b9f922a4','01a21b5d-9117-76a9-bb9f-4f08b8b101e8',NULL,'fi','link','stands',1,'2026-11-27T04:57:26.573+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b5d-9130-7869-a864-a4113c2b7b82','01a21b5d-9122-751a-b1a9-e7fd4618b2f6','33ccae7d-1099-4fbf-a6b7-f6ae97841528','01a21b5d-9117-76a9-bb9f-4f08b8b101e8',NULL,'fi','link','stands',1,'2026-11-27T04:57:26.576+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b5d-9138-7e16-83e3-40c9a94d16e8','01a21b5d-9127-7e58-a759-d684c6e9f4c8','e3832d26-0313-4661-95a6-4db59f798672','01a21b5d-9178-7f9b-a3dc-1eb4043a5885',NULL,'fi','link','hidden',1,'2026-11-27T04:57:26.584+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b5d-9149-7e64-ab15-cdc480b71957','01a21b5d-9148-7181-b907-f2f75e2b17ed','84c80f2d-911d-410f-8c2a-216ddbb89267','01a21b5d-9147-71e2-ae39-c2a2eddc4cd3',NULL,'fi','import','stands',1,'2026-11-27T04:57:26.599+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b5d-914a-7db1-8ccc-eceb9a2543dd','01a21b5d-9148-7181-b907-f2f75e2b17ed','3d5e87a2-601e-4227-b840-e4138b2f0609','01a21b5d-9147-71e2-ae39-c2a2eddc4cd3',NULL,'fi','import','stands',1,'2026-11-27T04:57:26.599+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b5d-914b-7661-9a6d-b2c5a78fea04','01a21b5d-9148-7181-b907-f2f75e2b17ed','800b749c-4d21-4795-95c7-6fbed2a259b8','01a21b5d-9147-71e2-ae39-c2a2eddc4cd3',NULL,'fi','import','stands',1,'2026-11-27T04:57:26.599+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b5d-914c-7389-955b-158d9284b0f7','01a21b5d-9148-7181-b907-f2f75e2b17ed','84c80f2d-911d-410f-8c2a-216ddbb89267','01a21b5d-9147-71e2-ae39-c2a2eddc4cd3',NULL,'fi','import','stands',1,'2026-11-27T04:57:26.599+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b5d-914d-7193-9c0f-fa4f7c13caa9','01a21b5d-9148-7181-b907-f2f75e2b17ed','3d5e87a2-601e-4227-b840-e4138b2f0609','01a21b5d-9147-71e2-ae39-c2a2eddc4cd3',NULL,'fi','import','stands',1,'2026-11-27T04:57:26.599+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21b5d-912d-78c2-a557-1ec136ce3893',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T04:57:26.573+00:00');
INSERT INTO "contribution_version" VALUES('01a21b5d-9130-7869-a864-a4113c2b7b82',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T04:57:26.576+00:00');
INSERT INTO "contribution_version" VALUES('01a21b5d-9138-7e16-83e3-40c9a94d16e8',1,'Lyhyt','2026-11-27T04:57:26.584+00:00');
INSERT INTO "contribution_version" VALUES('01a21b5d-9149-7e64-ab15-cdc480b71957',1,'Vastaus 0','2026-11-27T04:57:26.599+00:00');
INSERT INTO "contribution_version" VALUES('01a21b5d-914a-7db1-8ccc-eceb9a2543dd',1,'Vastaus 1','2026-11-27T04:57:26.599+00:00');
INSERT INTO "contribution_version" VALUES('01a21b5d-914b-7661-9a6d-b2c5a78fea04',1,'Vastaus 2','2026-11-27T04:57:26.599+00:00');
INSERT INTO "contribution_version" VALUES('01a21b5d-914c-7389-955b-158d9284b0f7',1,'Vastaus 3','2026-11-27T04:57:26.599+00:00');
INSERT INTO "contribution_version" VALUES('01a21b5d-914d-7193-9c0f-fa4f7c13caa9',1,'Vastaus 4','2026-11-27T04:57:26.599+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21b5d-9116-790f-ad91-7da726969424','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.550+00:00','command','added','project','01a21b5d-9115-7709-a5cc-bdc344634e54',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21b5d-9118-774a-ac3f-8bd7024bccbb','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.551+00:00','command','added','group','01a21b5d-9117-76a9-bb9f-4f08b8b101e8','{"stakeholder_group": {"01a21b5d-9117-76a9-bb9f-4f08b8b101e8": null}}','{"stakeholder_group": {"01a21b5d-9117-76a9-bb9f-4f08b8b101e8": {"id": "01a21b5d-9117-76a9-bb9f-4f08b8b101e8", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21b5d-911a-7644-a976-1c059d2fb950','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.553+00:00','command','added','group','01a21b5d-9119-7c31-9946-f26767e33cb8','{"stakeholder_group": {"01a21b5d-9119-7c31-9946-f26767e33cb8": null}}','{"stakeholder_group": {"01a21b5d-9119-7c31-9946-f26767e33cb8": {"id": "01a21b5d-9119-7c31-9946-f26767e33cb8", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21b5d-911c-789d-9c39-29a8773d26bc','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.554+00:00','command','added','workshop','01a21b5d-911b-7104-a6d8-1a9a97698781','{"workshop": {"01a21b5d-911b-7104-a6d8-1a9a97698781": null}}','{"workshop": {"01a21b5d-911b-7104-a6d8-1a9a97698781": {"id": "01a21b5d-911b-7104-a6d8-1a9a97698781", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21b5d-911f-794c-b36f-22ec136f9a24','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.559+00:00','command','added','activity','01a21b5d-911e-71cb-b66a-54c53b698503','{"activity": {"01a21b5d-911e-71cb-b66a-54c53b698503": null}}','{"activity": {"01a21b5d-911e-71cb-b66a-54c53b698503": {"id": "01a21b5d-911e-71cb-b66a-54c53b698503", "workshop_id": "01a21b5d-911b-7104-a6d8-1a9a97698781", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21b5d-9123-7e0d-87c7-05dba57ad41c','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.563+00:00','command','added','prompt','01a21b5d-9122-751a-b1a9-e7fd4618b2f6','{"prompt": {"01a21b5d-9122-751a-b1a9-e7fd4618b2f6": null}}','{"prompt": {"01a21b5d-9122-751a-b1a9-e7fd4618b2f6": {"id": "01a21b5d-9122-751a-b1a9-e7fd4618b2f6", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21b5d-911e-71cb-b66a-54c53b698503", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21b5d-9128-765a-9600-2784b98be6a7','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.568+00:00','command','added','prompt','01a21b5d-9127-7e58-a759-d684c6e9f4c8','{"prompt": {"01a21b5d-9127-7e58-a759-d684c6e9f4c8": null}}','{"prompt": {"01a21b5d-9127-7e58-a759-d684c6e9f4c8": {"id": "01a21b5d-9127-7e58-a759-d684c6e9f4c8", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21b5d-911e-71cb-b66a-54c53b698503", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21b5d-912e-7cee-b2d3-560236437c03','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.573+00:00','command','said','contribution','01a21b5d-912d-78c2-a557-1ec136ce3893',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21b5d-9131-74d6-923b-748eaec789f5','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.576+00:00','command','said','contribution','01a21b5d-9130-7869-a864-a4113c2b7b82',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21b5d-9139-72f8-a8ae-0f9324d0af3e','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.584+00:00','command','said','contribution','01a21b5d-9138-7e16-83e3-40c9a94d16e8',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21b5d-9144-7129-b0c1-3df035e40e7a','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.596+00:00','command','hidden','contribution','01a21b5d-9138-7e16-83e3-40c9a94d16e8','{"contribution": {"01a21b5d-9138-7e16-83e3-40c9a94d16e8": {"state": "stands"}}}','{"contribution": {"01a21b5d-9138-7e16-83e3-40c9a94d16e8": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21b5d-914e-7c50-8c2d-82393931715f','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.600+00:00','command','imported','contributions','01a21b5d-9115-7709-a5cc-bdc344634e54','{"workshop": {"01a21b5d-9145-7cf9-a491-cfafe0cb6775": null}, "activity": {"01a21b5d-9146-7251-8b70-255e9e93382a": null}, "stakeholder_group": {"01a21b5d-9147-71e2-ae39-c2a2eddc4cd3": null}, "participant": {"84c80f2d-911d-410f-8c2a-216ddbb89267": null, "3d5e87a2-601e-4227-b840-e4138b2f0609": null, "800b749c-4d21-4795-95c7-6fbed2a259b8": null}, "prompt": {"01a21b5d-9148-7181-b907-f2f75e2b17ed": null}, "contribution": {"01a21b5d-9149-7e64-ab15-cdc480b71957": null, "01a21b5d-914a-7db1-8ccc-eceb9a2543dd": null, "01a21b5d-914b-7661-9a6d-b2c5a78fea04": null, "01a21b5d-914c-7389-955b-158d9284b0f7": null, "01a21b5d-914d-7193-9c0f-fa4f7c13caa9": null}}','{"workshop": {"01a21b5d-9145-7cf9-a491-cfafe0cb6775": {"id": "01a21b5d-9145-7cf9-a491-cfafe0cb6775", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21b5d-9146-7251-8b70-255e9e93382a": {"id": "01a21b5d-9146-7251-8b70-255e9e93382a", "workshop_id": "01a21b5d-9145-7cf9-a491-cfafe0cb6775", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21b5d-9147-71e2-ae39-c2a2eddc4cd3": {"id": "01a21b5d-9147-71e2-ae39-c2a2eddc4cd3", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"84c80f2d-911d-410f-8c2a-216ddbb89267": {}, "3d5e87a2-601e-4227-b840-e4138b2f0609": {}, "800b749c-4d21-4795-95c7-6fbed2a259b8": {}}, "prompt": {"01a21b5d-9148-7181-b907-f2f75e2b17ed": {"id": "01a21b5d-9148-7181-b907-f2f75e2b17ed", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21b5d-9146-7251-8b70-255e9e93382a", "position": 0}}, "contribution": {"01a21b5d-9149-7e64-ab15-cdc480b71957": {}, "01a21b5d-914a-7db1-8ccc-eceb9a2543dd": {}, "01a21b5d-914b-7661-9a6d-b2c5a78fea04": {}, "01a21b5d-914c-7389-955b-158d9284b0f7": {}, "01a21b5d-914d-7193-9c0f-fa4f7c13caa9": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21b5d-9151-7402-913e-693ba4b1777c','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.606+00:00','command','edited','themes','01a21b5d-9115-7709-a5cc-bdc344634e54','{"theme": {"01a21b5d-914f-7c0d-b868-8792e47279ca": null, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05": null}, "theme_contribution": {"01a21b5d-914f-7c0d-b868-8792e47279ca|01a21b5d-912d-78c2-a557-1ec136ce3893": null, "01a21b5d-914f-7c0d-b868-8792e47279ca|01a21b5d-9130-7869-a864-a4113c2b7b82": null, "01a21b5d-914f-7c0d-b868-8792e47279ca|01a21b5d-9149-7e64-ab15-cdc480b71957": null, "01a21b5d-914f-7c0d-b868-8792e47279ca|01a21b5d-914d-7193-9c0f-fa4f7c13caa9": null, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05|01a21b5d-914a-7db1-8ccc-eceb9a2543dd": null, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05|01a21b5d-914b-7661-9a6d-b2c5a78fea04": null, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05|01a21b5d-914c-7389-955b-158d9284b0f7": null, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05|01a21b5d-914d-7193-9c0f-fa4f7c13caa9": null}}','{"theme": {"01a21b5d-914f-7c0d-b868-8792e47279ca": {"id": "01a21b5d-914f-7c0d-b868-8792e47279ca", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05": {"id": "01a21b5d-9150-75b3-aaa3-17fcfe4bba05", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21b5d-914f-7c0d-b868-8792e47279ca|01a21b5d-912d-78c2-a557-1ec136ce3893": {"theme_id": "01a21b5d-914f-7c0d-b868-8792e47279ca", "contribution_id": "01a21b5d-912d-78c2-a557-1ec136ce3893", "position": 0, "also": 0}, "01a21b5d-914f-7c0d-b868-8792e47279ca|01a21b5d-9130-7869-a864-a4113c2b7b82": {"theme_id": "01a21b5d-914f-7c0d-b868-8792e47279ca", "contribution_id": "01a21b5d-9130-7869-a864-a4113c2b7b82", "position": 1, "also": 0}, "01a21b5d-914f-7c0d-b868-8792e47279ca|01a21b5d-9149-7e64-ab15-cdc480b71957": {"theme_id": "01a21b5d-914f-7c0d-b868-8792e47279ca", "contribution_id": "01a21b5d-9149-7e64-ab15-cdc480b71957", "position": 2, "also": 0}, "01a21b5d-914f-7c0d-b868-8792e47279ca|01a21b5d-914d-7193-9c0f-fa4f7c13caa9": {"theme_id": "01a21b5d-914f-7c0d-b868-8792e47279ca", "contribution_id": "01a21b5d-914d-7193-9c0f-fa4f7c13caa9", "position": 3, "also": 1}, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05|01a21b5d-914a-7db1-8ccc-eceb9a2543dd": {"theme_id": "01a21b5d-9150-75b3-aaa3-17fcfe4bba05", "contribution_id": "01a21b5d-914a-7db1-8ccc-eceb9a2543dd", "position": 0, "also": 0}, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05|01a21b5d-914b-7661-9a6d-b2c5a78fea04": {"theme_id": "01a21b5d-9150-75b3-aaa3-17fcfe4bba05", "contribution_id": "01a21b5d-914b-7661-9a6d-b2c5a78fea04", "position": 1, "also": 0}, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05|01a21b5d-914c-7389-955b-158d9284b0f7": {"theme_id": "01a21b5d-9150-75b3-aaa3-17fcfe4bba05", "contribution_id": "01a21b5d-914c-7389-955b-158d9284b0f7", "position": 2, "also": 0}, "01a21b5d-9150-75b3-aaa3-17fcfe4bba05|01a21b5d-914d-7193-9c0f-fa4f7c13caa9": {"theme_id": "01a21b5d-9150-75b3-aaa3-17fcfe4bba05", "contribution_id": "01a21b5d-914d-7193-9c0f-fa4f7c13caa9", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21b5d-9153-7a79-8dab-f615b726f009','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.611+00:00','command','drawn','coding','01a21b5d-9152-7e46-b683-6b9dd264ca60',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21b5d-9154-7664-9332-e6d31871731d','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.612+00:00','command','coded','coding','01a21b5d-9152-7e46-b683-6b9dd264ca60',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21b5d-9157-710d-9fe0-fee2a7076280','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.613+00:00','command','written','findings','01a21b5d-9115-7709-a5cc-bdc344634e54','{"finding": {"01a21b5d-9155-70be-9a29-2d070c4e95e0": null, "01a21b5d-9156-72bd-ab78-5d8621a2f098": null}, "evidence": {"01a21b5d-9155-70be-9a29-2d070c4e95e0|contribution|01a21b5d-912d-78c2-a557-1ec136ce3893": null, "01a21b5d-9155-70be-9a29-2d070c4e95e0|contribution|01a21b5d-9130-7869-a864-a4113c2b7b82": null}}','{"finding": {"01a21b5d-9155-70be-9a29-2d070c4e95e0": {"id": "01a21b5d-9155-70be-9a29-2d070c4e95e0", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21b5d-9156-72bd-ab78-5d8621a2f098": {"id": "01a21b5d-9156-72bd-ab78-5d8621a2f098", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21b5d-9155-70be-9a29-2d070c4e95e0|contribution|01a21b5d-912d-78c2-a557-1ec136ce3893": {"finding_id": "01a21b5d-9155-70be-9a29-2d070c4e95e0", "kind": "contribution", "object_id": "01a21b5d-912d-78c2-a557-1ec136ce3893", "position": 0}, "01a21b5d-9155-70be-9a29-2d070c4e95e0|contribution|01a21b5d-9130-7869-a864-a4113c2b7b82": {"finding_id": "01a21b5d-9155-70be-9a29-2d070c4e95e0", "kind": "contribution", "object_id": "01a21b5d-9130-7869-a864-a4113c2b7b82", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21b5d-9159-7251-8907-2b23a8f76b55','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.614+00:00','command','kept','steps','01a21b5d-9115-7709-a5cc-bdc344634e54','{"step": {"01a21b5d-9158-7fcf-acdd-495a7bbf6419": null}}','{"step": {"01a21b5d-9158-7fcf-acdd-495a7bbf6419": {"id": "01a21b5d-9158-7fcf-acdd-495a7bbf6419", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "activity_id": "01a21b5d-911e-71cb-b66a-54c53b698503"}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21b5d-915b-74f2-8713-ccd618c37032','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.615+00:00','command','kept','commitments','01a21b5d-9115-7709-a5cc-bdc344634e54','{"commitment": {"01a21b5d-915a-7444-a00a-6921c85aedba": null}}','{"commitment": {"01a21b5d-915a-7444-a00a-6921c85aedba": {"id": "01a21b5d-915a-7444-a00a-6921c85aedba", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed"}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21b5d-915d-70c3-a311-c20ea2ce596a','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.616+00:00','command','rated','project','01a21b5d-9115-7709-a5cc-bdc344634e54',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21b5d-9163-7dfb-8e91-6acab5d99dd0','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.617+00:00','command','imported','ties','01a21b5d-9115-7709-a5cc-bdc344634e54','{"actor": {"01a21b5d-915e-7b44-8c4d-e29a7a3590d4": null, "01a21b5d-915f-7cfb-a1e5-8da1d23369d4": null, "01a21b5d-9161-7a02-8dee-a449b3620396": null}, "tie": {"01a21b5d-9160-747d-8397-a5bbb2f31f2e": null, "01a21b5d-9162-7003-a4ea-34312e07ed99": null}}','{"actor": {"01a21b5d-915e-7b44-8c4d-e29a7a3590d4": {"id": "01a21b5d-915e-7b44-8c4d-e29a7a3590d4", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21b5d-915f-7cfb-a1e5-8da1d23369d4": {"id": "01a21b5d-915f-7cfb-a1e5-8da1d23369d4", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21b5d-9161-7a02-8dee-a449b3620396": {"id": "01a21b5d-9161-7a02-8dee-a449b3620396", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21b5d-9160-747d-8397-a5bbb2f31f2e": {"id": "01a21b5d-9160-747d-8397-a5bbb2f31f2e", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "source_id": "01a21b5d-915e-7b44-8c4d-e29a7a3590d4", "target_id": "01a21b5d-915f-7cfb-a1e5-8da1d23369d4", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21b5d-9162-7003-a4ea-34312e07ed99": {"id": "01a21b5d-9162-7003-a4ea-34312e07ed99", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "source_id": "01a21b5d-915f-7cfb-a1e5-8da1d23369d4", "target_id": "01a21b5d-9161-7a02-8dee-a449b3620396", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21b5d-9164-7a86-9acb-e7c292c8d000','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.620+00:00','command','changed','actors','01a21b5d-915e-7b44-8c4d-e29a7a3590d4','{"actor_year": {"01a21b5d-915e-7b44-8c4d-e29a7a3590d4|2025": null}}','{"actor_year": {"01a21b5d-915e-7b44-8c4d-e29a7a3590d4|2025": {"actor_id": "01a21b5d-915e-7b44-8c4d-e29a7a3590d4", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(22,'01a21b5d-9166-7681-b3d9-a984ff308012','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.622+00:00','command','added','prompt','01a21b5d-9165-719d-9beb-020003d4119d','{"prompt": {"01a21b5d-9165-719d-9beb-020003d4119d": null}}','{"prompt": {"01a21b5d-9165-719d-9beb-020003d4119d": {"id": "01a21b5d-9165-719d-9beb-020003d4119d", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21b5d-911e-71cb-b66a-54c53b698503", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(23,'01a21b5d-9168-79da-b000-751e3a8af8d2','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.623+00:00','command','added','prompt','01a21b5d-9167-7524-af67-d8ae213a05ae','{"prompt": {"01a21b5d-9167-7524-af67-d8ae213a05ae": null}}','{"prompt": {"01a21b5d-9167-7524-af67-d8ae213a05ae": {"id": "01a21b5d-9167-7524-af67-d8ae213a05ae", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21b5d-911e-71cb-b66a-54c53b698503", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(24,'01a21b5d-916a-71f2-8f69-142f452522f7','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.628+00:00','command','said','ratings','01a21b5d-9165-719d-9beb-020003d4119d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21b5d-9170-7fbf-a245-335faec7aaa5','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.636+00:00','command','said','ties','01a21b5d-9167-7524-af67-d8ae213a05ae',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21b5d-9171-73e2-8d1a-73383e2742f7','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.641+00:00','command','added','invitation','01a21b5d-9115-7709-a5cc-bdc344634e54',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21b5d-9175-7247-84a6-5aeb855ee2f4','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.644+00:00','command','added','photo','01a21b5d-9174-7f51-997c-714fa921848d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(28,'01a21b5d-9176-7bef-adf5-6e929df8243e','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.645+00:00','command','added','table','01a21b5d-911b-7104-a6d8-1a9a97698781',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(29,'01a21b5d-9179-77c8-8246-160676496578','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.648+00:00','command','added','group','01a21b5d-9178-7f9b-a3dc-1eb4043a5885','{"stakeholder_group": {"01a21b5d-9178-7f9b-a3dc-1eb4043a5885": null}}','{"stakeholder_group": {"01a21b5d-9178-7f9b-a3dc-1eb4043a5885": {"id": "01a21b5d-9178-7f9b-a3dc-1eb4043a5885", "project_id": "01a21b5d-9115-7709-a5cc-bdc344634e54", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(30,'01a21b5d-917a-7333-857c-bb6ed4bbb596','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.649+00:00','command','regrouped','groupings','01a21b5d-9115-7709-a5cc-bdc344634e54','{"contribution": {"01a21b5d-9138-7e16-83e3-40c9a94d16e8": {"group_id": "01a21b5d-9117-76a9-bb9f-4f08b8b101e8"}}, "participant_group": {"e3832d26-0313-4661-95a6-4db59f798672|01a21b5d-911b-7104-a6d8-1a9a97698781": null}}','{"contribution": {"01a21b5d-9138-7e16-83e3-40c9a94d16e8": {"group_id": "01a21b5d-9178-7f9b-a3dc-1eb4043a5885"}}, "participant_group": {"e3832d26-0313-4661-95a6-4db59f798672|01a21b5d-911b-7104-a6d8-1a9a97698781": {"participant_id": "e3832d26-0313-4661-95a6-4db59f798672", "workshop_id": "01a21b5d-911b-7104-a6d8-1a9a97698781", "group_id": "01a21b5d-9178-7f9b-a3dc-1eb4043a5885"}}}',NULL,1,'');
INSERT INTO "event" VALUES(31,'01a21b5d-917e-78ed-833b-4c46c25c6a00','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.654+00:00','command','erased','participant','153af9c1-10cd-4ba3-b4e3-6500f7a57e46',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(32,'01a21b5d-918a-7a6b-9f05-af246379f813',NULL,'2026-11-27T04:57:26.665+00:00','command','added','account','01a21b5d-9189-7a8e-b0fb-52bebfa60a11',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(33,'01a21b5d-918b-7ebd-be7b-a62e0edff2e9',NULL,'2026-11-27T04:57:26.666+00:00','command','logged in','account','01a21b5d-9189-7a8e-b0fb-52bebfa60a11',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(34,'01a21b5d-918f-7fe0-84d4-061b76f4a39c','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.670+00:00','command','asked','job','01a21b5d-918e-781f-a424-f2e80475e569',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(35,'01a21b5d-9190-7c57-87d5-0dfc4a83387d','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.672+00:00','command','changed','group','01a21b5d-9119-7c31-9946-f26767e33cb8','{"stakeholder_group": {"01a21b5d-9119-7c31-9946-f26767e33cb8": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21b5d-9119-7c31-9946-f26767e33cb8": {"name": "Työnhakijat"}}}','2026-11-27T04:57:26.675+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(36,'01a21b5d-9193-7a2b-89ba-5e51de1878c9','01a21b5d-9115-7709-a5cc-bdc344634e54','2026-11-27T04:57:26.675+00:00','command','undone','group','01a21b5d-9119-7c31-9946-f26767e33cb8',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21b5d-9155-70be-9a29-2d070c4e95e0','contribution','01a21b5d-912d-78c2-a557-1ec136ce3893',0);
INSERT INTO "evidence" VALUES('01a21b5d-9155-70be-9a29-2d070c4e95e0','contribution','01a21b5d-9130-7869-a864-a4113c2b7b82',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21b5d-9155-70be-9a29-2d070c4e95e0','01a21b5d-9115-7709-a5cc-bdc344634e54','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21b5d-9156-72bd-ab78-5d8621a2f098','01a21b5d-9115-7709-a5cc-bdc344634e54','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21b5d-9155-70be-9a29-2d070c4e95e0',1,'01a21b5d-9115-7709-a5cc-bdc344634e54','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21b5d-9156-72bd-ab78-5d8621a2f098',1,'01a21b5d-9115-7709-a5cc-bdc344634e54','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21b5d-9115-7709-a5cc-bdc344634e54','fi','2026-11-27T04:57:26.671+00:00',X'504B');
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('nzszw8qj','01a21b5d-9115-7709-a5cc-bdc344634e54',NULL,'2026-11-27T04:57:26.641+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21b5d-918e-781f-a424-f2e80475e569','01a21b5d-9115-7709-a5cc-bdc344634e54','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T04:57:26.670+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('1a41b43b83bd225599a83d857b6a6c5db59c0bbc6e0c7df9862c4b872a9418d5','01a21b5d-9189-7a8e-b0fb-52bebfa60a11','2026-11-27T16:57:26.666+00:00');
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21b5d-9173-7411-b1a8-6b41ba7dc01e','01a21b5d-9115-7709-a5cc-bdc344634e54',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T04:57:26.643+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('74e4c5df-3094-45a9-bfe5-c975e17f5f4a','01a21b5d-9173-7411-b1a8-6b41ba7dc01e',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('190a22af-bceb-4344-a327-adc3b9f922a4','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-9117-76a9-bb9f-4f08b8b101e8',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('33ccae7d-1099-4fbf-a6b7-f6ae97841528','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-9117-76a9-bb9f-4f08b8b101e8',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('e3832d26-0313-4661-95a6-4db59f798672','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-9117-76a9-bb9f-4f08b8b101e8',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('84c80f2d-911d-410f-8c2a-216ddbb89267','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-9147-71e2-ae39-c2a2eddc4cd3','3192aa798fc8d64b31836a899a8568ff4e85ca022b2dda562d7a10a9c42c2838','2026-11-27');
INSERT INTO "participant" VALUES('3d5e87a2-601e-4227-b840-e4138b2f0609','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-9147-71e2-ae39-c2a2eddc4cd3','7c59ae34ac2ccbcd78b5220985925c906e867d05fbab066be7377819275421b0','2026-11-27');
INSERT INTO "participant" VALUES('800b749c-4d21-4795-95c7-6fbed2a259b8','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-9147-71e2-ae39-c2a2eddc4cd3','c96e480ca15b6a00f7d50a8034e3d6bfdb33a7040af3d40ada2a5efeb2f92ba1','2026-11-27');
INSERT INTO "participant" VALUES('74e4c5df-3094-45a9-bfe5-c975e17f5f4a','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-9119-7c31-9946-f26767e33cb8',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('e3832d26-0313-4661-95a6-4db59f798672','01a21b5d-911b-7104-a6d8-1a9a97698781','01a21b5d-9178-7f9b-a3dc-1eb4043a5885');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('3a0a769889412772e09208cd0f7f21f27613d8a5c173fcfc5265b8714e38276d','190a22af-bceb-4344-a327-adc3b9f922a4','2026-11-27');
INSERT INTO "participant_token" VALUES('ce6a73010a41eff72a50c5e3b641604755d313fa8161beb0d8cd400a5db62a15','33ccae7d-1099-4fbf-a6b7-f6ae97841528','2026-11-27');
INSERT INTO "participant_token" VALUES('bbbf69223076a295c786fc69ba379d32a950c1eedf4fed32febe017bade4308f','e3832d26-0313-4661-95a6-4db59f798672','2026-11-27');
INSERT INTO "participant_token" VALUES('eef384ede7080387acdb3a6a8845e62ef36e10a366641090efeac2d6dc01fa0e','74e4c5df-3094-45a9-bfe5-c975e17f5f4a','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "photo" VALUES('01a21b5d-9174-7f51-997c-714fa921848d','01a21b5d-911e-71cb-b66a-54c53b698503','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T04:57:26.644+00:00');
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21b5d-912d-78c2-a557-1ec136ce3893',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b5d-9130-7869-a864-a4113c2b7b82',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b5d-9138-7e16-83e3-40c9a94d16e8',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b5d-9149-7e64-ab15-cdc480b71957',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b5d-914a-7db1-8ccc-eceb9a2543dd',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b5d-914b-7661-9a6d-b2c5a78fea04',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b5d-914c-7389-955b-158d9284b0f7',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b5d-914d-7193-9c0f-fa4f7c13caa9',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "project" VALUES('01a21b5d-9115-7709-a5cc-bdc344634e54','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T04:57:26.549+00:00','task','','','{}','{}','','{}');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21b5d-9122-751a-b1a9-e7fd4618b2f6','01a21b5d-911e-71cb-b66a-54c53b698503','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21b5d-9127-7e58-a759-d684c6e9f4c8','01a21b5d-911e-71cb-b66a-54c53b698503','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21b5d-9148-7181-b907-f2f75e2b17ed','01a21b5d-9146-7251-8b70-255e9e93382a','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21b5d-9165-719d-9beb-020003d4119d','01a21b5d-911e-71cb-b66a-54c53b698503','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21b5d-9167-7524-af67-d8ae213a05ae','01a21b5d-911e-71cb-b66a-54c53b698503','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
CREATE TABLE "rating"(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT REFERENCES contribution(id) ON DELETE CASCADE,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE, option TEXT NOT NULL DEFAULT '',
  dimension TEXT NOT NULL, value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id), UNIQUE(prompt_id, option, participant_id),
  CHECK((contribution_id IS NULL) <> (prompt_id IS NULL))
) STRICT;
INSERT INTO "rating" VALUES('01a21b5d-915c-77a3-8483-83f577e93bda','01a21b5d-911e-71cb-b66a-54c53b698503','01a21b5d-912d-78c2-a557-1ec136ce3893',NULL,'','points',3.0,NULL,'190a22af-bceb-4344-a327-adc3b9f922a4');
INSERT INTO "rating" VALUES('01a21b5d-9169-7df0-a472-5a0be47d0eb9','01a21b5d-911e-71cb-b66a-54c53b698503',NULL,'01a21b5d-9165-719d-9beb-020003d4119d','','score',4.0,'01a21b5d-9117-76a9-bb9f-4f08b8b101e8','190a22af-bceb-4344-a327-adc3b9f922a4');
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('908199d7fa32a8d00c2d19f4c0c5541363e4a9ebdd35c385afbe177ca9d983e1','2026-11-28T04:57:26.667+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21b5d-9117-76a9-bb9f-4f08b8b101e8','01a21b5d-9115-7709-a5cc-bdc344634e54','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b5d-9119-7c31-9946-f26767e33cb8','01a21b5d-9115-7709-a5cc-bdc344634e54','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b5d-9147-71e2-ae39-c2a2eddc4cd3','01a21b5d-9115-7709-a5cc-bdc344634e54','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b5d-9178-7f9b-a3dc-1eb4043a5885','01a21b5d-9115-7709-a5cc-bdc344634e54','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
INSERT INTO "step" VALUES('01a21b5d-9158-7fcf-acdd-495a7bbf6419','01a21b5d-911e-71cb-b66a-54c53b698503','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1);
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('b3d412684d9680d5','01a21b5d-9115-7709-a5cc-bdc344634e54','190a22af-bceb-4344-a327-adc3b9f922a4','2026-11-27T04:57:26.573+00:00','01a21b5d-912d-78c2-a557-1ec136ce3893');
INSERT INTO "submission" VALUES('b9303926d9060827','01a21b5d-9115-7709-a5cc-bdc344634e54','33ccae7d-1099-4fbf-a6b7-f6ae97841528','2026-11-27T04:57:26.576+00:00','01a21b5d-9130-7869-a864-a4113c2b7b82');
INSERT INTO "submission" VALUES('dfb3d35385bccb3b','01a21b5d-9115-7709-a5cc-bdc344634e54','e3832d26-0313-4661-95a6-4db59f798672','2026-11-27T04:57:26.584+00:00','01a21b5d-9138-7e16-83e3-40c9a94d16e8');
INSERT INTO "submission" VALUES('01a21b5d-9115-7709-a5cc-bdc344634e54:49d36224','01a21b5d-9115-7709-a5cc-bdc344634e54','import','2026-11-27T04:57:26.599+00:00','01a21b5d-9149-7e64-ab15-cdc480b71957');
INSERT INTO "submission" VALUES('01a21b5d-9115-7709-a5cc-bdc344634e54:348a9ae9','01a21b5d-9115-7709-a5cc-bdc344634e54','import','2026-11-27T04:57:26.599+00:00','01a21b5d-914a-7db1-8ccc-eceb9a2543dd');
INSERT INTO "submission" VALUES('01a21b5d-9115-7709-a5cc-bdc344634e54:f2e5d835','01a21b5d-9115-7709-a5cc-bdc344634e54','import','2026-11-27T04:57:26.599+00:00','01a21b5d-914b-7661-9a6d-b2c5a78fea04');
INSERT INTO "submission" VALUES('01a21b5d-9115-7709-a5cc-bdc344634e54:2c78f358','01a21b5d-9115-7709-a5cc-bdc344634e54','import','2026-11-27T04:57:26.599+00:00','01a21b5d-914c-7389-955b-158d9284b0f7');
INSERT INTO "submission" VALUES('01a21b5d-9115-7709-a5cc-bdc344634e54:fbfbf5f2','01a21b5d-9115-7709-a5cc-bdc344634e54','import','2026-11-27T04:57:26.599+00:00','01a21b5d-914d-7193-9c0f-fa4f7c13caa9');
INSERT INTO "submission" VALUES('11c442289d1fcae8','01a21b5d-9115-7709-a5cc-bdc344634e54','190a22af-bceb-4344-a327-adc3b9f922a4','2026-11-27T04:57:26.627+00:00',NULL);
INSERT INTO "submission" VALUES('9545c083a70cfc31','01a21b5d-9115-7709-a5cc-bdc344634e54','190a22af-bceb-4344-a327-adc3b9f922a4','2026-11-27T04:57:26.636+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('MVOX3HxkbADi5XVqvRg-WQ','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-911b-7104-a6d8-1a9a97698781','01a21b5d-9119-7c31-9946-f26767e33cb8','Pöytä 1',NULL,'2026-11-27T04:57:26.645+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21b5d-914f-7c0d-b868-8792e47279ca','01a21b5d-9115-7709-a5cc-bdc344634e54',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21b5d-9150-75b3-aaa3-17fcfe4bba05','01a21b5d-9115-7709-a5cc-bdc344634e54',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21b5d-914f-7c0d-b868-8792e47279ca','01a21b5d-912d-78c2-a557-1ec136ce3893',0,0);
INSERT INTO "theme_contribution" VALUES('01a21b5d-914f-7c0d-b868-8792e47279ca','01a21b5d-9130-7869-a864-a4113c2b7b82',1,0);
INSERT INTO "theme_contribution" VALUES('01a21b5d-914f-7c0d-b868-8792e47279ca','01a21b5d-9149-7e64-ab15-cdc480b71957',2,0);
INSERT INTO "theme_contribution" VALUES('01a21b5d-914f-7c0d-b868-8792e47279ca','01a21b5d-914d-7193-9c0f-fa4f7c13caa9',3,1);
INSERT INTO "theme_contribution" VALUES('01a21b5d-9150-75b3-aaa3-17fcfe4bba05','01a21b5d-914a-7db1-8ccc-eceb9a2543dd',0,0);
INSERT INTO "theme_contribution" VALUES('01a21b5d-9150-75b3-aaa3-17fcfe4bba05','01a21b5d-914b-7661-9a6d-b2c5a78fea04',1,0);
INSERT INTO "theme_contribution" VALUES('01a21b5d-9150-75b3-aaa3-17fcfe4bba05','01a21b5d-914c-7389-955b-158d9284b0f7',2,0);
INSERT INTO "theme_contribution" VALUES('01a21b5d-9150-75b3-aaa3-17fcfe4bba05','01a21b5d-914d-7193-9c0f-fa4f7c13caa9',3,0);
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
INSERT INTO "tie" VALUES('01a21b5d-9160-747d-8397-a5bbb2f31f2e','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-915e-7b44-8c4d-e29a7a3590d4','01a21b5d-915f-7cfb-a1e5-8da1d23369d4','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21b5d-9162-7003-a4ea-34312e07ed99','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-915f-7cfb-a1e5-8da1d23369d4','01a21b5d-9161-7a02-8dee-a449b3620396','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21b5d-916e-7454-8b77-53bde704476d','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-916d-7bb6-870a-bed015a73829','01a21b5d-915e-7b44-8c4d-e29a7a3590d4','',3,2,'before','kutomo-0-4','01a21b5d-9167-7524-af67-d8ae213a05ae','190a22af-bceb-4344-a327-adc3b9f922a4','roster','stands');
INSERT INTO "tie" VALUES('01a21b5d-916f-7fc4-80c8-20d9812ec03b','01a21b5d-9115-7709-a5cc-bdc344634e54','01a21b5d-916d-7bb6-870a-bed015a73829','01a21b5d-916c-72d5-9d67-c74d8e2a39c6','',1,NULL,'before','kutomo-0-4','01a21b5d-9167-7524-af67-d8ae213a05ae','190a22af-bceb-4344-a327-adc3b9f922a4','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21b5d-911b-7104-a6d8-1a9a97698781','01a21b5d-9115-7709-a5cc-bdc344634e54','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21b5d-9145-7cf9-a491-cfafe0cb6775','01a21b5d-9115-7709-a5cc-bdc344634e54','Kysely',1,NULL);
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
CREATE INDEX coding_by_project ON coding(project_id);
CREATE INDEX coding_answer_by_contribution ON coding_answer(contribution_id);
CREATE INDEX code_by_contribution ON code(contribution_id);
CREATE UNIQUE INDEX tie_known ON tie(project_id, source_id, target_id, kind, round) WHERE participant_id IS NULL;
CREATE UNIQUE INDEX tie_named ON tie(prompt_id, participant_id, source_id, target_id) WHERE participant_id IS NOT NULL;
CREATE INDEX tie_by_source ON tie(source_id);
CREATE INDEX tie_by_target ON tie(target_id);
CREATE INDEX tie_by_participant ON tie(participant_id) WHERE participant_id IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',36);
COMMIT;
