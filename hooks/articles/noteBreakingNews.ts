import type { CollectionAfterChangeHook } from 'payload'
import { z } from 'zod'

const published = z.object({
  id: z.string(),
  _status: z.literal('published'),
  // What is in print already is corrected, not released.
  printedAt: z
    .string()
    .nullish()
    .refine((at) => !at),
})

const noted = z.array(z.string()).catch([])

/** The articles that a request has published and no release carries yet, in the order they were saved. */
export const breakingNewsOf = (context: Record<string, unknown>): string[] =>
  noted.parse(context['breakingNews'])

/** Notes what was published by hand; the press itself, and a schedule, print what they publish. */
export const noteBreakingNews: CollectionAfterChangeHook = ({ doc, req: { context } }) => {
  const { data } = published.safeParse({ ...doc })
  if (!data || context['printedBy'] || context['publishesScheduled']) return
  context['breakingNews'] = [...breakingNewsOf(context), data.id]
}
