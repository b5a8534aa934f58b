import { z } from 'zod'

const record = z.record(z.string(), z.unknown())

/**
 * The values of a JSON object by their names in lower case: ninjs 3.x writes `versionCreated` where 1.x
 * and 2.x write `versioncreated`. What is no object has none.
 */
export const foldedKeys = (value: unknown): Map<string, unknown> =>
  new Map(Object.entries(record.safeParse(value).data ?? {}).map(([name, one]) => [name.toLowerCase(), one]))
