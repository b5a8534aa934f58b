import { writeFileSync } from 'node:fs'
import { runSynthesis } from '../../src/commands/synthesis/runSynthesis.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { dieBefore } from './dieBefore.ts'

/**
 * Carries out the run SYNTHESIS and dies before its write number DIE_AT; a process that comes to its end leaves
 * the file DONE_FILE.
 */
const settings = process.env
const payload = await openNewsroom()
dieBefore(payload, Number(settings['DIE_AT']))
await runSynthesis(payload, String(settings['SYNTHESIS']))
writeFileSync(String(settings['DONE_FILE']), 'done')
process.exit(0)
