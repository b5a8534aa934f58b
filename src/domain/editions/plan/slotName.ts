/** How many articles of a section stand below its lead as seconds. */
const seconds = 2

/**
 * What a place in a section is called: the first leads, the next two are seconds, the rest are briefs. The
 * first of the first section leads the front page.
 */
export const slotName = (section: number, place: number): string => {
  if (place === 0) return section === 0 ? 'Front lead' : 'Lead'
  return place <= seconds ? 'Second' : 'Brief'
}
