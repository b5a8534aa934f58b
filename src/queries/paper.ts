import type { Payload, Where } from 'payload'
import { readBroughtAmendments } from '../adapters/readBroughtAmendments.ts'
import { type Imported, readImported } from '../adapters/readImported.ts'
import { amendmentsOf } from '../domain/editions/amendmentsOf.ts'
import type { Manifest } from '../domain/editions/manifest.ts'
import { parseManifest } from '../domain/editions/readManifest.ts'
import type { PrintedCorrection } from '../domain/editions/printedCorrection.ts'
import type { Tombstone } from '../domain/editions/tombstone.ts'

/** One release as the paper's pages need it. */
export interface PrintedRelease {
  sha256: string
  manifest: Manifest
}

/** A release of an edition by its number, without its content. */
export interface PrintedRevision {
  revision: number
  releasedAt: string
  reason: string
  sha256: string
}

interface PrintedEdition {
  newest: PrintedRelease
  /** Ascending. */
  revisions: PrintedRevision[]
}

/** Where a printed article stands: the newest edition that carries it and its snapshot there. */
export interface PrintedPlace {
  release: PrintedRelease
  sha256: string
}

/** A tombstone and the edition it stands in. */
export interface Burial {
  grave: Tombstone
  edition: Pick<Manifest['edition'], 'date' | 'volume' | 'number'>
}

/** Everything readers can reach, as of the newest release. */
export interface Paper {
  /** The newest release of the newest edition: what the front page shows. */
  head: PrintedRelease | null
  /** By day, YYYY-MM-DD. */
  editions: Map<string, PrintedEdition>
  /** By address, `/section/slug`. */
  articles: Map<string, PrintedPlace>
  /** When a release first carried each article, by its id, ISO 8601 in UTC. */
  firstPrinted: Map<string, string>
  /** What was taken down, by its address: no release brings it back. */
  gone: Map<string, Burial>
  /** What was said after print, by the article’s id, in the order it was said. */
  corrections: Map<string, PrintedCorrection[]>
  /** The address of every article that was ever printed, by its id. */
  addresses: Map<string, string>
  sequence: number
  /** The release up to which the chain was imported; null where all was printed here. */
  imported: Imported | null
}

export const emptyPaper = (): Paper => ({
  head: null,
  editions: new Map(),
  articles: new Map(),
  firstPrinted: new Map(),
  gone: new Map(),
  corrections: new Map(),
  addresses: new Map(),
  sequence: 0,
  imported: null,
})

/** How many releases are read at once when a server starts. */
const page = 200

const isOlder = (release: PrintedRelease, standing: PrintedPlace | undefined): boolean =>
  standing !== undefined && release.manifest.edition.date < standing.release.manifest.edition.date

/** Of several editions’ releases the latest day’s stands: a correction in an older number brings back nothing old. */
const place = (paper: Paper, release: PrintedRelease): void => {
  for (const section of release.manifest.sections)
    for (const { article, slug, sha256 } of section.articles) {
      const path = `/${section.slug}/${slug}`
      paper.addresses.set(article, path)
      if (!paper.firstPrinted.has(article)) paper.firstPrinted.set(article, release.manifest.releasedAt)
      if (!paper.gone.has(path) && !isOlder(release, paper.articles.get(path)))
        paper.articles.set(path, { release, sha256 })
    }
}

const isSame = (one: PrintedCorrection, other: PrintedCorrection): boolean =>
  one.at === other.at && one.kind === other.kind && one.whatChanged === other.whatChanged

/** Each release tells all that was said and taken down in its edition so far. */
const amend = (paper: Paper, { manifest: printed }: PrintedRelease): void => {
  const { corrections, killed } = amendmentsOf(printed)
  for (const grave of killed) {
    const path = `/${grave.section}/${grave.slug}`
    if (!paper.gone.has(path)) paper.gone.set(path, { grave, edition: printed.edition })
    paper.addresses.set(grave.article, path)
    paper.articles.delete(path)
  }
  for (const one of corrections) {
    const known = paper.corrections.get(one.article) ?? []
    if (!known.some((other) => isSame(one, other))) paper.corrections.set(one.article, [...known, one])
  }
}

/** Of an imported edition, what became of it in numbers that did not come with it. */
const amendAsBrought = async (payload: Payload, paper: Paper): Promise<void> => {
  const brought = await readBroughtAmendments(payload)
  for (const grave of brought?.killed ?? []) {
    const path = `/${grave.section}/${grave.slug}`
    paper.gone.set(path, { grave, edition: grave.edition })
    paper.addresses.set(grave.article, path)
  }
  for (const one of brought?.corrections ?? [])
    paper.corrections.set(one.article, [...(paper.corrections.get(one.article) ?? []), one])
}

const copyOf = (paper: Paper): Paper => ({
  ...paper,
  editions: new Map(paper.editions),
  articles: new Map(paper.articles),
  firstPrinted: new Map(paper.firstPrinted),
  gone: new Map(paper.gone),
  corrections: new Map(paper.corrections),
  addresses: new Map(paper.addresses),
})

/** Of an imported chain only the release it was exported with has its articles here. */
const hasItsArticles = ({ imported }: Paper, { sha256, manifest }: PrintedRelease): boolean =>
  imported === null || manifest.sequence > imported.sequence || sha256 === imported.sha256

const isAfterHead = ({ head }: Paper, { manifest }: PrintedRelease): boolean =>
  head === null || manifest.edition.date >= head.manifest.edition.date

const add = (paper: Paper, release: PrintedRelease): void => {
  const { edition, revision, releasedAt, reason, sequence } = release.manifest
  const printed = paper.editions.get(edition.date)
  const revisions = [...(printed?.revisions ?? []), { revision, releasedAt, reason, sha256: release.sha256 }]
  paper.editions.set(edition.date, { newest: release, revisions })
  amend(paper, release)
  place(paper, release)
  if (hasItsArticles(paper, release) && isAfterHead(paper, release)) paper.head = release
  paper.sequence = sequence
}

/** The paper as it would be with one release more. */
export const withRelease = (known: Paper, release: PrintedRelease): Paper => {
  const paper = copyOf(known)
  add(paper, release)
  return paper
}

/**
 * The paper brought up to the newest release: reads only what was printed since `known`, which is
 * left as it is.
 */
export const readPaper = async (payload: Payload, known: Paper = emptyPaper()): Promise<Paper> => {
  const paper = copyOf(known)
  if (known.sequence === 0) {
    paper.imported = await readImported(payload)
    await amendAsBrought(payload, paper)
  }
  for (;;) {
    const since: Where = { sequence: { greater_than: paper.sequence } }
    const { docs } = await payload.find({
      collection: 'releases',
      where: since,
      sort: 'sequence',
      limit: page,
      depth: 0,
      pagination: false,
      select: { manifest: true, sha256: true },
    })
    for (const one of docs) add(paper, { sha256: one.sha256, manifest: parseManifest(one.manifest) })
    if (docs.length < page) return paper
  }
}
