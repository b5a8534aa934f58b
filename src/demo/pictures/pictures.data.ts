import type { PictureKey } from './PictureKey.ts'

/** What each picture shows, for those who cannot see it, and whose it is. */
export const pictures: Record<PictureKey, { alt: string; credit: string }> = {
  riverGauge: {
    alt: 'A chequered gauge board stands in flood water before a row of dark houses; a red mark shows the crest just below the quay wall.',
    credit: 'Illustration: Monexus',
  },
  yieldLandscape: {
    alt: 'Two dozen yield curves drawn one behind another like a range of hills, one of the nearest in red.',
    credit: 'Illustration: Monexus',
  },
  satelliteTrack: {
    alt: 'A satellite with two panels crosses a starry sky above broken sea ice; its track over the ground is a red dashed line.',
    credit: 'Illustration: Monexus',
  },
  theatreCurtain: {
    alt: 'A red theatre curtain has stopped above the stage, where a single lamp burns before empty stalls.',
    credit: 'Illustration: Monexus',
  },
  straitMap: {
    alt: 'A chart of a narrow strait between two coasts, with ships at anchor in the approach and the channel marked in red.',
    credit: 'Illustration: Monexus',
  },
  voteHall: {
    alt: 'A seating plan of 149 places in seven arcs; 76 are red, three more than are left white.',
    credit: 'Illustration: Monexus',
  },
  chipDie: {
    alt: 'A silicon wafer divided into dies, some of them red where specks of dust have fallen.',
    credit: 'Illustration: Monexus',
  },
  pylons: {
    alt: 'A line of electricity pylons runs across a flat country towards a low red sun.',
    credit: 'Illustration: Monexus',
  },
  shipBell: {
    alt: 'A ship’s bell with a red rope hangs from a beam in front of a calm sea.',
    credit: 'Illustration: Monexus',
  },
  echogram: {
    alt: 'A fishing boat above a sonar image of the sea below it, with three shoals of fish over the sea bed, the right-hand one red.',
    credit: 'Illustration: Monexus',
  },
  harbourCranes: {
    alt: 'Two container cranes on a quay beside a small ship; one container, red, hangs from the hook.',
    credit: 'Illustration: Monexus',
  },
  nightFerry: {
    alt: 'A ferry with lit cabins at night, a red light at its bow reflected in the black water.',
    credit: 'Illustration: Monexus',
  },
  emptyChain: {
    alt: 'Four chains hang from four pins and hold nothing; two of them end in a broken ring and the last is red.',
    credit: 'Illustration: Monexus',
  },
}
