import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sources\` ADD \`polling_address\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`polling_next_at\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`polling_faults\` numeric;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`polling_cursor\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`health_polled_at\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`health_outcome\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`health_said\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`health_rhythm\` text;`)
  await db.run(sql`CREATE INDEX \`sources_polling_polling_enabled_idx\` ON \`sources\` (\`polling_enabled\`);`)
  await db.run(sql`CREATE INDEX \`sources_polling_polling_next_at_idx\` ON \`sources\` (\`polling_next_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_health_health_status_idx\` ON \`sources\` (\`health_status\`);`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`health_last_error\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`sources_polling_polling_enabled_idx\`;`)
  await db.run(sql`DROP INDEX \`sources_polling_polling_next_at_idx\`;`)
  await db.run(sql`DROP INDEX \`sources_health_health_status_idx\`;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`health_last_error\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`polling_address\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`polling_next_at\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`polling_faults\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`polling_cursor\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`health_polled_at\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`health_outcome\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`health_said\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`health_rhythm\`;`)
}
