import type { Payload } from 'payload'
import { composeEditedDocuments } from '../composeWireDocuments.ts'
import type { WireState } from '../resolveWire.ts'
import { ingestDemo } from './ingestDemo.ts'

interface Edits {
  state: WireState
  now: Date
}

/** What sources have edited by then; what the newsroom knows of it already changes nothing. */
export const loadEdits = async (payload: Payload, { state, now }: Edits): Promise<void> => {
  for (const document of composeEditedDocuments(now, state)) await ingestDemo(payload, document, now)
}
