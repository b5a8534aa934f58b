import { toast } from '@payloadcms/ui'
import { z } from 'zod'

const noted = z.object({ notes: z.array(z.string()) })
/** Milliseconds: they are read on the page that comes next. */
const duration = 20_000

/** Says what the newsroom noted on links it made: that an article will rest on other words than the wire's. */
export const tellNotes = (answer: unknown): void => {
  for (const note of noted.safeParse(answer).data?.notes ?? []) toast.warning(note, { duration })
}
