import type { Manifest } from '../../domain/editions/manifest.ts'
import { editionView } from '../../queries/editionView.ts'
import { exchangeViews } from '../../queries/exchangeViews.ts'
import { sectionView } from '../../queries/sectionView.ts'
import { bareFurniture } from '../../site/views/bareFurniture.ts'
import type { FurnitureView } from '../../site/views/FurnitureView.ts'

/** The origin pages are printed under, which none of them shows; `.invalid` leads nowhere (RFC 2606). */
export const originInPrint = 'https://paper.invalid'

/** Where a printed page finds its looks; it has no script, and its fonts stand beside the stylesheet. */
export const assetsInPrint = {
  stylesheet: '/assets/paper.css',
  script: '/assets/paper.js',
  icon: '/assets/mark.svg',
  fonts: [],
}

type Surroundings = Pick<FurnitureView, 'now' | 'health' | 'markets' | 'exchanges' | 'clocks'>

/** Releases of the first form say nothing of what stood round them: those pages stay bare. */
const surroundingsOf = (release: Manifest): Partial<Surroundings> => {
  if (release.format === 'monexus.release/1') return { now: release.releasedAt }
  const { asOf, wire, markets, clocks } = release.surroundings
  return { now: asOf, health: wire, markets, clocks, exchanges: exchangeViews(new Date(asOf)) }
}

/** What stands round the pages of a release, by its manifest alone: no wire runs through paper. */
export const furnitureInPrint = (release: Manifest): FurnitureView => {
  const { name, motto, footer } = release.masthead
  return {
    ...bareFurniture(originInPrint, assetsInPrint),
    masthead: {
      name,
      motto,
      footer: `© ${release.releasedAt.slice(0, 4)} ${footer}`,
      edition: editionView(release),
    },
    sections: release.sections.map(sectionView),
    ...surroundingsOf(release),
  }
}
