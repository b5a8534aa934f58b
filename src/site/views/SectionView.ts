/** The colours a section may have; the paper's palette holds no others. */
export const sectionColours = ['ink', 'crimson', 'ochre', 'moss', 'teal', 'indigo', 'plum'] as const

/** A section as the navigation and the labels name it. */
export interface SectionView {
  slug: string
  title: string
  /** `/section/<slug>` or wherever the server puts it. */
  href: string
  /** One of `sectionColours`; any other name is printed in ink. */
  colour: string
}
