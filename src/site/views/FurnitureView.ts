import type { WireHealth } from '../../domain/wire/healthOfWire.ts'
import type { ClockView } from './ClockView.ts'
import type { ExchangeView } from './ExchangeView.ts'
import type { MarketsView } from './MarketsView.ts'
import type { MastheadView } from './MastheadView.ts'
import type { ProofStamp } from './ProofStamp.ts'
import type { SectionView } from './SectionView.ts'
import type { SiteAssets } from './siteAssets.ts'
import type { WireStripItem } from './WireStripItem.ts'

/** What every page of the paper carries round its own matter. Empty strips are left out. */
export interface FurnitureView {
  /** Scheme and host the paper is read at, without a slash at the end, e.g. `https://monexus.example`. */
  origin: string
  /** When the page was made, ISO 8601 in UTC. */
  now: string
  assets: SiteAssets
  masthead: MastheadView
  sections: SectionView[]
  /** Newest first; the strip shows the first twelve. */
  wire: WireStripItem[]
  /** Which of our sources are quiet. */
  health: WireHealth
  markets: MarketsView
  /** The house’s exchange first. */
  exchanges: ExchangeView[]
  clocks: ClockView[]
  /** Only on the pages of a proof. */
  proof?: ProofStamp
}
