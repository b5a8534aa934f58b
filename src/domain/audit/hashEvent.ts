import { sha256Of } from '../editions/sha256Of.ts'
import type { EventRecord } from './eventRecord.ts'

/** What the next event names as its parent: lower-case sha256 over the canonical JSON of the event. */
export const hashEvent = (event: EventRecord): string => sha256Of(event)
