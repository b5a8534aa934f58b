// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupRefusal } from './SetupRefusal.mjs'

/** @type {Record<string, string>} */
const reasons = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
}

/**
 * Writes and removes a file in the checkout and in its `data` folder, because permission bits alone
 * do not tell about read-only disks or root. Refuses with one sentence.
 * @param {string} root
 */
export function checkFolder(root) {
  for (const folder of [root, join(root, 'data')]) {
    const probe = join(folder, `.writable-${process.pid}`)
    try {
      // What is made here holds accounts and drafts: it is its owner's alone.
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(probe, '')
      rmSync(probe)
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? ''
      throw new SetupRefusal(`Monexus cannot write to ${folder}: ${reasons[code] ?? code}.`)
    }
  }
}
