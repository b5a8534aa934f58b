import { sectionColours } from '../views/SectionView.ts'

/** The class that gives a section its colour; a name outside the palette prints in ink. */
export const sectionHue = (colour: string): string =>
  `hue-${sectionColours.find((one) => one === colour) ?? 'ink'}`
