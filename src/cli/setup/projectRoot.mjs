// @ts-check
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, wherever it was called from. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
