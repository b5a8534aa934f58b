import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LARGEST_WIRE_FILE, readWireFile } from '../../../src/adapters/wire/readWireFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'wire-file-'))
const place = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

describe('a wire file', () => {
  test('is read byte for byte', async () => {
    writeFileSync(place('a.xml'), 'abc')
    expect(await readWireFile(place('a.xml'))).toEqual({ outcome: 'read', bytes: Buffer.from('abc') })
  })

  test('of 50 MB is refused before it is read', async () => {
    writeFileSync(place('large.xml'), '')
    truncateSync(place('large.xml'), 50 * 1024 * 1024)
    expect(await readWireFile(place('large.xml'))).toEqual({
      outcome: 'refused',
      code: 'too-large',
      message: `${place('large.xml')} is larger than 20 MB and was not read.`,
    })
  })

  test('of exactly the limit is read', async () => {
    writeFileSync(place('limit.xml'), '')
    truncateSync(place('limit.xml'), LARGEST_WIRE_FILE)
    expect(await readWireFile(place('limit.xml'))).toMatchObject({ outcome: 'read' })
  })

  test('that is missing, or is a folder, is named', async () => {
    const missing = place('none.xml')
    expect(await readWireFile(missing)).toMatchObject({
      message: `${missing} cannot be read: there is no such file.`,
    })
    expect(await readWireFile(folder)).toMatchObject({
      message: `${folder} cannot be read: it is not a file.`,
    })
  })
})
