BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-23 09:03:04.280756+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a207a5-02ad-7a36-a3cd-8f74ec742d60','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-23T09:03:04.316+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a207a5-0265-78c2-9033-39b44d2b093c','01a207a5-0263-7fd1-bed1-362f2021377c','pre_assignment','Ennakkotehtävä',0,'open');
INSERT INTO "activity" VALUES('01a207a5-0295-770c-9e4f-64557b91b865','01a207a5-0293-7fbb-9da9-621f8cfe2fef','pre_assignment','Vastaukset',0,'closed');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a207a5-02a3-74f3-8b13-47c9577d34fc','01a207a5-025b-79e2-b3b0-66f1ebe0e220','Kone Oy','01a207a5-025d-7423-8c96-a0a89ff971ff','[]');
INSERT INTO "actor" VALUES('01a207a5-02a5-79d5-8e92-ad0ade68e97e','01a207a5-025b-79e2-b3b0-66f1ebe0e220','Ammattiopisto',NULL,'[]');
INSERT INTO "actor" VALUES('01a207a5-02a8-7ba6-a1eb-0e88fca476c8','01a207a5-025b-79e2-b3b0-66f1ebe0e220','Lukio',NULL,'[]');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "contribution" VALUES('01a207a5-026d-76fd-a628-26b0a0a7e875','01a207a5-0267-7d76-a185-663e7e876761','41be3134-68b2-4e1e-b641-64f1b8e05009','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','link','stands',2,'2026-11-23T09:03:04.290+00:00');
INSERT INTO "contribution" VALUES('01a207a5-026f-76a3-ac7c-b6d93da6b28a','01a207a5-0269-7aca-b191-87ba2b223b41','41be3134-68b2-4e1e-b641-64f1b8e05009','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.291+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0271-74dd-b43f-6016a1998765','01a207a5-0267-7d76-a185-663e7e876761',NULL,'01a207a5-025f-724b-a3af-d47edef02341',NULL,'fi','link','erased',1,'2026-11-23T09:03:04.292+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0273-7b53-a654-a5ea6a54024a','01a207a5-0269-7aca-b191-87ba2b223b41','49a8591c-4d51-4c78-8143-1e15588bd115','01a207a5-025f-724b-a3af-d47edef02341',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.293+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0275-7c63-abb9-6a0509146cc2','01a207a5-0267-7d76-a185-663e7e876761','fa52eae2-51d3-4616-a4c9-b04b1c82389d','01a207a5-0261-7261-b1e3-65ee9479eb84',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.294+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0277-7f40-8566-557c8dc92e19','01a207a5-0269-7aca-b191-87ba2b223b41','fa52eae2-51d3-4616-a4c9-b04b1c82389d','01a207a5-0261-7261-b1e3-65ee9479eb84',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.294+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0279-7bf1-aa5d-cbe00b8a5eef','01a207a5-0267-7d76-a185-663e7e876761','254158af-39e6-4e2d-8f50-1d7b036e7505','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.295+00:00');
INSERT INTO "contribution" VALUES('01a207a5-027b-7084-bb89-c3cfff0c4021','01a207a5-0269-7aca-b191-87ba2b223b41','254158af-39e6-4e2d-8f50-1d7b036e7505','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'sv','link','stands',1,'2026-11-23T09:03:04.296+00:00');
INSERT INTO "contribution" VALUES('01a207a5-027d-7ef8-92da-baac0a13aeb2','01a207a5-0267-7d76-a185-663e7e876761','a5662b7d-257e-439c-8a72-baf49a3826bb','01a207a5-025f-724b-a3af-d47edef02341',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.297+00:00');
INSERT INTO "contribution" VALUES('01a207a5-027f-78fb-af47-d2509babf8c6','01a207a5-0269-7aca-b191-87ba2b223b41','a5662b7d-257e-439c-8a72-baf49a3826bb','01a207a5-025f-724b-a3af-d47edef02341',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.298+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0281-7d8d-be1e-969e5525ad6c','01a207a5-0267-7d76-a185-663e7e876761','98d49dfb-5ede-42b7-a833-43b059eedd8d','01a207a5-0261-7261-b1e3-65ee9479eb84',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.299+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0283-7001-8820-d80435f4fc2f','01a207a5-0269-7aca-b191-87ba2b223b41','98d49dfb-5ede-42b7-a833-43b059eedd8d','01a207a5-0261-7261-b1e3-65ee9479eb84',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.300+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0285-7282-b0b9-a683a90e9711','01a207a5-0267-7d76-a185-663e7e876761','9eb4a4c3-3d01-443b-8836-968bd0588191','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','link','stands',1,'2026-11-23T09:03:04.301+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0287-7e44-9f17-434746a219f2','01a207a5-0269-7aca-b191-87ba2b223b41','9eb4a4c3-3d01-443b-8836-968bd0588191','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','link','hidden',1,'2026-11-23T09:03:04.302+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0289-77b0-94c2-dada80f418f9','01a207a5-0267-7d76-a185-663e7e876761',NULL,'01a207a5-025f-724b-a3af-d47edef02341',NULL,'fi','link','erased',1,'2026-11-23T09:03:04.303+00:00');
INSERT INTO "contribution" VALUES('01a207a5-028b-7805-a99f-9df8791a9bed','01a207a5-0269-7aca-b191-87ba2b223b41',NULL,'01a207a5-025f-724b-a3af-d47edef02341',NULL,'fi','link','erased',1,'2026-11-23T09:03:04.304+00:00');
INSERT INTO "contribution" VALUES('01a207a5-0299-7f6e-bc20-032b032b9a5e','01a207a5-0297-7e53-bb29-9cf8cf45bc85','c54296c5-d962-43a7-bb4b-ec2a31ec4c8e','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','import','stands',1,'2026-11-23T09:03:04.312+00:00');
INSERT INTO "contribution" VALUES('01a207a5-029a-7b2a-8f6c-3a5e5ab3d311','01a207a5-0297-7e53-bb29-9cf8cf45bc85','f9b56645-b080-4277-b50b-82b3dffea61d','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','import','stands',1,'2026-11-23T09:03:04.312+00:00');
INSERT INTO "contribution" VALUES('01a207a5-029b-7093-a03e-037247136bcb','01a207a5-0297-7e53-bb29-9cf8cf45bc85','aaa51e57-4125-4bba-9b3c-1bdc509b3149','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','import','stands',1,'2026-11-23T09:03:04.312+00:00');
INSERT INTO "contribution" VALUES('01a207a5-029c-7047-bf28-9c0fe91c2809','01a207a5-0297-7e53-bb29-9cf8cf45bc85','c54296c5-d962-43a7-bb4b-ec2a31ec4c8e','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','import','stands',1,'2026-11-23T09:03:04.312+00:00');
INSERT INTO "contribution" VALUES('01a207a5-029d-77de-8686-af6a107eeaa1','01a207a5-0297-7e53-bb29-9cf8cf45bc85','f9b56645-b080-4277-b50b-82b3dffea61d','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'fi','import','stands',1,'2026-11-23T09:03:04.312+00:00');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a207a5-026d-76fd-a628-26b0a0a7e875',1,'Oppisopimus on ainoa väylä, jonka jaksamme 0 😀','2026-11-23T09:03:04.290+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-026f-76a3-ac7c-b6d93da6b28a',1,'Tarvitsemme työpaikkaohjaajan 0','2026-11-23T09:03:04.291+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0273-7b53-a654-a5ea6a54024a',1,'Tarvitsemme työpaikkaohjaajan 1','2026-11-23T09:03:04.293+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0275-7c63-abb9-6a0509146cc2',1,'Oppisopimus on ainoa väylä, jonka jaksamme 2 😀','2026-11-23T09:03:04.294+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0277-7f40-8566-557c8dc92e19',1,'Tarvitsemme työpaikkaohjaajan 2','2026-11-23T09:03:04.294+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0279-7bf1-aa5d-cbe00b8a5eef',1,'Oppisopimus on ainoa väylä, jonka jaksamme 3 😀','2026-11-23T09:03:04.295+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-027b-7084-bb89-c3cfff0c4021',1,'Tarvitsemme työpaikkaohjaajan 3','2026-11-23T09:03:04.296+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-027d-7ef8-92da-baac0a13aeb2',1,'Oppisopimus on ainoa väylä, jonka jaksamme 4 😀','2026-11-23T09:03:04.297+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-027f-78fb-af47-d2509babf8c6',1,'Tarvitsemme työpaikkaohjaajan 4','2026-11-23T09:03:04.298+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0281-7d8d-be1e-969e5525ad6c',1,'Oppisopimus on ainoa väylä, jonka jaksamme 5 😀','2026-11-23T09:03:04.299+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0283-7001-8820-d80435f4fc2f',1,'Tarvitsemme työpaikkaohjaajan 5','2026-11-23T09:03:04.300+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0285-7282-b0b9-a683a90e9711',1,'Oppisopimus on ainoa väylä, jonka jaksamme 6 😀','2026-11-23T09:03:04.301+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0287-7e44-9f17-434746a219f2',1,'Tarvitsemme työpaikkaohjaajan 6','2026-11-23T09:03:04.302+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-026d-76fd-a628-26b0a0a7e875',2,'Oppisopimus on hyvä väylä, mutta raskas','2026-11-23T09:03:04.304+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-0299-7f6e-bc20-032b032b9a5e',1,'Tuotu vastaus numero 0','2026-11-23T09:03:04.312+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-029a-7b2a-8f6c-3a5e5ab3d311',1,'Tuotu vastaus numero 1','2026-11-23T09:03:04.312+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-029b-7093-a03e-037247136bcb',1,'Tuotu vastaus numero 2','2026-11-23T09:03:04.312+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-029c-7047-bf28-9c0fe91c2809',1,'Tuotu vastaus numero 3','2026-11-23T09:03:04.312+00:00');
INSERT INTO "contribution_version" VALUES('01a207a5-029d-77de-8686-af6a107eeaa1',1,'Tuotu vastaus numero 4','2026-11-23T09:03:04.312+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
) STRICT;
INSERT INTO "event" VALUES(1,'01a207a5-025c-79b8-88f5-e6be5f3a9186','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.284+00:00','command','added','project','01a207a5-025b-79e2-b3b0-66f1ebe0e220',NULL,'{"name": "Kaikki ovet auki"}',NULL);
INSERT INTO "event" VALUES(2,'01a207a5-025e-781f-b5ed-461f9ac98787','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.285+00:00','command','added','group','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'{"name": "Työnantajat", "staff": false}',NULL);
INSERT INTO "event" VALUES(3,'01a207a5-0260-7216-bdc7-e0b9c97af2c0','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.285+00:00','command','added','group','01a207a5-025f-724b-a3af-d47edef02341',NULL,'{"name": "Työntekijät", "staff": false}',NULL);
INSERT INTO "event" VALUES(4,'01a207a5-0262-731b-88e5-c03fb30a864d','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.286+00:00','command','added','group','01a207a5-0261-7261-b1e3-65ee9479eb84',NULL,'{"name": "Henkilöstö", "staff": true}',NULL);
INSERT INTO "event" VALUES(5,'01a207a5-0264-70f8-bfe3-5ea74f7b36e8','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.286+00:00','command','added','workshop','01a207a5-0263-7fd1-bed1-362f2021377c',NULL,'{"name": "Työnantajien työpaja"}',NULL);
INSERT INTO "event" VALUES(6,'01a207a5-0266-7fe4-ad09-fb6c25bbbacd','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.287+00:00','command','added','activity','01a207a5-0265-78c2-9033-39b44d2b093c',NULL,'{"title": "Ennakkotehtävä", "method": "pre_assignment", "state": "open"}',NULL);
INSERT INTO "event" VALUES(7,'01a207a5-0268-7b35-ba48-d39347ee4899','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.288+00:00','command','added','prompt','01a207a5-0267-7d76-a185-663e7e876761',NULL,'{"text": "Mikä estää palkkaamasta?"}',NULL);
INSERT INTO "event" VALUES(8,'01a207a5-026a-79d0-a51b-c4f97abcc9f5','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.288+00:00','command','added','prompt','01a207a5-0269-7aca-b191-87ba2b223b41',NULL,'{"text": "Mitä tarvitaan?"}',NULL);
INSERT INTO "event" VALUES(9,'01a207a5-026b-77f3-8db2-4794c6c0e44f','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.289+00:00','command','added','invitation','01a207a5-025b-79e2-b3b0-66f1ebe0e220',NULL,NULL,NULL);
INSERT INTO "event" VALUES(10,'01a207a5-026c-7c24-8684-595a988725e8','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.289+00:00','command','added','invitation','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,NULL,NULL);
INSERT INTO "event" VALUES(11,'01a207a5-026e-7fe4-b74f-5128db84e049','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.290+00:00','command','said','contribution','01a207a5-026d-76fd-a628-26b0a0a7e875',NULL,NULL,NULL);
INSERT INTO "event" VALUES(12,'01a207a5-0270-79e1-a58f-e2b3b76e191a','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.291+00:00','command','said','contribution','01a207a5-026f-76a3-ac7c-b6d93da6b28a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(13,'01a207a5-0272-75fd-99e4-71da44bd0833','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.292+00:00','command','said','contribution','01a207a5-0271-74dd-b43f-6016a1998765',NULL,NULL,NULL);
INSERT INTO "event" VALUES(14,'01a207a5-0274-7c06-b65e-bbd46dea7cca','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.293+00:00','command','said','contribution','01a207a5-0273-7b53-a654-a5ea6a54024a',NULL,NULL,NULL);
INSERT INTO "event" VALUES(15,'01a207a5-0276-70a1-9aeb-87cc955297f2','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.294+00:00','command','said','contribution','01a207a5-0275-7c63-abb9-6a0509146cc2',NULL,NULL,NULL);
INSERT INTO "event" VALUES(16,'01a207a5-0278-7fb6-8ed7-a3c12e6fd17a','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.294+00:00','command','said','contribution','01a207a5-0277-7f40-8566-557c8dc92e19',NULL,NULL,NULL);
INSERT INTO "event" VALUES(17,'01a207a5-027a-7899-ab32-82f558b86a39','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.295+00:00','command','said','contribution','01a207a5-0279-7bf1-aa5d-cbe00b8a5eef',NULL,NULL,NULL);
INSERT INTO "event" VALUES(18,'01a207a5-027c-7ae6-9238-35612ee3043a','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.296+00:00','command','said','contribution','01a207a5-027b-7084-bb89-c3cfff0c4021',NULL,NULL,NULL);
INSERT INTO "event" VALUES(19,'01a207a5-027e-7ad4-834c-3fb891fdcf0e','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.297+00:00','command','said','contribution','01a207a5-027d-7ef8-92da-baac0a13aeb2',NULL,NULL,NULL);
INSERT INTO "event" VALUES(20,'01a207a5-0280-7b7a-9127-1eb85b31fce5','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.298+00:00','command','said','contribution','01a207a5-027f-78fb-af47-d2509babf8c6',NULL,NULL,NULL);
INSERT INTO "event" VALUES(21,'01a207a5-0282-7e55-a007-893f208dd143','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.299+00:00','command','said','contribution','01a207a5-0281-7d8d-be1e-969e5525ad6c',NULL,NULL,NULL);
INSERT INTO "event" VALUES(22,'01a207a5-0284-7ac6-8a9b-2f7fa4adb6fa','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.300+00:00','command','said','contribution','01a207a5-0283-7001-8820-d80435f4fc2f',NULL,NULL,NULL);
INSERT INTO "event" VALUES(23,'01a207a5-0286-78fa-95f5-3d941155484f','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.301+00:00','command','said','contribution','01a207a5-0285-7282-b0b9-a683a90e9711',NULL,NULL,NULL);
INSERT INTO "event" VALUES(24,'01a207a5-0288-73d6-be23-2134399e5f76','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.302+00:00','command','said','contribution','01a207a5-0287-7e44-9f17-434746a219f2',NULL,NULL,NULL);
INSERT INTO "event" VALUES(25,'01a207a5-028a-7021-8c46-96b123ecfba6','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.303+00:00','command','said','contribution','01a207a5-0289-77b0-94c2-dada80f418f9',NULL,NULL,NULL);
INSERT INTO "event" VALUES(26,'01a207a5-028c-74b4-8991-967d93160f49','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.304+00:00','command','said','contribution','01a207a5-028b-7805-a99f-9df8791a9bed',NULL,NULL,NULL);
INSERT INTO "event" VALUES(27,'01a207a5-028d-7cde-b269-2b7dcc144b32','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.304+00:00','command','changed','contribution','01a207a5-026d-76fd-a628-26b0a0a7e875',NULL,'{"version": 2}',NULL);
INSERT INTO "event" VALUES(28,'01a207a5-028e-746f-aa93-f2d8ca52a741','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.305+00:00','command','erased','contribution','01a207a5-0271-74dd-b43f-6016a1998765',NULL,NULL,NULL);
INSERT INTO "event" VALUES(29,'01a207a5-028f-79a4-89b0-787057d47c42','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.308+00:00','command','erased','contribution','01a207a5-0289-77b0-94c2-dada80f418f9',NULL,NULL,NULL);
INSERT INTO "event" VALUES(30,'01a207a5-0290-70ab-8c6d-17227b6c8db2','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.308+00:00','command','erased','contribution','01a207a5-028b-7805-a99f-9df8791a9bed',NULL,NULL,NULL);
INSERT INTO "event" VALUES(31,'01a207a5-0291-7b0b-95ea-bc3ba67e527e','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.308+00:00','command','erased','participant','569dfa6a-bee4-4819-9855-9c05f9b1d9c8',NULL,NULL,NULL);
INSERT INTO "event" VALUES(32,'01a207a5-0292-7b0b-b079-59dbd7586503','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.310+00:00','command','hidden','contribution','01a207a5-0287-7e44-9f17-434746a219f2','{"state": "stands"}','{"state": "hidden"}',NULL);
INSERT INTO "event" VALUES(33,'01a207a5-0294-7eb0-bb98-bea176b8c134','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.311+00:00','command','added','workshop','01a207a5-0293-7fbb-9da9-621f8cfe2fef',NULL,'{"name": "Kysely"}',NULL);
INSERT INTO "event" VALUES(34,'01a207a5-0296-7df3-971b-b1c7f4e42d8b','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.311+00:00','command','added','activity','01a207a5-0295-770c-9e4f-64557b91b865',NULL,'{"title": "Vastaukset", "method": "pre_assignment", "state": "closed"}',NULL);
INSERT INTO "event" VALUES(35,'01a207a5-0298-7ef6-8134-cb3febb3e4a4','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.311+00:00','command','added','prompt','01a207a5-0297-7e53-bb29-9cf8cf45bc85',NULL,'{"text": "Vastaus"}',NULL);
INSERT INTO "event" VALUES(36,'01a207a5-029e-7fb3-a94b-758eac2ed2ac','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.312+00:00','command','imported','project','01a207a5-025b-79e2-b3b0-66f1ebe0e220',NULL,'{"contributions": 5}',NULL);
INSERT INTO "event" VALUES(37,'01a207a5-02a1-7d81-9861-7cdc67ea73cf','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.313+00:00','command','found','themes','01a207a5-025b-79e2-b3b0-66f1ebe0e220','{"01a207a5-029f-7f3c-9a0c-cbc8ac834bcf": null, "01a207a5-02a0-774e-bc19-3cc8f1153349": null}','{"01a207a5-029f-7f3c-9a0c-cbc8ac834bcf": {"number": 1, "name": "Oppisopimus väylänä", "keywords": ["oppisopimus", "väylä"], "contributions": ["01a207a5-026d-76fd-a628-26b0a0a7e875", "01a207a5-026f-76a3-ac7c-b6d93da6b28a", "01a207a5-0273-7b53-a654-a5ea6a54024a", "01a207a5-0275-7c63-abb9-6a0509146cc2"], "origin": "machine", "method": "lexical"}, "01a207a5-02a0-774e-bc19-3cc8f1153349": {"number": 2, "name": "Ohjaus", "keywords": ["ohjaaja"], "contributions": ["01a207a5-0277-7f40-8566-557c8dc92e19", "01a207a5-0279-7bf1-aa5d-cbe00b8a5eef", "01a207a5-027b-7084-bb89-c3cfff0c4021"], "origin": "person", "method": "lexical"}}',NULL);
INSERT INTO "event" VALUES(38,'01a207a5-02a4-7d89-a979-ba78c508be5e','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.314+00:00','command','added','actor','01a207a5-02a3-74f3-8b13-47c9577d34fc',NULL,'{"name": "Kone Oy"}',NULL);
INSERT INTO "event" VALUES(39,'01a207a5-02a6-7a49-b10b-40831aea0626','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.314+00:00','command','added','actor','01a207a5-02a5-79d5-8e92-ad0ade68e97e',NULL,'{"name": "Ammattiopisto"}',NULL);
INSERT INTO "event" VALUES(40,'01a207a5-02a9-7f8e-85f3-879879418c8b','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.314+00:00','command','added','actor','01a207a5-02a8-7ba6-a1eb-0e88fca476c8',NULL,'{"name": "Lukio"}',NULL);
INSERT INTO "event" VALUES(41,'01a207a5-02aa-7554-b3f0-d4b5b6a265ad','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.314+00:00','command','imported ties','project','01a207a5-025b-79e2-b3b0-66f1ebe0e220',NULL,'{"actors": 3, "ties": 2}',NULL);
INSERT INTO "event" VALUES(42,'01a207a5-02ac-78ce-b005-aa48c9c3ed51','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.315+00:00','command','added','finding','01a207a5-02ab-7fe9-8a53-4f75007b654c',NULL,'{"kind": "need", "status": "accepted"}',NULL);
INSERT INTO "event" VALUES(43,'01a207a5-02ae-71e2-a805-dc1eb7fce9f0',NULL,'2026-11-23T09:03:04.316+00:00','command','added','account','01a207a5-02ad-7a36-a3cd-8f74ec742d60',NULL,'{"role": "lead"}',NULL);
INSERT INTO "event" VALUES(44,'01a207a5-02af-783a-b03c-dbaa82e7fa0c',NULL,'2026-11-23T09:03:04.316+00:00','command','logged in','account','01a207a5-02ad-7a36-a3cd-8f74ec742d60',NULL,NULL,NULL);
INSERT INTO "event" VALUES(45,'01a207a5-02b1-7e7b-bd49-da4709e6be97','01a207a5-025b-79e2-b3b0-66f1ebe0e220','2026-11-23T09:03:04.317+00:00','command','asked','job','01a207a5-02b0-7c03-86a1-0d2dc15175fd',NULL,'{"kind": "find_themes"}',NULL);
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a207a5-02ab-7fe9-8a53-4f75007b654c','contribution','01a207a5-026d-76fd-a628-26b0a0a7e875',0);
INSERT INTO "evidence" VALUES('01a207a5-02ab-7fe9-8a53-4f75007b654c','theme','01a207a5-029f-7f3c-9a0c-cbc8ac834bcf',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), text TEXT NOT NULL,
  status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
) STRICT;
INSERT INTO "finding" VALUES('01a207a5-02ab-7fe9-8a53-4f75007b654c','01a207a5-025b-79e2-b3b0-66f1ebe0e220','need','Ohjaajille tarvitaan aikaa.','accepted','person','01a207a5-029f-7f3c-9a0c-cbc8ac834bcf',0);
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "invitation" VALUES('n73feryc','01a207a5-025b-79e2-b3b0-66f1ebe0e220',NULL,'2026-11-23T09:03:04.289+00:00',NULL);
INSERT INTO "invitation" VALUES('q957vm9r','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025d-7423-8c96-a0a89ff971ff','2026-11-23T09:03:04.289+00:00',NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a207a5-02b0-7c03-86a1-0d2dc15175fd','01a207a5-025b-79e2-b3b0-66f1ebe0e220','find_themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-23T09:03:04.317+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('cf35a5de373a7d72d1542f61388c0ce8b67d847c7fcf8a6a7970eee1989d2d07','01a207a5-02ad-7a36-a3cd-8f74ec742d60','2026-11-23T21:03:04.316+00:00');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('41be3134-68b2-4e1e-b641-64f1b8e05009','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('49a8591c-4d51-4c78-8143-1e15588bd115','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025f-724b-a3af-d47edef02341',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('fa52eae2-51d3-4616-a4c9-b04b1c82389d','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-0261-7261-b1e3-65ee9479eb84',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('254158af-39e6-4e2d-8f50-1d7b036e7505','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('a5662b7d-257e-439c-8a72-baf49a3826bb','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025f-724b-a3af-d47edef02341',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('98d49dfb-5ede-42b7-a833-43b059eedd8d','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-0261-7261-b1e3-65ee9479eb84',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('9eb4a4c3-3d01-443b-8836-968bd0588191','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025d-7423-8c96-a0a89ff971ff',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('c54296c5-d962-43a7-bb4b-ec2a31ec4c8e','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025d-7423-8c96-a0a89ff971ff','72bbd40dfcde09fbe8029444dead98b75f8610530e9b551dc7305f8d466039dd','2026-11-23');
INSERT INTO "participant" VALUES('f9b56645-b080-4277-b50b-82b3dffea61d','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025d-7423-8c96-a0a89ff971ff','a13f7ebe80125887a097d36c94e78db42079f9c803629aa9556f6c66829f8ff7','2026-11-23');
INSERT INTO "participant" VALUES('aaa51e57-4125-4bba-9b3c-1bdc509b3149','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-025d-7423-8c96-a0a89ff971ff','ac4aeeb4550708886b38d03ae0c6bf59633a2af66b0e4d72632e54cd5d29be31','2026-11-23');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('dda8a5654bcf1218847e97f9c43603dacf22d0863cd85300f6d151414468942c','41be3134-68b2-4e1e-b641-64f1b8e05009','2026-11-23');
INSERT INTO "participant_token" VALUES('3fad32d272a0baed19b45ba979dbed1dabbd06903a4f8c306507fb3e8b23a1ca','49a8591c-4d51-4c78-8143-1e15588bd115','2026-11-23');
INSERT INTO "participant_token" VALUES('4d8a257818dfd2a3fd61e9b63b3e37624be30c16b0fb2a3cd1d2b0e1257ed4fa','fa52eae2-51d3-4616-a4c9-b04b1c82389d','2026-11-23');
INSERT INTO "participant_token" VALUES('66bdaa5cb81cb01e7ee0c365d0946a83bd51d094c913f8bdb54fd739392ee729','254158af-39e6-4e2d-8f50-1d7b036e7505','2026-11-23');
INSERT INTO "participant_token" VALUES('a15bbaf355c04fc0fc9ca3a9d31a959175a33c6b7c97e50ce0e6a71bdd4351cd','a5662b7d-257e-439c-8a72-baf49a3826bb','2026-11-23');
INSERT INTO "participant_token" VALUES('8ce6f052870143f6007585fe4bffafd2269e4904db761acc0ddee4938f482aeb','98d49dfb-5ede-42b7-a833-43b059eedd8d','2026-11-23');
INSERT INTO "participant_token" VALUES('c5bc8cfd7a0531b112525ab1047b4f3ddaa8b6dac0400fca42362eda0e67359f','9eb4a4c3-3d01-443b-8836-968bd0588191','2026-11-23');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
) STRICT;
INSERT INTO "project" VALUES('01a207a5-025b-79e2-b3b0-66f1ebe0e220','Kaikki ovet auki','fi','Yhteinen kuva','Kuurakoski','2026-11-23T09:03:04.283+00:00');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a207a5-0267-7d76-a185-663e7e876761','01a207a5-0265-78c2-9033-39b44d2b093c','Mikä estää palkkaamasta?',0,'observation');
INSERT INTO "prompt" VALUES('01a207a5-0269-7aca-b191-87ba2b223b41','01a207a5-0265-78c2-9033-39b44d2b093c','Mitä tarvitaan?',1,'need');
INSERT INTO "prompt" VALUES('01a207a5-0297-7e53-bb29-9cf8cf45bc85','01a207a5-0295-770c-9e4f-64557b91b865','Vastaus',0,NULL);
CREATE TABLE rating(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, dimension TEXT NOT NULL,
  value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id)
) STRICT;
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a207a5-025d-7423-8c96-a0a89ff971ff','01a207a5-025b-79e2-b3b0-66f1ebe0e220','Työnantajat',0,0);
INSERT INTO "stakeholder_group" VALUES('01a207a5-025f-724b-a3af-d47edef02341','01a207a5-025b-79e2-b3b0-66f1ebe0e220','Työntekijät',1,0);
INSERT INTO "stakeholder_group" VALUES('01a207a5-0261-7261-b1e3-65ee9479eb84','01a207a5-025b-79e2-b3b0-66f1ebe0e220','Henkilöstö',2,1);
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO "submission" VALUES('k0','01a207a5-025b-79e2-b3b0-66f1ebe0e220','41be3134-68b2-4e1e-b641-64f1b8e05009','2026-11-23T09:03:04.290+00:00');
INSERT INTO "submission" VALUES('n0','01a207a5-025b-79e2-b3b0-66f1ebe0e220','41be3134-68b2-4e1e-b641-64f1b8e05009','2026-11-23T09:03:04.291+00:00');
INSERT INTO "submission" VALUES('k1','01a207a5-025b-79e2-b3b0-66f1ebe0e220','49a8591c-4d51-4c78-8143-1e15588bd115','2026-11-23T09:03:04.292+00:00');
INSERT INTO "submission" VALUES('n1','01a207a5-025b-79e2-b3b0-66f1ebe0e220','49a8591c-4d51-4c78-8143-1e15588bd115','2026-11-23T09:03:04.293+00:00');
INSERT INTO "submission" VALUES('k2','01a207a5-025b-79e2-b3b0-66f1ebe0e220','fa52eae2-51d3-4616-a4c9-b04b1c82389d','2026-11-23T09:03:04.294+00:00');
INSERT INTO "submission" VALUES('n2','01a207a5-025b-79e2-b3b0-66f1ebe0e220','fa52eae2-51d3-4616-a4c9-b04b1c82389d','2026-11-23T09:03:04.294+00:00');
INSERT INTO "submission" VALUES('k3','01a207a5-025b-79e2-b3b0-66f1ebe0e220','254158af-39e6-4e2d-8f50-1d7b036e7505','2026-11-23T09:03:04.295+00:00');
INSERT INTO "submission" VALUES('n3','01a207a5-025b-79e2-b3b0-66f1ebe0e220','254158af-39e6-4e2d-8f50-1d7b036e7505','2026-11-23T09:03:04.296+00:00');
INSERT INTO "submission" VALUES('k4','01a207a5-025b-79e2-b3b0-66f1ebe0e220','a5662b7d-257e-439c-8a72-baf49a3826bb','2026-11-23T09:03:04.297+00:00');
INSERT INTO "submission" VALUES('n4','01a207a5-025b-79e2-b3b0-66f1ebe0e220','a5662b7d-257e-439c-8a72-baf49a3826bb','2026-11-23T09:03:04.298+00:00');
INSERT INTO "submission" VALUES('k5','01a207a5-025b-79e2-b3b0-66f1ebe0e220','98d49dfb-5ede-42b7-a833-43b059eedd8d','2026-11-23T09:03:04.299+00:00');
INSERT INTO "submission" VALUES('n5','01a207a5-025b-79e2-b3b0-66f1ebe0e220','98d49dfb-5ede-42b7-a833-43b059eedd8d','2026-11-23T09:03:04.300+00:00');
INSERT INTO "submission" VALUES('k6','01a207a5-025b-79e2-b3b0-66f1ebe0e220','9eb4a4c3-3d01-443b-8836-968bd0588191','2026-11-23T09:03:04.301+00:00');
INSERT INTO "submission" VALUES('n6','01a207a5-025b-79e2-b3b0-66f1ebe0e220','9eb4a4c3-3d01-443b-8836-968bd0588191','2026-11-23T09:03:04.302+00:00');
INSERT INTO "submission" VALUES('k0b','01a207a5-025b-79e2-b3b0-66f1ebe0e220','41be3134-68b2-4e1e-b641-64f1b8e05009','2026-11-23T09:03:04.304+00:00');
INSERT INTO "submission" VALUES('k1b','01a207a5-025b-79e2-b3b0-66f1ebe0e220','49a8591c-4d51-4c78-8143-1e15588bd115','2026-11-23T09:03:04.305+00:00');
INSERT INTO "submission" VALUES('01a207a5-025b-79e2-b3b0-66f1ebe0e220:r0','01a207a5-025b-79e2-b3b0-66f1ebe0e220','import','2026-11-23T09:03:04.312+00:00');
INSERT INTO "submission" VALUES('01a207a5-025b-79e2-b3b0-66f1ebe0e220:r1','01a207a5-025b-79e2-b3b0-66f1ebe0e220','import','2026-11-23T09:03:04.312+00:00');
INSERT INTO "submission" VALUES('01a207a5-025b-79e2-b3b0-66f1ebe0e220:r2','01a207a5-025b-79e2-b3b0-66f1ebe0e220','import','2026-11-23T09:03:04.312+00:00');
INSERT INTO "submission" VALUES('01a207a5-025b-79e2-b3b0-66f1ebe0e220:r3','01a207a5-025b-79e2-b3b0-66f1ebe0e220','import','2026-11-23T09:03:04.312+00:00');
INSERT INTO "submission" VALUES('01a207a5-025b-79e2-b3b0-66f1ebe0e220:r4','01a207a5-025b-79e2-b3b0-66f1ebe0e220','import','2026-11-23T09:03:04.312+00:00');
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
) STRICT;
INSERT INTO "theme" VALUES('01a207a5-029f-7f3c-9a0c-cbc8ac834bcf','01a207a5-025b-79e2-b3b0-66f1ebe0e220',1,'Oppisopimus väylänä','["oppisopimus", "väylä"]','machine','lexical');
INSERT INTO "theme" VALUES('01a207a5-02a0-774e-bc19-3cc8f1153349','01a207a5-025b-79e2-b3b0-66f1ebe0e220',2,'Ohjaus','["ohjaaja"]','person','lexical');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a207a5-029f-7f3c-9a0c-cbc8ac834bcf','01a207a5-026d-76fd-a628-26b0a0a7e875',0);
INSERT INTO "theme_contribution" VALUES('01a207a5-029f-7f3c-9a0c-cbc8ac834bcf','01a207a5-026f-76a3-ac7c-b6d93da6b28a',1);
INSERT INTO "theme_contribution" VALUES('01a207a5-029f-7f3c-9a0c-cbc8ac834bcf','01a207a5-0273-7b53-a654-a5ea6a54024a',2);
INSERT INTO "theme_contribution" VALUES('01a207a5-029f-7f3c-9a0c-cbc8ac834bcf','01a207a5-0275-7c63-abb9-6a0509146cc2',3);
INSERT INTO "theme_contribution" VALUES('01a207a5-02a0-774e-bc19-3cc8f1153349','01a207a5-0277-7f40-8566-557c8dc92e19',0);
INSERT INTO "theme_contribution" VALUES('01a207a5-02a0-774e-bc19-3cc8f1153349','01a207a5-0279-7bf1-aa5d-cbe00b8a5eef',1);
INSERT INTO "theme_contribution" VALUES('01a207a5-02a0-774e-bc19-3cc8f1153349','01a207a5-027b-7084-bb89-c3cfff0c4021',2);
CREATE TABLE tie(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','after')), scale TEXT NOT NULL,
  UNIQUE(project_id, source_id, target_id, kind, round)
) STRICT;
INSERT INTO "tie" VALUES('01a207a5-02a2-7599-a336-84f927ee903b','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-02a3-74f3-8b13-47c9577d34fc','01a207a5-02a5-79d5-8e92-ad0ade68e97e','osaaminen',3,2,'before','kutomo-0-4');
INSERT INTO "tie" VALUES('01a207a5-02a7-72c5-9b29-e3cefdc76445','01a207a5-025b-79e2-b3b0-66f1ebe0e220','01a207a5-02a5-79d5-8e92-ad0ade68e97e','01a207a5-02a8-7ba6-a1eb-0e88fca476c8','tieto',2,NULL,'before','kutomo-0-4');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a207a5-0263-7fd1-bed1-362f2021377c','01a207a5-025b-79e2-b3b0-66f1ebe0e220','Työnantajien työpaja',0,'2026-09-01');
INSERT INTO "workshop" VALUES('01a207a5-0293-7fbb-9da9-621f8cfe2fef','01a207a5-025b-79e2-b3b0-66f1ebe0e220','Kysely',1,NULL);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX contribution_by_prompt ON contribution(prompt_id, created_at, id);
CREATE INDEX contribution_by_participant ON contribution(participant_id);
CREATE INDEX job_by_state ON job(state, created_at);
CREATE INDEX event_by_project ON event(project_id, seq);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',45);
COMMIT;
