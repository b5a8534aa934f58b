import type { Payload } from 'payload'
import type { PrintedWaiver } from '../domain/editions/printedWaiver.ts'
import { idOf } from '../domain/publication/idOf.ts'
import type { Article } from '../generated/payload-types.ts'

type Waivers = NonNullable<Article['waivers']>

const findNames = async (payload: Payload, waivers: Waivers): Promise<Map<string, string>> => {
  const ids = [...new Set(waivers.map(({ by }) => idOf(by)).filter((id) => id !== null))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { name: true },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/**
 * An article's waivers as readers get them: by the name of the publisher who answers for each, about
 * the link of that printed number. One about a link that was taken away since says nothing any more.
 */
export const printWaivers = async (
  payload: Payload,
  article: Pick<Article, 'waivers'>,
  numbers: ReadonlyMap<string, number>,
): Promise<PrintedWaiver[]> => {
  const waivers = (article.waivers ?? []).filter(({ link }) => !link || numbers.has(idOf(link) ?? ''))
  const names = await findNames(payload, waivers)
  return waivers.map(({ code, link, reason, at, by }) => ({
    code,
    link: numbers.get(idOf(link) ?? '') ?? null,
    reason,
    at: at ?? null,
    by: { role: 'publisher', name: names.get(idOf(by) ?? '') ?? null },
  }))
}
