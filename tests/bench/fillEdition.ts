/**
 * A process of its own, run by `fillProduct`: lays sixty cleared articles into today's edition of the demo
 * newsroom and clears some more for the same day that are not listed. Prints their ids as one line of JSON.
 */
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { createArticle } from '../factories/createArticle.ts'
import { createSection } from '../factories/createSection.ts'

const inEdition = 60
const breaking = 15

const payload = await openNewsroom()
const [edition] = (
  await payload.find({
    collection: 'editions',
    where: { status: { equals: 'planning' } },
    sort: 'date',
    limit: 1,
    depth: 0,
  })
).docs
if (!edition) throw new Error('The demo newsroom is not loaded.')
const section = await createSection(payload)
const write = async (count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let at = 0; at < count; at += 1)
    ids.push((await createArticle(payload, { edition: edition.id, section: section.id })).id)
  return ids
}
const listed = await write(inEdition)
await payload.update({
  collection: 'editions',
  id: edition.id,
  data: { lineup: [{ section: section.id, articles: listed }] },
})
const later = await write(breaking)
process.stdout.write(
  `${JSON.stringify({ edition: edition.id, section: section.slug, listed: listed.length, later })}\n`,
)
await payload.destroy()
process.exit()
