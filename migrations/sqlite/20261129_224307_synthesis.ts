import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agent_keys_rights\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agent_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agent_keys_rights_order_idx\` ON \`agent_keys_rights\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agent_keys_rights_parent_idx\` ON \`agent_keys_rights\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agent_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`owner_id\` text(36),
  	\`key_start\` text,
  	\`key_sha256\` text,
  	\`issued_at\` text,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agent_keys_owner_idx\` ON \`agent_keys\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`agent_keys_key_sha256_idx\` ON \`agent_keys\` (\`key_sha256\`);`)
  await db.run(sql`CREATE INDEX \`agent_keys_updated_at_idx\` ON \`agent_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agent_keys_created_at_idx\` ON \`agent_keys\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`syntheses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36),
  	\`story_id\` text(36),
  	\`order\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`step\` text,
  	\`engine\` text NOT NULL,
  	\`model\` text,
  	\`reason\` text,
  	\`pack\` text,
  	\`pack_sha256\` text,
  	\`prompt_sha256\` text,
  	\`draft\` text,
  	\`accepted\` text,
  	\`tokens_in\` numeric,
  	\`tokens_out\` numeric,
  	\`cost\` numeric,
  	\`by_id\` text(36),
  	\`agent_key_id\` text(36),
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agent_key_id\`) REFERENCES \`agent_keys\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`syntheses_article_idx\` ON \`syntheses\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_story_idx\` ON \`syntheses\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_state_idx\` ON \`syntheses\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_by_idx\` ON \`syntheses\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_agent_key_idx\` ON \`syntheses\` (\`agent_key_id\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_updated_at_idx\` ON \`syntheses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_created_at_idx\` ON \`syntheses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`syntheses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`wire_items_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`syntheses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_items_id\`) REFERENCES \`wire_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`syntheses_rels_order_idx\` ON \`syntheses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_rels_parent_idx\` ON \`syntheses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_rels_path_idx\` ON \`syntheses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`syntheses_rels_wire_items_id_idx\` ON \`syntheses_rels\` (\`wire_items_id\`);`)
  await db.run(sql`CREATE TABLE \`proposed_updates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`story_id\` text(36),
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`words\` text NOT NULL,
  	\`sentence\` text,
  	\`evidence\` text NOT NULL,
  	\`synthesis_id\` text(36),
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`reason\` text,
  	\`by_id\` text(36),
  	\`closed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`synthesis_id\`) REFERENCES \`syntheses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proposed_updates_article_idx\` ON \`proposed_updates\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`proposed_updates_story_idx\` ON \`proposed_updates\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`proposed_updates_synthesis_idx\` ON \`proposed_updates\` (\`synthesis_id\`);`)
  await db.run(sql`CREATE INDEX \`proposed_updates_state_idx\` ON \`proposed_updates\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`proposed_updates_by_idx\` ON \`proposed_updates\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`proposed_updates_updated_at_idx\` ON \`proposed_updates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proposed_updates_created_at_idx\` ON \`proposed_updates\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_key_idx\` ON \`proposed_updates\` (\`article_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`synthesis_forms_brief_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synthesis_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synthesis_forms_brief_parts_order_idx\` ON \`synthesis_forms_brief_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`synthesis_forms_brief_parts_parent_idx\` ON \`synthesis_forms_brief_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`synthesis_forms_report_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synthesis_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synthesis_forms_report_parts_order_idx\` ON \`synthesis_forms_report_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`synthesis_forms_report_parts_parent_idx\` ON \`synthesis_forms_report_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`synthesis_forms_explainer_parts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synthesis_forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synthesis_forms_explainer_parts_order_idx\` ON \`synthesis_forms_explainer_parts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`synthesis_forms_explainer_parts_parent_idx\` ON \`synthesis_forms_explainer_parts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`synthesis_forms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`brief_words\` numeric DEFAULT 120 NOT NULL,
  	\`brief_guidance\` text DEFAULT 'A few sentences: what happened, and what is contested or not known.',
  	\`report_words\` numeric DEFAULT 2000 NOT NULL,
  	\`report_guidance\` text DEFAULT 'A news report: what happened, what each side says, what is contested, what is not known, context.',
  	\`explainer_words\` numeric DEFAULT 2000 NOT NULL,
  	\`explainer_guidance\` text DEFAULT 'As a report, with more background and a heading over each part.',
  	\`explainer_headings_happened\` text DEFAULT 'What happened' NOT NULL,
  	\`explainer_headings_sides\` text DEFAULT 'What each side says' NOT NULL,
  	\`explainer_headings_contested\` text DEFAULT 'What is contested' NOT NULL,
  	\`explainer_headings_unknown\` text DEFAULT 'What is not known' NOT NULL,
  	\`explainer_headings_context\` text DEFAULT 'Background' NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`articles_rels\` ADD \`syntheses_id\` text(36) REFERENCES syntheses(id);`)
  await db.run(sql`CREATE INDEX \`articles_rels_syntheses_id_idx\` ON \`articles_rels\` (\`syntheses_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v_rels\` ADD \`syntheses_id\` text(36) REFERENCES syntheses(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_syntheses_id_idx\` ON \`_articles_v_rels\` (\`syntheses_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`agent_keys_id\` text(36) REFERENCES agent_keys(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`syntheses_id\` text(36) REFERENCES syntheses(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`proposed_updates_id\` text(36) REFERENCES proposed_updates(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agent_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`agent_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_syntheses_id_idx\` ON \`payload_locked_documents_rels\` (\`syntheses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_proposed_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`proposed_updates_id\`);`)
  await db.run(sql`ALTER TABLE \`policy\` ADD \`model_drafts\` text DEFAULT 'forbidden' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agent_keys_rights\`;`)
  await db.run(sql`DROP TABLE \`agent_keys\`;`)
  await db.run(sql`DROP TABLE \`syntheses\`;`)
  await db.run(sql`DROP TABLE \`syntheses_rels\`;`)
  await db.run(sql`DROP TABLE \`proposed_updates\`;`)
  await db.run(sql`DROP TABLE \`synthesis_forms_brief_parts\`;`)
  await db.run(sql`DROP TABLE \`synthesis_forms_report_parts\`;`)
  await db.run(sql`DROP TABLE \`synthesis_forms_explainer_parts\`;`)
  await db.run(sql`DROP TABLE \`synthesis_forms\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles_rels\`("id", "order", "parent_id", "path", "users_id") SELECT "id", "order", "parent_id", "path", "users_id" FROM \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles_rels\` RENAME TO \`articles_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_users_id_idx\` ON \`articles_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_rels\`("id", "order", "parent_id", "path", "users_id") SELECT "id", "order", "parent_id", "path", "users_id" FROM \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_rels\` RENAME TO \`_articles_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_users_id_idx\` ON \`_articles_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`provenance_links_id\` text(36),
  	\`media_id\` text(36),
  	\`wire_items_id\` text(36),
  	\`stories_id\` text(36),
  	\`sources_id\` text(36),
  	\`editions_id\` text(36),
  	\`edition_templates_id\` text(36),
  	\`sections_id\` text(36),
  	\`corrections_id\` text(36),
  	\`users_id\` text(36),
  	\`wire_revisions_id\` text(36),
  	\`story_decisions_id\` text(36),
  	\`evidence_id\` text(36),
  	\`claim_checks_id\` text(36),
  	\`snapshots_id\` text(36),
  	\`proofs_id\` text(36),
  	\`releases_id\` text(36),
  	\`signing_keys_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`provenance_links_id\`) REFERENCES \`provenance_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_items_id\`) REFERENCES \`wire_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`edition_templates_id\`) REFERENCES \`edition_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`corrections_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_revisions_id\`) REFERENCES \`wire_revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`story_decisions_id\`) REFERENCES \`story_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claim_checks_id\`) REFERENCES \`claim_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`snapshots_id\`) REFERENCES \`snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`proofs_id\`) REFERENCES \`proofs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`signing_keys_id\`) REFERENCES \`signing_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "provenance_links_id", "media_id", "wire_items_id", "stories_id", "sources_id", "editions_id", "edition_templates_id", "sections_id", "corrections_id", "users_id", "wire_revisions_id", "story_decisions_id", "evidence_id", "claim_checks_id", "snapshots_id", "proofs_id", "releases_id", "signing_keys_id", "events_id") SELECT "id", "order", "parent_id", "path", "articles_id", "provenance_links_id", "media_id", "wire_items_id", "stories_id", "sources_id", "editions_id", "edition_templates_id", "sections_id", "corrections_id", "users_id", "wire_revisions_id", "story_decisions_id", "evidence_id", "claim_checks_id", "snapshots_id", "proofs_id", "releases_id", "signing_keys_id", "events_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_provenance_links_id_idx\` ON \`payload_locked_documents_rels\` (\`provenance_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_wire_items_id_idx\` ON \`payload_locked_documents_rels\` (\`wire_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_edition_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`edition_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_wire_revisions_id_idx\` ON \`payload_locked_documents_rels\` (\`wire_revisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_story_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`story_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claim_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`claim_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`snapshots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_proofs_id_idx\` ON \`payload_locked_documents_rels\` (\`proofs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signing_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`signing_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`policy\` DROP COLUMN \`model_drafts\`;`)
}
