import type { Payload } from 'payload'
import { UnknownSource } from '../errors/UnknownSource.ts'
import type { Source } from '../generated/payload-types.ts'

/**
 * The source of a code; letter case and spaces around it do not matter.
 * @throws UnknownSource naming the codes there are.
 */
export async function findSource(payload: Payload, code: string): Promise<Source> {
  const { docs } = await payload.find({
    collection: 'sources',
    where: { code: { equals: code.trim().toUpperCase() } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0]
  const all = await payload.find({
    collection: 'sources',
    sort: 'code',
    pagination: false,
    depth: 0,
    select: { code: true },
    overrideAccess: true,
  })
  throw new UnknownSource(
    code,
    all.docs.map((source) => source.code),
  )
}
