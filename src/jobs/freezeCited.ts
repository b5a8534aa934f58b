import type { TaskConfig } from 'payload'
import { z } from 'zod'
import { freezeLink } from '../commands/freezeLink.ts'
import { readCitedPage } from '../commands/readCitedPage.ts'
import { taskOf } from './taskOf.ts'

const input = z.object({ link: z.string() })

/** Freezes one link; queued the moment it is cited. */
export const freezeCited: TaskConfig = {
  ...taskOf({
    slug: 'freezeCited',
    run: (payload, given) =>
      freezeLink(payload, { ...input.parse(given), now: new Date(), read: readCitedPage }),
  }),
  inputSchema: [{ name: 'link', type: 'text', required: true }],
}
