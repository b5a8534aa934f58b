import type { Payload } from 'payload'
import { eventsInBatches } from './eventsInBatches.ts'

/** What the events are about, in batches; a subject of many events comes up again. */
export async function* watchedSubjects(payload: Payload): AsyncGenerator<string[]> {
  for await (const events of eventsInBatches(payload))
    yield [...new Set(events.map(({ subject }) => subject))]
}
