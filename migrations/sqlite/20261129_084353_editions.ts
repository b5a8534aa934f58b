import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`edition_templates_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`edition_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`edition_templates_weekdays_order_idx\` ON \`edition_templates_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`edition_templates_weekdays_parent_idx\` ON \`edition_templates_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`edition_templates_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section_id\` text(36) NOT NULL,
  	\`wanted\` numeric,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`edition_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`edition_templates_sections_order_idx\` ON \`edition_templates_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`edition_templates_sections_parent_id_idx\` ON \`edition_templates_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`edition_templates_sections_section_idx\` ON \`edition_templates_sections\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`edition_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`edition_templates_updated_at_idx\` ON \`edition_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`edition_templates_created_at_idx\` ON \`edition_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proofs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`content_sha256\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`manifest\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proofs_edition_idx\` ON \`proofs\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`proofs_content_sha256_idx\` ON \`proofs\` (\`content_sha256\`);`)
  await db.run(sql`CREATE INDEX \`proofs_at_idx\` ON \`proofs\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`proofs_by_idx\` ON \`proofs\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`proofs_updated_at_idx\` ON \`proofs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proofs_created_at_idx\` ON \`proofs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`signing_keys\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place\` numeric NOT NULL,
  	\`key_id\` text NOT NULL,
  	\`public_key\` text NOT NULL,
  	\`endorsement\` text,
  	\`since\` text NOT NULL,
  	\`sealed_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`signing_keys_place_idx\` ON \`signing_keys\` (\`place\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`signing_keys_key_id_idx\` ON \`signing_keys\` (\`key_id\`);`)
  await db.run(sql`CREATE INDEX \`signing_keys_updated_at_idx\` ON \`signing_keys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signing_keys_created_at_idx\` ON \`signing_keys\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_corrections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`kind\` text DEFAULT 'correction' NOT NULL,
  	\`what_was_wrong\` text,
  	\`what_changed\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`release_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_corrections\`("id", "article_id", "kind", "what_was_wrong", "what_changed", "at", "by_id", "release_id", "updated_at", "created_at") SELECT "id", "article_id", 'correction', "what_was_wrong", "what_changed", "at", "by_id", NULL, "updated_at", "created_at" FROM \`corrections\`;`)
  await db.run(sql`DROP TABLE \`corrections\`;`)
  await db.run(sql`ALTER TABLE \`__new_corrections\` RENAME TO \`corrections\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`corrections_article_idx\` ON \`corrections\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_at_idx\` ON \`corrections\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_by_idx\` ON \`corrections\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_release_idx\` ON \`corrections\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_updated_at_idx\` ON \`corrections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_created_at_idx\` ON \`corrections\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`editions_lineup\` ADD \`wanted\` numeric;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`void_reason\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`press_at\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`press_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`press_sha256\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`press_note\` text;`)
  await db.run(sql`CREATE INDEX \`editions_press_at_idx\` ON \`editions\` (\`press_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_press_by_idx\` ON \`editions\` (\`press_by_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`edition_templates_id\` text(36) REFERENCES edition_templates(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`proofs_id\` text(36) REFERENCES proofs(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`signing_keys_id\` text(36) REFERENCES signing_keys(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_edition_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`edition_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_proofs_id_idx\` ON \`payload_locked_documents_rels\` (\`proofs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_signing_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`signing_keys_id\`);`)
  await db.run(sql`ALTER TABLE \`masthead\` ADD \`numbering_by\` text DEFAULT 'volume' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`masthead\` ADD \`numbering_first_number\` numeric DEFAULT 1 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`edition_templates_weekdays\`;`)
  await db.run(sql`DROP TABLE \`edition_templates_sections\`;`)
  await db.run(sql`DROP TABLE \`edition_templates\`;`)
  await db.run(sql`DROP TABLE \`proofs\`;`)
  await db.run(sql`DROP TABLE \`signing_keys\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`label\` text,
  	\`status\` text DEFAULT 'planning' NOT NULL,
  	\`volume\` numeric,
  	\`number\` numeric,
  	\`revision\` numeric,
  	\`printed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_editions\`("id", "date", "label", "status", "volume", "number", "revision", "printed_at", "updated_at", "created_at") SELECT "id", "date", "label", "status", "volume", "number", "revision", "printed_at", "updated_at", "created_at" FROM \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`ALTER TABLE \`__new_editions\` RENAME TO \`editions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_date_idx\` ON \`editions\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`editions_status_idx\` ON \`editions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`editions_printed_at_idx\` ON \`editions\` (\`printed_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_corrections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`what_was_wrong\` text NOT NULL,
  	\`what_changed\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_corrections\`("id", "article_id", "what_was_wrong", "what_changed", "at", "by_id", "updated_at", "created_at") SELECT "id", "article_id", coalesce("what_was_wrong", ''), "what_changed", "at", "by_id", "updated_at", "created_at" FROM \`corrections\`;`)
  await db.run(sql`DROP TABLE \`corrections\`;`)
  await db.run(sql`ALTER TABLE \`__new_corrections\` RENAME TO \`corrections\`;`)
  await db.run(sql`CREATE INDEX \`corrections_article_idx\` ON \`corrections\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_at_idx\` ON \`corrections\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_by_idx\` ON \`corrections\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_updated_at_idx\` ON \`corrections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_created_at_idx\` ON \`corrections\` (\`created_at\`);`)
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
  	\`sections_id\` text(36),
  	\`corrections_id\` text(36),
  	\`users_id\` text(36),
  	\`wire_revisions_id\` text(36),
  	\`story_decisions_id\` text(36),
  	\`evidence_id\` text(36),
  	\`claim_checks_id\` text(36),
  	\`snapshots_id\` text(36),
  	\`releases_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`provenance_links_id\`) REFERENCES \`provenance_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_items_id\`) REFERENCES \`wire_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`corrections_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_revisions_id\`) REFERENCES \`wire_revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`story_decisions_id\`) REFERENCES \`story_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claim_checks_id\`) REFERENCES \`claim_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`snapshots_id\`) REFERENCES \`snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "provenance_links_id", "media_id", "wire_items_id", "stories_id", "sources_id", "editions_id", "sections_id", "corrections_id", "users_id", "wire_revisions_id", "story_decisions_id", "evidence_id", "claim_checks_id", "snapshots_id", "releases_id", "events_id") SELECT "id", "order", "parent_id", "path", "articles_id", "provenance_links_id", "media_id", "wire_items_id", "stories_id", "sources_id", "editions_id", "sections_id", "corrections_id", "users_id", "wire_revisions_id", "story_decisions_id", "evidence_id", "claim_checks_id", "snapshots_id", "releases_id", "events_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_wire_revisions_id_idx\` ON \`payload_locked_documents_rels\` (\`wire_revisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_story_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`story_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claim_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`claim_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`snapshots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`editions_lineup\` DROP COLUMN \`wanted\`;`)
  await db.run(sql`ALTER TABLE \`masthead\` DROP COLUMN \`numbering_by\`;`)
  await db.run(sql`ALTER TABLE \`masthead\` DROP COLUMN \`numbering_first_number\`;`)
}
