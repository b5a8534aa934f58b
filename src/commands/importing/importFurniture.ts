import type { Payload } from 'payload'
import type { Section } from '../../generated/payload-types.ts'
import type { ReadRelease } from './importEditions.ts'

const colours: readonly string[] = ['ink', 'crimson', 'ochre', 'moss', 'teal', 'indigo', 'plum']

const importMasthead = async (payload: Payload, { read }: ReadRelease): Promise<void> => {
  const numbering = read.format === 'monexus.release/2' ? { numbering: read.numbering } : {}
  const data = { ...read.masthead, ...numbering }
  await payload.updateGlobal({ slug: 'masthead', data, depth: 0 })
}

/** The paper's own name, numbers and sections, as its newest releases have them, so that it can go on. */
export const importFurniture = async (payload: Payload, releases: readonly ReadRelease[]): Promise<void> => {
  const newest = releases.at(-1)
  if (newest) await importMasthead(payload, newest)
  const sections = new Map(
    releases.flatMap(({ read }) => read.sections.map((section) => [section.slug, section] as const)),
  )
  for (const [place, { slug, title, colour }] of [...sections.values()].entries()) {
    const known = await payload.count({ collection: 'sections', where: { slug: { equals: slug } } })
    if (known.totalDocs > 0) continue
    const printed = (colours.includes(colour) ? colour : 'ink') as Section['colour']
    await payload.create({
      collection: 'sections',
      data: { slug, title, colour: printed, order: (place + 1) * 10 },
      depth: 0,
    })
  }
}
