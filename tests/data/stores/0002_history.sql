BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-23 10:14:12.657525+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-23 10:14:12.662630+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a207e6-2428-79d0-95aa-0c2a1de01f3c','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-23T10:14:12.776+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a207e6-23cc-7d38-a692-1664b0f187f4','01a207e6-23c8-7b83-8da9-5d79442f9d51','pre_assignment','Kysymykset',0,'open');
INSERT INTO "activity" VALUES('01a207e6-23f1-7357-a3a0-ce1e624197fe','01a207e6-23f0-7ab9-82ec-5006e8cb784d','pre_assignment','Kyselyn vastaukset',0,'closed');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a207e6-2406-7210-9e0e-312047b3106c','01a207e6-23bd-7960-af55-0b7b09e8e278','Kela',NULL,'[]');
INSERT INTO "actor" VALUES('01a207e6-2407-74d5-8e73-31d66b63d040','01a207e6-23bd-7960-af55-0b7b09e8e278','REDU',NULL,'[]');
INSERT INTO "actor" VALUES('01a207e6-2409-7709-82da-08bf80e04790','01a207e6-23bd-7960-af55-0b7b09e8e278','Kaira',NULL,'[]');
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-23T10:14:12.784+00:00');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
INSERT INTO "commitment" VALUES('01a207e6-2402-7077-8626-6cbf6fd3e832','01a207e6-23bd-7960-af55-0b7b09e8e278','Kimppakyydit','Kela','',NULL,'agreed');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "contribution" VALUES('01a207e6-23dc-7e36-8ef0-5f3e40d2e606','01a207e6-23ce-72d6-9c37-9d91a31dfb55','96b031b5-de1e-4d79-8c7f-8bf119f141e5','01a207e6-23c0-75e1-b66a-05ad77067987',NULL,'fi','link','stands',1,'2026-11-23T10:14:12.700+00:00');
INSERT INTO "contribution" VALUES('01a207e6-23e0-70e6-8f36-27cf90b123b8','01a207e6-23ce-72d6-9c37-9d91a31dfb55','f59528ab-e28d-4612-8515-f28a8fc53fa3','01a207e6-23c0-75e1-b66a-05ad77067987',NULL,'fi','link','stands',1,'2026-11-23T10:14:12.704+00:00');
INSERT INTO "contribution" VALUES('01a207e6-23e8-7278-be1d-284cde709354','01a207e6-23d4-72f4-9ed2-e6abcbf52b10','fc7e8161-1e7f-4192-a24a-e9494138f8e9','01a207e6-23c0-75e1-b66a-05ad77067987',NULL,'fi','link','hidden',1,'2026-11-23T10:14:12.712+00:00');
INSERT INTO "contribution" VALUES('01a207e6-23f4-7f0a-a763-d5317b6185d3','01a207e6-23f3-7b49-9808-7218f2dcb675','f3fc0202-4757-4945-91e1-454393ceca93','01a207e6-23f2-75da-9b80-6b2a70ddc218',NULL,'fi','import','stands',1,'2026-11-23T10:14:12.720+00:00');
INSERT INTO "contribution" VALUES('01a207e6-23f5-7a3a-b285-24e08d80bffa','01a207e6-23f3-7b49-9808-7218f2dcb675','f8e78899-acf5-42a2-a497-69f1e78c47ee','01a207e6-23f2-75da-9b80-6b2a70ddc218',NULL,'fi','import','stands',1,'2026-11-23T10:14:12.720+00:00');
INSERT INTO "contribution" VALUES('01a207e6-23f6-7c58-82a4-ef7e85fa7441','01a207e6-23f3-7b49-9808-7218f2dcb675','716d10df-2821-4d32-9c99-b89bf0d6fd0f','01a207e6-23f2-75da-9b80-6b2a70ddc218',NULL,'fi','import','stands',1,'2026-11-23T10:14:12.720+00:00');
INSERT INTO "contribution" VALUES('01a207e6-23f7-7afe-bd6e-f817228db2fd','01a207e6-23f3-7b49-9808-7218f2dcb675','f3fc0202-4757-4945-91e1-454393ceca93','01a207e6-23f2-75da-9b80-6b2a70ddc218',NULL,'fi','import','stands',1,'2026-11-23T10:14:12.720+00:00');
INSERT INTO "contribution" VALUES('01a207e6-23f8-7b73-9b4d-eafe283a54c7','01a207e6-23f3-7b49-9808-7218f2dcb675','f8e78899-acf5-42a2-a497-69f1e78c47ee','01a207e6-23f2-75da-9b80-6b2a70ddc218',NULL,'fi','import','stands',1,'2026-11-23T10:14:12.720+00:00');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a207e6-23dc-7e36-8ef0-5f3e40d2e606',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-23T10:14:12.700+00:00');
INSERT INTO "contribution_version" VALUES('01a207e6-23e0-70e6-8f36-27cf90b123b8',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-23T10:14:12.704+00:00');
INSERT INTO "contribution_version" VALUES('01a207e6-23e8-7278-be1d-284cde709354',1,'Lyhyt','2026-11-23T10:14:12.712+00:00');
INSERT INTO "contribution_version" VALUES('01a207e6-23f4-7f0a-a763-d5317b6185d3',1,'Vastaus 0','2026-11-23T10:14:12.720+00:00');
INSERT INTO "contribution_version" VALUES('01a207e6-23f5-7a3a-b285-24e08d80bffa',1,'Vastaus 1','2026-11-23T10:14:12.720+00:00');
INSERT INTO "contribution_version" VALUES('01a207e6-23f6-7c58-82a4-ef7e85fa7441',1,'Vastaus 2','2026-11-23T10:14:12.720+00:00');
INSERT INTO "contribution_version" VALUES('01a207e6-23f7-7afe-bd6e-f817228db2fd',1,'Vastaus 3','2026-11-23T10:14:12.720+00:00');
INSERT INTO "contribution_version" VALUES('01a207e6-23f8-7b73-9b4d-eafe283a54c7',1,'Vastaus 4','2026-11-23T10:14:12.720+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a207e6-23be-7849-bb6c-f725e0b30fd9','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.670+00:00','command','added','project','01a207e6-23bd-7960-af55-0b7b09e8e278',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a207e6-23c1-71a3-a7bc-760e16644286','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.672+00:00','command','added','group','01a207e6-23c0-75e1-b66a-05ad77067987','{"stakeholder_group": {"01a207e6-23c0-75e1-b66a-05ad77067987": null}}','{"stakeholder_group": {"01a207e6-23c0-75e1-b66a-05ad77067987": {"id": "01a207e6-23c0-75e1-b66a-05ad77067987", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "name": "Työnantajat", "position": 0, "staff": 0}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a207e6-23c5-7e20-8a37-92af9cb750b0','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.676+00:00','command','added','group','01a207e6-23c4-7db4-8fb1-290a2990cad5','{"stakeholder_group": {"01a207e6-23c4-7db4-8fb1-290a2990cad5": null}}','{"stakeholder_group": {"01a207e6-23c4-7db4-8fb1-290a2990cad5": {"id": "01a207e6-23c4-7db4-8fb1-290a2990cad5", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "name": "Työntekijät", "position": 1, "staff": 0}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a207e6-23c9-7b01-a062-1c4540ef6a5e','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.680+00:00','command','added','workshop','01a207e6-23c8-7b83-8da9-5d79442f9d51','{"workshop": {"01a207e6-23c8-7b83-8da9-5d79442f9d51": null}}','{"workshop": {"01a207e6-23c8-7b83-8da9-5d79442f9d51": {"id": "01a207e6-23c8-7b83-8da9-5d79442f9d51", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a207e6-23cd-7807-aaa1-cf7c2f8239ef','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.684+00:00','command','added','activity','01a207e6-23cc-7d38-a692-1664b0f187f4','{"activity": {"01a207e6-23cc-7d38-a692-1664b0f187f4": null}}','{"activity": {"01a207e6-23cc-7d38-a692-1664b0f187f4": {"id": "01a207e6-23cc-7d38-a692-1664b0f187f4", "workshop_id": "01a207e6-23c8-7b83-8da9-5d79442f9d51", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open"}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a207e6-23cf-71b5-9521-89baad13515c','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.687+00:00','command','added','prompt','01a207e6-23ce-72d6-9c37-9d91a31dfb55','{"prompt": {"01a207e6-23ce-72d6-9c37-9d91a31dfb55": null}}','{"prompt": {"01a207e6-23ce-72d6-9c37-9d91a31dfb55": {"id": "01a207e6-23ce-72d6-9c37-9d91a31dfb55", "activity_id": "01a207e6-23cc-7d38-a692-1664b0f187f4", "text": "Mikä estää palkkaamasta?", "position": 0, "about": "need"}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a207e6-23d5-740a-a7c4-289853ccd673','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.692+00:00','command','added','prompt','01a207e6-23d4-72f4-9ed2-e6abcbf52b10','{"prompt": {"01a207e6-23d4-72f4-9ed2-e6abcbf52b10": null}}','{"prompt": {"01a207e6-23d4-72f4-9ed2-e6abcbf52b10": {"id": "01a207e6-23d4-72f4-9ed2-e6abcbf52b10", "activity_id": "01a207e6-23cc-7d38-a692-1664b0f187f4", "text": "Mitä toivot?", "position": 1, "about": "opportunity"}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a207e6-23dd-7499-ae7f-eb30916c16f6','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.700+00:00','command','said','contribution','01a207e6-23dc-7e36-8ef0-5f3e40d2e606',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a207e6-23e1-75be-812b-036fea545439','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.704+00:00','command','said','contribution','01a207e6-23e0-70e6-8f36-27cf90b123b8',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a207e6-23e9-7572-aad5-da46ad2b6034','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.712+00:00','command','said','contribution','01a207e6-23e8-7278-be1d-284cde709354',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a207e6-23ed-748a-9948-b42a2c9b5c6a','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.717+00:00','command','hidden','contribution','01a207e6-23e8-7278-be1d-284cde709354','{"contribution": {"01a207e6-23e8-7278-be1d-284cde709354": {"state": "stands"}}}','{"contribution": {"01a207e6-23e8-7278-be1d-284cde709354": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a207e6-23f9-7750-9edd-b8cc97637b7b','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.721+00:00','command','imported','contributions','01a207e6-23bd-7960-af55-0b7b09e8e278','{"workshop": {"01a207e6-23f0-7ab9-82ec-5006e8cb784d": null}, "activity": {"01a207e6-23f1-7357-a3a0-ce1e624197fe": null}, "stakeholder_group": {"01a207e6-23f2-75da-9b80-6b2a70ddc218": null}, "participant": {"f3fc0202-4757-4945-91e1-454393ceca93": null, "f8e78899-acf5-42a2-a497-69f1e78c47ee": null, "716d10df-2821-4d32-9c99-b89bf0d6fd0f": null}, "prompt": {"01a207e6-23f3-7b49-9808-7218f2dcb675": null}, "contribution": {"01a207e6-23f4-7f0a-a763-d5317b6185d3": null, "01a207e6-23f5-7a3a-b285-24e08d80bffa": null, "01a207e6-23f6-7c58-82a4-ef7e85fa7441": null, "01a207e6-23f7-7afe-bd6e-f817228db2fd": null, "01a207e6-23f8-7b73-9b4d-eafe283a54c7": null}}','{"workshop": {"01a207e6-23f0-7ab9-82ec-5006e8cb784d": {"id": "01a207e6-23f0-7ab9-82ec-5006e8cb784d", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a207e6-23f1-7357-a3a0-ce1e624197fe": {"id": "01a207e6-23f1-7357-a3a0-ce1e624197fe", "workshop_id": "01a207e6-23f0-7ab9-82ec-5006e8cb784d", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed"}}, "stakeholder_group": {"01a207e6-23f2-75da-9b80-6b2a70ddc218": {"id": "01a207e6-23f2-75da-9b80-6b2a70ddc218", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "name": "Koulut", "position": 2, "staff": 0}}, "participant": {"f3fc0202-4757-4945-91e1-454393ceca93": {}, "f8e78899-acf5-42a2-a497-69f1e78c47ee": {}, "716d10df-2821-4d32-9c99-b89bf0d6fd0f": {}}, "prompt": {"01a207e6-23f3-7b49-9808-7218f2dcb675": {"id": "01a207e6-23f3-7b49-9808-7218f2dcb675", "activity_id": "01a207e6-23f1-7357-a3a0-ce1e624197fe", "text": "Vastaus", "position": 0, "about": null}}, "contribution": {"01a207e6-23f4-7f0a-a763-d5317b6185d3": {}, "01a207e6-23f5-7a3a-b285-24e08d80bffa": {}, "01a207e6-23f6-7c58-82a4-ef7e85fa7441": {}, "01a207e6-23f7-7afe-bd6e-f817228db2fd": {}, "01a207e6-23f8-7b73-9b4d-eafe283a54c7": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a207e6-23fc-7d58-a999-8d5fcf105563','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.725+00:00','command','edited','themes','01a207e6-23bd-7960-af55-0b7b09e8e278','{"theme": {"01a207e6-23fa-764b-99ad-c9e0204d27b6": null, "01a207e6-23fb-7b16-99c1-0642668e438f": null}, "theme_contribution": {"01a207e6-23fa-764b-99ad-c9e0204d27b6|01a207e6-23dc-7e36-8ef0-5f3e40d2e606": null, "01a207e6-23fa-764b-99ad-c9e0204d27b6|01a207e6-23e0-70e6-8f36-27cf90b123b8": null, "01a207e6-23fa-764b-99ad-c9e0204d27b6|01a207e6-23f4-7f0a-a763-d5317b6185d3": null, "01a207e6-23fb-7b16-99c1-0642668e438f|01a207e6-23f5-7a3a-b285-24e08d80bffa": null, "01a207e6-23fb-7b16-99c1-0642668e438f|01a207e6-23f6-7c58-82a4-ef7e85fa7441": null, "01a207e6-23fb-7b16-99c1-0642668e438f|01a207e6-23f7-7afe-bd6e-f817228db2fd": null, "01a207e6-23fb-7b16-99c1-0642668e438f|01a207e6-23f8-7b73-9b4d-eafe283a54c7": null}}','{"theme": {"01a207e6-23fa-764b-99ad-c9e0204d27b6": {"id": "01a207e6-23fa-764b-99ad-c9e0204d27b6", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}, "01a207e6-23fb-7b16-99c1-0642668e438f": {"id": "01a207e6-23fb-7b16-99c1-0642668e438f", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}}, "theme_contribution": {"01a207e6-23fa-764b-99ad-c9e0204d27b6|01a207e6-23dc-7e36-8ef0-5f3e40d2e606": {"theme_id": "01a207e6-23fa-764b-99ad-c9e0204d27b6", "contribution_id": "01a207e6-23dc-7e36-8ef0-5f3e40d2e606", "position": 0}, "01a207e6-23fa-764b-99ad-c9e0204d27b6|01a207e6-23e0-70e6-8f36-27cf90b123b8": {"theme_id": "01a207e6-23fa-764b-99ad-c9e0204d27b6", "contribution_id": "01a207e6-23e0-70e6-8f36-27cf90b123b8", "position": 1}, "01a207e6-23fa-764b-99ad-c9e0204d27b6|01a207e6-23f4-7f0a-a763-d5317b6185d3": {"theme_id": "01a207e6-23fa-764b-99ad-c9e0204d27b6", "contribution_id": "01a207e6-23f4-7f0a-a763-d5317b6185d3", "position": 2}, "01a207e6-23fb-7b16-99c1-0642668e438f|01a207e6-23f5-7a3a-b285-24e08d80bffa": {"theme_id": "01a207e6-23fb-7b16-99c1-0642668e438f", "contribution_id": "01a207e6-23f5-7a3a-b285-24e08d80bffa", "position": 0}, "01a207e6-23fb-7b16-99c1-0642668e438f|01a207e6-23f6-7c58-82a4-ef7e85fa7441": {"theme_id": "01a207e6-23fb-7b16-99c1-0642668e438f", "contribution_id": "01a207e6-23f6-7c58-82a4-ef7e85fa7441", "position": 1}, "01a207e6-23fb-7b16-99c1-0642668e438f|01a207e6-23f7-7afe-bd6e-f817228db2fd": {"theme_id": "01a207e6-23fb-7b16-99c1-0642668e438f", "contribution_id": "01a207e6-23f7-7afe-bd6e-f817228db2fd", "position": 2}, "01a207e6-23fb-7b16-99c1-0642668e438f|01a207e6-23f8-7b73-9b4d-eafe283a54c7": {"theme_id": "01a207e6-23fb-7b16-99c1-0642668e438f", "contribution_id": "01a207e6-23f8-7b73-9b4d-eafe283a54c7", "position": 3}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a207e6-23ff-7719-ba9b-7fb76e1abf23','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.728+00:00','command','written','findings','01a207e6-23bd-7960-af55-0b7b09e8e278','{"finding": {"01a207e6-23fd-7ade-a981-bea46c881e89": null, "01a207e6-23fe-70a1-9690-433f544a38e7": null}, "evidence": {"01a207e6-23fd-7ade-a981-bea46c881e89|contribution|01a207e6-23dc-7e36-8ef0-5f3e40d2e606": null, "01a207e6-23fd-7ade-a981-bea46c881e89|contribution|01a207e6-23e0-70e6-8f36-27cf90b123b8": null}}','{"finding": {"01a207e6-23fd-7ade-a981-bea46c881e89": {"id": "01a207e6-23fd-7ade-a981-bea46c881e89", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a207e6-23fe-70a1-9690-433f544a38e7": {"id": "01a207e6-23fe-70a1-9690-433f544a38e7", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a207e6-23fd-7ade-a981-bea46c881e89|contribution|01a207e6-23dc-7e36-8ef0-5f3e40d2e606": {"finding_id": "01a207e6-23fd-7ade-a981-bea46c881e89", "kind": "contribution", "object_id": "01a207e6-23dc-7e36-8ef0-5f3e40d2e606", "position": 0}, "01a207e6-23fd-7ade-a981-bea46c881e89|contribution|01a207e6-23e0-70e6-8f36-27cf90b123b8": {"finding_id": "01a207e6-23fd-7ade-a981-bea46c881e89", "kind": "contribution", "object_id": "01a207e6-23e0-70e6-8f36-27cf90b123b8", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(15,'01a207e6-2401-7ef6-a3a0-c7f1765d0992','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.732+00:00','command','kept','steps','01a207e6-23bd-7960-af55-0b7b09e8e278','{"step": {"01a207e6-2400-74a4-8b03-c4d019daaff7": null}}','{"step": {"01a207e6-2400-74a4-8b03-c4d019daaff7": {"id": "01a207e6-2400-74a4-8b03-c4d019daaff7", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "activity_id": "01a207e6-23cc-7d38-a692-1664b0f187f4"}}}',NULL,1,'');
INSERT INTO "event" VALUES(16,'01a207e6-2403-7042-a4a1-d63d9ce98a28','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.734+00:00','command','kept','commitments','01a207e6-23bd-7960-af55-0b7b09e8e278','{"commitment": {"01a207e6-2402-7077-8626-6cbf6fd3e832": null}}','{"commitment": {"01a207e6-2402-7077-8626-6cbf6fd3e832": {"id": "01a207e6-2402-7077-8626-6cbf6fd3e832", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed"}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(17,'01a207e6-2405-786c-a509-9ce68921c402','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.737+00:00','command','rated','project','01a207e6-23bd-7960-af55-0b7b09e8e278',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(18,'01a207e6-240b-74f2-94a1-85581b5cf633','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.740+00:00','command','imported','ties','01a207e6-23bd-7960-af55-0b7b09e8e278','{"actor": {"01a207e6-2406-7210-9e0e-312047b3106c": null, "01a207e6-2407-74d5-8e73-31d66b63d040": null, "01a207e6-2409-7709-82da-08bf80e04790": null}, "tie": {"01a207e6-2408-7762-b6bd-f3d8b74f7f43": null, "01a207e6-240a-777b-83bd-685b64bcd274": null}}','{"actor": {"01a207e6-2406-7210-9e0e-312047b3106c": {"id": "01a207e6-2406-7210-9e0e-312047b3106c", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "name": "Kela", "group_id": null, "synonyms": "[]"}, "01a207e6-2407-74d5-8e73-31d66b63d040": {"id": "01a207e6-2407-74d5-8e73-31d66b63d040", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "name": "REDU", "group_id": null, "synonyms": "[]"}, "01a207e6-2409-7709-82da-08bf80e04790": {"id": "01a207e6-2409-7709-82da-08bf80e04790", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "name": "Kaira", "group_id": null, "synonyms": "[]"}}, "tie": {"01a207e6-2408-7762-b6bd-f3d8b74f7f43": {"id": "01a207e6-2408-7762-b6bd-f3d8b74f7f43", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "source_id": "01a207e6-2406-7210-9e0e-312047b3106c", "target_id": "01a207e6-2407-74d5-8e73-31d66b63d040", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4"}, "01a207e6-240a-777b-83bd-685b64bcd274": {"id": "01a207e6-240a-777b-83bd-685b64bcd274", "project_id": "01a207e6-23bd-7960-af55-0b7b09e8e278", "source_id": "01a207e6-2407-74d5-8e73-31d66b63d040", "target_id": "01a207e6-2409-7709-82da-08bf80e04790", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4"}}}',NULL,1,'');
INSERT INTO "event" VALUES(19,'01a207e6-240c-73e9-9858-d2600c4e48c2','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.744+00:00','command','added','invitation','01a207e6-23c0-75e1-b66a-05ad77067987',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a207e6-2410-7ec5-8195-4d0c7b58e821','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.752+00:00','command','erased','participant','0cdc5c90-4350-46e6-89d6-270895434e66',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(21,'01a207e6-2429-7bbc-af90-4fc931d35ccb',NULL,'2026-11-23T10:14:12.776+00:00','command','added','account','01a207e6-2428-79d0-95aa-0c2a1de01f3c',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(22,'01a207e6-242c-75cd-8b5f-737cb95b29ed',NULL,'2026-11-23T10:14:12.780+00:00','command','logged in','account','01a207e6-2428-79d0-95aa-0c2a1de01f3c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(23,'01a207e6-2435-7bf9-b37d-4aa9f27b957a','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.788+00:00','command','asked','job','01a207e6-2434-7273-a32a-3b7560c3c5fd',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(24,'01a207e6-2438-7fb4-a00f-d4e685f231bb','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.792+00:00','command','renamed','group','01a207e6-23c4-7db4-8fb1-290a2990cad5','{"stakeholder_group": {"01a207e6-23c4-7db4-8fb1-290a2990cad5": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a207e6-23c4-7db4-8fb1-290a2990cad5": {"name": "Työnhakijat"}}}','2026-11-23T10:14:12.796+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(25,'01a207e6-243c-7fa5-b9eb-e5b900f2c530','01a207e6-23bd-7960-af55-0b7b09e8e278','2026-11-23T10:14:12.796+00:00','command','undone','group','01a207e6-23c4-7db4-8fb1-290a2990cad5',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a207e6-23fd-7ade-a981-bea46c881e89','contribution','01a207e6-23dc-7e36-8ef0-5f3e40d2e606',0);
INSERT INTO "evidence" VALUES('01a207e6-23fd-7ade-a981-bea46c881e89','contribution','01a207e6-23e0-70e6-8f36-27cf90b123b8',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a207e6-23fd-7ade-a981-bea46c881e89','01a207e6-23bd-7960-af55-0b7b09e8e278','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a207e6-23fe-70a1-9690-433f544a38e7','01a207e6-23bd-7960-af55-0b7b09e8e278','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a207e6-23fd-7ade-a981-bea46c881e89',1,'01a207e6-23bd-7960-af55-0b7b09e8e278','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a207e6-23fe-70a1-9690-433f544a38e7',1,'01a207e6-23bd-7960-af55-0b7b09e8e278','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a207e6-23bd-7960-af55-0b7b09e8e278','fi','2026-11-23T10:14:12.789+00:00',X'504B');
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "invitation" VALUES('6xxzjt34','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-23c0-75e1-b66a-05ad77067987','2026-11-23T10:14:12.744+00:00',NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a207e6-2434-7273-a32a-3b7560c3c5fd','01a207e6-23bd-7960-af55-0b7b09e8e278','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-23T10:14:12.788+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('be843ecc9218e93be5d25ad063871c736835986bae7ae31c02534baa6df636f7','01a207e6-2428-79d0-95aa-0c2a1de01f3c','2026-11-23T22:14:12.780+00:00');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('96b031b5-de1e-4d79-8c7f-8bf119f141e5','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-23c0-75e1-b66a-05ad77067987',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('f59528ab-e28d-4612-8515-f28a8fc53fa3','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-23c0-75e1-b66a-05ad77067987',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('fc7e8161-1e7f-4192-a24a-e9494138f8e9','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-23c0-75e1-b66a-05ad77067987',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('f3fc0202-4757-4945-91e1-454393ceca93','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-23f2-75da-9b80-6b2a70ddc218','7da0bfa3ae1f26120c5442d1544b5a8e761d2a903538578a57be5bbc5bd714a8','2026-11-23');
INSERT INTO "participant" VALUES('f8e78899-acf5-42a2-a497-69f1e78c47ee','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-23f2-75da-9b80-6b2a70ddc218','e2299462e4e2f857fc2bc5a24a163393817b729a37cff0bbe702c488a880c971','2026-11-23');
INSERT INTO "participant" VALUES('716d10df-2821-4d32-9c99-b89bf0d6fd0f','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-23f2-75da-9b80-6b2a70ddc218','077f62836a2941bbc451e60eb87f84d764fc639cb6e64471b6de9f2b129f1bfb','2026-11-23');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('1de1f81f242fea73966b18d9ae21dcaa36c05d2b4a305d93e01452ad8a6c169a','96b031b5-de1e-4d79-8c7f-8bf119f141e5','2026-11-23');
INSERT INTO "participant_token" VALUES('0e961d3ee633ad8840ae4418ec91f763f09d9212c1df374136e3ebaec475c3f1','f59528ab-e28d-4612-8515-f28a8fc53fa3','2026-11-23');
INSERT INTO "participant_token" VALUES('7fb9141608466bac8b4bd6b6ee717baad2635824d57612ee75abf53d4223ad6c','fc7e8161-1e7f-4192-a24a-e9494138f8e9','2026-11-23');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
) STRICT;
INSERT INTO "project" VALUES('01a207e6-23bd-7960-af55-0b7b09e8e278','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-23T10:14:12.669+00:00');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a207e6-23ce-72d6-9c37-9d91a31dfb55','01a207e6-23cc-7d38-a692-1664b0f187f4','Mikä estää palkkaamasta?',0,'need');
INSERT INTO "prompt" VALUES('01a207e6-23d4-72f4-9ed2-e6abcbf52b10','01a207e6-23cc-7d38-a692-1664b0f187f4','Mitä toivot?',1,'opportunity');
INSERT INTO "prompt" VALUES('01a207e6-23f3-7b49-9808-7218f2dcb675','01a207e6-23f1-7357-a3a0-ce1e624197fe','Vastaus',0,NULL);
CREATE TABLE rating(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, dimension TEXT NOT NULL,
  value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id)
) STRICT;
INSERT INTO "rating" VALUES('01a207e6-2404-7de8-bb64-66c6228a8dab','01a207e6-23cc-7d38-a692-1664b0f187f4','01a207e6-23dc-7e36-8ef0-5f3e40d2e606','points',3.0,NULL,'96b031b5-de1e-4d79-8c7f-8bf119f141e5');
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('2f454018b86c03e980d53cda72215fd722af6956b744db9f885d6e1d4677eca3','2026-11-24T10:14:12.786+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a207e6-23c0-75e1-b66a-05ad77067987','01a207e6-23bd-7960-af55-0b7b09e8e278','Työnantajat',0,0);
INSERT INTO "stakeholder_group" VALUES('01a207e6-23c4-7db4-8fb1-290a2990cad5','01a207e6-23bd-7960-af55-0b7b09e8e278','Työntekijät',1,0);
INSERT INTO "stakeholder_group" VALUES('01a207e6-23f2-75da-9b80-6b2a70ddc218','01a207e6-23bd-7960-af55-0b7b09e8e278','Koulut',2,0);
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
INSERT INTO "step" VALUES('01a207e6-2400-74a4-8b03-c4d019daaff7','01a207e6-23cc-7d38-a692-1664b0f187f4','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1);
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('0618f248c83a11a2','01a207e6-23bd-7960-af55-0b7b09e8e278','96b031b5-de1e-4d79-8c7f-8bf119f141e5','2026-11-23T10:14:12.700+00:00','01a207e6-23dc-7e36-8ef0-5f3e40d2e606');
INSERT INTO "submission" VALUES('9e88287b6f2e1a74','01a207e6-23bd-7960-af55-0b7b09e8e278','f59528ab-e28d-4612-8515-f28a8fc53fa3','2026-11-23T10:14:12.704+00:00','01a207e6-23e0-70e6-8f36-27cf90b123b8');
INSERT INTO "submission" VALUES('d52cf6effbddefdb','01a207e6-23bd-7960-af55-0b7b09e8e278','fc7e8161-1e7f-4192-a24a-e9494138f8e9','2026-11-23T10:14:12.712+00:00','01a207e6-23e8-7278-be1d-284cde709354');
INSERT INTO "submission" VALUES('01a207e6-23bd-7960-af55-0b7b09e8e278:eafe7596','01a207e6-23bd-7960-af55-0b7b09e8e278','import','2026-11-23T10:14:12.720+00:00','01a207e6-23f4-7f0a-a763-d5317b6185d3');
INSERT INTO "submission" VALUES('01a207e6-23bd-7960-af55-0b7b09e8e278:8e51275a','01a207e6-23bd-7960-af55-0b7b09e8e278','import','2026-11-23T10:14:12.720+00:00','01a207e6-23f5-7a3a-b285-24e08d80bffa');
INSERT INTO "submission" VALUES('01a207e6-23bd-7960-af55-0b7b09e8e278:00589167','01a207e6-23bd-7960-af55-0b7b09e8e278','import','2026-11-23T10:14:12.720+00:00','01a207e6-23f6-7c58-82a4-ef7e85fa7441');
INSERT INTO "submission" VALUES('01a207e6-23bd-7960-af55-0b7b09e8e278:4b273d5e','01a207e6-23bd-7960-af55-0b7b09e8e278','import','2026-11-23T10:14:12.720+00:00','01a207e6-23f7-7afe-bd6e-f817228db2fd');
INSERT INTO "submission" VALUES('01a207e6-23bd-7960-af55-0b7b09e8e278:d4554f86','01a207e6-23bd-7960-af55-0b7b09e8e278','import','2026-11-23T10:14:12.720+00:00','01a207e6-23f8-7b73-9b4d-eafe283a54c7');
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
) STRICT;
INSERT INTO "theme" VALUES('01a207e6-23fa-764b-99ad-c9e0204d27b6','01a207e6-23bd-7960-af55-0b7b09e8e278',1,'Oppisopimus','["oppisopimus"]','machine','');
INSERT INTO "theme" VALUES('01a207e6-23fb-7b16-99c1-0642668e438f','01a207e6-23bd-7960-af55-0b7b09e8e278',2,'Muut','["oppisopimus"]','machine','');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a207e6-23fa-764b-99ad-c9e0204d27b6','01a207e6-23dc-7e36-8ef0-5f3e40d2e606',0);
INSERT INTO "theme_contribution" VALUES('01a207e6-23fa-764b-99ad-c9e0204d27b6','01a207e6-23e0-70e6-8f36-27cf90b123b8',1);
INSERT INTO "theme_contribution" VALUES('01a207e6-23fa-764b-99ad-c9e0204d27b6','01a207e6-23f4-7f0a-a763-d5317b6185d3',2);
INSERT INTO "theme_contribution" VALUES('01a207e6-23fb-7b16-99c1-0642668e438f','01a207e6-23f5-7a3a-b285-24e08d80bffa',0);
INSERT INTO "theme_contribution" VALUES('01a207e6-23fb-7b16-99c1-0642668e438f','01a207e6-23f6-7c58-82a4-ef7e85fa7441',1);
INSERT INTO "theme_contribution" VALUES('01a207e6-23fb-7b16-99c1-0642668e438f','01a207e6-23f7-7afe-bd6e-f817228db2fd',2);
INSERT INTO "theme_contribution" VALUES('01a207e6-23fb-7b16-99c1-0642668e438f','01a207e6-23f8-7b73-9b4d-eafe283a54c7',3);
CREATE TABLE tie(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','after')), scale TEXT NOT NULL,
  UNIQUE(project_id, source_id, target_id, kind, round)
) STRICT;
INSERT INTO "tie" VALUES('01a207e6-2408-7762-b6bd-f3d8b74f7f43','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-2406-7210-9e0e-312047b3106c','01a207e6-2407-74d5-8e73-31d66b63d040','ohjaus',2,NULL,'before','kutomo-0-4');
INSERT INTO "tie" VALUES('01a207e6-240a-777b-83bd-685b64bcd274','01a207e6-23bd-7960-af55-0b7b09e8e278','01a207e6-2407-74d5-8e73-31d66b63d040','01a207e6-2409-7709-82da-08bf80e04790','',1,NULL,'before','kutomo-0-4');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a207e6-23c8-7b83-8da9-5d79442f9d51','01a207e6-23bd-7960-af55-0b7b09e8e278','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a207e6-23f0-7ab9-82ec-5006e8cb784d','01a207e6-23bd-7960-af55-0b7b09e8e278','Kysely',1,NULL);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX contribution_by_prompt ON contribution(prompt_id, created_at, id);
CREATE INDEX contribution_by_participant ON contribution(participant_id);
CREATE INDEX job_by_state ON job(state, created_at);
CREATE INDEX event_by_project ON event(project_id, seq);
CREATE INDEX contribution_by_parent ON contribution(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX rating_by_contribution ON rating(contribution_id);
CREATE INDEX rating_by_participant ON rating(participant_id);
CREATE INDEX theme_contribution_by_contribution ON theme_contribution(contribution_id);
CREATE INDEX participant_token_by_participant ON participant_token(participant_id);
CREATE INDEX evidence_by_object ON evidence(kind, object_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',25);
COMMIT;
