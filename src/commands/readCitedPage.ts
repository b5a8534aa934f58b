import { environment } from '../adapters/environment.ts'
import { evidenceFolder } from '../adapters/evidence/evidenceFolder.ts'
import { fetchSettings, type FetchSettings } from '../adapters/evidence/fetchSettings.ts'
import type { ReadPage } from '../domain/evidence/pageRead.ts'
import { pageReader } from './pageReader.ts'

const key = Symbol.for('monexus.hosts')

/** Whose hosts were asked what lately: one for all copies of this module, or each would ask anew. */
const settings = (): FetchSettings => {
  const shared = globalThis as { [key]?: FetchSettings }
  shared[key] ??= fetchSettings(environment().MONEXUS_PUBLIC_URL || 'https://monexus.example')
  return shared[key]
}

/** Reads a cited page of the public web, politely and safely. */
export const readCitedPage: ReadPage = (page) =>
  pageReader({ fetch: settings(), folder: evidenceFolder() })(page)
