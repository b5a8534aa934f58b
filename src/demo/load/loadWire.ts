import type { Payload } from 'payload'
import { composeWireDocuments } from '../composeWireDocuments.ts'
import { resolveWire } from '../resolveWire.ts'
import { sources } from '../sources.data.ts'
import { findSection } from './findSection.ts'
import { ingestDemo } from './ingestDemo.ts'

const loadSources = async (payload: Payload): Promise<void> => {
  for (const { code, name, platform, handle, url, owner, stance, language, section: slug } of sources) {
    const { totalDocs } = await payload.count({ collection: 'sources', where: { code: { equals: code } } })
    if (totalDocs > 0) continue
    const section = slug === undefined ? null : await findSection(payload, slug)
    const data = { code, name, platform, handle, url, owner, stance, language, section }
    await payload.create({ collection: 'sources', data })
  }
}

/** What was read whole may have been edited since: the words of a first reading would undo that. */
const isRead = async (payload: Payload, sourceCode: string, now: Date): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'wire-items',
    where: { 'source.code': { equals: sourceCode } },
  })
  return totalDocs >= resolveWire(now).filter(({ source }) => source.code === sourceCode).length
}

/** Sources, and their documents as first sent. */
export const loadWire = async (payload: Payload, now: Date): Promise<void> => {
  await loadSources(payload)
  for (const document of composeWireDocuments(now))
    if (!(await isRead(payload, document.sourceCode, now))) await ingestDemo(payload, document, now)
}
