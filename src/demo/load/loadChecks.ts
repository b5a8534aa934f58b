import type { Payload } from 'payload'
import type { User } from '../../generated/payload-types.ts'
import type { ResolvedLink } from '../resolveArticle.ts'

interface ChecksToLoad {
  links: readonly ResolvedLink[]
  ids: ReadonlyMap<number, string>
  checker: User
}

/** A fact-checker compares links with their evidence and gives their word on each they came to. */
export const loadChecks = async (payload: Payload, { links, ids, checker }: ChecksToLoad): Promise<void> => {
  for (const { number, check } of links) {
    const { status, note = null } = check ?? { status: 'verified' }
    const id = ids.get(number)
    if (id === undefined || status === 'unverified') continue
    await payload.update({
      collection: 'provenance-links',
      id,
      data: { verification: { status, note } },
      user: checker,
      overrideAccess: false,
      depth: 0,
    })
  }
}
