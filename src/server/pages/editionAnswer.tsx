import { editionView } from '../../queries/editionView.ts'
import type { PrintedRelease, PrintedRevision } from '../../queries/paper.ts'
import { articlesOf } from '../../queries/amendments.ts'
import { readRelease } from '../../queries/readRelease.ts'
import { sectionFronts } from '../../queries/sectionFronts.ts'
import { withdrawnFronts } from '../../queries/withdrawnFronts.ts'
import { EditionPage } from '../../site/pages/EditionPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { Site } from '../site.ts'
import { allAmendments } from './allAmendments.ts'
import { type PageAnswer, paramOf } from './pageAnswer.ts'

const wanted = async (
  site: Site,
  newest: PrintedRelease,
  revision: PrintedRevision | undefined,
): Promise<PrintedRelease | null> => {
  if (revision === undefined || revision.sha256 === newest.sha256) return newest
  return readRelease(site.payload, revision.sha256)
}

/** An edition's front as printed: in its newest release, or in the one the address names. */
export const editionAnswer: PageAnswer = async (asked) => {
  const { site, now } = asked
  const paper = await site.paper()
  const edition = paper.editions.get(paramOf(asked, 'date'))
  const number = paramOf(asked, 'revision')
  const revision = edition?.revisions.find((one) => String(one.revision) === number)
  if (!edition || (number !== '' && !revision)) return null
  const release = await wanted(site, edition.newest, revision)
  if (!release) return null
  const view = editionView(release.manifest)
  const page = (
    <EditionPage
      furniture={await site.furniture(now)}
      edition={view}
      isNewest={release.sha256 === paper.head?.sha256}
      revisions={edition.revisions.map((one) => ({ ...one, href: `${view.href}/${one.revision}` }))}
      amendments={await allAmendments(site, articlesOf(release.manifest))}
      sections={withdrawnFronts(await sectionFronts(site.read, release.manifest), paper)}
    />
  )
  return { text: renderPage(page), status: 200 }
}
