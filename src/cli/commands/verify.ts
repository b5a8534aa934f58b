import type { Payload } from 'payload'
import { checkSnapshots } from '../../commands/checkSnapshots.ts'
import { verifyChain } from '../../domain/editions/verifyChain.ts'

/** `monexus verify`: 0 when every release and snapshot is what its hash says, else 1 with each fault. */
export const verify = async (payload: Payload, say: (line: string) => void): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'releases',
    sort: 'sequence',
    depth: 0,
    pagination: false,
  })
  const releases = docs.map(({ manifest, sha256 }) => ({ manifest: JSON.parse(manifest) as unknown, sha256 }))
  const problems = [...verifyChain(releases), ...(await checkSnapshots(payload, releases))]
  for (const problem of problems) say(problem)
  if (problems.length === 0)
    say(`${releases.length} ${releases.length === 1 ? 'release' : 'releases'}: the chain holds.`)
  return problems.length === 0 ? 0 : 1
}
