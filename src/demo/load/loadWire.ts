import type { Payload } from 'payload'
import { ingestWireDocument } from '../../commands/ingestWireDocument.ts'
import {
  composeEditedDocuments,
  composeWireDocuments,
  type WireDocumentFile,
} from '../composeWireDocuments.ts'
import { sources } from '../sources.data.ts'

const loadSources = async (payload: Payload): Promise<void> => {
  for (const { code, name, platform, handle, url, owner, stance, language } of sources) {
    const { totalDocs } = await payload.count({ collection: 'sources', where: { code: { equals: code } } })
    const data = { code, name, platform, handle, url, owner, stance, language }
    if (totalDocs === 0) await payload.create({ collection: 'sources', data })
  }
}

const ingest = async (payload: Payload, documents: WireDocumentFile[], receivedAt: Date): Promise<void> => {
  for (const { sourceCode, filename, content } of documents) {
    const bytes = new TextEncoder().encode(content)
    const taken = await ingestWireDocument(payload, { sourceCode, name: filename, bytes, receivedAt })
    if ('code' in taken) throw new Error(`The demo wire was refused: ${taken.message}`)
  }
}

/** Sources, and their documents through the door every wire item comes in by; then some edits. */
export const loadWire = async (payload: Payload, now: Date): Promise<void> => {
  await loadSources(payload)
  await ingest(payload, composeWireDocuments(now), now)
  await ingest(payload, composeEditedDocuments(now), now)
}
