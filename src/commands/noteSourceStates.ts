import type { Payload } from 'payload'
import { judgeSource } from '../domain/wire/judgeSource.ts'
import { retryConflict } from './retryConflict.ts'

/** Silence is nobody's message: every source that was ever polled is judged again, polled just now or not. */
export const noteSourceStates = async (payload: Payload, now: Date): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'sources',
    where: { 'health.outcome': { exists: true } },
    pagination: false,
    depth: 0,
  })
  for (const source of docs) {
    const status = judgeSource(source, now)
    if (status === source.health?.status) continue
    await retryConflict(() =>
      payload.update({ collection: 'sources', id: source.id, data: { health: { status } }, depth: 0 }),
    )
  }
}
