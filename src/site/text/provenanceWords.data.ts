import type { LinkInPrint, PrintedAuthor, PrintedLink } from '../../domain/editions/printedLink.ts'
import type { PrintedWaiver } from '../../domain/editions/printedWaiver.ts'
import type { PrintedIndependence } from '../../domain/editions/printedIndependence.ts'
import type { SourceSince } from '../views/SincePrint.ts'
import type { RecordClaim } from '../views/ProvenanceRecord.ts'

type Evidence = NonNullable<PrintedLink['evidence']>

/** How readers are told what a link does for the article, how its time is known, and what became of it. */
export const provenanceWords: {
  role: Record<LinkInPrint['role'], string>
  basis: Record<LinkInPrint['postedAtBasis'], string>
  /** What stands before and after the name. */
  author: Record<PrintedAuthor['basis'], { before: string; after: string }>
  evidence: Record<Evidence['basis'], string>
  since: Record<SourceSince['state'], string>
  because: Record<PrintedIndependence['countedAsOne'][number]['because'][number], string>
  waiver: Record<PrintedWaiver['code'], string>
  kind: Record<RecordClaim['kinds'][number], string>
  platform: Record<string, string>
} = {
  role: { supports: 'Supports', contradicts: 'Contradicts', context: 'Context' },
  basis: {
    id: 'time carried in the post’s own number',
    page: 'time as the page states it',
    feed: 'time as the source’s feed states it',
    none: 'time as the desk noted it',
  },
  author: {
    evidence: { before: 'Posted by', after: '' },
    address: { before: 'Posted as', after: ', by its address alone' },
  },
  evidence: {
    wire: 'as our wire received it',
    page: 'as the page itself showed it',
    text: 'a text brought by the desk',
    screenshot: 'a screenshot brought by the desk',
  },
  since: {
    same: 'Unchanged when last looked at',
    edited: 'Edited since',
    deleted: 'Deleted since',
    unreachable: 'Unreachable when last looked at; that does not say it is gone',
    canceled: 'Canceled by its source since',
    withheld: 'Withheld by its source since',
  },
  because: { 'one-owner': 'they have one owner', 'one-origin': 'they pass on one text or one agency' },
  waiver: {
    'evidence-missing': 'Printed without a frozen copy',
    'single-origin': 'Printed on a single origin',
  },
  kind: {
    number: 'a number',
    date: 'a date',
    quotation: 'a quotation',
    attribution: 'somebody’s statement',
    actor: 'somebody’s act',
  },
  platform: {
    x: 'X',
    telegram: 'Telegram',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    youtube: 'YouTube',
    facebook: 'Facebook',
    instagram: 'Instagram',
    threads: 'Threads',
    tiktok: 'TikTok',
    weibo: 'Weibo',
    truth: 'Truth Social',
    truthsocial: 'Truth Social',
    web: 'Web page',
  },
}
