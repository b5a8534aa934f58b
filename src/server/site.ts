import type { Payload } from 'payload'
import { releases } from '../commands/announceRelease.ts'
import { readMasthead } from '../commands/readMasthead.ts'
import type { ArticleSnapshot } from '../domain/editions/articleSnapshot.ts'
import { clocksAt } from '../domain/editions/clocksAt.ts'
import type { QuotesSettings } from '../adapters/quotes/currentQuotes.ts'
import { datedSnapshots } from '../queries/datedSnapshots.ts'
import { editionView } from '../queries/editionView.ts'
import { exchangeViews } from '../queries/exchangeViews.ts'
import { marketsNow } from '../queries/marketsNow.ts'
import { newestSequence } from '../queries/newestSequence.ts'
import { newestSincePrint } from '../queries/newestSincePrint.ts'
import { emptyPaper, type Paper, readPaper } from '../queries/paper.ts'
import { inSectionOrder, sectionOrder } from '../queries/sectionOrder.ts'
import { printedSections } from '../queries/sectionView.ts'
import { sincePrint } from '../queries/sincePrint.ts'
import { type SnapshotReader, snapshots } from '../queries/snapshots.ts'
import { wireHead } from '../queries/wireHead.ts'
import { wireHealth } from '../adapters/wireHealth.ts'
import type { FurnitureView } from '../site/views/FurnitureView.ts'
import type { SincePrint } from '../site/views/SincePrint.ts'
import type { SiteAssets } from '../site/views/siteAssets.ts'
import { heldFor } from './heldFor.ts'
import type { StandingQuestion } from './live/StandingEvents.ts'
import { type PageState, pageState } from './pageState.ts'

export interface SiteSettings extends QuotesSettings {
  origin: string
  assets: SiteAssets
}

/** What the routes of the paper read. */
export interface Site {
  settings: SiteSettings
  payload: Payload
  /** The paper as of the newest release. */
  paper: () => Promise<Paper>
  read: SnapshotReader
  /** Snapshots as they are stored: without the time that only the chain knows. */
  stored: SnapshotReader
  /** What became of a printed article’s sources, and its corrections. */
  since: (article: ArticleSnapshot) => Promise<SincePrint>
  furniture: (now: Date) => Promise<FurnitureView>
  /** What would stand round the pages of another paper, such as one that is not printed yet. */
  furnitureOf: (printed: Paper, now: Date) => Promise<FurnitureView>
  state: PageState
  /** What open pages are told as it is now. */
  standing: StandingQuestion[]
}

const second = 1000

/**
 * The paper follows the chain: at once in this process, within a second behind another one. Who asks while a
 * release is read waits for it, and is not shown the paper before.
 */
const followPaper = (payload: Payload): (() => Promise<Paper>) => {
  let paper = emptyPaper()
  let reading = Promise.resolve(paper)
  let stale = true
  releases().on('printed', () => {
    stale = true
  })
  const newest = heldFor(second / 2, () => newestSequence(payload))
  const readOn = (): Promise<Paper> => {
    stale = false
    reading = reading
      .catch(() => paper)
      .then(async () => {
        paper = await readPaper(payload, paper)
        return paper
      })
    reading.catch(() => {
      stale = true
    })
    return reading
  }
  return async () => (stale || (await newest()) > paper.sequence ? readOn() : reading)
}

/** Ties the paper's pages to a newsroom. */
export const site = (payload: Payload, settings: SiteSettings): Site => {
  const paper = followPaper(payload)
  const masthead = heldFor(5 * second, () => readMasthead(payload))
  const order = heldFor(5 * second, () => sectionOrder(payload))
  const wire = heldFor(second, () => wireHead(payload, 12))
  const health = heldFor(5 * second, () => wireHealth(payload, new Date()))
  const changes = heldFor(2 * second, () => newestSincePrint(payload))
  const markets = heldFor(10 * second, () => marketsNow(payload, settings, new Date()))

  const furnitureOf = async (printed: Paper, now: Date): Promise<FurnitureView> => {
    const printedMasthead = printed.head?.manifest.masthead ?? (await masthead())
    return {
      origin: settings.origin,
      now: now.toISOString(),
      assets: settings.assets,
      masthead: {
        name: printedMasthead.name,
        motto: printedMasthead.motto,
        footer: `© ${now.getUTCFullYear()} ${printedMasthead.footer}`,
        edition: printed.head && editionView(printed.head.manifest),
      },
      sections: inSectionOrder(printedSections(printed), await order()),
      wire: await wire(),
      health: await health(),
      markets: (await markets()).markets,
      exchanges: exchangeViews(now),
      clocks: clocksAt(printedMasthead.clocks, now),
    }
  }
  const furniture = async (now: Date): Promise<FurnitureView> => furnitureOf(await paper(), now)

  const state = pageState(async (now) => {
    const [{ sequence }, items, quotes] = [await paper(), await wire(), await markets()]
    const newest = items.map((one) => one.postedAt + one.url + one.headline).join()
    const quiet = (await health()).quiet.map((one) => one.code + one.state).join()
    const minute = Math.floor(now.getTime() / (60 * second))
    return `${sequence}|${await changes()}|${minute}|${quotes.digest}|${quiet}|${newest}`
  })

  const since = async (article: ArticleSnapshot) =>
    sincePrint(payload, article, (await paper()).corrections.get(article.article))
  const standing: StandingQuestion[] = [
    { event: 'health', ask: health },
    { event: 'markets', ask: markets },
  ]
  const stored = snapshots(payload)
  const read = datedSnapshots(stored, paper)
  return { settings, payload, paper, read, stored, since, furniture, furnitureOf, state, standing }
}
