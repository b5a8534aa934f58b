import type { ReactElement } from 'react'
import type { PrintableRelease, PrintedPage } from '../../commands/pagePrinter.ts'
import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import type { Manifest } from '../../domain/editions/manifest.ts'
import type { Tombstone } from '../../domain/editions/tombstone.ts'
import { surroundingsAmong } from '../../queries/articleSurroundings.ts'
import { composeProvenance } from '../../queries/composeProvenance.ts'
import type { FirstPrints } from '../../queries/firstPrints.ts'
import { sectionFronts } from '../../queries/sectionFronts.ts'
import type { SnapshotReader } from '../../queries/snapshots.ts'
import { ArticlePage } from '../../site/pages/ArticlePage.tsx'
import { FrontPage } from '../../site/pages/FrontPage.tsx'
import { GonePage } from '../../site/pages/GonePage.tsx'
import { ProvenancePage } from '../../site/pages/ProvenancePage.tsx'
import { SectionPage } from '../../site/pages/SectionPage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import type { FurnitureView } from '../../site/views/FurnitureView.ts'
import type { SectionFront } from '../../site/views/SectionFront.ts'
import type { SincePrint } from '../../site/views/SincePrint.ts'
import { amendmentsInPrint } from './amendmentsInPrint.ts'
import { assetsInPrint, furnitureInPrint, originInPrint } from './furnitureInPrint.ts'
import { frontsInPrint } from './frontsInPrint.ts'
import { mediaOf } from './mediaOf.ts'
import { type PrintedGrave, toldInPrint, type ToldInPrint } from './toldInPrint.ts'
import { withinFolder } from './withinFolder.ts'

/** What a release is printed from beside its manifest. */
export interface PrintGrounds {
  read: SnapshotReader
  /** When the chain up to the release first carried its articles. */
  firstPrinted: FirstPrints
}

interface Sheet {
  release: PrintableRelease
  furniture: FurnitureView
  told: ToldInPrint
  /** Without what was taken down. */
  sections: readonly SectionFront[]
  read: SnapshotReader
  /** Every file the pages may lead to. */
  files: ReadonlySet<string>
}

const folderOf = ({ section, slug }: Pick<Tombstone, 'section' | 'slug'>): string => `${section}/${slug}`

const articleFiles = (folder: string): string[] => [
  `${folder}/index.html`,
  `${folder}/provenance/index.html`,
  `${folder}/provenance.json`,
]

const isStanding = (
  release: Manifest,
  { section: own, slug }: Pick<Tombstone, 'section' | 'slug'>,
): boolean =>
  release.sections.some(
    ({ slug: section, articles }) => section === own && articles.some((one) => one.slug === slug),
  )

/** Killed articles whose address nothing else of the release has taken. */
const tombstonesOf = (standing: Manifest, { graves }: ToldInPrint): PrintedGrave[] =>
  graves.filter((one) => !isStanding(standing, one))

/** The release without the articles that were taken down; their sections stay. */
const standingOf = (release: Manifest, { graves }: ToldInPrint): Manifest => ({
  ...release,
  sections: release.sections.map((section) => ({
    ...section,
    articles: section.articles.filter(({ article }) => !graves.some((one) => one.article === article)),
  })),
})

const filesOf = (standing: Manifest, told: ToldInPrint, snapshots: readonly ArticleSnapshot[]): Set<string> =>
  new Set([
    ...[assetsInPrint.stylesheet, assetsInPrint.icon].map((one) => one.slice(1)),
    'index.html',
    ...standing.sections.flatMap(({ slug: section, articles }) => [
      `${section}/index.html`,
      ...articles.flatMap(({ slug }) => articleFiles(folderOf({ section, slug }))),
    ]),
    ...tombstonesOf(standing, told).map((one) => `${folderOf(one)}/index.html`),
    ...mediaOf(snapshots).map((file) => `media/${file}`),
  ])

