import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { findPasted } from '../../src/commands/synthesis/findPasted.ts'
import { isTooLong } from '../../src/domain/publication/isTooLong.ts'
import { parseBody } from '../../src/domain/publication/parseBody.ts'
import { relatedIds } from '../../src/domain/publication/relatedIds.ts'
import { knownSentences } from '../../src/domain/synthesis/hashesOfSentence.ts'

type Fields = Readonly<Record<string, unknown>>

const idsOf = (value: unknown): string[] => relatedIds(value, true) ?? []

const hashesOfBody = (body: unknown): string[] => {
  const parsed = parseBody(body)
  return parsed.ok && !isTooLong(parsed.blocks) ? knownSentences(parsed.blocks).map(({ hash }) => hash) : []
}

/** A body that stands as it was last saved was looked through then: a publication does not pay for it again. */
const isAsSaved = (body: unknown, saved: unknown): boolean =>
  saved !== undefined && JSON.stringify(body) === JSON.stringify(saved)

interface Asked {
  named: readonly string[]
  req: PayloadRequest
}

const pastedInto = (data: Fields, original: Fields | undefined, { named, req }: Asked): Promise<string[]> => {
  const body = 'body' in data ? data['body'] : original?.['body']
  if (original && isAsSaved(body, original['body'])) return Promise.resolve([])
  const article = original && String(original['id'])
  return findPasted(req.payload, { article, hashes: hashesOfBody(body), named, req })
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
  const pasted = await pastedInto(data, originalDoc, { named, req })
  const all = [...new Set([...named, ...pasted])]
  return all.length === 0 ? data : { ...data, syntheses: all }
}
