import type { FurnitureView } from './FurnitureView.ts'
import type { SiteAssets } from './siteAssets.ts'

/** Furniture that needs no database: for the page that says something broke. */
export const bareFurniture = (origin: string, assets: SiteAssets): FurnitureView => ({
  origin,
  now: '',
  assets,
  masthead: { name: 'The Monexus', motto: '', footer: '', edition: null },
  sections: [],
  wire: [],
  health: { quiet: [], more: 0, wholeSince: null },
  markets: { asOf: null, instruments: [] },
  exchanges: [],
  clocks: [],
})
