import type { Manifest } from '../../domain/editions/manifest.ts'
import { editionView } from '../../queries/editionView.ts'
import { articlesOf } from '../../queries/amendments.ts'
import type { Paper, PrintedRelease, PrintedRevision } from '../../queries/paper.ts'
import { readRelease } from '../../queries/readRelease.ts'
import { sectionFronts } from '../../queries/sectionFronts.ts'
import { standingRelease } from '../../queries/standingRelease.ts'
import { withdrawnFronts } from '../../queries/withdrawnFronts.ts'
import { EditionPage } from '../../site/pages/EditionPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { SectionFront } from '../../site/views/SectionFront.ts'
import type { Site } from '../site.ts'
import { allAmendments } from './allAmendments.ts'
import { editionsOfYear } from './editionsAnswer.tsx'
import { type Asked, type PageAnswer, paramOf } from './pageAnswer.ts'

const wanted = async (
  site: Site,
  newest: PrintedRelease,
  revision: PrintedRevision | undefined,
): Promise<PrintedRelease | null> => {
  if (revision === undefined || revision.sha256 === newest.sha256) return newest
  return readRelease(site.payload, revision.sha256)
}

const neighboursOf = (paper: Paper, date: string) => {
  const days = [...paper.editions.keys()].sort()
  const at = days.indexOf(date)
  const viewOf = (day: string | undefined) => {
    const edition = paper.editions.get(day ?? '')
    return edition ? editionView(edition.newest.manifest) : null
  }
  return { previous: viewOf(days[at - 1]), next: viewOf(days[at + 1]) }
}

/** Of an imported chain some releases came without their articles. */
const isHere = (standing: Manifest, fronts: readonly SectionFront[]): boolean =>
  standing.sections.length === 0 || fronts.some(({ articles }) => articles.length > 0)

const asPrinted: PageAnswer = async (asked) => {
  const { site, now } = asked
  const paper = await site.paper()
  const edition = paper.editions.get(paramOf(asked, 'date'))
  const number = paramOf(asked, 'revision')
  const revision = edition?.revisions.find((one) => String(one.revision) === number)
  if (!edition || (number !== '' && !revision)) return null
  const release = await wanted(site, edition.newest, revision)
  if (!release) return null
  const view = editionView(release.manifest)
  const fronts = await sectionFronts(site.read, release.manifest)
  const page = (
    <EditionPage
      furniture={await site.furniture(now)}
      edition={view}
      isNewest={release.sha256 === paper.head?.sha256}
      revisions={edition.revisions.map((one) => ({ ...one, href: `${view.href}/${one.revision}` }))}
      amendments={await allAmendments(site, articlesOf(release.manifest))}
      isHere={isHere(standingRelease(release.manifest, paper), fronts)}
      sections={withdrawnFronts(fronts, paper)}
      {...neighboursOf(paper, view.date)}
    />
  )
  return { text: renderPage(page), status: 200 }
}

const namesYear = (asked: Asked): boolean =>
  /^\d{4}$/.test(paramOf(asked, 'date')) && paramOf(asked, 'revision') === ''

/**
 * An edition's front as printed: in its newest release, or in the one the address names. Four digits
 * name a year of the archive.
 */
export const editionAnswer: PageAnswer = (asked) =>
  namesYear(asked) ? editionsOfYear(asked) : asPrinted(asked)
