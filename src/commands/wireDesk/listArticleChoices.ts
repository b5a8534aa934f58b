import type { Where } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { type ArticleChoice, articleChoice, openStages } from '../../domain/wire/desk/articleChoice.ts'
import { asAsker, type Asker } from './Asker.ts'

const most = 12
/** Few of those being written are in print as well. */
const mostRead = 3 * most

/** Those of these articles that are in print, whatever is being written anew in them. */
const inPrint = async (asker: Asker, ids: readonly string[]): Promise<Set<string>> => {
  const { docs } = await asker.payload.find({
    collection: 'articles',
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    select: { headline: true },
    joins: false,
    ...asAsker(asker),
  })
  return new Set(docs.map(({ id }) => id))
}

const findOpen = async ({ payload, user }: Asker, words: string): Promise<ArticleChoice[]> => {
  const where: Where[] = [
    { stage: { in: [...openStages] } },
    ...(words === '' ? [] : [{ headline: { like: words } }]),
  ]
  const { docs } = await payload.find({
    collection: 'articles',
    draft: true,
    where: { and: where },
    sort: '-createdAt',
    limit: mostRead,
    depth: 0,
    joins: false,
    overrideAccess: false,
    user,
  })
  return docs.flatMap(({ id, headline, stage, createdAt }) => {
    const choice = articleChoice.safeParse({ id, headline: headline ?? '', stage, begunAt: createdAt })
    return choice.success ? [choice.data] : []
  })
}

/**
 * Articles that are being written and whose links the asker may change, the newest first, at most
 * twelve; `words` stand in the headline, empty for any. What is in print is changed by those who print.
 */
export const listArticleChoices = async (asker: Asker, words: string): Promise<ArticleChoice[]> => {
  const found = await findOpen(asker, words)
  if (mayAct(rolesOf(asker.user), 'publish')) return found.slice(0, most)
  const ids = found.map(({ id }) => id)
  const printed = await inPrint(asker, ids)
  return found.filter(({ id }) => !printed.has(id)).slice(0, most)
}
