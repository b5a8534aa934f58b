// @ts-check
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { projectRoot } from './projectRoot.mjs'
import { SetupRefusal } from './SetupRefusal.mjs'

/** @param {unknown} error */
function keepCause(error) {
  const log = join(projectRoot, 'data', 'failures.log')
  try {
    mkdirSync(join(projectRoot, 'data'), { recursive: true, mode: 0o700 })
    appendFileSync(log, `${new Date().toISOString()} ${inspect(error)}\n`, { mode: 0o600 })
    return ` (the whole report is in ${log})`
  } catch {
    return ''
  }
}

/**
 * Says in one sentence why it cannot go on, and leaves with code 1. What nobody foresaw is kept in a log.
 * @param {unknown} error
 * @returns {never}
 */
export function refuse(error) {
  const [message] = (error instanceof Error ? error.message : String(error)).split('\n')
  process.stderr.write(
    error instanceof SetupRefusal ? `${message}\n` : `Monexus stopped: ${message}${keepCause(error)}\n`,
  )
  process.exit(1)
}
