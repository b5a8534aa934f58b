import { z } from 'zod'
import { hostWait } from './pollCursor.ts'
import { pollOutcome } from './pollOutcome.ts'
import { sourceState } from './sourceState.ts'

/** How a source stands at the desk: by its own rhythm, `awaited` before its first poll, or `unheard` where nobody listens to it. */
export const deskState = z.enum([...sourceState.options, 'awaited', 'unheard'])
export type DeskState = z.infer<typeof deskState>

const moment = z.string().nullable()

/** A source at the Sources desk. */
export const sourceAtDesk = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  platform: z.string(),
  owner: z.string(),
  /** Title of the section it mostly writes for. */
  section: z.string().nullable(),
  state: deskState,
  /** Milliseconds it is usually silent at this hour of the week; null while its habits are not known. */
  usualGap: z.number().nullable(),
  lastItemAt: moment,
  /** When it was last heard: its last item, or its last delivery where it sends by itself. */
  heardAt: moment,
  /** When it was polled last, or delivered where it sends by itself. */
  polledAt: moment,
  outcome: pollOutcome.nullable(),
  /** How the last poll or delivery ended, in words. */
  said: z.string(),
  nextAt: moment,
  /** Polls in a row that did not go well. */
  faults: z.number(),
  /** The host that asked to be left alone, where a poll was due and could not begin. */
  waitsFor: hostWait.nullable(),
  /** False where the strip and /wire keep its silence to themselves: it was not heard for long, or never. */
  isTold: z.boolean(),
  isPolled: z.boolean(),
  /** True for one that sends by itself, as a push or into the watched folder. */
  comesToUs: z.boolean(),
  /** False where there is nothing to poll: no address, or a platform that comes to us. */
  canBePolled: z.boolean(),
})
export type SourceAtDesk = z.infer<typeof sourceAtDesk>

/** What the Sources desk asks for every few seconds. */
export const sourceDesk = z.object({
  /** Changes with anything below. */
  digest: z.string(),
  sources: z.array(sourceAtDesk),
  /** What concerns no source that is registered, a sentence each: what lies in the watched folder. */
  notes: z.array(z.string()),
})
export type SourceDesk = z.infer<typeof sourceDesk>
