import type { Payload } from 'payload'
import type { Article } from '../generated/payload-types.ts'
import { isOutrun } from './isOutrun.ts'

interface Outcome {
  state: 'done' | 'refused'
  note: string | null
}

const attempts = 5

/**
 * The note is no text: beside a published text it makes no draft that waits to be published, and asks
 * no gate. With the revision it was read at, it never takes the place of what an editor saves meanwhile.
 */
const save = (
  payload: Payload,
  { id, schedule, rev, _status }: Article,
  outcome: Outcome,
): Promise<Article> =>
  payload.update({
    collection: 'articles',
    id,
    data: { schedule: { ...schedule, ...outcome }, rev: rev ?? 0 },
    ...(_status === 'published' ? { context: { printedBy: 'schedule' } } : { draft: true }),
    depth: 0,
  })

/** Writes on an article what became of its schedule, whoever saves it at the same moment. */
export const noteSchedule = async (payload: Payload, id: string, outcome: Outcome): Promise<void> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      const newest = await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
      await save(payload, newest, outcome)
      return
    } catch (error) {
      if (!isOutrun(error) || attempt === attempts) throw error
    }
}
