/** Raise it when texts are taken apart or kept in another way: the index is then built anew. */
export const searchVersion = 2

/**
 * Beside Payload's tables: `wire_search` is the index (FTS5, words only, no copy of the text),
 * `wire_search_items` gives every item its row there, `wire_search_due` names what is yet to be taken in.
 * A row's number tells when its item arrived (`placeOfItem`), so that the index itself runs in the order
 * of arrival. Beginnings of up to four letters have an index of their own: whoever types has typed one letter first.
 */
export const searchTables = [
  'CREATE TABLE IF NOT EXISTS wire_search_version (version INTEGER NOT NULL)',
  'CREATE TABLE IF NOT EXISTS wire_search_items (seq INTEGER PRIMARY KEY, item TEXT NOT NULL UNIQUE)',
  'CREATE TABLE IF NOT EXISTS wire_search_due (n INTEGER PRIMARY KEY AUTOINCREMENT, item TEXT NOT NULL)',
  `CREATE VIRTUAL TABLE IF NOT EXISTS wire_search USING fts5(words, marks, content='', contentless_delete=1,
    prefix='1 2 3 4', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'")`,
]

/** Migrations that make Payload's table anew drop these with it; every start makes them again. */
export const searchTriggers = [
  `CREATE TRIGGER IF NOT EXISTS wire_search_came AFTER INSERT ON wire_items BEGIN
    INSERT INTO wire_search_due (item) VALUES (new.id); END`,
  `CREATE TRIGGER IF NOT EXISTS wire_search_changed
    AFTER UPDATE OF headline, text, state, language, source_id ON wire_items
    WHEN old.headline IS NOT new.headline OR old.text IS NOT new.text OR old.state IS NOT new.state
      OR old.language IS NOT new.language OR old.source_id IS NOT new.source_id BEGIN
    INSERT INTO wire_search_due (item) VALUES (new.id); END`,
  `CREATE TRIGGER IF NOT EXISTS wire_search_gone AFTER DELETE ON wire_items BEGIN
    DELETE FROM wire_search WHERE rowid = (SELECT seq FROM wire_search_items WHERE item = old.id);
    DELETE FROM wire_search_items WHERE item = old.id;
    DELETE FROM wire_search_due WHERE item = old.id; END`,
]

/** What is taken away before an index of another version is built. */
export const searchRemoval = [
  'DROP TRIGGER IF EXISTS wire_search_came',
  'DROP TRIGGER IF EXISTS wire_search_changed',
  'DROP TRIGGER IF EXISTS wire_search_gone',
  'DROP TABLE IF EXISTS wire_search',
  'DROP TABLE IF EXISTS wire_search_items',
  'DROP TABLE IF EXISTS wire_search_due',
  'DROP TABLE IF EXISTS wire_search_version',
]
