import type { Payload } from 'payload'
import { rhythm } from '../domain/wire/learnRhythm.ts'
import type { SourceState } from '../domain/wire/sourceState.ts'
import { stateOfSource } from '../domain/wire/stateOfSource.ts'
import type { Source } from '../generated/payload-types.ts'
import { retryConflict } from './retryConflict.ts'

const stateNow = ({ health, polling }: Source, now: Date): SourceState =>
  stateOfSource({ ...polling, ...health, rhythm: rhythm.safeParse(health?.rhythm).data ?? null }, now)

/** Silence is nobody's message: every source that was ever polled is judged again, polled just now or not. */
export const noteSourceStates = async (payload: Payload, now: Date): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'sources',
    where: { 'health.outcome': { exists: true } },
    pagination: false,
    depth: 0,
  })
  for (const source of docs) {
    const status = stateNow(source, now)
    if (status === source.health?.status) continue
    await retryConflict(() =>
      payload.update({ collection: 'sources', id: source.id, data: { health: { status } }, depth: 0 }),
    )
  }
}
