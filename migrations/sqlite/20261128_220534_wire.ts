import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`story_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`other_id\` text(36),
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`other_id\`) REFERENCES \`wire_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`story_decisions_other_idx\` ON \`story_decisions\` (\`other_id\`);`)
  await db.run(sql`CREATE INDEX \`story_decisions_by_idx\` ON \`story_decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`story_decisions_at_idx\` ON \`story_decisions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`story_decisions_updated_at_idx\` ON \`story_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`story_decisions_created_at_idx\` ON \`story_decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`story_decisions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`wire_items_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`story_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_items_id\`) REFERENCES \`wire_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`story_decisions_rels_order_idx\` ON \`story_decisions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`story_decisions_rels_parent_idx\` ON \`story_decisions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`story_decisions_rels_path_idx\` ON \`story_decisions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`story_decisions_rels_wire_items_id_idx\` ON \`story_decisions_rels\` (\`wire_items_id\`);`)
  await db.run(sql`DROP TABLE \`stories_decisions\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`alike_kind\` text;`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`alike_of_id\` text(36) REFERENCES wire_items(id);`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`alike_because\` text;`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`alike_similarity\` numeric;`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`alike_ours\` text;`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`alike_theirs\` text;`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`editors_note\` text;`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`urgency\` numeric;`)
  await db.run(sql`ALTER TABLE \`wire_items\` ADD \`filed\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`wire_items_alike_alike_of_idx\` ON \`wire_items\` (\`alike_of_id\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_filed_idx\` ON \`wire_items\` (\`filed\`);`)
  await db.run(sql`CREATE INDEX \`source_receivedAt_idx\` ON \`wire_items\` (\`source_id\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`language_receivedAt_idx\` ON \`wire_items\` (\`language\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`state_receivedAt_idx\` ON \`wire_items\` (\`state\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`story_postedAt_idx\` ON \`wire_items\` (\`story_id\`,\`posted_at\`);`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`conflict_count\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`earliest\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_earliest_idx\` ON \`stories\` (\`earliest\`);`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`section_id\` text(36) REFERENCES sections(id);`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`push_generation\` numeric DEFAULT 1;`)
  await db.run(sql`CREATE INDEX \`sources_section_idx\` ON \`sources\` (\`section_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`story_decisions_id\` text(36) REFERENCES story_decisions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_story_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`story_decisions_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`stories_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_decisions_order_idx\` ON \`stories_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`stories_decisions_parent_id_idx\` ON \`stories_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_decisions_by_idx\` ON \`stories_decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`wire_items_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_items_id\`) REFERENCES \`wire_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_wire_items_id_idx\` ON \`stories_rels\` (\`wire_items_id\`);`)
  await db.run(sql`DROP TABLE \`story_decisions\`;`)
  await db.run(sql`DROP TABLE \`story_decisions_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_wire_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36) NOT NULL,
  	\`external_id\` text NOT NULL,
  	\`identity\` text,
  	\`url\` text,
  	\`canonical_url\` text,
  	\`headline\` text NOT NULL,
  	\`text\` text,
  	\`language\` text,
  	\`author\` text,
  	\`posted_at\` text,
  	\`posted_at_basis\` text DEFAULT 'none',
  	\`received_at\` text NOT NULL,
  	\`state\` text DEFAULT 'live' NOT NULL,
  	\`forward_of\` text,
  	\`media\` text,
  	\`sha256\` text,
  	\`revisions\` numeric DEFAULT 1,
  	\`raw\` text,
  	\`story_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`story_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_wire_items\`("id", "source_id", "external_id", "identity", "url", "canonical_url", "headline", "text", "language", "author", "posted_at", "posted_at_basis", "received_at", "state", "forward_of", "media", "sha256", "revisions", "raw", "story_id", "updated_at", "created_at") SELECT "id", "source_id", "external_id", "identity", "url", "canonical_url", "headline", "text", "language", "author", "posted_at", "posted_at_basis", "received_at", "state", "forward_of", "media", "sha256", "revisions", "raw", "story_id", "updated_at", "created_at" FROM \`wire_items\`;`)
  await db.run(sql`DROP TABLE \`wire_items\`;`)
  await db.run(sql`ALTER TABLE \`__new_wire_items\` RENAME TO \`wire_items\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`wire_items_source_idx\` ON \`wire_items\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_identity_idx\` ON \`wire_items\` (\`identity\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_language_idx\` ON \`wire_items\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_posted_at_idx\` ON \`wire_items\` (\`posted_at\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_received_at_idx\` ON \`wire_items\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_state_idx\` ON \`wire_items\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_sha256_idx\` ON \`wire_items\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_story_idx\` ON \`wire_items\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_updated_at_idx\` ON \`wire_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`wire_items_created_at_idx\` ON \`wire_items\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`source_externalId_idx\` ON \`wire_items\` (\`source_id\`,\`external_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`platform\` text DEFAULT 'rss' NOT NULL,
  	\`handle\` text,
  	\`url\` text,
  	\`owner\` text NOT NULL,
  	\`stance\` text,
  	\`language\` text DEFAULT 'en',
  	\`polling_enabled\` integer DEFAULT false,
  	\`polling_address\` text,
  	\`polling_minutes\` numeric DEFAULT 10,
  	\`polling_next_at\` text,
  	\`polling_faults\` numeric,
  	\`polling_cursor\` text,
  	\`health_status\` text,
  	\`health_last_item_at\` text,
  	\`health_polled_at\` text,
  	\`health_outcome\` text,
  	\`health_said\` text,
  	\`health_rhythm\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sources\`("id", "code", "name", "platform", "handle", "url", "owner", "stance", "language", "polling_enabled", "polling_address", "polling_minutes", "polling_next_at", "polling_faults", "polling_cursor", "health_status", "health_last_item_at", "health_polled_at", "health_outcome", "health_said", "health_rhythm", "updated_at", "created_at") SELECT "id", "code", "name", "platform", "handle", "url", "owner", "stance", "language", "polling_enabled", "polling_address", "polling_minutes", "polling_next_at", "polling_faults", "polling_cursor", "health_status", "health_last_item_at", "health_polled_at", "health_outcome", "health_said", "health_rhythm", "updated_at", "created_at" FROM \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`ALTER TABLE \`__new_sources\` RENAME TO \`sources\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_code_idx\` ON \`sources\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`sources_owner_idx\` ON \`sources\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`sources_polling_polling_enabled_idx\` ON \`sources\` (\`polling_enabled\`);`)
  await db.run(sql`CREATE INDEX \`sources_polling_polling_next_at_idx\` ON \`sources\` (\`polling_next_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_health_health_status_idx\` ON \`sources\` (\`health_status\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
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
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claim_checks_id\`) REFERENCES \`claim_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`snapshots_id\`) REFERENCES \`snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "provenance_links_id", "media_id", "wire_items_id", "stories_id", "sources_id", "editions_id", "sections_id", "corrections_id", "users_id", "wire_revisions_id", "evidence_id", "claim_checks_id", "snapshots_id", "releases_id", "events_id") SELECT "id", "order", "parent_id", "path", "articles_id", "provenance_links_id", "media_id", "wire_items_id", "stories_id", "sources_id", "editions_id", "sections_id", "corrections_id", "users_id", "wire_revisions_id", "evidence_id", "claim_checks_id", "snapshots_id", "releases_id", "events_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claim_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`claim_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`snapshots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`DROP INDEX \`stories_earliest_idx\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`conflict_count\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`earliest\`;`)
}
