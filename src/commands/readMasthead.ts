import type { Payload } from 'payload'
import type { Manifest, Numbering } from '../domain/editions/manifest.ts'

/** The paper's furniture as a manifest keeps it, and how its numbers run. */
export interface Furniture {
  masthead: Manifest['masthead']
  numbering: Numbering
}

/** How numbers ran while releases of the first form were printed, which did not state it. */
const firstNumbering: Numbering = { by: 'volume', firstNumber: 1 }

/** The furniture a release was printed with. */
export const furnitureOf = (printed: Manifest): Furniture => ({
  masthead: printed.masthead,
  numbering: printed.format === 'monexus.release/2' ? printed.numbering : firstNumbering,
})

/** The masthead as it stands now. */
export const readFurniture = async (payload: Payload): Promise<Furniture> => {
  const { name, motto, foundedOn, timeZone, clocks, footer, numbering } = await payload.findGlobal({
    slug: 'masthead',
    depth: 0,
  })
  const faces = (clocks ?? []).map(({ label, zone }) => ({ label, zone }))
  return {
    masthead: { name, motto: motto ?? '', foundedOn, timeZone, clocks: faces, footer: footer ?? '' },
    numbering: { by: numbering.by, firstNumber: numbering.firstNumber },
  }
}

/** The paper's furniture as a manifest keeps it. */
export const readMasthead = async (payload: Payload): Promise<Manifest['masthead']> =>
  (await readFurniture(payload)).masthead
