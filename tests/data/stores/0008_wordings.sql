BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 08:19:20.782180+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 08:19:20.786227+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 08:19:20.801134+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0004_themes','2026-11-27 08:19:20.806246+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0005_network','2026-11-27 08:19:20.810924+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'kutomo','0006_live','2026-11-27 08:19:20.821404+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'kutomo','0007_check','2026-11-27 08:19:20.824946+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'kutomo','0008_wordings','2026-11-27 08:19:20.826759+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21c16-6aea-7ee2-9f53-d6298c9b18c2','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T08:19:20.932+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, titles TEXT NOT NULL DEFAULT '{}', UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21c16-6a86-713a-b0ca-96562f64cd4a','01a21c16-6a84-7799-8ef2-de1d6ef9f162','pre_assignment','Kysymykset',0,'open',0,'{}');
INSERT INTO "activity" VALUES('01a21c16-6a94-7d02-9ab8-059a984c0fe6','01a21c16-6a93-7f39-a16b-e09fae8c5429','pre_assignment','Kyselyn vastaukset',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21c16-6ac8-7275-b230-eff892387daa','01a21c16-6ac6-799d-886b-13a66f9ac18d','idea_wall','Ideat',0,'closed',0,'{}');
INSERT INTO "activity" VALUES('01a21c16-6aca-7a1a-bf9d-19361713241e','01a21c16-6ac6-799d-886b-13a66f9ac18d','dot_voting','Pisteet',1,'open',0,'{}');
CREATE TABLE activity_item(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('contribution','theme','cluster','own')), object_id TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE(activity_id, kind, object_id, text)
) STRICT;
INSERT INTO "activity_item" VALUES('01a21c16-6ad7-74f8-9a2e-096d92a4a188','01a21c16-6aca-7a1a-bf9d-19361713241e','contribution','01a21c16-6ad0-721b-863d-c2fedc0ba94b','',0);
INSERT INTO "activity_item" VALUES('01a21c16-6ad8-7530-9c45-15fc77d5d49a','01a21c16-6aca-7a1a-bf9d-19361713241e','cluster','01a21c16-6ad4-7d47-87ae-e5dbbc205156','Kyydit',1);
INSERT INTO "activity_item" VALUES('01a21c16-6ad9-78bb-85b7-50fec0c8dc4b','01a21c16-6aca-7a1a-bf9d-19361713241e','own','','Kokeillaan heti',2);
CREATE TABLE activity_turn(
  activity_id TEXT PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE, planned_minutes INTEGER,
  used_seconds INTEGER NOT NULL DEFAULT 0, started_at TEXT, skipped INTEGER NOT NULL DEFAULT 0,
  revealed INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0, picture TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "activity_turn" VALUES('01a21c16-6ac8-7275-b230-eff892387daa',NULL,0,NULL,0,0,0,'');
INSERT INTO "activity_turn" VALUES('01a21c16-6aca-7a1a-bf9d-19361713241e',10,0,'2026-11-27T08:19:20.885+00:00',0,0,0,'');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21c16-6aac-75a8-af38-18f51aad8cce','01a21c16-6a7e-769c-a330-5f5cb54f6371','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c16-6aad-775f-8c9e-0acfe0120c2a','01a21c16-6a7e-769c-a330-5f5cb54f6371','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c16-6aaf-7c32-be1e-494f95648868','01a21c16-6a7e-769c-a330-5f5cb54f6371','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c16-6ab9-7b21-bd88-b97098e83c8c','01a21c16-6a7e-769c-a330-5f5cb54f6371','Nuorten paja',NULL,'[]','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21c16-6aba-79e1-ac55-f9e5f169637e','01a21c16-6a7e-769c-a330-5f5cb54f6371','Pajala','01a21c16-6a80-76b6-820d-e05cee481ba3','[]','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21c16-6aac-75a8-af38-18f51aad8cce',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T08:19:20.935+00:00');
CREATE TABLE attendee(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, organisation TEXT NOT NULL,
  paid INTEGER, first_time INTEGER
) STRICT;
INSERT INTO "attendee" VALUES('01a21c16-6ae6-7a51-b52f-edd7d8d161ae','01a21c16-6ac6-799d-886b-13a66f9ac18d','Kela',1,0);
CREATE TABLE cluster_note(
  cluster_id TEXT NOT NULL REFERENCES note_cluster(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(cluster_id, contribution_id)
) STRICT;
INSERT INTO "cluster_note" VALUES('01a21c16-6ad4-7d47-87ae-e5dbbc205156','01a21c16-6ad0-721b-863d-c2fedc0ba94b',0);
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
INSERT INTO "code" VALUES('01a21c16-6aa0-7f66-a2b1-61e6ed5f9f67','01a21c16-6a8c-7717-b16c-a234b59f11fe','Anna','01a21c16-6a9d-7691-8589-474e32326014');
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
INSERT INTO "coding" VALUES('01a21c16-6aa0-7f66-a2b1-61e6ed5f9f67','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.850+00:00','[["01a21c16-6a9d-7691-8589-474e32326014", "Oppisopimus", ["oppisopimus"]]]');
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
INSERT INTO "coding_answer" VALUES('01a21c16-6aa0-7f66-a2b1-61e6ed5f9f67','01a21c16-6a8e-736a-a93e-5319f0c013cc',0,'01a21c16-6a9d-7691-8589-474e32326014');
INSERT INTO "coding_answer" VALUES('01a21c16-6aa0-7f66-a2b1-61e6ed5f9f67','01a21c16-6a8c-7717-b16c-a234b59f11fe',1,'');
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21c16-6a7e-769c-a330-5f5cb54f6371','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
, standing TEXT NOT NULL DEFAULT 'stands'
  CHECK(standing IN ('stands','waits','hidden')), activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, came_from TEXT NOT NULL DEFAULT '', participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "commitment" VALUES('01a21c16-6aa8-785e-b542-b6f6ebc57846','01a21c16-6a7e-769c-a330-5f5cb54f6371','Kimppakyydit','Kela','',NULL,'agreed','stands',NULL,'',NULL);
INSERT INTO "commitment" VALUES('01a21c16-6ae1-702c-83d1-028980e96edc','01a21c16-6a7e-769c-a330-5f5cb54f6371','Soitan','Minä','',NULL,'agreed','stands','01a21c16-6aca-7a1a-bf9d-19361713241e','','7d52e5b3-f619-4ff8-b8c6-8945bd819772');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21c16-6a8c-7717-b16c-a234b59f11fe','01a21c16-6a88-786f-ac1b-2ea07cfe4304','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','01a21c16-6a80-76b6-820d-e05cee481ba3',NULL,'fi','link','stands',1,'2026-11-27T08:19:20.840+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6a8e-736a-a93e-5319f0c013cc','01a21c16-6a88-786f-ac1b-2ea07cfe4304','01bc5e77-15f4-447b-8197-c509e0db8465','01a21c16-6a80-76b6-820d-e05cee481ba3',NULL,'fi','link','stands',1,'2026-11-27T08:19:20.841+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6a90-7085-a99b-8953469181bd','01a21c16-6a8a-7ee8-8bea-b7416162ba85','419f1b7a-13e6-472b-82b8-828a0f673482','01a21c16-6ac3-76e7-80e9-1a0ec59693b1',NULL,'fi','link','hidden',1,'2026-11-27T08:19:20.843+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6a97-745c-a913-f08246bc1a9c','01a21c16-6a96-7ed3-a7a0-8d34f6abd516','01d640fb-6850-437a-bdc6-f42d82d5d7c6','01a21c16-6a95-7fae-807b-db9e39120d05',NULL,'fi','import','stands',1,'2026-11-27T08:19:20.847+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6a98-7804-811c-59307f258986','01a21c16-6a96-7ed3-a7a0-8d34f6abd516','a2a4f951-7144-44d5-8995-9e858924934c','01a21c16-6a95-7fae-807b-db9e39120d05',NULL,'fi','import','stands',1,'2026-11-27T08:19:20.847+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6a99-72ef-82bd-03482fb60751','01a21c16-6a96-7ed3-a7a0-8d34f6abd516','5b96e56b-fc74-40bd-bdba-f7192e1abae5','01a21c16-6a95-7fae-807b-db9e39120d05',NULL,'fi','import','stands',1,'2026-11-27T08:19:20.847+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6a9a-7de6-a82a-3def9fae210f','01a21c16-6a96-7ed3-a7a0-8d34f6abd516','01d640fb-6850-437a-bdc6-f42d82d5d7c6','01a21c16-6a95-7fae-807b-db9e39120d05',NULL,'fi','import','stands',1,'2026-11-27T08:19:20.847+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6a9b-7e28-afc7-ebc01bbd6d19','01a21c16-6a96-7ed3-a7a0-8d34f6abd516','a2a4f951-7144-44d5-8995-9e858924934c','01a21c16-6a95-7fae-807b-db9e39120d05',NULL,'fi','import','stands',1,'2026-11-27T08:19:20.847+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6ad0-721b-863d-c2fedc0ba94b','01a21c16-6acc-7168-9633-730921886304','7d52e5b3-f619-4ff8-b8c6-8945bd819772','01a21c16-6a80-76b6-820d-e05cee481ba3',NULL,'fi','live','stands',1,'2026-11-27T08:19:20.879+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21c16-6ad2-7eb6-9ca0-e64b17ad166a','01a21c16-6acc-7168-9633-730921886304','7d52e5b3-f619-4ff8-b8c6-8945bd819772','01a21c16-6a80-76b6-820d-e05cee481ba3',NULL,'fi','live','stands',1,'2026-11-27T08:19:20.880+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21c16-6a8c-7717-b16c-a234b59f11fe',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T08:19:20.840+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6a8e-736a-a93e-5319f0c013cc',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T08:19:20.841+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6a90-7085-a99b-8953469181bd',1,'Lyhyt','2026-11-27T08:19:20.843+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6a97-745c-a913-f08246bc1a9c',1,'Vastaus 0','2026-11-27T08:19:20.847+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6a98-7804-811c-59307f258986',1,'Vastaus 1','2026-11-27T08:19:20.847+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6a99-72ef-82bd-03482fb60751',1,'Vastaus 2','2026-11-27T08:19:20.847+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6a9a-7de6-a82a-3def9fae210f',1,'Vastaus 3','2026-11-27T08:19:20.847+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6a9b-7e28-afc7-ebc01bbd6d19',1,'Vastaus 4','2026-11-27T08:19:20.847+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6ad0-721b-863d-c2fedc0ba94b',1,'Idea 0','2026-11-27T08:19:20.879+00:00');
INSERT INTO "contribution_version" VALUES('01a21c16-6ad2-7eb6-9ca0-e64b17ad166a',1,'Idea 1','2026-11-27T08:19:20.880+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21c16-6a7f-7e7f-8895-6f5effdc7d04','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.830+00:00','command','added','project','01a21c16-6a7e-769c-a330-5f5cb54f6371',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21c16-6a81-7e87-a555-3668bf44321e','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.831+00:00','command','added','group','01a21c16-6a80-76b6-820d-e05cee481ba3','{"stakeholder_group": {"01a21c16-6a80-76b6-820d-e05cee481ba3": null}}','{"stakeholder_group": {"01a21c16-6a80-76b6-820d-e05cee481ba3": {"id": "01a21c16-6a80-76b6-820d-e05cee481ba3", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21c16-6a83-709c-a554-252d7766225a','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.835+00:00','command','added','group','01a21c16-6a82-78c0-858f-14f5972ebbb4','{"stakeholder_group": {"01a21c16-6a82-78c0-858f-14f5972ebbb4": null}}','{"stakeholder_group": {"01a21c16-6a82-78c0-858f-14f5972ebbb4": {"id": "01a21c16-6a82-78c0-858f-14f5972ebbb4", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21c16-6a85-7559-882c-52623cb5f476','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.835+00:00','command','added','workshop','01a21c16-6a84-7799-8ef2-de1d6ef9f162','{"workshop": {"01a21c16-6a84-7799-8ef2-de1d6ef9f162": null}}','{"workshop": {"01a21c16-6a84-7799-8ef2-de1d6ef9f162": {"id": "01a21c16-6a84-7799-8ef2-de1d6ef9f162", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21c16-6a87-71fc-8f23-77071b67953c','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.836+00:00','command','added','activity','01a21c16-6a86-713a-b0ca-96562f64cd4a','{"activity": {"01a21c16-6a86-713a-b0ca-96562f64cd4a": null}}','{"activity": {"01a21c16-6a86-713a-b0ca-96562f64cd4a": {"id": "01a21c16-6a86-713a-b0ca-96562f64cd4a", "workshop_id": "01a21c16-6a84-7799-8ef2-de1d6ef9f162", "method": "pre_assignment", "title": "Kysymykset", "titles": "{}", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21c16-6a89-7fbc-bfa8-bda2e93e244a','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.837+00:00','command','added','prompt','01a21c16-6a88-786f-ac1b-2ea07cfe4304','{"prompt": {"01a21c16-6a88-786f-ac1b-2ea07cfe4304": null}}','{"prompt": {"01a21c16-6a88-786f-ac1b-2ea07cfe4304": {"id": "01a21c16-6a88-786f-ac1b-2ea07cfe4304", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21c16-6a86-713a-b0ca-96562f64cd4a", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21c16-6a8b-788f-a17b-e5776e6b8b74','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.838+00:00','command','added','prompt','01a21c16-6a8a-7ee8-8bea-b7416162ba85','{"prompt": {"01a21c16-6a8a-7ee8-8bea-b7416162ba85": null}}','{"prompt": {"01a21c16-6a8a-7ee8-8bea-b7416162ba85": {"id": "01a21c16-6a8a-7ee8-8bea-b7416162ba85", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21c16-6a86-713a-b0ca-96562f64cd4a", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21c16-6a8d-7d8c-9774-1a1b65b1153a','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.840+00:00','command','said','contribution','01a21c16-6a8c-7717-b16c-a234b59f11fe',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21c16-6a8f-7f22-9436-d4ef021ad325','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.841+00:00','command','said','contribution','01a21c16-6a8e-736a-a93e-5319f0c013cc',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21c16-6a91-7412-a6ae-541efac8a777','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.843+00:00','command','said','contribution','01a21c16-6a90-7085-a99b-8953469181bd',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21c16-6a92-76c7-9ba2-b7359eb796ee','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.845+00:00','command','hidden','contribution','01a21c16-6a90-7085-a99b-8953469181bd','{"contribution": {"01a21c16-6a90-7085-a99b-8953469181bd": {"state": "stands"}}}','{"contribution": {"01a21c16-6a90-7085-a99b-8953469181bd": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21c16-6a9c-70da-84fa-03e0228f1001','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.847+00:00','command','imported','contributions','01a21c16-6a7e-769c-a330-5f5cb54f6371','{"workshop": {"01a21c16-6a93-7f39-a16b-e09fae8c5429": null}, "activity": {"01a21c16-6a94-7d02-9ab8-059a984c0fe6": null}, "stakeholder_group": {"01a21c16-6a95-7fae-807b-db9e39120d05": null}, "participant": {"01d640fb-6850-437a-bdc6-f42d82d5d7c6": null, "a2a4f951-7144-44d5-8995-9e858924934c": null, "5b96e56b-fc74-40bd-bdba-f7192e1abae5": null}, "prompt": {"01a21c16-6a96-7ed3-a7a0-8d34f6abd516": null}, "contribution": {"01a21c16-6a97-745c-a913-f08246bc1a9c": null, "01a21c16-6a98-7804-811c-59307f258986": null, "01a21c16-6a99-72ef-82bd-03482fb60751": null, "01a21c16-6a9a-7de6-a82a-3def9fae210f": null, "01a21c16-6a9b-7e28-afc7-ebc01bbd6d19": null}}','{"workshop": {"01a21c16-6a93-7f39-a16b-e09fae8c5429": {"id": "01a21c16-6a93-7f39-a16b-e09fae8c5429", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21c16-6a94-7d02-9ab8-059a984c0fe6": {"id": "01a21c16-6a94-7d02-9ab8-059a984c0fe6", "workshop_id": "01a21c16-6a93-7f39-a16b-e09fae8c5429", "method": "pre_assignment", "title": "Kyselyn vastaukset", "titles": "{}", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21c16-6a95-7fae-807b-db9e39120d05": {"id": "01a21c16-6a95-7fae-807b-db9e39120d05", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"01d640fb-6850-437a-bdc6-f42d82d5d7c6": {}, "a2a4f951-7144-44d5-8995-9e858924934c": {}, "5b96e56b-fc74-40bd-bdba-f7192e1abae5": {}}, "prompt": {"01a21c16-6a96-7ed3-a7a0-8d34f6abd516": {"id": "01a21c16-6a96-7ed3-a7a0-8d34f6abd516", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21c16-6a94-7d02-9ab8-059a984c0fe6", "position": 0}}, "contribution": {"01a21c16-6a97-745c-a913-f08246bc1a9c": {}, "01a21c16-6a98-7804-811c-59307f258986": {}, "01a21c16-6a99-72ef-82bd-03482fb60751": {}, "01a21c16-6a9a-7de6-a82a-3def9fae210f": {}, "01a21c16-6a9b-7e28-afc7-ebc01bbd6d19": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21c16-6a9f-7d51-916b-c8c699906e70','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.849+00:00','command','edited','themes','01a21c16-6a7e-769c-a330-5f5cb54f6371','{"theme": {"01a21c16-6a9d-7691-8589-474e32326014": null, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5": null}, "theme_contribution": {"01a21c16-6a9d-7691-8589-474e32326014|01a21c16-6a8c-7717-b16c-a234b59f11fe": null, "01a21c16-6a9d-7691-8589-474e32326014|01a21c16-6a8e-736a-a93e-5319f0c013cc": null, "01a21c16-6a9d-7691-8589-474e32326014|01a21c16-6a97-745c-a913-f08246bc1a9c": null, "01a21c16-6a9d-7691-8589-474e32326014|01a21c16-6a9b-7e28-afc7-ebc01bbd6d19": null, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5|01a21c16-6a98-7804-811c-59307f258986": null, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5|01a21c16-6a99-72ef-82bd-03482fb60751": null, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5|01a21c16-6a9a-7de6-a82a-3def9fae210f": null, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5|01a21c16-6a9b-7e28-afc7-ebc01bbd6d19": null}}','{"theme": {"01a21c16-6a9d-7691-8589-474e32326014": {"id": "01a21c16-6a9d-7691-8589-474e32326014", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "Oppiminen", "locked": 1, "aside": 0}, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5": {"id": "01a21c16-6a9e-7fd4-8200-7de3b53f6db5", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": "", "main": "", "locked": 0, "aside": 0}}, "theme_contribution": {"01a21c16-6a9d-7691-8589-474e32326014|01a21c16-6a8c-7717-b16c-a234b59f11fe": {"theme_id": "01a21c16-6a9d-7691-8589-474e32326014", "contribution_id": "01a21c16-6a8c-7717-b16c-a234b59f11fe", "position": 0, "also": 0}, "01a21c16-6a9d-7691-8589-474e32326014|01a21c16-6a8e-736a-a93e-5319f0c013cc": {"theme_id": "01a21c16-6a9d-7691-8589-474e32326014", "contribution_id": "01a21c16-6a8e-736a-a93e-5319f0c013cc", "position": 1, "also": 0}, "01a21c16-6a9d-7691-8589-474e32326014|01a21c16-6a97-745c-a913-f08246bc1a9c": {"theme_id": "01a21c16-6a9d-7691-8589-474e32326014", "contribution_id": "01a21c16-6a97-745c-a913-f08246bc1a9c", "position": 2, "also": 0}, "01a21c16-6a9d-7691-8589-474e32326014|01a21c16-6a9b-7e28-afc7-ebc01bbd6d19": {"theme_id": "01a21c16-6a9d-7691-8589-474e32326014", "contribution_id": "01a21c16-6a9b-7e28-afc7-ebc01bbd6d19", "position": 3, "also": 1}, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5|01a21c16-6a98-7804-811c-59307f258986": {"theme_id": "01a21c16-6a9e-7fd4-8200-7de3b53f6db5", "contribution_id": "01a21c16-6a98-7804-811c-59307f258986", "position": 0, "also": 0}, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5|01a21c16-6a99-72ef-82bd-03482fb60751": {"theme_id": "01a21c16-6a9e-7fd4-8200-7de3b53f6db5", "contribution_id": "01a21c16-6a99-72ef-82bd-03482fb60751", "position": 1, "also": 0}, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5|01a21c16-6a9a-7de6-a82a-3def9fae210f": {"theme_id": "01a21c16-6a9e-7fd4-8200-7de3b53f6db5", "contribution_id": "01a21c16-6a9a-7de6-a82a-3def9fae210f", "position": 2, "also": 0}, "01a21c16-6a9e-7fd4-8200-7de3b53f6db5|01a21c16-6a9b-7e28-afc7-ebc01bbd6d19": {"theme_id": "01a21c16-6a9e-7fd4-8200-7de3b53f6db5", "contribution_id": "01a21c16-6a9b-7e28-afc7-ebc01bbd6d19", "position": 3, "also": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21c16-6aa1-745a-8ea3-df3b58397a69','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.850+00:00','command','drawn','coding','01a21c16-6aa0-7f66-a2b1-61e6ed5f9f67',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(15,'01a21c16-6aa2-77cb-9791-fd03fe597f04','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.851+00:00','command','coded','coding','01a21c16-6aa0-7f66-a2b1-61e6ed5f9f67',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(16,'01a21c16-6aa5-7ef8-9df7-688620d2bee5','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.852+00:00','command','written','findings','01a21c16-6a7e-769c-a330-5f5cb54f6371','{"finding": {"01a21c16-6aa3-7de6-b08c-44307a9484e2": null, "01a21c16-6aa4-7768-9ad0-593182dc7e47": null}, "evidence": {"01a21c16-6aa3-7de6-b08c-44307a9484e2|contribution|01a21c16-6a8c-7717-b16c-a234b59f11fe": null, "01a21c16-6aa3-7de6-b08c-44307a9484e2|contribution|01a21c16-6a8e-736a-a93e-5319f0c013cc": null}}','{"finding": {"01a21c16-6aa3-7de6-b08c-44307a9484e2": {"id": "01a21c16-6aa3-7de6-b08c-44307a9484e2", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21c16-6aa4-7768-9ad0-593182dc7e47": {"id": "01a21c16-6aa4-7768-9ad0-593182dc7e47", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21c16-6aa3-7de6-b08c-44307a9484e2|contribution|01a21c16-6a8c-7717-b16c-a234b59f11fe": {"finding_id": "01a21c16-6aa3-7de6-b08c-44307a9484e2", "kind": "contribution", "object_id": "01a21c16-6a8c-7717-b16c-a234b59f11fe", "position": 0}, "01a21c16-6aa3-7de6-b08c-44307a9484e2|contribution|01a21c16-6a8e-736a-a93e-5319f0c013cc": {"finding_id": "01a21c16-6aa3-7de6-b08c-44307a9484e2", "kind": "contribution", "object_id": "01a21c16-6a8e-736a-a93e-5319f0c013cc", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(17,'01a21c16-6aa7-7a26-9364-357bf3ad8e6a','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.852+00:00','command','kept','steps','01a21c16-6a7e-769c-a330-5f5cb54f6371','{"step": {"01a21c16-6aa6-7a3f-aa18-805967ac2267": null}}','{"step": {"01a21c16-6aa6-7a3f-aa18-805967ac2267": {"id": "01a21c16-6aa6-7a3f-aa18-805967ac2267", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "layer": "", "standing": "stands", "activity_id": "01a21c16-6a86-713a-b0ca-96562f64cd4a", "participant_id": null}}}',NULL,1,'');
INSERT INTO "event" VALUES(18,'01a21c16-6aa9-7f90-bb84-7efc5e8f825a','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.853+00:00','command','kept','commitments','01a21c16-6a7e-769c-a330-5f5cb54f6371','{"commitment": {"01a21c16-6aa8-785e-b542-b6f6ebc57846": null}}','{"commitment": {"01a21c16-6aa8-785e-b542-b6f6ebc57846": {"id": "01a21c16-6aa8-785e-b542-b6f6ebc57846", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed", "activity_id": null, "came_from": "", "standing": "stands", "participant_id": null}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(19,'01a21c16-6aab-7b13-8338-c063dae30a76','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.854+00:00','command','rated','project','01a21c16-6a7e-769c-a330-5f5cb54f6371',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a21c16-6ab1-7786-9373-64affde63ad0','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.855+00:00','command','imported','ties','01a21c16-6a7e-769c-a330-5f5cb54f6371','{"actor": {"01a21c16-6aac-75a8-af38-18f51aad8cce": null, "01a21c16-6aad-775f-8c9e-0acfe0120c2a": null, "01a21c16-6aaf-7c32-be1e-494f95648868": null}, "tie": {"01a21c16-6aae-74b9-9318-57d983fd5a70": null, "01a21c16-6ab0-7f3b-b050-119e16d54064": null}}','{"actor": {"01a21c16-6aac-75a8-af38-18f51aad8cce": {"id": "01a21c16-6aac-75a8-af38-18f51aad8cce", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21c16-6aad-775f-8c9e-0acfe0120c2a": {"id": "01a21c16-6aad-775f-8c9e-0acfe0120c2a", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21c16-6aaf-7c32-be1e-494f95648868": {"id": "01a21c16-6aaf-7c32-be1e-494f95648868", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21c16-6aae-74b9-9318-57d983fd5a70": {"id": "01a21c16-6aae-74b9-9318-57d983fd5a70", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "source_id": "01a21c16-6aac-75a8-af38-18f51aad8cce", "target_id": "01a21c16-6aad-775f-8c9e-0acfe0120c2a", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21c16-6ab0-7f3b-b050-119e16d54064": {"id": "01a21c16-6ab0-7f3b-b050-119e16d54064", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "source_id": "01a21c16-6aad-775f-8c9e-0acfe0120c2a", "target_id": "01a21c16-6aaf-7c32-be1e-494f95648868", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(21,'01a21c16-6ab2-7966-b820-b0ae2cefbfad','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.860+00:00','command','changed','actors','01a21c16-6aac-75a8-af38-18f51aad8cce','{"actor_year": {"01a21c16-6aac-75a8-af38-18f51aad8cce|2025": null}}','{"actor_year": {"01a21c16-6aac-75a8-af38-18f51aad8cce|2025": {"actor_id": "01a21c16-6aac-75a8-af38-18f51aad8cce", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(22,'01a21c16-6ab4-7b14-97c3-d3362aaf324e','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.864+00:00','command','added','prompt','01a21c16-6ab3-7e6c-9b11-ab18526b69b5','{"prompt": {"01a21c16-6ab3-7e6c-9b11-ab18526b69b5": null}}','{"prompt": {"01a21c16-6ab3-7e6c-9b11-ab18526b69b5": {"id": "01a21c16-6ab3-7e6c-9b11-ab18526b69b5", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21c16-6a86-713a-b0ca-96562f64cd4a", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(23,'01a21c16-6ab6-7398-9be5-452b7e115285','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.865+00:00','command','added','prompt','01a21c16-6ab5-7d7e-a5dd-bc10ceb4b506','{"prompt": {"01a21c16-6ab5-7d7e-a5dd-bc10ceb4b506": null}}','{"prompt": {"01a21c16-6ab5-7d7e-a5dd-bc10ceb4b506": {"id": "01a21c16-6ab5-7d7e-a5dd-bc10ceb4b506", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21c16-6a86-713a-b0ca-96562f64cd4a", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(24,'01a21c16-6ab8-7da6-89ce-6e9894aab4a9','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.866+00:00','command','said','ratings','01a21c16-6ab3-7e6c-9b11-ab18526b69b5',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21c16-6abd-7cd2-a0e7-a7eae89c9cb8','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.867+00:00','command','said','ties','01a21c16-6ab5-7d7e-a5dd-bc10ceb4b506',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21c16-6abe-78bf-8ca1-76b064e55a0d','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.868+00:00','command','added','invitation','01a21c16-6a7e-769c-a330-5f5cb54f6371',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(27,'01a21c16-6ac1-73bc-987a-4416715a740a','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.870+00:00','command','added','photo','01a21c16-6ac0-75e3-ac8a-4e1399a64d74',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(28,'01a21c16-6ac2-7cba-8fa2-993969d71599','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.871+00:00','command','added','table','01a21c16-6a84-7799-8ef2-de1d6ef9f162',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(29,'01a21c16-6ac4-769a-a27d-9cd77deffa8f','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.873+00:00','command','added','group','01a21c16-6ac3-76e7-80e9-1a0ec59693b1','{"stakeholder_group": {"01a21c16-6ac3-76e7-80e9-1a0ec59693b1": null}}','{"stakeholder_group": {"01a21c16-6ac3-76e7-80e9-1a0ec59693b1": {"id": "01a21c16-6ac3-76e7-80e9-1a0ec59693b1", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(30,'01a21c16-6ac5-78b0-b997-815f89f64d20','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.873+00:00','command','regrouped','groupings','01a21c16-6a7e-769c-a330-5f5cb54f6371','{"contribution": {"01a21c16-6a90-7085-a99b-8953469181bd": {"group_id": "01a21c16-6a80-76b6-820d-e05cee481ba3"}}, "participant_group": {"419f1b7a-13e6-472b-82b8-828a0f673482|01a21c16-6a84-7799-8ef2-de1d6ef9f162": null}}','{"contribution": {"01a21c16-6a90-7085-a99b-8953469181bd": {"group_id": "01a21c16-6ac3-76e7-80e9-1a0ec59693b1"}}, "participant_group": {"419f1b7a-13e6-472b-82b8-828a0f673482|01a21c16-6a84-7799-8ef2-de1d6ef9f162": {"participant_id": "419f1b7a-13e6-472b-82b8-828a0f673482", "workshop_id": "01a21c16-6a84-7799-8ef2-de1d6ef9f162", "group_id": "01a21c16-6ac3-76e7-80e9-1a0ec59693b1"}}}',NULL,1,'');
INSERT INTO "event" VALUES(31,'01a21c16-6ac7-7287-8b51-74708f021fab','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.874+00:00','command','added','workshop','01a21c16-6ac6-799d-886b-13a66f9ac18d','{"workshop": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": null}}','{"workshop": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": {"id": "01a21c16-6ac6-799d-886b-13a66f9ac18d", "project_id": "01a21c16-6a7e-769c-a330-5f5cb54f6371", "name": "Päivä 5db8e7ea", "position": 2, "held_on": null}}}',NULL,1,'Päivä 5db8e7ea');
INSERT INTO "event" VALUES(32,'01a21c16-6ac9-73e0-a2de-82c2a9612443','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.875+00:00','command','added','activity','01a21c16-6ac8-7275-b230-eff892387daa','{"activity": {"01a21c16-6ac8-7275-b230-eff892387daa": null}}','{"activity": {"01a21c16-6ac8-7275-b230-eff892387daa": {"id": "01a21c16-6ac8-7275-b230-eff892387daa", "workshop_id": "01a21c16-6ac6-799d-886b-13a66f9ac18d", "method": "idea_wall", "title": "Ideat", "titles": "{}", "position": 0, "state": "draft", "stepwise": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(33,'01a21c16-6acb-739f-b183-86f714476592','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.876+00:00','command','added','activity','01a21c16-6aca-7a1a-bf9d-19361713241e','{"activity": {"01a21c16-6aca-7a1a-bf9d-19361713241e": null}}','{"activity": {"01a21c16-6aca-7a1a-bf9d-19361713241e": {"id": "01a21c16-6aca-7a1a-bf9d-19361713241e", "workshop_id": "01a21c16-6ac6-799d-886b-13a66f9ac18d", "method": "dot_voting", "title": "Pisteet", "titles": "{}", "position": 1, "state": "draft", "stepwise": 0}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(34,'01a21c16-6acd-7c84-a105-c15fef283ba9','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.876+00:00','command','added','prompt','01a21c16-6acc-7168-9633-730921886304','{"prompt": {"01a21c16-6acc-7168-9633-730921886304": null}}','{"prompt": {"01a21c16-6acc-7168-9633-730921886304": {"id": "01a21c16-6acc-7168-9633-730921886304", "text": "Mitä tekisimme?", "about": null, "form": "text", "details": "{}", "activity_id": "01a21c16-6ac8-7275-b230-eff892387daa", "position": 0}}}',NULL,1,'Mitä tekisimme?');
INSERT INTO "event" VALUES(35,'01a21c16-6ace-788c-ac8f-d14292a4e00d','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.877+00:00','command','changed','run','01a21c16-6ac6-799d-886b-13a66f9ac18d','{"workshop_run": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": null}}','{"workshop_run": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": {"workshop_id": "01a21c16-6ac6-799d-886b-13a66f9ac18d", "running": 1, "view": "", "look": "light", "moderated": 0, "event_type": "workshop", "place": "Kemi", "hours": 3.5, "asks_back": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(36,'01a21c16-6acf-7d81-ac44-632b7747bc72','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.878+00:00','command','began','turn','01a21c16-6ac8-7275-b230-eff892387daa','{"workshop_run": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": {"activity_id": null}}, "activity": {"01a21c16-6ac8-7275-b230-eff892387daa": {"state": "draft"}}, "activity_turn": {"01a21c16-6ac8-7275-b230-eff892387daa": null}}','{"workshop_run": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": {"activity_id": "01a21c16-6ac8-7275-b230-eff892387daa"}}, "activity": {"01a21c16-6ac8-7275-b230-eff892387daa": {"state": "open"}}, "activity_turn": {"01a21c16-6ac8-7275-b230-eff892387daa": {"activity_id": "01a21c16-6ac8-7275-b230-eff892387daa", "started_at": "2026-11-27T08:19:20.878+00:00", "skipped": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(37,'01a21c16-6ad1-7435-9439-0f35ae55e3d9','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.879+00:00','command','said','contribution','01a21c16-6ad0-721b-863d-c2fedc0ba94b',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(38,'01a21c16-6ad3-7339-928f-30ef42bc984d','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.880+00:00','command','said','contribution','01a21c16-6ad2-7eb6-9ca0-e64b17ad166a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(39,'01a21c16-6ad5-7085-88a2-0c4073b56e5e','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.882+00:00','command','added','cluster','01a21c16-6ad4-7d47-87ae-e5dbbc205156','{"note_cluster": {"01a21c16-6ad4-7d47-87ae-e5dbbc205156": null}, "cluster_note": {"01a21c16-6ad4-7d47-87ae-e5dbbc205156|01a21c16-6ad0-721b-863d-c2fedc0ba94b": null}}','{"note_cluster": {"01a21c16-6ad4-7d47-87ae-e5dbbc205156": {"id": "01a21c16-6ad4-7d47-87ae-e5dbbc205156", "activity_id": "01a21c16-6ac8-7275-b230-eff892387daa", "name": "Kyydit", "position": 0}}, "cluster_note": {"01a21c16-6ad4-7d47-87ae-e5dbbc205156|01a21c16-6ad0-721b-863d-c2fedc0ba94b": {"cluster_id": "01a21c16-6ad4-7d47-87ae-e5dbbc205156", "contribution_id": "01a21c16-6ad0-721b-863d-c2fedc0ba94b", "position": 0}}}',NULL,1,'Kyydit');
INSERT INTO "event" VALUES(40,'01a21c16-6ad6-77b0-87cc-3b62c34a53c5','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.882+00:00','command','approved','notes','01a21c16-6a7e-769c-a330-5f5cb54f6371','{"wall_note": {"01a21c16-6ad0-721b-863d-c2fedc0ba94b": null}}','{"wall_note": {"01a21c16-6ad0-721b-863d-c2fedc0ba94b": {"contribution_id": "01a21c16-6ad0-721b-863d-c2fedc0ba94b", "approved": 1, "pinned": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(41,'01a21c16-6ada-7982-ba62-cb3c0f6a8ebc','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.884+00:00','command','taken','items','01a21c16-6aca-7a1a-bf9d-19361713241e','{"activity_item": {"01a21c16-6ad7-74f8-9a2e-096d92a4a188": null, "01a21c16-6ad8-7530-9c45-15fc77d5d49a": null, "01a21c16-6ad9-78bb-85b7-50fec0c8dc4b": null}}','{"activity_item": {"01a21c16-6ad7-74f8-9a2e-096d92a4a188": {"id": "01a21c16-6ad7-74f8-9a2e-096d92a4a188", "activity_id": "01a21c16-6aca-7a1a-bf9d-19361713241e", "kind": "contribution", "object_id": "01a21c16-6ad0-721b-863d-c2fedc0ba94b", "text": "", "position": 0}, "01a21c16-6ad8-7530-9c45-15fc77d5d49a": {"id": "01a21c16-6ad8-7530-9c45-15fc77d5d49a", "activity_id": "01a21c16-6aca-7a1a-bf9d-19361713241e", "kind": "cluster", "object_id": "01a21c16-6ad4-7d47-87ae-e5dbbc205156", "text": "Kyydit", "position": 1}, "01a21c16-6ad9-78bb-85b7-50fec0c8dc4b": {"id": "01a21c16-6ad9-78bb-85b7-50fec0c8dc4b", "activity_id": "01a21c16-6aca-7a1a-bf9d-19361713241e", "kind": "own", "object_id": "", "text": "Kokeillaan heti", "position": 2}}}',NULL,1,'');
INSERT INTO "event" VALUES(42,'01a21c16-6adb-7799-8cb3-c574ccf0a9a0','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.885+00:00','command','began','turn','01a21c16-6aca-7a1a-bf9d-19361713241e','{"activity": {"01a21c16-6ac8-7275-b230-eff892387daa": {"state": "open"}, "01a21c16-6aca-7a1a-bf9d-19361713241e": {"state": "draft"}}, "activity_turn": {"01a21c16-6ac8-7275-b230-eff892387daa": {"started_at": "2026-11-27T08:19:20.878+00:00"}, "01a21c16-6aca-7a1a-bf9d-19361713241e": null}, "workshop_run": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": {"activity_id": "01a21c16-6ac8-7275-b230-eff892387daa"}}}','{"activity": {"01a21c16-6ac8-7275-b230-eff892387daa": {"state": "closed"}, "01a21c16-6aca-7a1a-bf9d-19361713241e": {"state": "open"}}, "activity_turn": {"01a21c16-6ac8-7275-b230-eff892387daa": {"started_at": null}, "01a21c16-6aca-7a1a-bf9d-19361713241e": {"activity_id": "01a21c16-6aca-7a1a-bf9d-19361713241e", "started_at": "2026-11-27T08:19:20.885+00:00", "skipped": 0}}, "workshop_run": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": {"activity_id": "01a21c16-6aca-7a1a-bf9d-19361713241e"}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(43,'01a21c16-6ade-7982-a579-642c394e8f98','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.886+00:00','command','said','ratings','01a21c16-6aca-7a1a-bf9d-19361713241e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(44,'01a21c16-6ae0-70c2-b89f-908d4e495a69','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.887+00:00','command','said','steps','01a21c16-6aca-7a1a-bf9d-19361713241e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(45,'01a21c16-6ae2-7fa4-a8fa-99c6386dc46c','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.887+00:00','command','said','commitments','01a21c16-6aca-7a1a-bf9d-19361713241e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(46,'01a21c16-6ae3-7446-9421-57dc947d6a3a','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.889+00:00','command','said','checks','01a21c16-6a7e-769c-a330-5f5cb54f6371',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(47,'01a21c16-6ae4-73ae-bb6c-bf9078259540','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.895+00:00','command','counted','heads','01a21c16-6ac6-799d-886b-13a66f9ac18d','{"head_count": {"01a21c16-6ac6-799d-886b-13a66f9ac18d|01a21c16-6a80-76b6-820d-e05cee481ba3": null}, "workshop_run": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": {"other_heads": null}}}','{"head_count": {"01a21c16-6ac6-799d-886b-13a66f9ac18d|01a21c16-6a80-76b6-820d-e05cee481ba3": {"workshop_id": "01a21c16-6ac6-799d-886b-13a66f9ac18d", "group_id": "01a21c16-6a80-76b6-820d-e05cee481ba3", "heads": 4}}, "workshop_run": {"01a21c16-6ac6-799d-886b-13a66f9ac18d": {"other_heads": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(48,'01a21c16-6ae5-786b-839e-e0caf5b46582','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.904+00:00','command','added','room link','01a21c16-6ac6-799d-886b-13a66f9ac18d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(49,'01a21c16-6ae7-727e-8a81-7dcc38583910','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.905+00:00','command','begun','rehearsal','01a21c16-6a7e-769c-a330-5f5cb54f6371',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(50,'01a21c16-6ae8-745e-b611-de301d90969a','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.906+00:00','command','changed','turn','01a21c16-6aca-7a1a-bf9d-19361713241e','{"activity_turn": {"01a21c16-6aca-7a1a-bf9d-19361713241e": {"planned_minutes": null}}}','{"activity_turn": {"01a21c16-6aca-7a1a-bf9d-19361713241e": {"planned_minutes": 10}}}',NULL,1,'');
INSERT INTO "event" VALUES(51,'01a21c16-6ae9-7eb1-aa66-3b6e49353d5e','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.908+00:00','command','erased','participant','f93bbb0d-c288-4785-a9c4-491d58a60658',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(52,'01a21c16-6aeb-7c63-94b3-234162105fe5',NULL,'2026-11-27T08:19:20.932+00:00','command','added','account','01a21c16-6aea-7ee2-9f53-d6298c9b18c2',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(53,'01a21c16-6aec-775b-aa3b-8fc7bd4b6036',NULL,'2026-11-27T08:19:20.933+00:00','command','logged in','account','01a21c16-6aea-7ee2-9f53-d6298c9b18c2',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(54,'01a21c16-6aee-7c8f-a21b-ce82e04223a8','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.939+00:00','command','asked','job','01a21c16-6aed-7f95-bf90-c7fb4e7c3d61',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(55,'01a21c16-6aef-7637-b816-8b5ff3265404','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.941+00:00','command','changed','group','01a21c16-6a82-78c0-858f-14f5972ebbb4','{"stakeholder_group": {"01a21c16-6a82-78c0-858f-14f5972ebbb4": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21c16-6a82-78c0-858f-14f5972ebbb4": {"name": "Työnhakijat"}}}','2026-11-27T08:19:20.942+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(56,'01a21c16-6af0-7116-96c5-f9641d29fa8d','01a21c16-6a7e-769c-a330-5f5cb54f6371','2026-11-27T08:19:20.942+00:00','command','undone','group','01a21c16-6a82-78c0-858f-14f5972ebbb4',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21c16-6aa3-7de6-b08c-44307a9484e2','contribution','01a21c16-6a8c-7717-b16c-a234b59f11fe',0);
INSERT INTO "evidence" VALUES('01a21c16-6aa3-7de6-b08c-44307a9484e2','contribution','01a21c16-6a8e-736a-a93e-5319f0c013cc',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21c16-6aa3-7de6-b08c-44307a9484e2','01a21c16-6a7e-769c-a330-5f5cb54f6371','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21c16-6aa4-7768-9ad0-593182dc7e47','01a21c16-6a7e-769c-a330-5f5cb54f6371','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21c16-6aa3-7de6-b08c-44307a9484e2',1,'01a21c16-6a7e-769c-a330-5f5cb54f6371','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21c16-6aa4-7768-9ad0-593182dc7e47',1,'01a21c16-6a7e-769c-a330-5f5cb54f6371','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21c16-6a7e-769c-a330-5f5cb54f6371','fi','2026-11-27T08:19:20.941+00:00',X'504B');
CREATE TABLE head_count(
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), heads INTEGER NOT NULL, PRIMARY KEY(workshop_id, group_id)
) STRICT;
INSERT INTO "head_count" VALUES('01a21c16-6ac6-799d-886b-13a66f9ac18d','01a21c16-6a80-76b6-820d-e05cee481ba3',4);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('uj6rtv77','01a21c16-6a7e-769c-a330-5f5cb54f6371',NULL,'2026-11-27T08:19:20.868+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21c16-6aed-7f95-bf90-c7fb4e7c3d61','01a21c16-6a7e-769c-a330-5f5cb54f6371','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T08:19:20.939+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('392760da867c09822ec4826c98b3ba7f6f199e5b48869a17629322cc1c48c64a','01a21c16-6aea-7ee2-9f53-d6298c9b18c2','2026-11-27T20:19:20.933+00:00');
CREATE TABLE note_cluster(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE(activity_id, name)
) STRICT;
INSERT INTO "note_cluster" VALUES('01a21c16-6ad4-7d47-87ae-e5dbbc205156','01a21c16-6ac8-7275-b230-eff892387daa','Kyydit',0);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21c16-6abf-716e-94ae-9fa217022b12','01a21c16-6a7e-769c-a330-5f5cb54f6371',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T08:19:20.869+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('c1ebdb77-51f6-4868-8bc6-40376a7df4b0','01a21c16-6abf-716e-94ae-9fa217022b12',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a80-76b6-820d-e05cee481ba3',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('01bc5e77-15f4-447b-8197-c509e0db8465','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a80-76b6-820d-e05cee481ba3',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('419f1b7a-13e6-472b-82b8-828a0f673482','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a80-76b6-820d-e05cee481ba3',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('01d640fb-6850-437a-bdc6-f42d82d5d7c6','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a95-7fae-807b-db9e39120d05','037f6795ff3e7afb49c968aaa1808794f63d26b6e297a8859a93aa9b55ad820b','2026-11-27');
INSERT INTO "participant" VALUES('a2a4f951-7144-44d5-8995-9e858924934c','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a95-7fae-807b-db9e39120d05','a8ca545a9c2f08318adeaaf1e515dfe8fa8beebd8dfc6c137486512dc2f0490f','2026-11-27');
INSERT INTO "participant" VALUES('5b96e56b-fc74-40bd-bdba-f7192e1abae5','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a95-7fae-807b-db9e39120d05','cef0f6823150de4f2393e08fd4b18a812c3496a1649ab2d851229422cf5fe72d','2026-11-27');
INSERT INTO "participant" VALUES('c1ebdb77-51f6-4868-8bc6-40376a7df4b0','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a82-78c0-858f-14f5972ebbb4',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('7d52e5b3-f619-4ff8-b8c6-8945bd819772','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a80-76b6-820d-e05cee481ba3',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('4de2c3e5-361c-42f0-a678-0ce2d614674e','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a82-78c0-858f-14f5972ebbb4',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('419f1b7a-13e6-472b-82b8-828a0f673482','01a21c16-6a84-7799-8ef2-de1d6ef9f162','01a21c16-6ac3-76e7-80e9-1a0ec59693b1');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('f9c192d20256f2095c3e993aca305ff33061f8f6f0f2ae98c7423650c9b650f6','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','2026-11-27');
INSERT INTO "participant_token" VALUES('8d26a5a9223ea989bccc0447165ca326c6a3442d542380e4989ab7d40d313971','01bc5e77-15f4-447b-8197-c509e0db8465','2026-11-27');
INSERT INTO "participant_token" VALUES('9a7594d5b945418a36622e1a4a2795a910f2aee4068928f2906d7e2a200a104f','419f1b7a-13e6-472b-82b8-828a0f673482','2026-11-27');
INSERT INTO "participant_token" VALUES('295034a8668208b60da1b5f99908b947cb4f42c4b1cbcb06f43e303fc36a5265','c1ebdb77-51f6-4868-8bc6-40376a7df4b0','2026-11-27');
INSERT INTO "participant_token" VALUES('720f71e53620d95db521ae6dbc35b3113955b604f0569ca717846222e4bec9a1','7d52e5b3-f619-4ff8-b8c6-8945bd819772','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
, in_report INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "photo" VALUES('01a21c16-6ac0-75e3-ac8a-4e1399a64d74','01a21c16-6a86-713a-b0ca-96562f64cd4a','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T08:19:20.870+00:00',0);
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21c16-6a8c-7717-b16c-a234b59f11fe',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c16-6a8e-736a-a93e-5319f0c013cc',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c16-6a90-7085-a99b-8953469181bd',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c16-6a97-745c-a913-f08246bc1a9c',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c16-6a98-7804-811c-59307f258986',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c16-6a99-72ef-82bd-03482fb60751',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c16-6a9a-7de6-a82a-3def9fae210f',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21c16-6a9b-7e28-afc7-ebc01bbd6d19',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '', left_out TEXT NOT NULL DEFAULT '{}') STRICT;
INSERT INTO "project" VALUES('01a21c16-6a7e-769c-a330-5f5cb54f6371','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T08:19:20.830+00:00','task','','','{}','{}','','{}');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21c16-6a88-786f-ac1b-2ea07cfe4304','01a21c16-6a86-713a-b0ca-96562f64cd4a','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21c16-6a8a-7ee8-8bea-b7416162ba85','01a21c16-6a86-713a-b0ca-96562f64cd4a','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21c16-6a96-7ed3-a7a0-8d34f6abd516','01a21c16-6a94-7d02-9ab8-059a984c0fe6','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21c16-6ab3-7e6c-9b11-ab18526b69b5','01a21c16-6a86-713a-b0ca-96562f64cd4a','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21c16-6ab5-7d7e-a5dd-bc10ceb4b506','01a21c16-6a86-713a-b0ca-96562f64cd4a','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
INSERT INTO "prompt" VALUES('01a21c16-6acc-7168-9633-730921886304','01a21c16-6ac8-7275-b230-eff892387daa','Mitä tekisimme?',0,NULL,'text','{}');
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
INSERT INTO "rating" VALUES('01a21c16-6aaa-75f3-8a4e-1280214f973c','01a21c16-6a86-713a-b0ca-96562f64cd4a','01a21c16-6a8c-7717-b16c-a234b59f11fe',NULL,'',NULL,'points',3.0,NULL,'3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4');
INSERT INTO "rating" VALUES('01a21c16-6ab7-7e13-b39e-3c4ad8ae3034','01a21c16-6a86-713a-b0ca-96562f64cd4a',NULL,'01a21c16-6ab3-7e6c-9b11-ab18526b69b5','',NULL,'score',4.0,'01a21c16-6a80-76b6-820d-e05cee481ba3','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4');
INSERT INTO "rating" VALUES('01a21c16-6adc-7898-9c05-8a0d4af044ae','01a21c16-6aca-7a1a-bf9d-19361713241e','01a21c16-6ad0-721b-863d-c2fedc0ba94b',NULL,'',NULL,'points',1.0,'01a21c16-6a80-76b6-820d-e05cee481ba3','7d52e5b3-f619-4ff8-b8c6-8945bd819772');
INSERT INTO "rating" VALUES('01a21c16-6add-75fd-957d-b7a8f2b5881a','01a21c16-6aca-7a1a-bf9d-19361713241e',NULL,NULL,'','01a21c16-6ad8-7530-9c45-15fc77d5d49a','points',1.0,'01a21c16-6a80-76b6-820d-e05cee481ba3','7d52e5b3-f619-4ff8-b8c6-8945bd819772');
CREATE TABLE rehearsal(
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "rehearsal" VALUES('4de2c3e5-361c-42f0-a678-0ce2d614674e');
CREATE TABLE room_link(
  token TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('wall','sign-in')),
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "room_link" VALUES('l5w4gF73xBrTSa-jFC8ZIw','sign-in','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6ac6-799d-886b-13a66f9ac18d','2026-11-27T08:19:20.904+00:00',NULL);
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('eff302031c48a2caa0ac4d359fadf0f5caace89e808112f6d6792aa7871dca9a','2026-11-28T08:19:20.936+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21c16-6a80-76b6-820d-e05cee481ba3','01a21c16-6a7e-769c-a330-5f5cb54f6371','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c16-6a82-78c0-858f-14f5972ebbb4','01a21c16-6a7e-769c-a330-5f5cb54f6371','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c16-6a95-7fae-807b-db9e39120d05','01a21c16-6a7e-769c-a330-5f5cb54f6371','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21c16-6ac3-76e7-80e9-1a0ec59693b1','01a21c16-6a7e-769c-a330-5f5cb54f6371','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
, layer TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT 'stands' CHECK(standing IN ('stands','waits','hidden')), participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "step" VALUES('01a21c16-6aa6-7a3f-aa18-805967ac2267','01a21c16-6a86-713a-b0ca-96562f64cd4a','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1,'','stands',NULL);
INSERT INTO "step" VALUES('01a21c16-6adf-7fe0-8f27-38546aee1d43','01a21c16-6aca-7a1a-bf9d-19361713241e','Askel',0,'',0.0,0.0,0,'','',1,'','stands','7d52e5b3-f619-4ff8-b8c6-8945bd819772');
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('897d218de15d609f','01a21c16-6a7e-769c-a330-5f5cb54f6371','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','2026-11-27T08:19:20.840+00:00','01a21c16-6a8c-7717-b16c-a234b59f11fe');
INSERT INTO "submission" VALUES('53e640f77d497af0','01a21c16-6a7e-769c-a330-5f5cb54f6371','01bc5e77-15f4-447b-8197-c509e0db8465','2026-11-27T08:19:20.841+00:00','01a21c16-6a8e-736a-a93e-5319f0c013cc');
INSERT INTO "submission" VALUES('96dad8754ea423b2','01a21c16-6a7e-769c-a330-5f5cb54f6371','419f1b7a-13e6-472b-82b8-828a0f673482','2026-11-27T08:19:20.843+00:00','01a21c16-6a90-7085-a99b-8953469181bd');
INSERT INTO "submission" VALUES('01a21c16-6a7e-769c-a330-5f5cb54f6371:d4ce80ec','01a21c16-6a7e-769c-a330-5f5cb54f6371','import','2026-11-27T08:19:20.847+00:00','01a21c16-6a97-745c-a913-f08246bc1a9c');
INSERT INTO "submission" VALUES('01a21c16-6a7e-769c-a330-5f5cb54f6371:22144a12','01a21c16-6a7e-769c-a330-5f5cb54f6371','import','2026-11-27T08:19:20.847+00:00','01a21c16-6a98-7804-811c-59307f258986');
INSERT INTO "submission" VALUES('01a21c16-6a7e-769c-a330-5f5cb54f6371:23d73426','01a21c16-6a7e-769c-a330-5f5cb54f6371','import','2026-11-27T08:19:20.847+00:00','01a21c16-6a99-72ef-82bd-03482fb60751');
INSERT INTO "submission" VALUES('01a21c16-6a7e-769c-a330-5f5cb54f6371:00e683e2','01a21c16-6a7e-769c-a330-5f5cb54f6371','import','2026-11-27T08:19:20.847+00:00','01a21c16-6a9a-7de6-a82a-3def9fae210f');
INSERT INTO "submission" VALUES('01a21c16-6a7e-769c-a330-5f5cb54f6371:fb0e18d4','01a21c16-6a7e-769c-a330-5f5cb54f6371','import','2026-11-27T08:19:20.847+00:00','01a21c16-6a9b-7e28-afc7-ebc01bbd6d19');
INSERT INTO "submission" VALUES('58093edb260e18be','01a21c16-6a7e-769c-a330-5f5cb54f6371','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','2026-11-27T08:19:20.866+00:00',NULL);
INSERT INTO "submission" VALUES('09351027f9f3c62c','01a21c16-6a7e-769c-a330-5f5cb54f6371','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','2026-11-27T08:19:20.867+00:00',NULL);
INSERT INTO "submission" VALUES('cf8a80b50d6cb408','01a21c16-6a7e-769c-a330-5f5cb54f6371','7d52e5b3-f619-4ff8-b8c6-8945bd819772','2026-11-27T08:19:20.879+00:00','01a21c16-6ad0-721b-863d-c2fedc0ba94b');
INSERT INTO "submission" VALUES('50a0f901cfc01fcb','01a21c16-6a7e-769c-a330-5f5cb54f6371','7d52e5b3-f619-4ff8-b8c6-8945bd819772','2026-11-27T08:19:20.880+00:00','01a21c16-6ad2-7eb6-9ca0-e64b17ad166a');
INSERT INTO "submission" VALUES('ec30f77b31cd203e','01a21c16-6a7e-769c-a330-5f5cb54f6371','7d52e5b3-f619-4ff8-b8c6-8945bd819772','2026-11-27T08:19:20.886+00:00',NULL);
INSERT INTO "submission" VALUES('39f795f30322df5c','01a21c16-6a7e-769c-a330-5f5cb54f6371','7d52e5b3-f619-4ff8-b8c6-8945bd819772','2026-11-27T08:19:20.887+00:00',NULL);
INSERT INTO "submission" VALUES('9ffdf4f7cf8430c4','01a21c16-6a7e-769c-a330-5f5cb54f6371','7d52e5b3-f619-4ff8-b8c6-8945bd819772','2026-11-27T08:19:20.887+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('ibj1igknEt2vitr4ixGOag','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6a84-7799-8ef2-de1d6ef9f162','01a21c16-6a82-78c0-858f-14f5972ebbb4','Pöytä 1',NULL,'2026-11-27T08:19:20.870+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
, locked INTEGER NOT NULL DEFAULT 0, aside INTEGER NOT NULL DEFAULT 0, main TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "theme" VALUES('01a21c16-6a9d-7691-8589-474e32326014','01a21c16-6a7e-769c-a330-5f5cb54f6371',1,'Oppisopimus','["oppisopimus"]','machine','',1,0,'Oppiminen');
INSERT INTO "theme" VALUES('01a21c16-6a9e-7fd4-8200-7de3b53f6db5','01a21c16-6a7e-769c-a330-5f5cb54f6371',2,'Muut','["oppisopimus"]','machine','',0,0,'');
CREATE TABLE theme_check(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE, theme_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK(answer IN ('yes','partly','skip')), text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(participant_id, theme_id)
) STRICT;
INSERT INTO "theme_check" VALUES('7d52e5b3-f619-4ff8-b8c6-8945bd819772','01a21c16-6a9d-7691-8589-474e32326014','partly','Lisäksi kyydit');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL, also INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21c16-6a9d-7691-8589-474e32326014','01a21c16-6a8c-7717-b16c-a234b59f11fe',0,0);
INSERT INTO "theme_contribution" VALUES('01a21c16-6a9d-7691-8589-474e32326014','01a21c16-6a8e-736a-a93e-5319f0c013cc',1,0);
INSERT INTO "theme_contribution" VALUES('01a21c16-6a9d-7691-8589-474e32326014','01a21c16-6a97-745c-a913-f08246bc1a9c',2,0);
INSERT INTO "theme_contribution" VALUES('01a21c16-6a9d-7691-8589-474e32326014','01a21c16-6a9b-7e28-afc7-ebc01bbd6d19',3,1);
INSERT INTO "theme_contribution" VALUES('01a21c16-6a9e-7fd4-8200-7de3b53f6db5','01a21c16-6a98-7804-811c-59307f258986',0,0);
INSERT INTO "theme_contribution" VALUES('01a21c16-6a9e-7fd4-8200-7de3b53f6db5','01a21c16-6a99-72ef-82bd-03482fb60751',1,0);
INSERT INTO "theme_contribution" VALUES('01a21c16-6a9e-7fd4-8200-7de3b53f6db5','01a21c16-6a9a-7de6-a82a-3def9fae210f',2,0);
INSERT INTO "theme_contribution" VALUES('01a21c16-6a9e-7fd4-8200-7de3b53f6db5','01a21c16-6a9b-7e28-afc7-ebc01bbd6d19',3,0);
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
INSERT INTO "tie" VALUES('01a21c16-6aae-74b9-9318-57d983fd5a70','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6aac-75a8-af38-18f51aad8cce','01a21c16-6aad-775f-8c9e-0acfe0120c2a','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21c16-6ab0-7f3b-b050-119e16d54064','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6aad-775f-8c9e-0acfe0120c2a','01a21c16-6aaf-7c32-be1e-494f95648868','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21c16-6abb-7bfb-98a2-73042d3977ef','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6aba-79e1-ac55-f9e5f169637e','01a21c16-6aac-75a8-af38-18f51aad8cce','',3,2,'before','kutomo-0-4','01a21c16-6ab5-7d7e-a5dd-bc10ceb4b506','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','roster','stands');
INSERT INTO "tie" VALUES('01a21c16-6abc-7dab-b8c3-75e3e20878ab','01a21c16-6a7e-769c-a330-5f5cb54f6371','01a21c16-6aba-79e1-ac55-f9e5f169637e','01a21c16-6ab9-7b21-bd88-b97098e83c8c','',1,NULL,'before','kutomo-0-4','01a21c16-6ab5-7d7e-a5dd-bc10ceb4b506','3c93be2d-efbf-4adf-b6a0-6dd2f4a327a4','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE wall_note(
  contribution_id TEXT PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE, approved INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "wall_note" VALUES('01a21c16-6ad0-721b-863d-c2fedc0ba94b',1,0);
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21c16-6a84-7799-8ef2-de1d6ef9f162','01a21c16-6a7e-769c-a330-5f5cb54f6371','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21c16-6a93-7f39-a16b-e09fae8c5429','01a21c16-6a7e-769c-a330-5f5cb54f6371','Kysely',1,NULL);
INSERT INTO "workshop" VALUES('01a21c16-6ac6-799d-886b-13a66f9ac18d','01a21c16-6a7e-769c-a330-5f5cb54f6371','Päivä 5db8e7ea',2,NULL);
CREATE TABLE workshop_run(
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, running INTEGER NOT NULL DEFAULT 0,
  view TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT 'light' CHECK(look IN ('light','dark')),
  moderated INTEGER NOT NULL DEFAULT 0, timer_ends_at TEXT, timer_left INTEGER,
  event_type TEXT NOT NULL DEFAULT 'workshop' CHECK(event_type IN ('workshop','information','meeting')),
  place TEXT NOT NULL DEFAULT '', hours REAL, other_heads INTEGER
, asks_back INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "workshop_run" VALUES('01a21c16-6ac6-799d-886b-13a66f9ac18d','01a21c16-6aca-7a1a-bf9d-19361713241e',1,'','light',0,NULL,NULL,'workshop','Kemi',3.5,1,1);
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
