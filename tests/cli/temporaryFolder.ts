import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own, with a space in its name as people's folders have. */
export const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'monexus test ')))
