import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { releaseBreaking } from '../../src/commands/releaseBreaking.ts'
import { idOf } from '../../src/domain/publication/idOf.ts'
import { breakingNewsOf } from './noteBreakingNews.ts'

const publishing = ['create', 'update', 'updateByID', 'restoreVersion']
const saved = z.looseObject({ id: z.string(), edition: z.unknown() })

interface Done {
  operation: string
  result: unknown
  req: PayloadRequest
}

/** The press saved the article after whoever asked: they get it as it stands now, or could not save it again. */
const asItStands = async ({ result, req }: Done, refusals: Map<string, string>): Promise<unknown> => {
  const { data } = saved.safeParse(result)
  if (!data) return result
  const asked = { collection: 'articles', id: data.id, depth: 0, disableErrors: true } as const
  const article = await req.payload.findByID({
    ...asked,
    select: { rev: true, printedAt: true, updatedAt: true },
  })
  if (!article) return result
  const { rev, printedAt, updatedAt } = article
  const releaseNote = refusals.get(idOf(data.edition) ?? '') ?? null
  return { ...data, rev, printedAt, updatedAt, releaseNote }
}

/**
 * What was published into an edition that is out is printed in the same act. It stands published whatever
 * the press answers: `releaseNote` says why it could not be printed.
 */
export const releaseBreakingNews: CollectionAfterOperationHook = async (done: Done): Promise<unknown> => {
  const { operation, req } = done
  const articles = breakingNewsOf(req.context)
  if (articles.length === 0 || !publishing.includes(operation)) return done.result
  req.context['breakingNews'] = []
  const by = idOf(req.user)
  const refusals = await releaseBreaking(req.payload, { articles, by, now: () => new Date() })
  return asItStands(done, refusals)
}
