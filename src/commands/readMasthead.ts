import type { Payload } from 'payload'
import type { Manifest } from '../domain/editions/manifest.ts'

/** The paper's furniture as a manifest keeps it. */
export const readMasthead = async (payload: Payload): Promise<Manifest['masthead']> => {
  const masthead = await payload.findGlobal({ slug: 'masthead', depth: 0 })
  return {
    name: masthead.name,
    motto: masthead.motto ?? '',
    foundedOn: masthead.foundedOn,
    timeZone: masthead.timeZone,
    clocks: (masthead.clocks ?? []).map(({ label, zone }) => ({ label, zone })),
    footer: masthead.footer ?? '',
  }
}
