import { buildPack } from '../../src/domain/synthesis/buildPack.ts'
import type { EvidencePack } from '../../src/domain/synthesis/evidencePack.ts'
import { hashWireText } from '../../src/domain/wire/hashWireText.ts'

/** One report, with what it does not say filled in. */
interface Told {
  source: string
  owner?: string | null
  language?: string | null
  headline?: string
  text: string
}

const HOUR = 3_600_000
const MORNING = Date.parse('2026-06-25T06:00:00Z')

/** A pack of these reports, an hour apart. */
export const packOf = (reports: readonly Told[]): EvidencePack =>
  buildPack(
    reports.map(({ source, owner = source, language = 'en', headline = '', text }, at) => ({
      item: `item-${String(at + 1)}`,
      revision: `revision-${String(at + 1)}`,
      sha256: hashWireText({ headline, text }),
      source,
      owner,
      address: `https://t.me/${source.toLowerCase()}/${String(at + 1)}`,
      postedAt: new Date(MORNING + at * HOUR).toISOString(),
      language,
      headline,
      text,
      identity: `tg:${source.toLowerCase()}/${String(at + 1)}`,
      forwardOf: null,
    })),
  )

export const harbourReports: readonly Told[] = [
  {
    source: 'NORDWIRE',
    headline: 'Ferry strikes the pier at Aldersund',
    text: 'The ferry Maren struck the pier at Aldersund on Wednesday morning. Harbour master Ida Falk said that 12 people were taken to hospital.',
  },
  {
    source: 'COASTDESK',
    text: 'A ferry hit the pier in Aldersund and 9 passengers were hurt. The operator Sundline denied that the brakes had failed.',
  },
  {
    source: 'AFTENPOST',
    text: 'The police have not named the captain. Divers will look at the hull on Thursday.',
  },
  {
    source: 'RADIOWEST',
    text: 'Sundline said that the ferry had been inspected in March. The line carries 400,000 passengers a year.',
  },
]

/** Four reports of one accident, from four owners; the first two give different numbers. */
export const harbourPack = (): EvidencePack => packOf(harbourReports)
