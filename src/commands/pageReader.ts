import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { freezePage, type FreezeSettings } from '../adapters/evidence/freezePage.ts'
import type { ReadPage } from '../domain/evidence/pageRead.ts'

/** A reader of cited pages that keeps archive records in its folder. */
export const pageReader =
  (settings: FreezeSettings): ReadPage =>
  async (page) => {
    const frozen = await freezePage(page, settings)
    if (!frozen.ok || frozen.record.warcSha256 === null) return frozen
    const archive = join(settings.folder, `${frozen.record.warcSha256}.warc.gz`)
    return { ...frozen, discard: () => rm(archive, { force: true }) }
  }
