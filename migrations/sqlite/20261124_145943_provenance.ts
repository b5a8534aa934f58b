import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`link_id\` text(36),
  	\`reason\` text,
  	\`by_id\` text(36),
  	\`at\` text,
  	FOREIGN KEY (\`link_id\`) REFERENCES \`provenance_links\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_waivers_order_idx\` ON \`articles_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_waivers_parent_id_idx\` ON \`articles_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_waivers_link_idx\` ON \`articles_waivers\` (\`link_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_waivers_by_idx\` ON \`articles_waivers\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_users_id_idx\` ON \`articles_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_waivers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`link_id\` text(36),
  	\`reason\` text,
  	\`by_id\` text(36),
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`link_id\`) REFERENCES \`provenance_links\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_waivers_order_idx\` ON \`_articles_v_version_waivers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_waivers_parent_id_idx\` ON \`_articles_v_version_waivers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_waivers_link_idx\` ON \`_articles_v_version_waivers\` (\`link_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_waivers_by_idx\` ON \`_articles_v_version_waivers\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_users_id_idx\` ON \`_articles_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`claim_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`status\` text NOT NULL,
  	\`exact\` text NOT NULL,
  	\`prefix\` text,
  	\`suffix\` text,
  	\`position\` numeric NOT NULL,
  	\`note\` text,
  	\`by_id\` text(36),
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`claim_checks_article_idx\` ON \`claim_checks\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`claim_checks_by_idx\` ON \`claim_checks\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`claim_checks_at_idx\` ON \`claim_checks\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`claim_checks_updated_at_idx\` ON \`claim_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claim_checks_created_at_idx\` ON \`claim_checks\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_evidence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`identity\` text NOT NULL,
  	\`url\` text,
  	\`basis\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`retrieved_at\` text NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`authors\` text,
  	\`posted_at\` text,
  	\`media_hashes\` text,
  	\`wire_revision_id\` text(36),
  	\`warc_sha256\` text,
  	\`note\` text,
  	\`brought_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`wire_revision_id\`) REFERENCES \`wire_revisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`brought_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_evidence\`("id", "sha256", "identity", "retrieved_at", "outcome", "text", "media_hashes", "wire_revision_id", "updated_at", "created_at", "basis") SELECT "id", "sha256", coalesce("identity", ''), "retrieved_at", "outcome", "text", "media_hashes", "wire_revision_id", "updated_at", "created_at", 'wire' FROM \`evidence\`;`)
  await db.run(sql`DROP TABLE \`evidence\`;`)
  await db.run(sql`ALTER TABLE \`__new_evidence\` RENAME TO \`evidence\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`evidence_sha256_idx\` ON \`evidence\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`evidence_identity_idx\` ON \`evidence\` (\`identity\`);`)
  await db.run(sql`CREATE INDEX \`evidence_retrieved_at_idx\` ON \`evidence\` (\`retrieved_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_wire_revision_idx\` ON \`evidence\` (\`wire_revision_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_brought_by_idx\` ON \`evidence\` (\`brought_by_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_updated_at_idx\` ON \`evidence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_created_at_idx\` ON \`evidence\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`clearance_content\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`schedule_at\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`schedule_hash\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`schedule_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`schedule_state\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`schedule_note\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`sent_to_check_at\` text;`)
  await db.run(sql`CREATE INDEX \`articles_schedule_schedule_at_idx\` ON \`articles\` (\`schedule_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_schedule_schedule_by_idx\` ON \`articles\` (\`schedule_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_schedule_schedule_state_idx\` ON \`articles\` (\`schedule_state\`);`)
  await db.run(sql`CREATE INDEX \`articles_sent_to_check_at_idx\` ON \`articles\` (\`sent_to_check_at\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_clearance_content\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_schedule_at\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_schedule_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_schedule_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_schedule_state\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_schedule_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_sent_to_check_at\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_schedule_version_schedule_at_idx\` ON \`_articles_v\` (\`version_schedule_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_schedule_version_schedule_by_idx\` ON \`_articles_v\` (\`version_schedule_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_schedule_version_schedule_state_idx\` ON \`_articles_v\` (\`version_schedule_state\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_sent_to_check_at_idx\` ON \`_articles_v\` (\`version_sent_to_check_at\`);`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`true_author\` text;`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`evidence_state\` text DEFAULT 'none';`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`evidence_note\` text;`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`recheck_state\` text;`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`recheck_at\` text;`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`recheck_next_at\` text;`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`recheck_looks\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`recheck_found_id\` text(36) REFERENCES evidence(id);`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`recheck_settled_at\` text;`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`recheck_settled_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`recheck_settled_note\` text;`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`added_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`provenance_links\` ADD \`rev\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`provenance_links_evidence_state_idx\` ON \`provenance_links\` (\`evidence_state\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_verification_verification_status_idx\` ON \`provenance_links\` (\`verification_status\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_recheck_recheck_state_idx\` ON \`provenance_links\` (\`recheck_state\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_recheck_recheck_next_at_idx\` ON \`provenance_links\` (\`recheck_next_at\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_recheck_recheck_found_idx\` ON \`provenance_links\` (\`recheck_found_id\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_recheck_recheck_settled_by_idx\` ON \`provenance_links\` (\`recheck_settled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_added_by_idx\` ON \`provenance_links\` (\`added_by_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`claim_checks_id\` text(36) REFERENCES claim_checks(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claim_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`claim_checks_id\`);`)
  await db.run(sql`ALTER TABLE \`policy\` ADD \`single_origin\` text DEFAULT 'warn' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`policy\` ADD \`alarm_mail\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_waivers\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_waivers\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`claim_checks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`framing_note\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`section_id\` text(36),
  	\`edition_id\` text(36),
  	\`byline\` text DEFAULT 'Monexus News',
  	\`hero_id\` text(36),
  	\`slug\` text,
  	\`embargo_until\` text,
  	\`clearance_hash\` text,
  	\`clearance_by_id\` text(36),
  	\`clearance_at\` text,
  	\`author_id\` text(36),
  	\`printed_at\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`clearance_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "standfirst", "body", "framing_note", "stage", "section_id", "edition_id", "byline", "hero_id", "slug", "embargo_until", "clearance_hash", "clearance_by_id", "clearance_at", "author_id", "printed_at", "rev", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "headline", "standfirst", "body", "framing_note", "stage", "section_id", "edition_id", "byline", "hero_id", "slug", "embargo_until", "clearance_hash", "clearance_by_id", "clearance_at", "author_id", "printed_at", "rev", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_stage_idx\` ON \`articles\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_edition_idx\` ON \`articles\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_hero_idx\` ON \`articles\` (\`hero_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_clearance_clearance_by_idx\` ON \`articles\` (\`clearance_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_author_idx\` ON \`articles\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_printed_at_idx\` ON \`articles\` (\`printed_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_headline\` text,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_framing_note\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_section_id\` text(36),
  	\`version_edition_id\` text(36),
  	\`version_byline\` text DEFAULT 'Monexus News',
  	\`version_hero_id\` text(36),
  	\`version_slug\` text,
  	\`version_embargo_until\` text,
  	\`version_clearance_hash\` text,
  	\`version_clearance_by_id\` text(36),
  	\`version_clearance_at\` text,
  	\`version_author_id\` text(36),
  	\`version_printed_at\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_clearance_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_standfirst", "version_body", "version_framing_note", "version_stage", "version_section_id", "version_edition_id", "version_byline", "version_hero_id", "version_slug", "version_embargo_until", "version_clearance_hash", "version_clearance_by_id", "version_clearance_at", "version_author_id", "version_printed_at", "version_rev", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_headline", "version_standfirst", "version_body", "version_framing_note", "version_stage", "version_section_id", "version_edition_id", "version_byline", "version_hero_id", "version_slug", "version_embargo_until", "version_clearance_hash", "version_clearance_by_id", "version_clearance_at", "version_author_id", "version_printed_at", "version_rev", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stage_idx\` ON \`_articles_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_edition_idx\` ON \`_articles_v\` (\`version_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_hero_idx\` ON \`_articles_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_clearance_version_clearance_by_idx\` ON \`_articles_v\` (\`version_clearance_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_author_idx\` ON \`_articles_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_printed_at_idx\` ON \`_articles_v\` (\`version_printed_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_provenance_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`raw_url\` text NOT NULL,
  	\`article_id\` text(36) NOT NULL,
  	\`position\` numeric,
  	\`role\` text DEFAULT 'supports' NOT NULL,
  	\`posted_at\` text,
  	\`posted_at_basis\` text,
  	\`source_id\` text(36),
  	\`wire_item_id\` text(36),
  	\`kind\` text,
  	\`platform\` text,
  	\`identity\` text,
  	\`canonical_url\` text,
  	\`claimed_author\` text,
  	\`evidence_id\` text(36),
  	\`verification_status\` text DEFAULT 'unverified',
  	\`verification_by_id\` text(36),
  	\`verification_at\` text,
  	\`verification_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`wire_item_id\`) REFERENCES \`wire_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`verification_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_provenance_links\`("id", "raw_url", "article_id", "position", "role", "posted_at", "posted_at_basis", "source_id", "wire_item_id", "kind", "platform", "identity", "canonical_url", "claimed_author", "evidence_id", "verification_status", "verification_by_id", "verification_at", "verification_note", "updated_at", "created_at") SELECT "id", "raw_url", "article_id", "position", "role", "posted_at", "posted_at_basis", "source_id", "wire_item_id", "kind", "platform", "identity", "canonical_url", "claimed_author", "evidence_id", "verification_status", "verification_by_id", "verification_at", "verification_note", "updated_at", "created_at" FROM \`provenance_links\`;`)
  await db.run(sql`DROP TABLE \`provenance_links\`;`)
  await db.run(sql`ALTER TABLE \`__new_provenance_links\` RENAME TO \`provenance_links\`;`)
  await db.run(sql`CREATE INDEX \`provenance_links_article_idx\` ON \`provenance_links\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_source_idx\` ON \`provenance_links\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_wire_item_idx\` ON \`provenance_links\` (\`wire_item_id\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_kind_idx\` ON \`provenance_links\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_identity_idx\` ON \`provenance_links\` (\`identity\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_evidence_idx\` ON \`provenance_links\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_verification_verification_by_idx\` ON \`provenance_links\` (\`verification_by_id\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_updated_at_idx\` ON \`provenance_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`provenance_links_created_at_idx\` ON \`provenance_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_evidence\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`identity\` text,
  	\`retrieved_at\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`text\` text,
  	\`media_hashes\` text,
  	\`warc_record\` text,
  	\`wire_revision_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`wire_revision_id\`) REFERENCES \`wire_revisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_evidence\`("id", "sha256", "identity", "retrieved_at", "outcome", "text", "media_hashes", "warc_record", "wire_revision_id", "updated_at", "created_at") SELECT "id", "sha256", "identity", "retrieved_at", "outcome", "text", "media_hashes", "warc_record", "wire_revision_id", "updated_at", "created_at" FROM \`evidence\`;`)
  await db.run(sql`DROP TABLE \`evidence\`;`)
  await db.run(sql`ALTER TABLE \`__new_evidence\` RENAME TO \`evidence\`;`)
  await db.run(sql`CREATE INDEX \`evidence_sha256_idx\` ON \`evidence\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`evidence_identity_idx\` ON \`evidence\` (\`identity\`);`)
  await db.run(sql`CREATE INDEX \`evidence_retrieved_at_idx\` ON \`evidence\` (\`retrieved_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_wire_revision_idx\` ON \`evidence\` (\`wire_revision_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_updated_at_idx\` ON \`evidence\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_created_at_idx\` ON \`evidence\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`provenance_links_id\` text(36),
  	\`evidence_id\` text(36),
  	\`media_id\` text(36),
  	\`wire_items_id\` text(36),
  	\`wire_revisions_id\` text(36),
  	\`stories_id\` text(36),
  	\`sources_id\` text(36),
  	\`editions_id\` text(36),
  	\`sections_id\` text(36),
  	\`corrections_id\` text(36),
  	\`releases_id\` text(36),
  	\`snapshots_id\` text(36),
  	\`users_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`provenance_links_id\`) REFERENCES \`provenance_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_items_id\`) REFERENCES \`wire_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`wire_revisions_id\`) REFERENCES \`wire_revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`corrections_id\`) REFERENCES \`corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`snapshots_id\`) REFERENCES \`snapshots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "provenance_links_id", "evidence_id", "media_id", "wire_items_id", "wire_revisions_id", "stories_id", "sources_id", "editions_id", "sections_id", "corrections_id", "releases_id", "snapshots_id", "users_id", "events_id") SELECT "id", "order", "parent_id", "path", "articles_id", "provenance_links_id", "evidence_id", "media_id", "wire_items_id", "wire_revisions_id", "stories_id", "sources_id", "editions_id", "sections_id", "corrections_id", "releases_id", "snapshots_id", "users_id", "events_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_provenance_links_id_idx\` ON \`payload_locked_documents_rels\` (\`provenance_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_evidence_id_idx\` ON \`payload_locked_documents_rels\` (\`evidence_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_wire_items_id_idx\` ON \`payload_locked_documents_rels\` (\`wire_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_wire_revisions_id_idx\` ON \`payload_locked_documents_rels\` (\`wire_revisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_snapshots_id_idx\` ON \`payload_locked_documents_rels\` (\`snapshots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`policy\` DROP COLUMN \`single_origin\`;`)
  await db.run(sql`ALTER TABLE \`policy\` DROP COLUMN \`alarm_mail\`;`)
}
