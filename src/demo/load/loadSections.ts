import type { Payload } from 'payload'
import { sections } from '../sections.data.ts'

/** The sections of the demo paper. */
export const loadSections = async (payload: Payload): Promise<void> => {
  for (const section of sections) {
    const { totalDocs } = await payload.count({
      collection: 'sections',
      where: { slug: { equals: section.slug } },
    })
    if (totalDocs === 0) await payload.create({ collection: 'sections', data: section })
  }
}
