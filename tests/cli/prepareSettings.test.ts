import { afterEach, expect, test } from '@jest/globals'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSettings, prepareSettings, readSettings } from '../../src/cli/setup/prepareSettings.mjs'
import { temporaryFolder } from './temporaryFolder.ts'

const secret = process.env['PAYLOAD_SECRET']
afterEach(() => {
  delete process.env['MONEXUS_TRIAL']
  if (secret === undefined) delete process.env['PAYLOAD_SECRET']
  else process.env['PAYLOAD_SECRET'] = secret
})

test('the first start writes a secret of 32 random bytes that only its owner may read', () => {
  delete process.env['PAYLOAD_SECRET']
  const [one, other] = [temporaryFolder(), temporaryFolder()]
  prepareSettings(one)
  prepareSettings(other)
  expect(readSettings(one)['PAYLOAD_SECRET']).toMatch(/^[0-9a-f]{64}$/)
  expect(readSettings(one)['PAYLOAD_SECRET']).not.toBe(readSettings(other)['PAYLOAD_SECRET'])
  expect(statSync(join(one, '.env')).mode & 0o777).toBe(0o600)
})

test('a second start leaves .env as it is', () => {
  const root = temporaryFolder()
  prepareSettings(root)
  const first = readFileSync(join(root, '.env'), 'utf8')
  expect(prepareSettings(root)).toBe('up to date')
  expect(readFileSync(join(root, '.env'), 'utf8')).toBe(first)
})

test('a .env without a secret is given one, and keeps its own values', () => {
  delete process.env['PAYLOAD_SECRET']
  const root = temporaryFolder()
  writeFileSync(join(root, '.env'), 'PORT=4000\nPAYLOAD_SECRET=')
  expect(prepareSettings(root)).toBe('secret added to .env')
  expect(readSettings(root)).toMatchObject({
    PORT: '4000',
    PAYLOAD_SECRET: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('what the environment says goes before .env', () => {
  const root = temporaryFolder()
  writeFileSync(join(root, '.env'), 'MONEXUS_TRIAL=file\n')
  process.env['MONEXUS_TRIAL'] = ''
  loadSettings(root)
  expect(process.env['MONEXUS_TRIAL']).toBe('')
})
