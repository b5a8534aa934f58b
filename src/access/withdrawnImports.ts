import type { Payload, Where } from 'payload'
import { z } from 'zod'

const killing = z.object({ article: z.string() })
const printed = z.object({ hero: z.object({ filename: z.string() }).nullable() })

/** The articles, by id, that were killed in print and never stood at the desk here. */
const killedImports = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'events',
    where: { and: [{ act: { equals: 'article.killed' } }, { subject: { like: 'releases/' } }] },
    depth: 0,
    pagination: false,
    select: { details: true },
  })
  return docs.flatMap(({ details }) => killing.safeParse(details).data?.article ?? [])
}

/** The files of the pictures that snapshots show. */
const filesIn = async (payload: Payload, where: Where): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'snapshots',
    where,
    depth: 0,
    pagination: false,
    select: { canonical: true },
  })
  return docs.flatMap(({ canonical }) => printed.safeParse(JSON.parse(canonical)).data?.hero?.filename ?? [])
}

/**
 * The pictures, by id, that came with an imported edition and stand only in articles which were killed since.
 * Nothing of those is at the desk: what they showed is told by their snapshots.
 */
export const withdrawnImports = async (payload: Payload): Promise<string[]> => {
  const killed = await killedImports(payload)
  if (killed.length === 0) return []
  const shown = [...new Set(await filesIn(payload, { article: { in: killed } }))]
  if (shown.length === 0) return []
  // A snapshot is canonical JSON: a file it names stands in it like this.
  const showing = shown.map((file) => ({ canonical: { contains: `"filename":${JSON.stringify(file)}` } }))
  const standing = await filesIn(payload, { and: [{ article: { not_in: killed } }, { or: showing }] })
  const files = shown.filter((file) => !standing.includes(file))
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { in: files } },
    depth: 0,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}
