import { composeProvenance } from '../../queries/composeProvenance.ts'
import type { PrintedPlace } from '../../queries/paper.ts'
import type { ProvenanceRecord } from '../../site/views/ProvenanceRecord.ts'
import { type Asked, paramOf } from './pageAnswer.ts'

/** Where the article of an address stands, and what it rests on; null where nothing was printed. */
export const printedProvenance = async (
  asked: Asked,
): Promise<{ place: PrintedPlace; record: ProvenanceRecord } | null> => {
  const { site } = asked
  const place = (await site.paper()).articles.get(`/${paramOf(asked, 'section')}/${paramOf(asked, 'slug')}`)
  if (!place) return null
  const [article] = await site.read([place.sha256])
  if (!article) return null
  const since = await site.since(article)
  return { place, record: composeProvenance({ article, place, since, origin: site.settings.origin }) }
}
