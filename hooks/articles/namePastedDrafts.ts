import type { CollectionBeforeChangeHook } from 'payload'
import { findPasted } from '../../src/commands/synthesis/findPasted.ts'
import { isTooLong } from '../../src/domain/publication/isTooLong.ts'
import { parseBody } from '../../src/domain/publication/parseBody.ts'
import { relatedIds } from '../../src/domain/publication/relatedIds.ts'
import { knownSentences } from '../../src/domain/synthesis/hashesOfSentence.ts'

const idsOf = (value: unknown): string[] => relatedIds(value, true) ?? []

const hashesOfBody = (body: unknown): string[] => {
  const parsed = parseBody(body)
  return parsed.ok && !isTooLong(parsed.blocks) ? knownSentences(parsed.blocks).map(({ hash }) => hash) : []
}

/**
 * An article names every synthesis of which it holds a sentence, however that came there: a draft that was copied
 * from one article to another is no less a machine’s. Before the gate, which asks what is named.
 */
export const namePastedDrafts: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { synthesis } = req.context
  const named = [
    ...idsOf(originalDoc?.['syntheses']),
    ...idsOf(data['syntheses']),
    ...(typeof synthesis === 'string' ? [synthesis] : []),
  ]
  const hashes = hashesOfBody('body' in data ? data['body'] : originalDoc?.['body'])
  const pasted = await findPasted(req.payload, { article: originalDoc?.id, hashes, named, req })
  const all = [...new Set([...named, ...pasted])]
  return all.length === 0 ? data : { ...data, syntheses: all }
}
