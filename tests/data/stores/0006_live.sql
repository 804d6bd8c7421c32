BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-27 05:04:01.501349+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-27 05:04:01.506830+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'kutomo','0003_collect','2026-11-27 05:04:01.521871+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'kutomo','0005_network','2026-11-27 05:04:01.529553+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'kutomo','0006_live','2026-11-27 05:04:01.541450+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a21b63-9874-7e97-b500-58f184522f3f','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-27T05:04:01.633+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), stepwise INTEGER NOT NULL DEFAULT 0, UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a21b63-9813-7985-af9b-de82e44ced63','01a21b63-9811-70a7-9758-8207ccca1661','pre_assignment','Kysymykset',0,'open',0);
INSERT INTO "activity" VALUES('01a21b63-9821-71fa-9bbf-646794ae2692','01a21b63-9820-7dba-a4d0-e0d3f6a95c96','pre_assignment','Kyselyn vastaukset',0,'closed',0);
INSERT INTO "activity" VALUES('01a21b63-9852-72ee-a98e-82ae26913ae6','01a21b63-9850-779d-953c-4020272b8faa','idea_wall','Ideat',0,'closed',0);
INSERT INTO "activity" VALUES('01a21b63-9854-7670-aac1-caa1df3a973f','01a21b63-9850-779d-953c-4020272b8faa','dot_voting','Pisteet',1,'open',0);
CREATE TABLE activity_item(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('contribution','theme','cluster','own')), object_id TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL, UNIQUE(activity_id, kind, object_id, text)
) STRICT;
INSERT INTO "activity_item" VALUES('01a21b63-9861-7727-a9ea-b34b86306b9f','01a21b63-9854-7670-aac1-caa1df3a973f','contribution','01a21b63-985a-714a-b89b-c69b51a04431','',0);
INSERT INTO "activity_item" VALUES('01a21b63-9862-7d1b-83dc-eec3fe2174a3','01a21b63-9854-7670-aac1-caa1df3a973f','cluster','01a21b63-985e-77a3-aa4c-ad823d2452b9','Kyydit',1);
INSERT INTO "activity_item" VALUES('01a21b63-9863-72a5-9b0e-1b895a415cfc','01a21b63-9854-7670-aac1-caa1df3a973f','own','','Kokeillaan heti',2);
CREATE TABLE activity_turn(
  activity_id TEXT PRIMARY KEY REFERENCES activity(id) ON DELETE CASCADE, planned_minutes INTEGER,
  used_seconds INTEGER NOT NULL DEFAULT 0, started_at TEXT, skipped INTEGER NOT NULL DEFAULT 0,
  revealed INTEGER NOT NULL DEFAULT 0, stage INTEGER NOT NULL DEFAULT 0, picture TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "activity_turn" VALUES('01a21b63-9852-72ee-a98e-82ae26913ae6',NULL,0,NULL,0,0,0,'');
INSERT INTO "activity_turn" VALUES('01a21b63-9854-7670-aac1-caa1df3a973f',10,0,'2026-11-27T05:04:01.612+00:00',0,0,0,'');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), merged_into TEXT, committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside')), challenge TEXT NOT NULL DEFAULT '', shared_challenge TEXT NOT NULL DEFAULT '', may_be_named INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a21b63-9836-72b5-8886-796f55bc0556','01a21b63-980b-705d-acc5-6a6ac62deb9c','Kela',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b63-9837-7b7b-9bcb-d0c782a2c28c','01a21b63-980b-705d-acc5-6a6ac62deb9c','REDU',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b63-9839-7b3d-815c-4f8af255248c','01a21b63-980b-705d-acc5-6a6ac62deb9c','Kaira',NULL,'[]',NULL,'stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b63-9843-7632-a6b4-b6ce98d3a4a6','01a21b63-980b-705d-acc5-6a6ac62deb9c','Nuorten paja',NULL,'[]','6d773ce3-9352-4243-a4f6-f26d40b7326e','stands',NULL,'','','',0);
INSERT INTO "actor" VALUES('01a21b63-9844-78e7-a2e2-599e0e0e4016','01a21b63-980b-705d-acc5-6a6ac62deb9c','Pajala','01a21b63-980d-7e71-9afb-d464d6ec7db6','[]','6d773ce3-9352-4243-a4f6-f26d40b7326e','stands',NULL,'','','',0);
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
INSERT INTO "actor_year" VALUES('01a21b63-9836-72b5-8886-796f55bc0556',2025,1,0,0,4);
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-27T05:04:01.634+00:00');
CREATE TABLE attendee(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, organisation TEXT NOT NULL,
  paid INTEGER, first_time INTEGER
) STRICT;
INSERT INTO "attendee" VALUES('01a21b63-9870-73ba-830c-7693f20861c1','01a21b63-9850-779d-953c-4020272b8faa','Kela',1,0);
CREATE TABLE cluster_note(
  cluster_id TEXT NOT NULL REFERENCES note_cluster(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(cluster_id, contribution_id)
) STRICT;
INSERT INTO "cluster_note" VALUES('01a21b63-985e-77a3-aa4c-ad823d2452b9','01a21b63-985a-714a-b89b-c69b51a04431',0);
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
INSERT INTO "column_choice" VALUES('01a21b63-980b-705d-acc5-6a6ac62deb9c','152636ca80f307903736f194d5fde4a9688a223d8acb74b15ce40f681953a245','{"text": "Vastaus", "group": "Ryhmä"}');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
, standing TEXT NOT NULL DEFAULT 'stands'
  CHECK(standing IN ('stands','waits','hidden')), activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, came_from TEXT NOT NULL DEFAULT '', participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "commitment" VALUES('01a21b63-9832-72e7-8a7b-3d746bf93f2c','01a21b63-980b-705d-acc5-6a6ac62deb9c','Kimppakyydit','Kela','',NULL,'agreed','stands',NULL,'',NULL);
INSERT INTO "commitment" VALUES('01a21b63-986b-7906-86e8-fb0dacebb41d','01a21b63-980b-705d-acc5-6a6ac62deb9c','Soitan','Minä','',NULL,'agreed','stands','01a21b63-9854-7670-aac1-caa1df3a973f','','2dfb6e74-f75c-45de-8a26-15f599c58c8e');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
, marked INTEGER NOT NULL DEFAULT 0, merged_into TEXT, at_table TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contribution" VALUES('01a21b63-9819-7d7e-96f1-7d4e3a901b5a','01a21b63-9815-7ddd-99fc-aa039ae97efb','6d773ce3-9352-4243-a4f6-f26d40b7326e','01a21b63-980d-7e71-9afb-d464d6ec7db6',NULL,'fi','link','stands',1,'2026-11-27T05:04:01.557+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-981b-7334-b789-589e96398657','01a21b63-9815-7ddd-99fc-aa039ae97efb','0870ac32-0a28-40fc-af12-c595f82d3905','01a21b63-980d-7e71-9afb-d464d6ec7db6',NULL,'fi','link','stands',1,'2026-11-27T05:04:01.560+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-981d-7416-b08b-de8e42ca3cc8','01a21b63-9817-7577-8e87-23da931aea19','8b84fe8c-7c45-42be-9e7b-a91cb3b31118','01a21b63-984d-7071-b2d6-bb38d4fe9525',NULL,'fi','link','hidden',1,'2026-11-27T05:04:01.562+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-9824-7a55-9f45-347780c60821','01a21b63-9823-75df-bfe6-b4fd5f0e3feb','f27b93cb-0f8a-448b-8c60-b5024e110f4e','01a21b63-9822-7970-982a-f1e4b6a435dd',NULL,'fi','import','stands',1,'2026-11-27T05:04:01.567+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-9825-75a3-9e7d-960ef5d00528','01a21b63-9823-75df-bfe6-b4fd5f0e3feb','2c9ea0d6-09d5-404f-8605-840618b800fe','01a21b63-9822-7970-982a-f1e4b6a435dd',NULL,'fi','import','stands',1,'2026-11-27T05:04:01.567+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-9826-75e4-95e5-07ca49d2336d','01a21b63-9823-75df-bfe6-b4fd5f0e3feb','1f0d12b6-27c9-49f1-844a-b7c486946d88','01a21b63-9822-7970-982a-f1e4b6a435dd',NULL,'fi','import','stands',1,'2026-11-27T05:04:01.567+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-9827-74c8-a5ae-672ead2f3e19','01a21b63-9823-75df-bfe6-b4fd5f0e3feb','f27b93cb-0f8a-448b-8c60-b5024e110f4e','01a21b63-9822-7970-982a-f1e4b6a435dd',NULL,'fi','import','stands',1,'2026-11-27T05:04:01.567+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-9828-73ea-bfc5-f570ebadb650','01a21b63-9823-75df-bfe6-b4fd5f0e3feb','2c9ea0d6-09d5-404f-8605-840618b800fe','01a21b63-9822-7970-982a-f1e4b6a435dd',NULL,'fi','import','stands',1,'2026-11-27T05:04:01.567+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-985a-714a-b89b-c69b51a04431','01a21b63-9856-77fd-adc9-85993db06380','2dfb6e74-f75c-45de-8a26-15f599c58c8e','01a21b63-980d-7e71-9afb-d464d6ec7db6',NULL,'fi','live','stands',1,'2026-11-27T05:04:01.605+00:00',0,NULL,'');
INSERT INTO "contribution" VALUES('01a21b63-985c-76de-a01b-c017bc6b94e4','01a21b63-9856-77fd-adc9-85993db06380','2dfb6e74-f75c-45de-8a26-15f599c58c8e','01a21b63-980d-7e71-9afb-d464d6ec7db6',NULL,'fi','live','stands',1,'2026-11-27T05:04:01.606+00:00',0,NULL,'');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a21b63-9819-7d7e-96f1-7d4e3a901b5a',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-27T05:04:01.557+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-981b-7334-b789-589e96398657',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-27T05:04:01.560+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-981d-7416-b08b-de8e42ca3cc8',1,'Lyhyt','2026-11-27T05:04:01.562+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-9824-7a55-9f45-347780c60821',1,'Vastaus 0','2026-11-27T05:04:01.567+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-9825-75a3-9e7d-960ef5d00528',1,'Vastaus 1','2026-11-27T05:04:01.567+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-9826-75e4-95e5-07ca49d2336d',1,'Vastaus 2','2026-11-27T05:04:01.567+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-9827-74c8-a5ae-672ead2f3e19',1,'Vastaus 3','2026-11-27T05:04:01.567+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-9828-73ea-bfc5-f570ebadb650',1,'Vastaus 4','2026-11-27T05:04:01.567+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-985a-714a-b89b-c69b51a04431',1,'Idea 0','2026-11-27T05:04:01.605+00:00');
INSERT INTO "contribution_version" VALUES('01a21b63-985c-76de-a01b-c017bc6b94e4',1,'Idea 1','2026-11-27T05:04:01.606+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a21b63-980c-7374-82ba-5c1f245ef0dc','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.547+00:00','command','added','project','01a21b63-980b-705d-acc5-6a6ac62deb9c',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a21b63-980e-7f7b-a9c6-941e520fad61','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.549+00:00','command','added','group','01a21b63-980d-7e71-9afb-d464d6ec7db6','{"stakeholder_group": {"01a21b63-980d-7e71-9afb-d464d6ec7db6": null}}','{"stakeholder_group": {"01a21b63-980d-7e71-9afb-d464d6ec7db6": {"id": "01a21b63-980d-7e71-9afb-d464d6ec7db6", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Työnantajat", "position": 0, "staff": 0, "names": "{}"}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a21b63-9810-72b7-bbbb-e12a1f848ecb','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.551+00:00','command','added','group','01a21b63-980f-7131-9af1-f3df197656c3','{"stakeholder_group": {"01a21b63-980f-7131-9af1-f3df197656c3": null}}','{"stakeholder_group": {"01a21b63-980f-7131-9af1-f3df197656c3": {"id": "01a21b63-980f-7131-9af1-f3df197656c3", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Työntekijät", "position": 1, "staff": 0, "names": "{}"}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a21b63-9812-7860-b0e1-cbcb8ae1b6b4','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.552+00:00','command','added','workshop','01a21b63-9811-70a7-9758-8207ccca1661','{"workshop": {"01a21b63-9811-70a7-9758-8207ccca1661": null}}','{"workshop": {"01a21b63-9811-70a7-9758-8207ccca1661": {"id": "01a21b63-9811-70a7-9758-8207ccca1661", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a21b63-9814-739d-a318-0ad54173b298','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.553+00:00','command','added','activity','01a21b63-9813-7985-af9b-de82e44ced63','{"activity": {"01a21b63-9813-7985-af9b-de82e44ced63": null}}','{"activity": {"01a21b63-9813-7985-af9b-de82e44ced63": {"id": "01a21b63-9813-7985-af9b-de82e44ced63", "workshop_id": "01a21b63-9811-70a7-9758-8207ccca1661", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open", "stepwise": 0}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a21b63-9816-72c4-8d08-73ef64325a80','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.554+00:00','command','added','prompt','01a21b63-9815-7ddd-99fc-aa039ae97efb','{"prompt": {"01a21b63-9815-7ddd-99fc-aa039ae97efb": null}}','{"prompt": {"01a21b63-9815-7ddd-99fc-aa039ae97efb": {"id": "01a21b63-9815-7ddd-99fc-aa039ae97efb", "text": "Mikä estää palkkaamasta?", "about": "need", "form": "text", "details": "{}", "activity_id": "01a21b63-9813-7985-af9b-de82e44ced63", "position": 0}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a21b63-9818-73f7-861b-7657a0aabe62','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.556+00:00','command','added','prompt','01a21b63-9817-7577-8e87-23da931aea19','{"prompt": {"01a21b63-9817-7577-8e87-23da931aea19": null}}','{"prompt": {"01a21b63-9817-7577-8e87-23da931aea19": {"id": "01a21b63-9817-7577-8e87-23da931aea19", "text": "Mitä toivot?", "about": "opportunity", "form": "text", "details": "{}", "activity_id": "01a21b63-9813-7985-af9b-de82e44ced63", "position": 1}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a21b63-981a-75e0-b7e7-dd9d2fc0e648','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.558+00:00','command','said','contribution','01a21b63-9819-7d7e-96f1-7d4e3a901b5a',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a21b63-981c-7870-a4ad-48601a6974c1','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.560+00:00','command','said','contribution','01a21b63-981b-7334-b789-589e96398657',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a21b63-981e-748e-b45d-13c96773492d','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.562+00:00','command','said','contribution','01a21b63-981d-7416-b08b-de8e42ca3cc8',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a21b63-981f-7d8f-bf37-313128fdfb40','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.565+00:00','command','hidden','contribution','01a21b63-981d-7416-b08b-de8e42ca3cc8','{"contribution": {"01a21b63-981d-7416-b08b-de8e42ca3cc8": {"state": "stands"}}}','{"contribution": {"01a21b63-981d-7416-b08b-de8e42ca3cc8": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a21b63-9829-7092-a898-12b3e801d2c9','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.568+00:00','command','imported','contributions','01a21b63-980b-705d-acc5-6a6ac62deb9c','{"workshop": {"01a21b63-9820-7dba-a4d0-e0d3f6a95c96": null}, "activity": {"01a21b63-9821-71fa-9bbf-646794ae2692": null}, "stakeholder_group": {"01a21b63-9822-7970-982a-f1e4b6a435dd": null}, "participant": {"f27b93cb-0f8a-448b-8c60-b5024e110f4e": null, "2c9ea0d6-09d5-404f-8605-840618b800fe": null, "1f0d12b6-27c9-49f1-844a-b7c486946d88": null}, "prompt": {"01a21b63-9823-75df-bfe6-b4fd5f0e3feb": null}, "contribution": {"01a21b63-9824-7a55-9f45-347780c60821": null, "01a21b63-9825-75a3-9e7d-960ef5d00528": null, "01a21b63-9826-75e4-95e5-07ca49d2336d": null, "01a21b63-9827-74c8-a5ae-672ead2f3e19": null, "01a21b63-9828-73ea-bfc5-f570ebadb650": null}}','{"workshop": {"01a21b63-9820-7dba-a4d0-e0d3f6a95c96": {"id": "01a21b63-9820-7dba-a4d0-e0d3f6a95c96", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a21b63-9821-71fa-9bbf-646794ae2692": {"id": "01a21b63-9821-71fa-9bbf-646794ae2692", "workshop_id": "01a21b63-9820-7dba-a4d0-e0d3f6a95c96", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed", "stepwise": 0}}, "stakeholder_group": {"01a21b63-9822-7970-982a-f1e4b6a435dd": {"id": "01a21b63-9822-7970-982a-f1e4b6a435dd", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Koulut", "position": 2, "staff": 0, "names": "{}"}}, "participant": {"f27b93cb-0f8a-448b-8c60-b5024e110f4e": {}, "2c9ea0d6-09d5-404f-8605-840618b800fe": {}, "1f0d12b6-27c9-49f1-844a-b7c486946d88": {}}, "prompt": {"01a21b63-9823-75df-bfe6-b4fd5f0e3feb": {"id": "01a21b63-9823-75df-bfe6-b4fd5f0e3feb", "text": "Vastaus", "about": null, "form": "text", "details": "{}", "activity_id": "01a21b63-9821-71fa-9bbf-646794ae2692", "position": 0}}, "contribution": {"01a21b63-9824-7a55-9f45-347780c60821": {}, "01a21b63-9825-75a3-9e7d-960ef5d00528": {}, "01a21b63-9826-75e4-95e5-07ca49d2336d": {}, "01a21b63-9827-74c8-a5ae-672ead2f3e19": {}, "01a21b63-9828-73ea-bfc5-f570ebadb650": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a21b63-982c-7d35-b776-a867a25a9bb6','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.572+00:00','command','edited','themes','01a21b63-980b-705d-acc5-6a6ac62deb9c','{"theme": {"01a21b63-982a-7f67-bfb8-db83565d1de1": null, "01a21b63-982b-7bf2-a4b1-806a137010b6": null}, "theme_contribution": {"01a21b63-982a-7f67-bfb8-db83565d1de1|01a21b63-9819-7d7e-96f1-7d4e3a901b5a": null, "01a21b63-982a-7f67-bfb8-db83565d1de1|01a21b63-981b-7334-b789-589e96398657": null, "01a21b63-982a-7f67-bfb8-db83565d1de1|01a21b63-9824-7a55-9f45-347780c60821": null, "01a21b63-982b-7bf2-a4b1-806a137010b6|01a21b63-9825-75a3-9e7d-960ef5d00528": null, "01a21b63-982b-7bf2-a4b1-806a137010b6|01a21b63-9826-75e4-95e5-07ca49d2336d": null, "01a21b63-982b-7bf2-a4b1-806a137010b6|01a21b63-9827-74c8-a5ae-672ead2f3e19": null, "01a21b63-982b-7bf2-a4b1-806a137010b6|01a21b63-9828-73ea-bfc5-f570ebadb650": null}}','{"theme": {"01a21b63-982a-7f67-bfb8-db83565d1de1": {"id": "01a21b63-982a-7f67-bfb8-db83565d1de1", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}, "01a21b63-982b-7bf2-a4b1-806a137010b6": {"id": "01a21b63-982b-7bf2-a4b1-806a137010b6", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}}, "theme_contribution": {"01a21b63-982a-7f67-bfb8-db83565d1de1|01a21b63-9819-7d7e-96f1-7d4e3a901b5a": {"theme_id": "01a21b63-982a-7f67-bfb8-db83565d1de1", "contribution_id": "01a21b63-9819-7d7e-96f1-7d4e3a901b5a", "position": 0}, "01a21b63-982a-7f67-bfb8-db83565d1de1|01a21b63-981b-7334-b789-589e96398657": {"theme_id": "01a21b63-982a-7f67-bfb8-db83565d1de1", "contribution_id": "01a21b63-981b-7334-b789-589e96398657", "position": 1}, "01a21b63-982a-7f67-bfb8-db83565d1de1|01a21b63-9824-7a55-9f45-347780c60821": {"theme_id": "01a21b63-982a-7f67-bfb8-db83565d1de1", "contribution_id": "01a21b63-9824-7a55-9f45-347780c60821", "position": 2}, "01a21b63-982b-7bf2-a4b1-806a137010b6|01a21b63-9825-75a3-9e7d-960ef5d00528": {"theme_id": "01a21b63-982b-7bf2-a4b1-806a137010b6", "contribution_id": "01a21b63-9825-75a3-9e7d-960ef5d00528", "position": 0}, "01a21b63-982b-7bf2-a4b1-806a137010b6|01a21b63-9826-75e4-95e5-07ca49d2336d": {"theme_id": "01a21b63-982b-7bf2-a4b1-806a137010b6", "contribution_id": "01a21b63-9826-75e4-95e5-07ca49d2336d", "position": 1}, "01a21b63-982b-7bf2-a4b1-806a137010b6|01a21b63-9827-74c8-a5ae-672ead2f3e19": {"theme_id": "01a21b63-982b-7bf2-a4b1-806a137010b6", "contribution_id": "01a21b63-9827-74c8-a5ae-672ead2f3e19", "position": 2}, "01a21b63-982b-7bf2-a4b1-806a137010b6|01a21b63-9828-73ea-bfc5-f570ebadb650": {"theme_id": "01a21b63-982b-7bf2-a4b1-806a137010b6", "contribution_id": "01a21b63-9828-73ea-bfc5-f570ebadb650", "position": 3}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a21b63-982f-7633-8875-2a70fc5b8fed','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.574+00:00','command','written','findings','01a21b63-980b-705d-acc5-6a6ac62deb9c','{"finding": {"01a21b63-982d-7cd4-97c5-ed42534eac3f": null, "01a21b63-982e-7631-b98c-ab814015e62d": null}, "evidence": {"01a21b63-982d-7cd4-97c5-ed42534eac3f|contribution|01a21b63-9819-7d7e-96f1-7d4e3a901b5a": null, "01a21b63-982d-7cd4-97c5-ed42534eac3f|contribution|01a21b63-981b-7334-b789-589e96398657": null}}','{"finding": {"01a21b63-982d-7cd4-97c5-ed42534eac3f": {"id": "01a21b63-982d-7cd4-97c5-ed42534eac3f", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a21b63-982e-7631-b98c-ab814015e62d": {"id": "01a21b63-982e-7631-b98c-ab814015e62d", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a21b63-982d-7cd4-97c5-ed42534eac3f|contribution|01a21b63-9819-7d7e-96f1-7d4e3a901b5a": {"finding_id": "01a21b63-982d-7cd4-97c5-ed42534eac3f", "kind": "contribution", "object_id": "01a21b63-9819-7d7e-96f1-7d4e3a901b5a", "position": 0}, "01a21b63-982d-7cd4-97c5-ed42534eac3f|contribution|01a21b63-981b-7334-b789-589e96398657": {"finding_id": "01a21b63-982d-7cd4-97c5-ed42534eac3f", "kind": "contribution", "object_id": "01a21b63-981b-7334-b789-589e96398657", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(15,'01a21b63-9831-74a4-b8bd-62e0a9f27437','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.576+00:00','command','kept','steps','01a21b63-980b-705d-acc5-6a6ac62deb9c','{"step": {"01a21b63-9830-7537-86d2-23eadde967bd": null}}','{"step": {"01a21b63-9830-7537-86d2-23eadde967bd": {"id": "01a21b63-9830-7537-86d2-23eadde967bd", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "layer": "", "standing": "stands", "activity_id": "01a21b63-9813-7985-af9b-de82e44ced63", "participant_id": null}}}',NULL,1,'');
INSERT INTO "event" VALUES(16,'01a21b63-9833-7a55-87f9-05d88fe4f17a','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.577+00:00','command','kept','commitments','01a21b63-980b-705d-acc5-6a6ac62deb9c','{"commitment": {"01a21b63-9832-72e7-8a7b-3d746bf93f2c": null}}','{"commitment": {"01a21b63-9832-72e7-8a7b-3d746bf93f2c": {"id": "01a21b63-9832-72e7-8a7b-3d746bf93f2c", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed", "activity_id": null, "came_from": "", "standing": "stands", "participant_id": null}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(17,'01a21b63-9835-7a7c-9813-c82003495087','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.578+00:00','command','rated','project','01a21b63-980b-705d-acc5-6a6ac62deb9c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(18,'01a21b63-983b-78e5-b4c7-d3514ba7a5be','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.579+00:00','command','imported','ties','01a21b63-980b-705d-acc5-6a6ac62deb9c','{"actor": {"01a21b63-9836-72b5-8886-796f55bc0556": null, "01a21b63-9837-7b7b-9bcb-d0c782a2c28c": null, "01a21b63-9839-7b3d-815c-4f8af255248c": null}, "tie": {"01a21b63-9838-748e-aa73-094f93ccf7ed": null, "01a21b63-983a-7b4c-a461-6774c02e487a": null}}','{"actor": {"01a21b63-9836-72b5-8886-796f55bc0556": {"id": "01a21b63-9836-72b5-8886-796f55bc0556", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Kela", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21b63-9837-7b7b-9bcb-d0c782a2c28c": {"id": "01a21b63-9837-7b7b-9bcb-d0c782a2c28c", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "REDU", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}, "01a21b63-9839-7b3d-815c-4f8af255248c": {"id": "01a21b63-9839-7b3d-815c-4f8af255248c", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Kaira", "group_id": null, "synonyms": "[]", "committed": "", "challenge": "", "shared_challenge": "", "may_be_named": 0}}, "tie": {"01a21b63-9838-748e-aa73-094f93ccf7ed": {"id": "01a21b63-9838-748e-aa73-094f93ccf7ed", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "source_id": "01a21b63-9836-72b5-8886-796f55bc0556", "target_id": "01a21b63-9837-7b7b-9bcb-d0c782a2c28c", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}, "01a21b63-983a-7b4c-a461-6774c02e487a": {"id": "01a21b63-983a-7b4c-a461-6774c02e487a", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "source_id": "01a21b63-9837-7b7b-9bcb-d0c782a2c28c", "target_id": "01a21b63-9839-7b3d-815c-4f8af255248c", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4", "origin": "file", "state": "stands"}}}',NULL,1,'');
INSERT INTO "event" VALUES(19,'01a21b63-983c-7108-89f3-13f5e6e0fbaf','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.581+00:00','command','changed','actors','01a21b63-9836-72b5-8886-796f55bc0556','{"actor_year": {"01a21b63-9836-72b5-8886-796f55bc0556|2025": null}}','{"actor_year": {"01a21b63-9836-72b5-8886-796f55bc0556|2025": {"actor_id": "01a21b63-9836-72b5-8886-796f55bc0556", "year": 2025, "joined": 1, "trained": 0, "departed": 0, "benefit": 4}}}',NULL,1,'Kela');
INSERT INTO "event" VALUES(20,'01a21b63-983e-73bb-9380-b0e0fc24b278','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.583+00:00','command','added','prompt','01a21b63-983d-7e03-a4cf-fffb965a6a6e','{"prompt": {"01a21b63-983d-7e03-a4cf-fffb965a6a6e": null}}','{"prompt": {"01a21b63-983d-7e03-a4cf-fffb965a6a6e": {"id": "01a21b63-983d-7e03-a4cf-fffb965a6a6e", "text": "Miltä tuntuu?", "about": null, "form": "scale", "details": "{\"v\": 1, \"texts\": {\"sv\": \"Hur känns det?\"}, \"low\": {\"fi\": \"huonolta\"}}", "activity_id": "01a21b63-9813-7985-af9b-de82e44ced63", "position": 2}}}',NULL,1,'Miltä tuntuu?');
INSERT INTO "event" VALUES(21,'01a21b63-9840-7af3-bb31-d2c707b507a9','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.585+00:00','command','added','prompt','01a21b63-983f-7a90-8f7e-f9e890544344','{"prompt": {"01a21b63-983f-7a90-8f7e-f9e890544344": null}}','{"prompt": {"01a21b63-983f-7a90-8f7e-f9e890544344": {"id": "01a21b63-983f-7a90-8f7e-f9e890544344", "text": "Kenen kanssa teette työtä?", "about": null, "form": "roster", "details": "{}", "activity_id": "01a21b63-9813-7985-af9b-de82e44ced63", "position": 3}}}',NULL,1,'Kenen kanssa teette työtä?');
INSERT INTO "event" VALUES(22,'01a21b63-9842-7e43-a4a6-fb3a0ce94f8e','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.586+00:00','command','said','ratings','01a21b63-983d-7e03-a4cf-fffb965a6a6e',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(23,'01a21b63-9847-7548-a8b3-00f191cb2dfc','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.588+00:00','command','said','ties','01a21b63-983f-7a90-8f7e-f9e890544344',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(24,'01a21b63-9848-79a7-9ddb-479a869f2f55','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.589+00:00','command','added','invitation','01a21b63-980b-705d-acc5-6a6ac62deb9c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(25,'01a21b63-984b-7814-a936-4dac4116cdeb','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.592+00:00','command','added','photo','01a21b63-984a-7c93-af48-250c47a970ec',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(26,'01a21b63-984c-7bfa-8ac8-76000735faf8','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.592+00:00','command','added','table','01a21b63-9811-70a7-9758-8207ccca1661',NULL,NULL,NULL,0,'Pöytä 1');
INSERT INTO "event" VALUES(27,'01a21b63-984e-7c99-8083-78720859e5e1','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.595+00:00','command','added','group','01a21b63-984d-7071-b2d6-bb38d4fe9525','{"stakeholder_group": {"01a21b63-984d-7071-b2d6-bb38d4fe9525": null}}','{"stakeholder_group": {"01a21b63-984d-7071-b2d6-bb38d4fe9525": {"id": "01a21b63-984d-7071-b2d6-bb38d4fe9525", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Hankkeen väki", "position": 3, "staff": 1, "names": "{}"}}}',NULL,1,'Hankkeen väki');
INSERT INTO "event" VALUES(28,'01a21b63-984f-7c01-b3c6-483c5fad1f49','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.597+00:00','command','regrouped','groupings','01a21b63-980b-705d-acc5-6a6ac62deb9c','{"contribution": {"01a21b63-981d-7416-b08b-de8e42ca3cc8": {"group_id": "01a21b63-980d-7e71-9afb-d464d6ec7db6"}}, "participant_group": {"8b84fe8c-7c45-42be-9e7b-a91cb3b31118|01a21b63-9811-70a7-9758-8207ccca1661": null}}','{"contribution": {"01a21b63-981d-7416-b08b-de8e42ca3cc8": {"group_id": "01a21b63-984d-7071-b2d6-bb38d4fe9525"}}, "participant_group": {"8b84fe8c-7c45-42be-9e7b-a91cb3b31118|01a21b63-9811-70a7-9758-8207ccca1661": {"participant_id": "8b84fe8c-7c45-42be-9e7b-a91cb3b31118", "workshop_id": "01a21b63-9811-70a7-9758-8207ccca1661", "group_id": "01a21b63-984d-7071-b2d6-bb38d4fe9525"}}}',NULL,1,'');
INSERT INTO "event" VALUES(29,'01a21b63-9851-745f-8936-bac9010a0722','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.598+00:00','command','added','workshop','01a21b63-9850-779d-953c-4020272b8faa','{"workshop": {"01a21b63-9850-779d-953c-4020272b8faa": null}}','{"workshop": {"01a21b63-9850-779d-953c-4020272b8faa": {"id": "01a21b63-9850-779d-953c-4020272b8faa", "project_id": "01a21b63-980b-705d-acc5-6a6ac62deb9c", "name": "Päivä bec971df", "position": 2, "held_on": null}}}',NULL,1,'Päivä bec971df');
INSERT INTO "event" VALUES(30,'01a21b63-9853-7598-b285-db7f60d8451f','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.599+00:00','command','added','activity','01a21b63-9852-72ee-a98e-82ae26913ae6','{"activity": {"01a21b63-9852-72ee-a98e-82ae26913ae6": null}}','{"activity": {"01a21b63-9852-72ee-a98e-82ae26913ae6": {"id": "01a21b63-9852-72ee-a98e-82ae26913ae6", "workshop_id": "01a21b63-9850-779d-953c-4020272b8faa", "method": "idea_wall", "title": "Ideat", "position": 0, "state": "draft", "stepwise": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(31,'01a21b63-9855-76f0-b191-53f7c1c977b3','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.600+00:00','command','added','activity','01a21b63-9854-7670-aac1-caa1df3a973f','{"activity": {"01a21b63-9854-7670-aac1-caa1df3a973f": null}}','{"activity": {"01a21b63-9854-7670-aac1-caa1df3a973f": {"id": "01a21b63-9854-7670-aac1-caa1df3a973f", "workshop_id": "01a21b63-9850-779d-953c-4020272b8faa", "method": "dot_voting", "title": "Pisteet", "position": 1, "state": "draft", "stepwise": 0}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(32,'01a21b63-9857-78ef-b0de-02ce1f0085cd','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.601+00:00','command','added','prompt','01a21b63-9856-77fd-adc9-85993db06380','{"prompt": {"01a21b63-9856-77fd-adc9-85993db06380": null}}','{"prompt": {"01a21b63-9856-77fd-adc9-85993db06380": {"id": "01a21b63-9856-77fd-adc9-85993db06380", "text": "Mitä tekisimme?", "about": null, "form": "text", "details": "{}", "activity_id": "01a21b63-9852-72ee-a98e-82ae26913ae6", "position": 0}}}',NULL,1,'Mitä tekisimme?');
INSERT INTO "event" VALUES(33,'01a21b63-9858-7ce0-b816-911fe18cffe3','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.602+00:00','command','changed','run','01a21b63-9850-779d-953c-4020272b8faa','{"workshop_run": {"01a21b63-9850-779d-953c-4020272b8faa": null}}','{"workshop_run": {"01a21b63-9850-779d-953c-4020272b8faa": {"workshop_id": "01a21b63-9850-779d-953c-4020272b8faa", "running": 1, "view": "", "look": "light", "moderated": 0, "event_type": "workshop", "place": "Kemi", "hours": 3.5}}}',NULL,1,'');
INSERT INTO "event" VALUES(34,'01a21b63-9859-7ed1-a51d-3571f804b6a3','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.603+00:00','command','began','turn','01a21b63-9852-72ee-a98e-82ae26913ae6','{"workshop_run": {"01a21b63-9850-779d-953c-4020272b8faa": {"activity_id": null}}, "activity": {"01a21b63-9852-72ee-a98e-82ae26913ae6": {"state": "draft"}}, "activity_turn": {"01a21b63-9852-72ee-a98e-82ae26913ae6": null}}','{"workshop_run": {"01a21b63-9850-779d-953c-4020272b8faa": {"activity_id": "01a21b63-9852-72ee-a98e-82ae26913ae6"}}, "activity": {"01a21b63-9852-72ee-a98e-82ae26913ae6": {"state": "open"}}, "activity_turn": {"01a21b63-9852-72ee-a98e-82ae26913ae6": {"activity_id": "01a21b63-9852-72ee-a98e-82ae26913ae6", "started_at": "2026-11-27T05:04:01.603+00:00", "skipped": 0}}}',NULL,1,'Ideat');
INSERT INTO "event" VALUES(35,'01a21b63-985b-7bff-8dcd-c7a93cc66f14','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.605+00:00','command','said','contribution','01a21b63-985a-714a-b89b-c69b51a04431',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(36,'01a21b63-985d-7f61-b6e9-1d191ced12cb','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.606+00:00','command','said','contribution','01a21b63-985c-76de-a01b-c017bc6b94e4',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(37,'01a21b63-985f-7899-895f-79ee5052fa0d','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.608+00:00','command','added','cluster','01a21b63-985e-77a3-aa4c-ad823d2452b9','{"note_cluster": {"01a21b63-985e-77a3-aa4c-ad823d2452b9": null}, "cluster_note": {"01a21b63-985e-77a3-aa4c-ad823d2452b9|01a21b63-985a-714a-b89b-c69b51a04431": null}}','{"note_cluster": {"01a21b63-985e-77a3-aa4c-ad823d2452b9": {"id": "01a21b63-985e-77a3-aa4c-ad823d2452b9", "activity_id": "01a21b63-9852-72ee-a98e-82ae26913ae6", "name": "Kyydit", "position": 0}}, "cluster_note": {"01a21b63-985e-77a3-aa4c-ad823d2452b9|01a21b63-985a-714a-b89b-c69b51a04431": {"cluster_id": "01a21b63-985e-77a3-aa4c-ad823d2452b9", "contribution_id": "01a21b63-985a-714a-b89b-c69b51a04431", "position": 0}}}',NULL,1,'Kyydit');
INSERT INTO "event" VALUES(38,'01a21b63-9860-702f-bf9c-476bb03fb3ee','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.610+00:00','command','approved','notes','01a21b63-980b-705d-acc5-6a6ac62deb9c','{"wall_note": {"01a21b63-985a-714a-b89b-c69b51a04431": null}}','{"wall_note": {"01a21b63-985a-714a-b89b-c69b51a04431": {"contribution_id": "01a21b63-985a-714a-b89b-c69b51a04431", "approved": 1, "pinned": 0}}}',NULL,1,'');
INSERT INTO "event" VALUES(39,'01a21b63-9864-7b40-af82-54179a784f77','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.611+00:00','command','taken','items','01a21b63-9854-7670-aac1-caa1df3a973f','{"activity_item": {"01a21b63-9861-7727-a9ea-b34b86306b9f": null, "01a21b63-9862-7d1b-83dc-eec3fe2174a3": null, "01a21b63-9863-72a5-9b0e-1b895a415cfc": null}}','{"activity_item": {"01a21b63-9861-7727-a9ea-b34b86306b9f": {"id": "01a21b63-9861-7727-a9ea-b34b86306b9f", "activity_id": "01a21b63-9854-7670-aac1-caa1df3a973f", "kind": "contribution", "object_id": "01a21b63-985a-714a-b89b-c69b51a04431", "text": "", "position": 0}, "01a21b63-9862-7d1b-83dc-eec3fe2174a3": {"id": "01a21b63-9862-7d1b-83dc-eec3fe2174a3", "activity_id": "01a21b63-9854-7670-aac1-caa1df3a973f", "kind": "cluster", "object_id": "01a21b63-985e-77a3-aa4c-ad823d2452b9", "text": "Kyydit", "position": 1}, "01a21b63-9863-72a5-9b0e-1b895a415cfc": {"id": "01a21b63-9863-72a5-9b0e-1b895a415cfc", "activity_id": "01a21b63-9854-7670-aac1-caa1df3a973f", "kind": "own", "object_id": "", "text": "Kokeillaan heti", "position": 2}}}',NULL,1,'');
INSERT INTO "event" VALUES(40,'01a21b63-9865-7343-b88f-532719d01132','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.612+00:00','command','began','turn','01a21b63-9854-7670-aac1-caa1df3a973f','{"activity": {"01a21b63-9852-72ee-a98e-82ae26913ae6": {"state": "open"}, "01a21b63-9854-7670-aac1-caa1df3a973f": {"state": "draft"}}, "activity_turn": {"01a21b63-9852-72ee-a98e-82ae26913ae6": {"started_at": "2026-11-27T05:04:01.603+00:00"}, "01a21b63-9854-7670-aac1-caa1df3a973f": null}, "workshop_run": {"01a21b63-9850-779d-953c-4020272b8faa": {"activity_id": "01a21b63-9852-72ee-a98e-82ae26913ae6"}}}','{"activity": {"01a21b63-9852-72ee-a98e-82ae26913ae6": {"state": "closed"}, "01a21b63-9854-7670-aac1-caa1df3a973f": {"state": "open"}}, "activity_turn": {"01a21b63-9852-72ee-a98e-82ae26913ae6": {"started_at": null}, "01a21b63-9854-7670-aac1-caa1df3a973f": {"activity_id": "01a21b63-9854-7670-aac1-caa1df3a973f", "started_at": "2026-11-27T05:04:01.612+00:00", "skipped": 0}}, "workshop_run": {"01a21b63-9850-779d-953c-4020272b8faa": {"activity_id": "01a21b63-9854-7670-aac1-caa1df3a973f"}}}',NULL,1,'Pisteet');
INSERT INTO "event" VALUES(41,'01a21b63-9868-79f2-96f9-01cc3a118f73','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.614+00:00','command','said','ratings','01a21b63-9854-7670-aac1-caa1df3a973f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(42,'01a21b63-986a-7900-b8a2-5beae36763c3','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.616+00:00','command','said','steps','01a21b63-9854-7670-aac1-caa1df3a973f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(43,'01a21b63-986c-7adf-b858-50ab1a77e76a','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.617+00:00','command','said','commitments','01a21b63-9854-7670-aac1-caa1df3a973f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(44,'01a21b63-986d-747b-bd27-5f3d6215fa61','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.618+00:00','command','said','checks','01a21b63-980b-705d-acc5-6a6ac62deb9c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(45,'01a21b63-986e-71b3-9182-ad5433a60c12','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.624+00:00','command','counted','heads','01a21b63-9850-779d-953c-4020272b8faa','{"head_count": {"01a21b63-9850-779d-953c-4020272b8faa|01a21b63-980d-7e71-9afb-d464d6ec7db6": null}, "workshop_run": {"01a21b63-9850-779d-953c-4020272b8faa": {"other_heads": null}}}','{"head_count": {"01a21b63-9850-779d-953c-4020272b8faa|01a21b63-980d-7e71-9afb-d464d6ec7db6": {"workshop_id": "01a21b63-9850-779d-953c-4020272b8faa", "group_id": "01a21b63-980d-7e71-9afb-d464d6ec7db6", "heads": 4}}, "workshop_run": {"01a21b63-9850-779d-953c-4020272b8faa": {"other_heads": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(46,'01a21b63-986f-7909-a296-8ed12a2a378b','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.626+00:00','command','added','room link','01a21b63-9850-779d-953c-4020272b8faa',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(47,'01a21b63-9871-7d47-a55a-8d333e624a82','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.627+00:00','command','begun','rehearsal','01a21b63-980b-705d-acc5-6a6ac62deb9c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(48,'01a21b63-9872-7328-81c5-2a929a3270ba','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.628+00:00','command','changed','turn','01a21b63-9854-7670-aac1-caa1df3a973f','{"activity_turn": {"01a21b63-9854-7670-aac1-caa1df3a973f": {"planned_minutes": null}}}','{"activity_turn": {"01a21b63-9854-7670-aac1-caa1df3a973f": {"planned_minutes": 10}}}',NULL,1,'');
INSERT INTO "event" VALUES(49,'01a21b63-9873-7db3-a917-5635a75bbb0b','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.630+00:00','command','erased','participant','58ca8b05-1a41-4204-bfbd-a5811a354c2c',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(50,'01a21b63-9875-75a8-b071-f288cc5ade3d',NULL,'2026-11-27T05:04:01.633+00:00','command','added','account','01a21b63-9874-7e97-b500-58f184522f3f',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(51,'01a21b63-9876-732b-817b-5557a6c9f082',NULL,'2026-11-27T05:04:01.634+00:00','command','logged in','account','01a21b63-9874-7e97-b500-58f184522f3f',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(52,'01a21b63-9878-71f1-b2ed-4d8e23721fa2','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.635+00:00','command','asked','job','01a21b63-9877-7050-af60-a58f94d31403',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(53,'01a21b63-9879-72d3-9869-4df52e52ba44','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.637+00:00','command','changed','group','01a21b63-980f-7131-9af1-f3df197656c3','{"stakeholder_group": {"01a21b63-980f-7131-9af1-f3df197656c3": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a21b63-980f-7131-9af1-f3df197656c3": {"name": "Työnhakijat"}}}','2026-11-27T05:04:01.638+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(54,'01a21b63-987a-7dc2-adaf-66be9f190be7','01a21b63-980b-705d-acc5-6a6ac62deb9c','2026-11-27T05:04:01.638+00:00','command','undone','group','01a21b63-980f-7131-9af1-f3df197656c3',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a21b63-982d-7cd4-97c5-ed42534eac3f','contribution','01a21b63-9819-7d7e-96f1-7d4e3a901b5a',0);
INSERT INTO "evidence" VALUES('01a21b63-982d-7cd4-97c5-ed42534eac3f','contribution','01a21b63-981b-7334-b789-589e96398657',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a21b63-982d-7cd4-97c5-ed42534eac3f','01a21b63-980b-705d-acc5-6a6ac62deb9c','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a21b63-982e-7631-b98c-ab814015e62d','01a21b63-980b-705d-acc5-6a6ac62deb9c','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a21b63-982d-7cd4-97c5-ed42534eac3f',1,'01a21b63-980b-705d-acc5-6a6ac62deb9c','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a21b63-982e-7631-b98c-ab814015e62d',1,'01a21b63-980b-705d-acc5-6a6ac62deb9c','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a21b63-980b-705d-acc5-6a6ac62deb9c','fi','2026-11-27T05:04:01.636+00:00',X'504B');
CREATE TABLE head_count(
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), heads INTEGER NOT NULL, PRIMARY KEY(workshop_id, group_id)
) STRICT;
INSERT INTO "head_count" VALUES('01a21b63-9850-779d-953c-4020272b8faa','01a21b63-980d-7e71-9afb-d464d6ec7db6',4);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
, expires_at TEXT, at_most INTEGER, used INTEGER NOT NULL DEFAULT 0, reached_at TEXT) STRICT;
INSERT INTO "invitation" VALUES('e7822fme','01a21b63-980b-705d-acc5-6a6ac62deb9c',NULL,'2026-11-27T05:04:01.589+00:00',NULL,NULL,NULL,0,NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a21b63-9877-7050-af60-a58f94d31403','01a21b63-980b-705d-acc5-6a6ac62deb9c','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-27T05:04:01.635+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('be95872122325a0d92acc3189b55f9917ff53efccee93c8d262b3a701ad4b4da','01a21b63-9874-7e97-b500-58f184522f3f','2026-11-27T17:04:01.633+00:00');
CREATE TABLE note_cluster(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, UNIQUE(activity_id, name)
) STRICT;
INSERT INTO "note_cluster" VALUES('01a21b63-985e-77a3-aa4c-ad823d2452b9','01a21b63-9852-72ee-a98e-82ae26913ae6','Kyydit',0);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
INSERT INTO "notice" VALUES('01a21b63-9849-783b-8dbb-0192b6b45211','01a21b63-980b-705d-acc5-6a6ac62deb9c',1,'fi','consent','Suostun.','240c5e2b40a2fa4b93572408e6528bd49607f71339bf729ba17310c295f29fc8','2026-11-27T05:04:01.590+00:00');
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
INSERT INTO "notice_shown" VALUES('a1bea244-a95d-4770-81b3-c0597dd3fb0f','01a21b63-9849-783b-8dbb-0192b6b45211',1,'2026-11-27');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('6d773ce3-9352-4243-a4f6-f26d40b7326e','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-980d-7e71-9afb-d464d6ec7db6',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('0870ac32-0a28-40fc-af12-c595f82d3905','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-980d-7e71-9afb-d464d6ec7db6',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('8b84fe8c-7c45-42be-9e7b-a91cb3b31118','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-980d-7e71-9afb-d464d6ec7db6',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('f27b93cb-0f8a-448b-8c60-b5024e110f4e','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9822-7970-982a-f1e4b6a435dd','9c0e57fa9f9bf7c4c7d3d37d3263758b1508ad4a7541d1bbc858043c8cec45e0','2026-11-27');
INSERT INTO "participant" VALUES('2c9ea0d6-09d5-404f-8605-840618b800fe','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9822-7970-982a-f1e4b6a435dd','c91f817f55f492d2cdcdbdde4343d9758972bcdecfd71fd27cc2f385d21523fa','2026-11-27');
INSERT INTO "participant" VALUES('1f0d12b6-27c9-49f1-844a-b7c486946d88','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9822-7970-982a-f1e4b6a435dd','8a3774ba334e620de048c59f339c0b2ce10a3b90680d0a632b45582b93a3353d','2026-11-27');
INSERT INTO "participant" VALUES('a1bea244-a95d-4770-81b3-c0597dd3fb0f','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-980f-7131-9af1-f3df197656c3',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('2dfb6e74-f75c-45de-8a26-15f599c58c8e','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-980d-7e71-9afb-d464d6ec7db6',NULL,'2026-11-27');
INSERT INTO "participant" VALUES('d202472b-29b3-476a-aa1a-b72af34fab2c','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-980f-7131-9af1-f3df197656c3',NULL,'2026-11-27');
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
INSERT INTO "participant_group" VALUES('8b84fe8c-7c45-42be-9e7b-a91cb3b31118','01a21b63-9811-70a7-9758-8207ccca1661','01a21b63-984d-7071-b2d6-bb38d4fe9525');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('dfa42087266c761b7453e414f5bfb52acf384508cc87ddd5c4e71d71ecd47e77','6d773ce3-9352-4243-a4f6-f26d40b7326e','2026-11-27');
INSERT INTO "participant_token" VALUES('d09016482c7b9832c5bc7e5d96184dbf524b6c2a44da0d6f0ed364cf2068a4ce','0870ac32-0a28-40fc-af12-c595f82d3905','2026-11-27');
INSERT INTO "participant_token" VALUES('5df22236c32718796baa6968dc51fe86c9f4abf2f734695c9f2234ab9ec6beef','8b84fe8c-7c45-42be-9e7b-a91cb3b31118','2026-11-27');
INSERT INTO "participant_token" VALUES('fe7be061c2aa610f7a5cbc8f275a87c3afebb11061eacc01c7eb040bb1b16f35','a1bea244-a95d-4770-81b3-c0597dd3fb0f','2026-11-27');
INSERT INTO "participant_token" VALUES('3cd06b98b6449ef280c57cc1b4fa2874a75ca47569189bef86d969bcc29fc654','2dfb6e74-f75c-45de-8a26-15f599c58c8e','2026-11-27');
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "photo" VALUES('01a21b63-984a-7c93-af48-250c47a970ec','01a21b63-9813-7985-af9b-de82e44ced63','','Taulu','image/png',X'89504E470D0A1A0A000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF','stands','2026-11-27T05:04:01.591+00:00');
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "privacy_check" VALUES('01a21b63-9819-7d7e-96f1-7d4e3a901b5a',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b63-981b-7334-b789-589e96398657',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b63-981d-7416-b08b-de8e42ca3cc8',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b63-9824-7a55-9f45-347780c60821',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b63-9825-75a3-9e7d-960ef5d00528',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b63-9826-75e4-95e5-07ca49d2336d',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b63-9827-74c8-a5ae-672ead2f3e19',1,1,'[[0, 5]]');
INSERT INTO "privacy_check" VALUES('01a21b63-9828-73ea-bfc5-f570ebadb650',1,1,'[[0, 5]]');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
, legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent')), controller TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '', notice TEXT NOT NULL DEFAULT '{}', purposes TEXT NOT NULL DEFAULT '{}', address TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "project" VALUES('01a21b63-980b-705d-acc5-6a6ac62deb9c','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-27T05:04:01.547+00:00','task','','','{}','{}','');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster')), details TEXT NOT NULL DEFAULT '{}', UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a21b63-9815-7ddd-99fc-aa039ae97efb','01a21b63-9813-7985-af9b-de82e44ced63','Mikä estää palkkaamasta?',0,'need','text','{}');
INSERT INTO "prompt" VALUES('01a21b63-9817-7577-8e87-23da931aea19','01a21b63-9813-7985-af9b-de82e44ced63','Mitä toivot?',1,'opportunity','text','{}');
INSERT INTO "prompt" VALUES('01a21b63-9823-75df-bfe6-b4fd5f0e3feb','01a21b63-9821-71fa-9bbf-646794ae2692','Vastaus',0,NULL,'text','{}');
INSERT INTO "prompt" VALUES('01a21b63-983d-7e03-a4cf-fffb965a6a6e','01a21b63-9813-7985-af9b-de82e44ced63','Miltä tuntuu?',2,NULL,'scale','{"v": 1, "texts": {"sv": "Hur känns det?"}, "low": {"fi": "huonolta"}}');
INSERT INTO "prompt" VALUES('01a21b63-983f-7a90-8f7e-f9e890544344','01a21b63-9813-7985-af9b-de82e44ced63','Kenen kanssa teette työtä?',3,NULL,'roster','{}');
INSERT INTO "prompt" VALUES('01a21b63-9856-77fd-adc9-85993db06380','01a21b63-9852-72ee-a98e-82ae26913ae6','Mitä tekisimme?',0,NULL,'text','{}');
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
INSERT INTO "rating" VALUES('01a21b63-9834-703c-b921-370ee3c0484a','01a21b63-9813-7985-af9b-de82e44ced63','01a21b63-9819-7d7e-96f1-7d4e3a901b5a',NULL,'',NULL,'points',3.0,NULL,'6d773ce3-9352-4243-a4f6-f26d40b7326e');
INSERT INTO "rating" VALUES('01a21b63-9841-7b5a-a630-eb73295efc8f','01a21b63-9813-7985-af9b-de82e44ced63',NULL,'01a21b63-983d-7e03-a4cf-fffb965a6a6e','',NULL,'score',4.0,'01a21b63-980d-7e71-9afb-d464d6ec7db6','6d773ce3-9352-4243-a4f6-f26d40b7326e');
INSERT INTO "rating" VALUES('01a21b63-9866-78a8-91f8-22af722f8c86','01a21b63-9854-7670-aac1-caa1df3a973f','01a21b63-985a-714a-b89b-c69b51a04431',NULL,'',NULL,'points',1.0,'01a21b63-980d-7e71-9afb-d464d6ec7db6','2dfb6e74-f75c-45de-8a26-15f599c58c8e');
INSERT INTO "rating" VALUES('01a21b63-9867-75df-b661-b915cd78301e','01a21b63-9854-7670-aac1-caa1df3a973f',NULL,NULL,'','01a21b63-9862-7d1b-83dc-eec3fe2174a3','points',1.0,'01a21b63-980d-7e71-9afb-d464d6ec7db6','2dfb6e74-f75c-45de-8a26-15f599c58c8e');
CREATE TABLE rehearsal(
  participant_id TEXT PRIMARY KEY REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO "rehearsal" VALUES('d202472b-29b3-476a-aa1a-b72af34fab2c');
CREATE TABLE room_link(
  token TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('wall','sign-in')),
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "room_link" VALUES('Bv9p9tI5iG6pGbmt6jDS4g','sign-in','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9850-779d-953c-4020272b8faa','2026-11-27T05:04:01.626+00:00',NULL);
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('2dcd8caf0156359fce904309b94f062880f19cbf2f52ba400ec8109288179c29','2026-11-28T05:04:01.635+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, names TEXT NOT NULL DEFAULT '{}', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a21b63-980d-7e71-9afb-d464d6ec7db6','01a21b63-980b-705d-acc5-6a6ac62deb9c','Työnantajat',0,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b63-980f-7131-9af1-f3df197656c3','01a21b63-980b-705d-acc5-6a6ac62deb9c','Työntekijät',1,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b63-9822-7970-982a-f1e4b6a435dd','01a21b63-980b-705d-acc5-6a6ac62deb9c','Koulut',2,0,'{}');
INSERT INTO "stakeholder_group" VALUES('01a21b63-984d-7071-b2d6-bb38d4fe9525','01a21b63-980b-705d-acc5-6a6ac62deb9c','Hankkeen väki',3,1,'{}');
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
, layer TEXT NOT NULL DEFAULT '', standing TEXT NOT NULL DEFAULT 'stands' CHECK(standing IN ('stands','waits','hidden')), participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE) STRICT;
INSERT INTO "step" VALUES('01a21b63-9830-7537-86d2-23eadde967bd','01a21b63-9813-7985-af9b-de82e44ced63','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1,'','stands',NULL);
INSERT INTO "step" VALUES('01a21b63-9869-75d8-a33e-ecbbbfd67a60','01a21b63-9854-7670-aac1-caa1df3a973f','Askel',0,'',0.0,0.0,0,'','',1,'','stands','2dfb6e74-f75c-45de-8a26-15f599c58c8e');
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('f78c7056b5ed33f5','01a21b63-980b-705d-acc5-6a6ac62deb9c','6d773ce3-9352-4243-a4f6-f26d40b7326e','2026-11-27T05:04:01.557+00:00','01a21b63-9819-7d7e-96f1-7d4e3a901b5a');
INSERT INTO "submission" VALUES('420ab2b72516b678','01a21b63-980b-705d-acc5-6a6ac62deb9c','0870ac32-0a28-40fc-af12-c595f82d3905','2026-11-27T05:04:01.560+00:00','01a21b63-981b-7334-b789-589e96398657');
INSERT INTO "submission" VALUES('4d0055361417f5ad','01a21b63-980b-705d-acc5-6a6ac62deb9c','8b84fe8c-7c45-42be-9e7b-a91cb3b31118','2026-11-27T05:04:01.562+00:00','01a21b63-981d-7416-b08b-de8e42ca3cc8');
INSERT INTO "submission" VALUES('01a21b63-980b-705d-acc5-6a6ac62deb9c:7f839fd4','01a21b63-980b-705d-acc5-6a6ac62deb9c','import','2026-11-27T05:04:01.567+00:00','01a21b63-9824-7a55-9f45-347780c60821');
INSERT INTO "submission" VALUES('01a21b63-980b-705d-acc5-6a6ac62deb9c:f1e79a77','01a21b63-980b-705d-acc5-6a6ac62deb9c','import','2026-11-27T05:04:01.567+00:00','01a21b63-9825-75a3-9e7d-960ef5d00528');
INSERT INTO "submission" VALUES('01a21b63-980b-705d-acc5-6a6ac62deb9c:58be96cf','01a21b63-980b-705d-acc5-6a6ac62deb9c','import','2026-11-27T05:04:01.567+00:00','01a21b63-9826-75e4-95e5-07ca49d2336d');
INSERT INTO "submission" VALUES('01a21b63-980b-705d-acc5-6a6ac62deb9c:f8e53299','01a21b63-980b-705d-acc5-6a6ac62deb9c','import','2026-11-27T05:04:01.567+00:00','01a21b63-9827-74c8-a5ae-672ead2f3e19');
INSERT INTO "submission" VALUES('01a21b63-980b-705d-acc5-6a6ac62deb9c:424bb7f6','01a21b63-980b-705d-acc5-6a6ac62deb9c','import','2026-11-27T05:04:01.567+00:00','01a21b63-9828-73ea-bfc5-f570ebadb650');
INSERT INTO "submission" VALUES('01f51886111673d3','01a21b63-980b-705d-acc5-6a6ac62deb9c','6d773ce3-9352-4243-a4f6-f26d40b7326e','2026-11-27T05:04:01.586+00:00',NULL);
INSERT INTO "submission" VALUES('38e7c496e2960abb','01a21b63-980b-705d-acc5-6a6ac62deb9c','6d773ce3-9352-4243-a4f6-f26d40b7326e','2026-11-27T05:04:01.587+00:00',NULL);
INSERT INTO "submission" VALUES('dfa3ad90afa133c5','01a21b63-980b-705d-acc5-6a6ac62deb9c','2dfb6e74-f75c-45de-8a26-15f599c58c8e','2026-11-27T05:04:01.605+00:00','01a21b63-985a-714a-b89b-c69b51a04431');
INSERT INTO "submission" VALUES('31c809d6ca62422f','01a21b63-980b-705d-acc5-6a6ac62deb9c','2dfb6e74-f75c-45de-8a26-15f599c58c8e','2026-11-27T05:04:01.606+00:00','01a21b63-985c-76de-a01b-c017bc6b94e4');
INSERT INTO "submission" VALUES('f45443d4c70e4818','01a21b63-980b-705d-acc5-6a6ac62deb9c','2dfb6e74-f75c-45de-8a26-15f599c58c8e','2026-11-27T05:04:01.614+00:00',NULL);
INSERT INTO "submission" VALUES('79b0c2dcdb6a0d2d','01a21b63-980b-705d-acc5-6a6ac62deb9c','2dfb6e74-f75c-45de-8a26-15f599c58c8e','2026-11-27T05:04:01.616+00:00',NULL);
INSERT INTO "submission" VALUES('bef8554e76a9a661','01a21b63-980b-705d-acc5-6a6ac62deb9c','2dfb6e74-f75c-45de-8a26-15f599c58c8e','2026-11-27T05:04:01.617+00:00',NULL);
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
INSERT INTO "table_link" VALUES('Hn5NTFhjAUhXRtsUFj02Tw','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9811-70a7-9758-8207ccca1661','01a21b63-980f-7131-9af1-f3df197656c3','Pöytä 1',NULL,'2026-11-27T05:04:01.592+00:00',NULL,NULL);
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
) STRICT;
INSERT INTO "theme" VALUES('01a21b63-982a-7f67-bfb8-db83565d1de1','01a21b63-980b-705d-acc5-6a6ac62deb9c',1,'Oppisopimus','["oppisopimus"]','machine','');
INSERT INTO "theme" VALUES('01a21b63-982b-7bf2-a4b1-806a137010b6','01a21b63-980b-705d-acc5-6a6ac62deb9c',2,'Muut','["oppisopimus"]','machine','');
CREATE TABLE theme_check(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE, theme_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK(answer IN ('yes','partly','skip')), text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(participant_id, theme_id)
) STRICT;
INSERT INTO "theme_check" VALUES('2dfb6e74-f75c-45de-8a26-15f599c58c8e','01a21b63-982a-7f67-bfb8-db83565d1de1','partly','Lisäksi kyydit');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a21b63-982a-7f67-bfb8-db83565d1de1','01a21b63-9819-7d7e-96f1-7d4e3a901b5a',0);
INSERT INTO "theme_contribution" VALUES('01a21b63-982a-7f67-bfb8-db83565d1de1','01a21b63-981b-7334-b789-589e96398657',1);
INSERT INTO "theme_contribution" VALUES('01a21b63-982a-7f67-bfb8-db83565d1de1','01a21b63-9824-7a55-9f45-347780c60821',2);
INSERT INTO "theme_contribution" VALUES('01a21b63-982b-7bf2-a4b1-806a137010b6','01a21b63-9825-75a3-9e7d-960ef5d00528',0);
INSERT INTO "theme_contribution" VALUES('01a21b63-982b-7bf2-a4b1-806a137010b6','01a21b63-9826-75e4-95e5-07ca49d2336d',1);
INSERT INTO "theme_contribution" VALUES('01a21b63-982b-7bf2-a4b1-806a137010b6','01a21b63-9827-74c8-a5ae-672ead2f3e19',2);
INSERT INTO "theme_contribution" VALUES('01a21b63-982b-7bf2-a4b1-806a137010b6','01a21b63-9828-73ea-bfc5-f570ebadb650',3);
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
INSERT INTO "tie" VALUES('01a21b63-9838-748e-aa73-094f93ccf7ed','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9836-72b5-8886-796f55bc0556','01a21b63-9837-7b7b-9bcb-d0c782a2c28c','ohjaus',2,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21b63-983a-7b4c-a461-6774c02e487a','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9837-7b7b-9bcb-d0c782a2c28c','01a21b63-9839-7b3d-815c-4f8af255248c','',1,NULL,'before','kutomo-0-4',NULL,NULL,'file','stands');
INSERT INTO "tie" VALUES('01a21b63-9845-70bf-8c66-7f65bbf6f92c','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9844-78e7-a2e2-599e0e0e4016','01a21b63-9836-72b5-8886-796f55bc0556','',3,2,'before','kutomo-0-4','01a21b63-983f-7a90-8f7e-f9e890544344','6d773ce3-9352-4243-a4f6-f26d40b7326e','roster','stands');
INSERT INTO "tie" VALUES('01a21b63-9846-7505-9c50-71f08ed6f676','01a21b63-980b-705d-acc5-6a6ac62deb9c','01a21b63-9844-78e7-a2e2-599e0e0e4016','01a21b63-9843-7632-a6b4-b6ce98d3a4a6','',1,NULL,'before','kutomo-0-4','01a21b63-983f-7a90-8f7e-f9e890544344','6d773ce3-9352-4243-a4f6-f26d40b7326e','roster','stands');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE wall_note(
  contribution_id TEXT PRIMARY KEY REFERENCES contribution(id) ON DELETE CASCADE, approved INTEGER NOT NULL DEFAULT 0,
  pinned INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "wall_note" VALUES('01a21b63-985a-714a-b89b-c69b51a04431',1,0);
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a21b63-9811-70a7-9758-8207ccca1661','01a21b63-980b-705d-acc5-6a6ac62deb9c','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a21b63-9820-7dba-a4d0-e0d3f6a95c96','01a21b63-980b-705d-acc5-6a6ac62deb9c','Kysely',1,NULL);
INSERT INTO "workshop" VALUES('01a21b63-9850-779d-953c-4020272b8faa','01a21b63-980b-705d-acc5-6a6ac62deb9c','Päivä bec971df',2,NULL);
CREATE TABLE workshop_run(
  workshop_id TEXT PRIMARY KEY REFERENCES workshop(id) ON DELETE CASCADE,
  activity_id TEXT REFERENCES activity(id) ON DELETE SET NULL, running INTEGER NOT NULL DEFAULT 0,
  view TEXT NOT NULL DEFAULT '', look TEXT NOT NULL DEFAULT 'light' CHECK(look IN ('light','dark')),
  moderated INTEGER NOT NULL DEFAULT 0, timer_ends_at TEXT, timer_left INTEGER,
  event_type TEXT NOT NULL DEFAULT 'workshop' CHECK(event_type IN ('workshop','information','meeting')),
  place TEXT NOT NULL DEFAULT '', hours REAL, other_heads INTEGER
) STRICT;
INSERT INTO "workshop_run" VALUES('01a21b63-9850-779d-953c-4020272b8faa','01a21b63-9854-7670-aac1-caa1df3a973f',1,'','light',0,NULL,NULL,'workshop','Kemi',3.5,1);
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
INSERT INTO "sqlite_sequence" VALUES('event',54);
COMMIT;
