import type { ReactElement } from 'react'
import type { PrintableRelease, PrintedPage } from '../../commands/pagePrinter.ts'
import type { ArticleSnapshot } from '../../domain/editions/articleSnapshot.ts'
import { longDate } from '../../domain/editions/longDate.ts'
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
import { assetsInPrint, furnitureInPrint, originInPrint } from './furnitureInPrint.ts'
import { mediaOf } from './mediaOf.ts'
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

/** Killed articles whose address nothing else of the release has taken. */
const tombstonesOf = (release: Manifest): Tombstone[] => {
  if (release.format === 'monexus.release/1') return []
  const standing = release.sections.flatMap(({ slug: section, articles }) =>
    articles.map(({ slug }) => folderOf({ section, slug })),
  )
  return release.killed.filter((one) => !standing.includes(folderOf(one)))
}

const filesOf = (release: Manifest, snapshots: readonly ArticleSnapshot[]): Set<string> =>
  new Set([
    ...[assetsInPrint.stylesheet, assetsInPrint.icon].map((one) => one.slice(1)),
    'index.html',
    ...release.sections.flatMap(({ slug: section, articles }) => [
      `${section}/index.html`,
      ...articles.flatMap(({ slug }) => articleFiles(folderOf({ section, slug }))),
    ]),
    ...tombstonesOf(release).map((one) => `${folderOf(one)}/index.html`),
    ...mediaOf(snapshots).map((file) => `media/${file}`),
  ])

/** What the release itself says of an article since it was printed: of its sources nothing. */
const sinceOf = (release: Manifest, article: string): SincePrint => ({
  sources: new Map(),
  corrections:
    release.format === 'monexus.release/1'
      ? []
      : release.corrections
          .filter((one) => one.article === article)
          .map(({ kind, whatWasWrong, whatChanged, at }) => ({ kind, whatWasWrong, whatChanged, at })),
})

const print = ({ files }: Sheet, path: string, page: ReactElement): PrintedPage => ({
  path,
  text: withinFolder(renderPage(page), { origin: originInPrint, path, files }),
})

const besideArticle = { article: 'index.html', provenance: 'provenance/index.html', json: 'provenance.json' }

async function* articlePages(sheet: Sheet, address: string, sha256: string): AsyncGenerator<PrintedPage> {
  const { release, furniture, sections, read } = sheet
  const [article] = await read([sha256])
  if (!article) return
  const folder = address.slice(1)
  const since = sinceOf(release.manifest, article.article)
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

const gonePage = (sheet: Sheet, killed: Tombstone): PrintedPage => {
  const folder = folderOf(killed)
  const edition = { href: '/', longDate: longDate(sheet.release.manifest.edition.date) }
  const notice = { headline: killed.headline, reason: killed.reason, at: killed.at, edition }
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
  const furniture = furnitureInPrint(manifest)
  const named = manifest.sections.flatMap((section) => section.articles.map((one) => one.sha256))
  const sections = await sectionFronts(read, manifest)
  const files = filesOf(manifest, await read(named))
  const sheet: Sheet = { release, furniture, sections, read, files }
  yield print(sheet, 'index.html', <FrontPage furniture={furniture} sections={sections} />)
  for (const { section, articles } of sections)
    yield print(sheet, `${section.slug}/index.html`, <SectionPage {...{ furniture, section, articles }} />)
  for (const { slug, articles } of manifest.sections)
    for (const one of articles) yield* articlePages(sheet, `/${slug}/${one.slug}`, one.sha256)
  for (const killed of tombstonesOf(manifest)) yield gonePage(sheet, killed)
}
