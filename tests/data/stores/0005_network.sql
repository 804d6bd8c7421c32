BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 04:25:51.982349+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 04:25:51.997634+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 04:25:52.026321+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0005_network','2026-11-27 04:25:52.038083+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21b40-a9ba-7e26-a4f5-2ba2c85bc30f','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T04:25:52.314+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21b40-a8cf-7f47-90f9-a39cff5cd028','01a21b40-a8cb-7819-97e0-983da4705b00','pre_assignment','Kysymykset',0,'open',0);
INSERT INTO "activity" VALUES('01a21b40-a911-79e9-bf53-bc79a733875d','01a21b40-a910-701e-918c-95176ae3ff42','pre_assignment','Kyselyn vastaukset',0,'closed',0);
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21b40-a945-7163-9254-fac88e10e406','01a21b40-a8b7-768d-a173-940a8c71fc54','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b40-a946-7430-9bcc-837956d6f66b','01a21b40-a8b7-768d-a173-940a8c71fc54','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b40-a948-7f8e-8a50-27e8b07e55ef','01a21b40-a8b7-768d-a173-940a8c71fc54','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b40-a96c-763f-8dd4-d05310af7ea0','01a21b40-a8b7-768d-a173-940a8c71fc54','Nuorten paja',NULL,'[]','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b40-a96d-7a96-81bb-75276c99d34c','01a21b40-a8b7-768d-a173-940a8c71fc54','Pajala','01a21b40-a8bf-7e76-acb6-bcde07caf244','[]','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21b40-a945-7163-9254-fac88e10e406',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T04:25:52.323+00:00');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21b40-a8b7-768d-a173-940a8c71fc54','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
INSERT INTO "commitment" VALUES('01a21b40-a937-74e0-bbde-090d5849d586','01a21b40-a8b7-768d-a173-940a8c71fc54','Kimppakyydit','Kela','',NULL,'agreed');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21b40-a8e8-77d6-9c0b-547fca22a33a','01a21b40-a8d3-7166-af9f-027e0d44c726','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','01a21b40-a8bf-7e76-acb6-bcde07caf244',NULL,'fi','link','stands',1,'2026-11-27T04:25:52.104+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b40-a8f4-7702-97c2-9b5da34ebff2','01a21b40-a8d3-7166-af9f-027e0d44c726','03755475-d1f6-4efd-8f08-23aef0ec17cb','01a21b40-a8bf-7e76-acb6-bcde07caf244',NULL,'fi','link','stands',1,'2026-11-27T04:25:52.116+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b40-a8fc-772e-b887-5301e2efdc3c','01a21b40-a8db-7c8a-bee9-c7489a4f35ba','af371c08-9ff2-42bf-92a7-a50fbbfafc87','01a21b40-a98a-7594-93ce-efd66f280cf7',NULL,'fi','link','hidden',1,'2026-11-27T04:25:52.124+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b40-a914-7753-bfd3-5f9c310551d1','01a21b40-a913-7e9f-8c4a-bc4756ec1450','4a1175d6-e733-4a71-9d66-46cee9e0d1ee','01a21b40-a912-75d0-b915-9e8cf76ca491',NULL,'fi','import','stands',1,'2026-11-27T04:25:52.145+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b40-a915-788a-adbd-6d2c860957d1','01a21b40-a913-7e9f-8c4a-bc4756ec1450','5c0fd466-d56c-437b-a2ff-0bcb74d6de95','01a21b40-a912-75d0-b915-9e8cf76ca491',NULL,'fi','import','stands',1,'2026-11-27T04:25:52.145+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b40-a916-7e08-a920-0a661dceb8f9','01a21b40-a913-7e9f-8c4a-bc4756ec1450','b8fe149a-1435-4958-9e77-3ce7b5b8e0ee','01a21b40-a912-75d0-b915-9e8cf76ca491',NULL,'fi','import','stands',1,'2026-11-27T04:25:52.145+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b40-a917-75a3-aff0-d6f8ec8b4239','01a21b40-a913-7e9f-8c4a-bc4756ec1450','4a1175d6-e733-4a71-9d66-46cee9e0d1ee','01a21b40-a912-75d0-b915-9e8cf76ca491',NULL,'fi','import','stands',1,'2026-11-27T04:25:52.145+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b40-a918-736f-a9b4-4eb53389a20d','01a21b40-a913-7e9f-8c4a-bc4756ec1450','5c0fd466-d56c-437b-a2ff-0bcb74d6de95','01a21b40-a912-75d0-b915-9e8cf76ca491',NULL,'fi','import','stands',1,'2026-11-27T04:25:52.145+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21b40-a8e8-77d6-9c0b-547fca22a33a',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T04:25:52.104+00:00');
INSERT INTO "contribution_version" VALUES('01a21b40-a8f4-7702-97c2-9b5da34ebff2',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T04:25:52.116+00:00');
INSERT INTO "contribution_version" VALUES('01a21b40-a8fc-772e-b887-5301e2efdc3c',1,'Lyhyt','2026-11-27T04:25:52.124+00:00');
INSERT INTO "contribution_version" VALUES('01a21b40-a914-7753-bfd3-5f9c310551d1',1,'Vastaus 0','2026-11-27T04:25:52.145+00:00');
INSERT INTO "contribution_version" VALUES('01a21b40-a915-788a-adbd-6d2c860957d1',1,'Vastaus 1','2026-11-27T04:25:52.145+00:00');
INSERT INTO "contribution_version" VALUES('01a21b40-a916-7e08-a920-0a661dceb8f9',1,'Vastaus 2','2026-11-27T04:25:52.145+00:00');
INSERT INTO "contribution_version" VALUES('01a21b40-a917-75a3-aff0-d6f8ec8b4239',1,'Vastaus 3','2026-11-27T04:25:52.145+00:00');
INSERT INTO "contribution_version" VALUES('01a21b40-a918-736f-a9b4-4eb53389a20d',1,'Vastaus 4','2026-11-27T04:25:52.145+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21b40-a8b8-7fff-8433-ea5eb290b700','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.056+00:00','command','added','project','01a21b40-a8b7-768d-a173-940a8c71fc54',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21b40-a8c0-7a2b-8c01-01213d5f4bce','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.064+00:00','command','added','group','01a21b40-a8bf-7e76-acb6-bcde07caf244','{"stakeholder_group": {"01a21b40-a8bf-7e76-acb6-bcde07caf244": null}}','{"stakeholder_group": {"01a21b40-a8bf-7e76-acb6-bcde07caf244": {"id": "01a21b40-a8bf-7e76-acb6-bcde07caf244", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21b40-a8c8-7bfb-81cd-4ee0aa53f619','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.072+00:00','command','added','group','01a21b40-a8c7-7e21-b5de-5cf940d5043e','{"stakeholder_group": {"01a21b40-a8c7-7e21-b5de-5cf940d5043e": null}}','{"stakeholder_group": {"01a21b40-a8c7-7e21-b5de-5cf940d5043e": {"id": "01a21b40-a8c7-7e21-b5de-5cf940d5043e", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21b40-a8cc-73e9-af9d-ec8b7ee5f50e','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.076+00:00','command','added','workshop','01a21b40-a8cb-7819-97e0-983da4705b00','{"workshop": {"01a21b40-a8cb-7819-97e0-983da4705b00": null}}','{"workshop": {"01a21b40-a8cb-7819-97e0-983da4705b00": {"id": "01a21b40-a8cb-7819-97e0-983da4705b00", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21b40-a8d0-7c69-9afd-d2165fd63cd4','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.080+00:00','command','added','activity','01a21b40-a8cf-7f47-90f9-a39cff5cd028','{"activity": {"01a21b40-a8cf-7f47-90f9-a39cff5cd028": null}}','{"activity": {"01a21b40-a8cf-7f47-90f9-a39cff5cd028": {"id": "01a21b40-a8cf-7f47-90f9-a39cff5cd028", "workshop_id": "01a21b40-a8cb-7819-97e0-983da4705b00", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21b40-a8d4-7e01-801d-6d649ff7db58','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.084+00:00','command','added','prompt','01a21b40-a8d3-7166-af9f-027e0d44c726','{"prompt": {"01a21b40-a8d3-7166-af9f-027e0d44c726": null}}','{"prompt": {"01a21b40-a8d3-7166-af9f-027e0d44c726": {"id": "01a21b40-a8d3-7166-af9f-027e0d44c726", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21b40-a8cf-7f47-90f9-a39cff5cd028", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21b40-a8dc-7f1e-8d0a-d6eb4b653b4d','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.092+00:00','command','added','prompt','01a21b40-a8db-7c8a-bee9-c7489a4f35ba','{"prompt": {"01a21b40-a8db-7c8a-bee9-c7489a4f35ba": null}}','{"prompt": {"01a21b40-a8db-7c8a-bee9-c7489a4f35ba": {"id": "01a21b40-a8db-7c8a-bee9-c7489a4f35ba", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21b40-a8cf-7f47-90f9-a39cff5cd028", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21b40-a8e9-79b7-8479-a8b1ee587623','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.104+00:00','command','said','contribution','01a21b40-a8e8-77d6-9c0b-547fca22a33a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21b40-a8f5-7ec4-867c-d3734dfa9230','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.116+00:00','command','said','contribution','01a21b40-a8f4-7702-97c2-9b5da34ebff2',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21b40-a8fd-782a-ae3a-f3ceeccc74e2','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.124+00:00','command','said','contribution','01a21b40-a8fc-772e-b887-5301e2efdc3c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21b40-a909-784e-aa30-2c9685f902e7','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.137+00:00','command','hidden','contribution','01a21b40-a8fc-772e-b887-5301e2efdc3c','{"contribution": {"01a21b40-a8fc-772e-b887-5301e2efdc3c": {"state": "stands"}}}','{"contribution": {"01a21b40-a8fc-772e-b887-5301e2efdc3c": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21b40-a919-755b-a22b-d9aaa60d7aba','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.145+00:00','command','imported','contributions','01a21b40-a8b7-768d-a173-940a8c71fc54','{"workshop": {"01a21b40-a910-701e-918c-95176ae3ff42": null}, "activity": {"01a21b40-a911-79e9-bf53-bc79a733875d": null}, "stakeholder_group": {"01a21b40-a912-75d0-b915-9e8cf76ca491": null}, "participant": {"4a1175d6-e733-4a71-9d66-46cee9e0d1ee": null, "5c0fd466-d56c-437b-a2ff-0bcb74d6de95": null, "b8fe149a-1435-4958-9e77-3ce7b5b8e0ee": null}, "prompt": {"01a21b40-a913-7e9f-8c4a-bc4756ec1450": null}, "contribution": {"01a21b40-a914-7753-bfd3-5f9c310551d1": null, "01a21b40-a915-788a-adbd-6d2c860957d1": null, "01a21b40-a916-7e08-a920-0a661dceb8f9": null, "01a21b40-a917-75a3-aff0-d6f8ec8b4239": null, "01a21b40-a918-736f-a9b4-4eb53389a20d": null}}','{"workshop": {"01a21b40-a910-701e-918c-95176ae3ff42": {"id": "01a21b40-a910-701e-918c-95176ae3ff42", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21b40-a911-79e9-bf53-bc79a733875d": {"id": "01a21b40-a911-79e9-bf53-bc79a733875d", "workshop_id": "01a21b40-a910-701e-918c-95176ae3ff42", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21b40-a912-75d0-b915-9e8cf76ca491": {"id": "01a21b40-a912-75d0-b915-9e8cf76ca491", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"4a1175d6-e733-4a71-9d66-46cee9e0d1ee": {}, "5c0fd466-d56c-437b-a2ff-0bcb74d6de95": {}, "b8fe149a-1435-4958-9e77-3ce7b5b8e0ee": {}}, "prompt": {"01a21b40-a913-7e9f-8c4a-bc4756ec1450": {"id": "01a21b40-a913-7e9f-8c4a-bc4756ec1450", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21b40-a911-79e9-bf53-bc79a733875d", "position": 0}}, "contribution": {"01a21b40-a914-7753-bfd3-5f9c310551d1": {}, "01a21b40-a915-788a-adbd-6d2c860957d1": {}, "01a21b40-a916-7e08-a920-0a661dceb8f9": {}, "01a21b40-a917-75a3-aff0-d6f8ec8b4239": {}, "01a21b40-a918-736f-a9b4-4eb53389a20d": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21b40-a921-7cda-844a-b035d924d3d3','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.160+00:00','command','edited','themes','01a21b40-a8b7-768d-a173-940a8c71fc54','{"theme": {"01a21b40-a91f-7132-b760-258810897b24": null, "01a21b40-a920-76a9-9d6c-30d0a106faee": null}, "theme_contribution": {"01a21b40-a91f-7132-b760-258810897b24|01a21b40-a8e8-77d6-9c0b-547fca22a33a": null, "01a21b40-a91f-7132-b760-258810897b24|01a21b40-a8f4-7702-97c2-9b5da34ebff2": null, "01a21b40-a91f-7132-b760-258810897b24|01a21b40-a914-7753-bfd3-5f9c310551d1": null, "01a21b40-a920-76a9-9d6c-30d0a106faee|01a21b40-a915-788a-adbd-6d2c860957d1": null, "01a21b40-a920-76a9-9d6c-30d0a106faee|01a21b40-a916-7e08-a920-0a661dceb8f9": null, "01a21b40-a920-76a9-9d6c-30d0a106faee|01a21b40-a917-75a3-aff0-d6f8ec8b4239": null, "01a21b40-a920-76a9-9d6c-30d0a106faee|01a21b40-a918-736f-a9b4-4eb53389a20d": null}}','{"theme": {"01a21b40-a91f-7132-b760-258810897b24": {"id": "01a21b40-a91f-7132-b760-258810897b24", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}, "01a21b40-a920-76a9-9d6c-30d0a106faee": {"id": "01a21b40-a920-76a9-9d6c-30d0a106faee", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}}, "theme_contribution": {"01a21b40-a91f-7132-b760-258810897b24|01a21b40-a8e8-77d6-9c0b-547fca22a33a": {"theme_id": "01a21b40-a91f-7132-b760-258810897b24", "contribution_id": "01a21b40-a8e8-77d6-9c0b-547fca22a33a", "position": 0}, "01a21b40-a91f-7132-b760-258810897b24|01a21b40-a8f4-7702-97c2-9b5da34ebff2": {"theme_id": "01a21b40-a91f-7132-b760-258810897b24", "contribution_id": "01a21b40-a8f4-7702-97c2-9b5da34ebff2", "position": 1}, "01a21b40-a91f-7132-b760-258810897b24|01a21b40-a914-7753-bfd3-5f9c310551d1": {"theme_id": "01a21b40-a91f-7132-b760-258810897b24", "contribution_id": "01a21b40-a914-7753-bfd3-5f9c310551d1", "position": 2}, "01a21b40-a920-76a9-9d6c-30d0a106faee|01a21b40-a915-788a-adbd-6d2c860957d1": {"theme_id": "01a21b40-a920-76a9-9d6c-30d0a106faee", "contribution_id": "01a21b40-a915-788a-adbd-6d2c860957d1", "position": 0}, "01a21b40-a920-76a9-9d6c-30d0a106faee|01a21b40-a916-7e08-a920-0a661dceb8f9": {"theme_id": "01a21b40-a920-76a9-9d6c-30d0a106faee", "contribution_id": "01a21b40-a916-7e08-a920-0a661dceb8f9", "position": 1}, "01a21b40-a920-76a9-9d6c-30d0a106faee|01a21b40-a917-75a3-aff0-d6f8ec8b4239": {"theme_id": "01a21b40-a920-76a9-9d6c-30d0a106faee", "contribution_id": "01a21b40-a917-75a3-aff0-d6f8ec8b4239", "position": 2}, "01a21b40-a920-76a9-9d6c-30d0a106faee|01a21b40-a918-736f-a9b4-4eb53389a20d": {"theme_id": "01a21b40-a920-76a9-9d6c-30d0a106faee", "contribution_id": "01a21b40-a918-736f-a9b4-4eb53389a20d", "position": 3}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21b40-a92d-7121-b9c0-032bfed6e07d','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.172+00:00','command','written','findings','01a21b40-a8b7-768d-a173-940a8c71fc54','{"finding": {"01a21b40-a92b-7d10-8ded-0dd8521ead2d": null, "01a21b40-a92c-73d0-951f-4afe9086b89e": null}, "evidence": {"01a21b40-a92b-7d10-8ded-0dd8521ead2d|contribution|01a21b40-a8e8-77d6-9c0b-547fca22a33a": null, "01a21b40-a92b-7d10-8ded-0dd8521ead2d|contribution|01a21b40-a8f4-7702-97c2-9b5da34ebff2": null}}','{"finding": {"01a21b40-a92b-7d10-8ded-0dd8521ead2d": {"id": "01a21b40-a92b-7d10-8ded-0dd8521ead2d", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21b40-a92c-73d0-951f-4afe9086b89e": {"id": "01a21b40-a92c-73d0-951f-4afe9086b89e", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21b40-a92b-7d10-8ded-0dd8521ead2d|contribution|01a21b40-a8e8-77d6-9c0b-547fca22a33a": {"finding_id": "01a21b40-a92b-7d10-8ded-0dd8521ead2d", "kind": "contribution", "object_id": "01a21b40-a8e8-77d6-9c0b-547fca22a33a", "position": 0}, "01a21b40-a92b-7d10-8ded-0dd8521ead2d|contribution|01a21b40-a8f4-7702-97c2-9b5da34ebff2": {"finding_id": "01a21b40-a92b-7d10-8ded-0dd8521ead2d", "kind": "contribution", "object_id": "01a21b40-a8f4-7702-97c2-9b5da34ebff2", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(15,'01a21b40-a930-7012-aee0-02260fd4eeda','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.176+00:00','command','kept','steps','01a21b40-a8b7-768d-a173-940a8c71fc54','{"step": {"01a21b40-a92f-735a-97e9-c8a8c04d445c": null}}','{"step": {"01a21b40-a92f-735a-97e9-c8a8c04d445c": {"id": "01a21b40-a92f-735a-97e9-c8a8c04d445c", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "activity_id": "01a21b40-a8cf-7f47-90f9-a39cff5cd028"}}}',NULL,1,'');
INSERT INTO "event" VALUES(16,'01a21b40-a938-76fe-a05a-ed4afc9a8e9a','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.184+00:00','command','kept','commitments','01a21b40-a8b7-768d-a173-940a8c71fc54','{"commitment": {"01a21b40-a937-74e0-bbde-090d5849d586": null}}','{"commitment": {"01a21b40-a937-74e0-bbde-090d5849d586": {"id": "01a21b40-a937-74e0-bbde-090d5849d586", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed"}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(17,'01a21b40-a940-7bca-9233-38fa21d6e801','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.192+00:00','command','rated','project','01a21b40-a8b7-768d-a173-940a8c71fc54',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(18,'01a21b40-a94a-7ac9-b406-2eb3158af428','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.198+00:00','command','imported','ties','01a21b40-a8b7-768d-a173-940a8c71fc54','{"actor": {"01a21b40-a945-7163-9254-fac88e10e406": null, "01a21b40-a946-7430-9bcc-837956d6f66b": null, "01a21b40-a948-7f8e-8a50-27e8b07e55ef": null}, "tie": {"01a21b40-a947-7b95-8bac-794234368bcf": null, "01a21b40-a949-73ff-9f7e-42c74edcc57e": null}}','{"actor": {"01a21b40-a945-7163-9254-fac88e10e406": {"id": "01a21b40-a945-7163-9254-fac88e10e406", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21b40-a946-7430-9bcc-837956d6f66b": {"id": "01a21b40-a946-7430-9bcc-837956d6f66b", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21b40-a948-7f8e-8a50-27e8b07e55ef": {"id": "01a21b40-a948-7f8e-8a50-27e8b07e55ef", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21b40-a947-7b95-8bac-794234368bcf": {"id": "01a21b40-a947-7b95-8bac-794234368bcf", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "source_id": "01a21b40-a945-7163-9254-fac88e10e406", "target_id": "01a21b40-a946-7430-9bcc-837956d6f66b", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21b40-a949-73ff-9f7e-42c74edcc57e": {"id": "01a21b40-a949-73ff-9f7e-42c74edcc57e", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "source_id": "01a21b40-a946-7430-9bcc-837956d6f66b", "target_id": "01a21b40-a948-7f8e-8a50-27e8b07e55ef", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(19,'01a21b40-a951-7f92-b54d-4b75be6cb1e9','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.209+00:00','command','changed','actors','01a21b40-a945-7163-9254-fac88e10e406','{"actor_year": {"01a21b40-a945-7163-9254-fac88e10e406|2025": null}}','{"actor_year": {"01a21b40-a945-7163-9254-fac88e10e406|2025": {"actor_id": "01a21b40-a945-7163-9254-fac88e10e406", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(20,'01a21b40-a954-731e-80a7-a433f7aae08d','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.212+00:00','command','added','prompt','01a21b40-a953-7751-86da-0302f7ba7988','{"prompt": {"01a21b40-a953-7751-86da-0302f7ba7988": null}}','{"prompt": {"01a21b40-a953-7751-86da-0302f7ba7988": {"id": "01a21b40-a953-7751-86da-0302f7ba7988", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21b40-a8cf-7f47-90f9-a39cff5cd028", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(21,'01a21b40-a95c-7625-806d-7bc4155ff67e','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.220+00:00','command','added','prompt','01a21b40-a95b-74fd-bd25-d33b32507d88','{"prompt": {"01a21b40-a95b-74fd-bd25-d33b32507d88": null}}','{"prompt": {"01a21b40-a95b-74fd-bd25-d33b32507d88": {"id": "01a21b40-a95b-74fd-bd25-d33b32507d88", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21b40-a8cf-7f47-90f9-a39cff5cd028", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(22,'01a21b40-a965-76d2-ba87-9c243687a7d3','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.228+00:00','command','said','ratings','01a21b40-a953-7751-86da-0302f7ba7988',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(23,'01a21b40-a970-7f44-9d28-3f5a769fe234','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.236+00:00','command','said','ties','01a21b40-a95b-74fd-bd25-d33b32507d88',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(24,'01a21b40-a974-7c52-a807-92dbf00be97e','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.244+00:00','command','added','invitation','01a21b40-a8b7-768d-a173-940a8c71fc54',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21b40-a981-7553-9a47-070180fb6431','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.256+00:00','command','added','photo','01a21b40-a980-7b2c-9cc7-72a51e9f665b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21b40-a982-7e1c-99cf-aa4efe8ab74b','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.257+00:00','command','added','table','01a21b40-a8cb-7819-97e0-983da4705b00',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(27,'01a21b40-a98b-713d-a658-aba5c106e88e','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.267+00:00','command','added','group','01a21b40-a98a-7594-93ce-efd66f280cf7','{"stakeholder_group": {"01a21b40-a98a-7594-93ce-efd66f280cf7": null}}','{"stakeholder_group": {"01a21b40-a98a-7594-93ce-efd66f280cf7": {"id": "01a21b40-a98a-7594-93ce-efd66f280cf7", "project_id": "01a21b40-a8b7-768d-a173-940a8c71fc54", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(28,'01a21b40-a98c-7036-801e-a3700b746ed2','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.268+00:00','command','regrouped','groupings','01a21b40-a8b7-768d-a173-940a8c71fc54','{"contribution": {"01a21b40-a8fc-772e-b887-5301e2efdc3c": {"group_id": "01a21b40-a8bf-7e76-acb6-bcde07caf244"}}, "participant_group": {"af371c08-9ff2-42bf-92a7-a50fbbfafc87|01a21b40-a8cb-7819-97e0-983da4705b00": null}}','{"contribution": {"01a21b40-a8fc-772e-b887-5301e2efdc3c": {"group_id": "01a21b40-a98a-7594-93ce-efd66f280cf7"}}, "participant_group": {"af371c08-9ff2-42bf-92a7-a50fbbfafc87|01a21b40-a8cb-7819-97e0-983da4705b00": {"participant_id": "af371c08-9ff2-42bf-92a7-a50fbbfafc87", "workshop_id": "01a21b40-a8cb-7819-97e0-983da4705b00", "group_id": "01a21b40-a98a-7594-93ce-efd66f280cf7"}}}',NULL,1,'');
INSERT INTO "event" VALUES(29,'01a21b40-a99c-7e51-a04e-f941e73ccb75','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.284+00:00','command','erased','participant','23b6a611-81f6-4259-bc32-e8816aa48dee',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(30,'01a21b40-a9bb-75e8-90d7-4527995a55bf',NULL,'2026-11-27T04:25:52.314+00:00','command','added','account','01a21b40-a9ba-7e26-a4f5-2ba2c85bc30f',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(31,'01a21b40-a9bf-72a3-abb3-f00f8ddc9031',NULL,'2026-11-27T04:25:52.319+00:00','command','logged in','account','01a21b40-a9ba-7e26-a4f5-2ba2c85bc30f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(32,'01a21b40-a9c8-7e9c-b300-92daa18143c2','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.327+00:00','command','asked','job','01a21b40-a9c7-783e-b939-788c7b693da8',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(33,'01a21b40-a9cc-79f0-b355-13d6cec22942','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.332+00:00','command','changed','group','01a21b40-a8c7-7e21-b5de-5cf940d5043e','{"stakeholder_group": {"01a21b40-a8c7-7e21-b5de-5cf940d5043e": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21b40-a8c7-7e21-b5de-5cf940d5043e": {"name": "Työnhakijat"}}}','2026-11-27T04:25:52.336+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(34,'01a21b40-a9d0-7cf9-90e6-6944ec825d08','01a21b40-a8b7-768d-a173-940a8c71fc54','2026-11-27T04:25:52.336+00:00','command','undone','group','01a21b40-a8c7-7e21-b5de-5cf940d5043e',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21b40-a92b-7d10-8ded-0dd8521ead2d','contribution','01a21b40-a8e8-77d6-9c0b-547fca22a33a',0);
INSERT INTO "evidence" VALUES('01a21b40-a92b-7d10-8ded-0dd8521ead2d','contribution','01a21b40-a8f4-7702-97c2-9b5da34ebff2',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21b40-a92b-7d10-8ded-0dd8521ead2d','01a21b40-a8b7-768d-a173-940a8c71fc54','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21b40-a92c-73d0-951f-4afe9086b89e','01a21b40-a8b7-768d-a173-940a8c71fc54','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21b40-a92b-7d10-8ded-0dd8521ead2d',1,'01a21b40-a8b7-768d-a173-940a8c71fc54','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21b40-a92c-73d0-951f-4afe9086b89e',1,'01a21b40-a8b7-768d-a173-940a8c71fc54','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21b40-a8b7-768d-a173-940a8c71fc54','fi','2026-11-27T04:25:52.331+00:00',X'504B');
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('7dtc3fwm','01a21b40-a8b7-768d-a173-940a8c71fc54',NULL,'2026-11-27T04:25:52.244+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21b40-a9c7-783e-b939-788c7b693da8','01a21b40-a8b7-768d-a173-940a8c71fc54','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T04:25:52.327+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('24c7269b004afeda82ec8da9382cac519895f0b234f49e4d15bc09eabf9dfd59','01a21b40-a9ba-7e26-a4f5-2ba2c85bc30f','2026-11-27T16:25:52.319+00:00');
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21b40-a97b-7742-9761-dc218a35af59','01a21b40-a8b7-768d-a173-940a8c71fc54',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T04:25:52.252+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('1f782a7a-52dc-4af2-8e6e-d118a9503bc6','01a21b40-a97b-7742-9761-dc218a35af59',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a8bf-7e76-acb6-bcde07caf244',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('03755475-d1f6-4efd-8f08-23aef0ec17cb','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a8bf-7e76-acb6-bcde07caf244',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('af371c08-9ff2-42bf-92a7-a50fbbfafc87','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a8bf-7e76-acb6-bcde07caf244',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('4a1175d6-e733-4a71-9d66-46cee9e0d1ee','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a912-75d0-b915-9e8cf76ca491','7f03cab63b51ca1334efc3a28f69222bceea8f6e0d0dd9caa7c6e56d75202d2a','2026-11-27');
INSERT INTO "participant" VALUES('5c0fd466-d56c-437b-a2ff-0bcb74d6de95','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a912-75d0-b915-9e8cf76ca491','ed4096782fbd029e90c9c5edf8e17d4851f2a0e2decc44e8ec177a7a50ff6532','2026-11-27');
INSERT INTO "participant" VALUES('b8fe149a-1435-4958-9e77-3ce7b5b8e0ee','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a912-75d0-b915-9e8cf76ca491','fcaaa499e9909ccf362c6e17427fc24fe728a9cfc51ce0f616e9c44368b2c00a','2026-11-27');
INSERT INTO "participant" VALUES('1f782a7a-52dc-4af2-8e6e-d118a9503bc6','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a8c7-7e21-b5de-5cf940d5043e',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('af371c08-9ff2-42bf-92a7-a50fbbfafc87','01a21b40-a8cb-7819-97e0-983da4705b00','01a21b40-a98a-7594-93ce-efd66f280cf7');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('1e98c2345a315635e5a05cebb9b83efc052e96f8c0afdc0023a0e4d594c82d86','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','2026-11-27');
INSERT INTO "participant_token" VALUES('dd81a8536efa4581a4dbf6749af594d3c4069547808d2a122a01b47e5a45477e','03755475-d1f6-4efd-8f08-23aef0ec17cb','2026-11-27');
INSERT INTO "participant_token" VALUES('f93b62735edfaa61abae8880193e68043d8a9591e19a4c5813e14658460ca880','af371c08-9ff2-42bf-92a7-a50fbbfafc87','2026-11-27');
INSERT INTO "participant_token" VALUES('bdaeccbe9b233da3085de477724602627f7b237520bdc212afbe1edbca7adf8b','1f782a7a-52dc-4af2-8e6e-d118a9503bc6','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "photo" VALUES('01a21b40-a980-7b2c-9cc7-72a51e9f665b','01a21b40-a8cf-7f47-90f9-a39cff5cd028','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T04:25:52.256+00:00');
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21b40-a8e8-77d6-9c0b-547fca22a33a',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b40-a8f4-7702-97c2-9b5da34ebff2',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b40-a8fc-772e-b887-5301e2efdc3c',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b40-a914-7753-bfd3-5f9c310551d1',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b40-a915-788a-adbd-6d2c860957d1',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b40-a916-7e08-a920-0a661dceb8f9',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b40-a917-75a3-aff0-d6f8ec8b4239',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b40-a918-736f-a9b4-4eb53389a20d',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "project" VALUES('01a21b40-a8b7-768d-a173-940a8c71fc54','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T04:25:52.055+00:00','task','','','{}','{}','');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21b40-a8d3-7166-af9f-027e0d44c726','01a21b40-a8cf-7f47-90f9-a39cff5cd028','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21b40-a8db-7c8a-bee9-c7489a4f35ba','01a21b40-a8cf-7f47-90f9-a39cff5cd028','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21b40-a913-7e9f-8c4a-bc4756ec1450','01a21b40-a911-79e9-bf53-bc79a733875d','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21b40-a953-7751-86da-0302f7ba7988','01a21b40-a8cf-7f47-90f9-a39cff5cd028','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21b40-a95b-74fd-bd25-d33b32507d88','01a21b40-a8cf-7f47-90f9-a39cff5cd028','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
CREATE TABLE "rating"(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT REFERENCES contribution(id) ON DELETE CASCADE,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE, option TEXT NOT NULL DEFAULT '',
  dimension TEXT NOT NULL, value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id), UNIQUE(prompt_id, option, participant_id),
  CHECK((contribution_id IS NULL) <> (prompt_id IS NULL))
) STRICT;
INSERT INTO "rating" VALUES('01a21b40-a93f-7e3c-b94d-abc0596dbbab','01a21b40-a8cf-7f47-90f9-a39cff5cd028','01a21b40-a8e8-77d6-9c0b-547fca22a33a',NULL,'','points',3.0,NULL,'b4f71ff5-1a14-48b5-a1a9-da15d8aaf959');
INSERT INTO "rating" VALUES('01a21b40-a964-7f23-9435-3a6cd3e1c893','01a21b40-a8cf-7f47-90f9-a39cff5cd028',NULL,'01a21b40-a953-7751-86da-0302f7ba7988','','score',4.0,'01a21b40-a8bf-7e76-acb6-bcde07caf244','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959');
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('83d8eb6ea7e47345715b11fd5e29e663171d918e13c9dc2cba5570e0c3854042','2026-11-28T04:25:52.324+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21b40-a8bf-7e76-acb6-bcde07caf244','01a21b40-a8b7-768d-a173-940a8c71fc54','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b40-a8c7-7e21-b5de-5cf940d5043e','01a21b40-a8b7-768d-a173-940a8c71fc54','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b40-a912-75d0-b915-9e8cf76ca491','01a21b40-a8b7-768d-a173-940a8c71fc54','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b40-a98a-7594-93ce-efd66f280cf7','01a21b40-a8b7-768d-a173-940a8c71fc54','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
INSERT INTO "step" VALUES('01a21b40-a92f-735a-97e9-c8a8c04d445c','01a21b40-a8cf-7f47-90f9-a39cff5cd028','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1);
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('6351560ad4363a00','01a21b40-a8b7-768d-a173-940a8c71fc54','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','2026-11-27T04:25:52.104+00:00','01a21b40-a8e8-77d6-9c0b-547fca22a33a');
INSERT INTO "submission" VALUES('6709bb14aeacf3c0','01a21b40-a8b7-768d-a173-940a8c71fc54','03755475-d1f6-4efd-8f08-23aef0ec17cb','2026-11-27T04:25:52.116+00:00','01a21b40-a8f4-7702-97c2-9b5da34ebff2');
INSERT INTO "submission" VALUES('a7c50e9e67f398c5','01a21b40-a8b7-768d-a173-940a8c71fc54','af371c08-9ff2-42bf-92a7-a50fbbfafc87','2026-11-27T04:25:52.124+00:00','01a21b40-a8fc-772e-b887-5301e2efdc3c');
INSERT INTO "submission" VALUES('01a21b40-a8b7-768d-a173-940a8c71fc54:17d61329','01a21b40-a8b7-768d-a173-940a8c71fc54','import','2026-11-27T04:25:52.145+00:00','01a21b40-a914-7753-bfd3-5f9c310551d1');
INSERT INTO "submission" VALUES('01a21b40-a8b7-768d-a173-940a8c71fc54:56e879de','01a21b40-a8b7-768d-a173-940a8c71fc54','import','2026-11-27T04:25:52.145+00:00','01a21b40-a915-788a-adbd-6d2c860957d1');
INSERT INTO "submission" VALUES('01a21b40-a8b7-768d-a173-940a8c71fc54:53e67d09','01a21b40-a8b7-768d-a173-940a8c71fc54','import','2026-11-27T04:25:52.145+00:00','01a21b40-a916-7e08-a920-0a661dceb8f9');
INSERT INTO "submission" VALUES('01a21b40-a8b7-768d-a173-940a8c71fc54:2a5807a7','01a21b40-a8b7-768d-a173-940a8c71fc54','import','2026-11-27T04:25:52.145+00:00','01a21b40-a917-75a3-aff0-d6f8ec8b4239');
INSERT INTO "submission" VALUES('01a21b40-a8b7-768d-a173-940a8c71fc54:4aa08967','01a21b40-a8b7-768d-a173-940a8c71fc54','import','2026-11-27T04:25:52.145+00:00','01a21b40-a918-736f-a9b4-4eb53389a20d');
INSERT INTO "submission" VALUES('bbaf53b13ab1e27d','01a21b40-a8b7-768d-a173-940a8c71fc54','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','2026-11-27T04:25:52.228+00:00',NULL);
INSERT INTO "submission" VALUES('541c2aa4d42f66b5','01a21b40-a8b7-768d-a173-940a8c71fc54','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','2026-11-27T04:25:52.236+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('9dUyHKTQdP-BpQxnHzLTpQ','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a8cb-7819-97e0-983da4705b00','01a21b40-a8c7-7e21-b5de-5cf940d5043e','Pöytä 1',NULL,'2026-11-27T04:25:52.257+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
) STRICT;
INSERT INTO "theme" VALUES('01a21b40-a91f-7132-b760-258810897b24','01a21b40-a8b7-768d-a173-940a8c71fc54',1,'Oppisopimus','["oppisopimus"]','machine','');
INSERT INTO "theme" VALUES('01a21b40-a920-76a9-9d6c-30d0a106faee','01a21b40-a8b7-768d-a173-940a8c71fc54',2,'Muut','["oppisopimus"]','machine','');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21b40-a91f-7132-b760-258810897b24','01a21b40-a8e8-77d6-9c0b-547fca22a33a',0);
INSERT INTO "theme_contribution" VALUES('01a21b40-a91f-7132-b760-258810897b24','01a21b40-a8f4-7702-97c2-9b5da34ebff2',1);
INSERT INTO "theme_contribution" VALUES('01a21b40-a91f-7132-b760-258810897b24','01a21b40-a914-7753-bfd3-5f9c310551d1',2);
INSERT INTO "theme_contribution" VALUES('01a21b40-a920-76a9-9d6c-30d0a106faee','01a21b40-a915-788a-adbd-6d2c860957d1',0);
INSERT INTO "theme_contribution" VALUES('01a21b40-a920-76a9-9d6c-30d0a106faee','01a21b40-a916-7e08-a920-0a661dceb8f9',1);
INSERT INTO "theme_contribution" VALUES('01a21b40-a920-76a9-9d6c-30d0a106faee','01a21b40-a917-75a3-aff0-d6f8ec8b4239',2);
INSERT INTO "theme_contribution" VALUES('01a21b40-a920-76a9-9d6c-30d0a106faee','01a21b40-a918-736f-a9b4-4eb53389a20d',3);
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
INSERT INTO "tie" VALUES('01a21b40-a947-7b95-8bac-794234368bcf','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a945-7163-9254-fac88e10e406','01a21b40-a946-7430-9bcc-837956d6f66b','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21b40-a949-73ff-9f7e-42c74edcc57e','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a946-7430-9bcc-837956d6f66b','01a21b40-a948-7f8e-8a50-27e8b07e55ef','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21b40-a96e-7d5b-a899-3942492f0d66','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a96d-7a96-81bb-75276c99d34c','01a21b40-a945-7163-9254-fac88e10e406','',3,2,'before','kutomo-0-4','01a21b40-a95b-74fd-bd25-d33b32507d88','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','roster','stands');
INSERT INTO "tie" VALUES('01a21b40-a96f-7800-aff4-f5392611f01a','01a21b40-a8b7-768d-a173-940a8c71fc54','01a21b40-a96d-7a96-81bb-75276c99d34c','01a21b40-a96c-763f-8dd4-d05310af7ea0','',1,NULL,'before','kutomo-0-4','01a21b40-a95b-74fd-bd25-d33b32507d88','b4f71ff5-1a14-48b5-a1a9-da15d8aaf959','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21b40-a8cb-7819-97e0-983da4705b00','01a21b40-a8b7-768d-a173-940a8c71fc54','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21b40-a910-701e-918c-95176ae3ff42','01a21b40-a8b7-768d-a173-940a8c71fc54','Kysely',1,NULL);
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