/** What was said of an article since it was printed, as far as releases tell: of its sources nothing. */
const sinceOf = ({ corrections }: ToldInPrint, article: string): SincePrint => ({
  sources: new Map(),
  corrections: corrections
    .filter((one) => one.article === article)
    .map(({ kind, whatWasWrong, whatChanged, at }) => ({ kind, whatWasWrong, whatChanged, at })),
})

const print = ({ files }: Sheet, path: string, page: ReactElement): PrintedPage => ({
  path,
  text: withinFolder(renderPage(page), { origin: originInPrint, path, files }),
})

const besideArticle = { article: 'index.html', provenance: 'provenance/index.html', json: 'provenance.json' }

async function* articlePages(sheet: Sheet, address: string, sha256: string): AsyncGenerator<PrintedPage> {
  const { release, furniture, told, sections, read } = sheet
  const [article] = await read([sha256])
  if (!article) return
  const folder = address.slice(1)
  const since = sinceOf(told, article.article)
  const round = surroundingsAmong(sections, release.manifest, address)
  yield print(
    sheet,
    `${folder}/index.html`,
    <ArticlePage {...{ furniture, article, since }} {...round} canonicalPath={address} />,
  )
  const record = composeProvenance({ article, place: { release, sha256 }, since, origin: originInPrint })
  yield print(
    sheet,
    `${folder}/provenance/index.html`,
    <ProvenancePage furniture={furniture} section={round.section} record={record} />,
  )
  const text = `${JSON.stringify({ ...record, pages: besideArticle }, null, 2)}\n`
  yield { path: `${folder}/provenance.json`, text }
}

const gonePage = (sheet: Sheet, killed: PrintedGrave): PrintedPage => {
  const folder = folderOf(killed)
  const { headline, reason, at, edition } = killed
  const notice = { headline, reason, at, edition }
  const page = <GonePage furniture={sheet.furniture} path={`/${folder}`} notice={notice} />
  return print(sheet, `${folder}/index.html`, page)
}

/** An article that does not say when it was first printed is dated by the chain, and in a broken one by its release. */
const datedBy =
  ({ releasedAt }: Manifest, { read, firstPrinted }: PrintGrounds): SnapshotReader =>
  async (hashes) =>
    (await read(hashes)).map((one) => ({
      ...one,
      firstPrintedAt: one.firstPrintedAt || (firstPrinted.get(one.article) ?? releasedAt),
    }))

/**
 * Every page of one release in its print form: a front, its sections, its articles with what they rest on,
 * and a notice where an article was taken down. It depends on the manifest, the snapshots it names, the
 * chain before it and the templates, and on nothing else: the same release is printed byte for byte for as long as `templates` of
 * `printForm` stands.
 */
export async function* printedPages(
  release: PrintableRelease,
  grounds: PrintGrounds,
): AsyncGenerator<PrintedPage> {
  const { manifest } = release
  const read = datedBy(manifest, grounds)
  const told = toldInPrint(release)
  const standing = standingOf(manifest, told)
  const furniture = furnitureInPrint(manifest)
  const named = standing.sections.flatMap((section) => section.articles.map((one) => one.sha256))
  const sections = await sectionFronts(read, standing)
  const files = filesOf(standing, told, await read(named))
  const sheet: Sheet = { release, furniture, told, sections, read, files }
  const fronts = frontsInPrint(sections, { manifest, told, firstPrinted: grounds.firstPrinted })
  const amendments = release.since ? amendmentsInPrint(told, { manifest, fronts }) : []
  yield print(sheet, 'index.html', <FrontPage {...{ furniture, amendments }} sections={fronts} />)
  for (const { section, articles } of fronts)
    yield print(sheet, `${section.slug}/index.html`, <SectionPage {...{ furniture, section, articles }} />)
  for (const { slug, articles } of standing.sections)
    for (const one of articles) yield* articlePages(sheet, `/${slug}/${one.slug}`, one.sha256)
  for (const killed of tombstonesOf(standing, told)) yield gonePage(sheet, killed)
}
