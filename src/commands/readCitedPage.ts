import { evidenceFolder } from '../adapters/evidence/evidenceFolder.ts'
import type { ReadPage } from '../domain/evidence/pageRead.ts'
import { newsroomHosts } from './newsroomHosts.ts'
import { pageReader } from './pageReader.ts'

/** Reads a cited page of the public web, politely and safely. */
export const readCitedPage: ReadPage = (page) =>
  pageReader({ fetch: newsroomHosts().evidence, folder: evidenceFolder() })(page)
