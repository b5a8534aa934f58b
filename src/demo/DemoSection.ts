/** A section of the demo paper; `desk` is who answers for it. */
export interface DemoSection {
  title: string
  slug: string
  order: number
  colour: 'ink' | 'crimson' | 'ochre' | 'moss' | 'teal' | 'indigo' | 'plum'
  desk: string
}
