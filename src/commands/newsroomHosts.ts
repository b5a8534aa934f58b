import { environment } from '../adapters/environment.ts'
import { fetchSettings, type FetchSettings } from '../adapters/evidence/fetchSettings.ts'
import { RobotsMemory } from '../adapters/evidence/RobotsMemory.ts'
import { userAgent } from '../adapters/evidence/userAgent.ts'

interface NewsroomHosts {
  /** For pages that are cited. */
  evidence: FetchSettings
  /** For sources that are polled: another name, the same turns and rests at every host. */
  wire: FetchSettings
}

const key = Symbol.for('monexus.hosts')

const begin = (): NewsroomHosts => {
  const contact = environment().MONEXUS_PUBLIC_URL || 'https://monexus.example'
  const evidence = fetchSettings(contact)
  // What robots.txt says depends on who asks.
  const wire = {
    ...evidence,
    userAgent: userAgent('MonexusWire', contact),
    opened: new Set(environment().MONEXUS_INNER_SOURCES),
    robots: new RobotsMemory(),
  }
  return { evidence, wire }
}

/** Whose hosts were asked what lately: one for all copies of this module, or each would ask anew. */
export const newsroomHosts = (): NewsroomHosts => {
  const shared = globalThis as { [key]?: NewsroomHosts }
  shared[key] ??= begin()
  return shared[key]
}
