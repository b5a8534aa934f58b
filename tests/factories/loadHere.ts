/**
 * How many items a load has on the database under test: all of them on SQLite, a fifth on MongoDB, where
 * the servers that tests get are stand-ins that take a minute for what MongoDB does in a second.
 */
export const loadHere = (items: number): number =>
  process.env['MONEXUS_TEST_MONGODB'] ? Math.round(items / 5) : items
