import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { isEnded } from '../../src/domain/synthesis/isEnded.ts'
import { ActRefused } from '../../src/errors/ActRefused.ts'
import type { Synthesis } from '../../src/generated/payload-types.ts'

const made = [
  'agentKey',
  'items',
  'order',
  'engine',
  'model',
  'pack',
  'packSha256',
  'promptSha256',
  'draft',
  'state',
] as const

/** What a run came to is a record: of an ended one only what editors took over is added. */
export const keepMadeDraft: CollectionBeforeChangeHook<Synthesis> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !originalDoc || !isEnded(originalDoc.state)) return data
  const changed = made.find((name) => name in data && !isDeepStrictEqual(data[name], originalDoc[name]))
  if (changed !== undefined)
    throw new ActRefused('synthesis-ended', `A synthesis that ended keeps its ${changed} as it was.`)
  return data
}
