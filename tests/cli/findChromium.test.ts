import { expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '../../src/cli/setup/findChromium.mjs'
import { temporaryFolder } from './temporaryFolder.ts'

const folderWith = (name: string, mode: number) => {
  const folder = join(temporaryFolder(), 'bin')
  mkdirSync(folder)
  writeFileSync(join(folder, name), '', { mode })
  return folder
}

test.each(['chromium', 'chromium-browser', 'google-chrome'])('%s on the PATH is found', (name) => {
  const folder = folderWith(name, 0o755)
  expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, name))
})

test('CHROMIUM_PATH goes before the PATH, and is never quietly replaced', () => {
  const folder = folderWith('chromium', 0o755)
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: '/no/such/browser' })).toBeUndefined()
})
