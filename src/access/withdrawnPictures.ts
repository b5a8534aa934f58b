import type { Payload, Where } from 'payload'
import { idOf } from '../domain/publication/idOf.ts'
import { withdrawnImports } from './withdrawnImports.ts'

const heroesOf = async (payload: Payload, where: Where): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [{ printedAt: { exists: true } }, where] },
    select: { hero: true },
    depth: 0,
    joins: false,
    pagination: false,
    trash: true,
  })
  return docs.flatMap(({ hero }) => idOf(hero) ?? [])
}

const withdrawnHere = async (payload: Payload): Promise<string[]> => {
  const killed = await heroesOf(payload, {
    and: [{ stage: { equals: 'killed' } }, { hero: { exists: true } }],
  })
  if (killed.length === 0) return []
  const standing = await heroesOf(payload, {
    and: [{ stage: { not_equals: 'killed' } }, { hero: { in: killed } }],
  })
  return [...new Set(killed)].filter((picture) => !standing.includes(picture))
}

/** The pictures, by id, that were printed with articles that were taken down, and with no other. */
export const withdrawnPictures = async (payload: Payload): Promise<string[]> => [
  ...(await withdrawnHere(payload)),
  ...(await withdrawnImports(payload)),
]
