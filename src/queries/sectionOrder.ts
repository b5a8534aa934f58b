import type { Payload } from 'payload'
import type { SectionView } from '../site/views/SectionView.ts'

/** The addresses of the sections in the order the paper keeps them in. */
export const sectionOrder = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'sections',
    sort: ['order', 'title'],
    depth: 0,
    pagination: false,
    select: { slug: true },
  })
  return docs.map((one) => one.slug)
}

/**
 * Printed sections as navigation lists them, alike every day: a lineup decides which story leads,
 * not where readers find a section. Sections that were removed since come last, as printed.
 */
export const inSectionOrder = (printed: readonly SectionView[], order: readonly string[]): SectionView[] => {
  const placeOf = ({ slug }: SectionView): number => {
    const place = order.indexOf(slug)
    return place === -1 ? order.length : place
  }
  return [...printed].sort((one, other) => placeOf(one) - placeOf(other))
}
