import type { Payload } from 'payload'
import { ingestWireDocument } from '../../commands/ingestWireDocument.ts'
import type { WireDocumentFile } from '../composeWireDocuments.ts'

/** Takes a document of the demo wire through the door every wire item comes in by. */
export const ingestDemo = async (
  payload: Payload,
  { sourceCode, filename, content }: WireDocumentFile,
  receivedAt: Date,
): Promise<void> => {
  const bytes = new TextEncoder().encode(content)
  const taken = await ingestWireDocument(payload, { sourceCode, name: filename, bytes, receivedAt })
  if ('code' in taken) throw new Error(`The demo wire was refused: ${taken.message}`)
}
