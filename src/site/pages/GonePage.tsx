import type { ReactElement } from 'react'
import { Notice } from '../components/Notice.tsx'
import { PaperFrame } from '../components/PaperFrame.tsx'
import { PrintedTime } from '../components/PrintedTime.tsx'
import type { FurnitureView } from '../views/FurnitureView.ts'

export interface KillNotice {
  headline: string
  reason: string
  /** ISO 8601 in UTC. */
  at: string
  /** The edition it was withdrawn from. */
  edition: { href: string; longDate: string }
}

export interface GonePageProps {
  furniture: FurnitureView
  path: string
  /** What was taken down and why; null when only the fact is known. */
  notice: KillNotice | null
}

/** 410: an article that was killed. */
export const GonePage = ({ furniture, path, notice }: GonePageProps): ReactElement => (
  <PaperFrame furniture={furniture} title="Withdrawn" description="" canonicalPath={path} unlisted>
    <Notice heading="h1" label="410 · Withdrawn" title="We have taken this article down.">
      {notice ? <KilledArticle notice={notice} /> : <p>It was printed and is no longer part of the paper.</p>}
      <p>
        <a href="/">Read today’s paper</a> or <a href="/corrections">see what else was corrected</a>.
      </p>
    </Notice>
  </PaperFrame>
)

const KilledArticle = ({ notice }: { notice: KillNotice }): ReactElement => (
  <>
    <p>
      “{notice.headline}” was withdrawn on <PrintedTime at={notice.at} form="full" />.
    </p>
    <p>The reason: {notice.reason}</p>
    <p>
      It stood in the paper of <a href={notice.edition.href}>{notice.edition.longDate}</a>.
    </p>
  </>
)
