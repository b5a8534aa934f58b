import { each, elementsAt, openXml, type XmlNode } from './elementsAt.ts'
import { newsmlEntry } from './newsmlEntry.ts'
import { readEntries } from './readEntries.ts'
import type { WireParser, WireWarning } from './wireParser.ts'

/** Items that carry no news themselves: lists of items, concepts, plans. */
const others = ['packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem']

const othersIn = (set: XmlNode): number =>
  others.reduce((count, name) => count + elementsAt(set, name).length, 0)

const skippedWarning = (name: string, skipped: number): WireWarning[] => {
  const what = skipped === 1 ? '1 item' : `${String(skipped)} items`
  const message = `${name}: ${what} left out that only list or describe other items.`
  return skipped > 0 ? [{ code: 'entry-skipped', message }] : []
}

/**
 * NewsML-G2 (iptc.org/std/NewsML-G2): a `newsItem` alone or the item sets of a `newsMessage`, whatever
 * prefix its namespace has. Packages, concepts and plans are left out with a warning.
 */
export const parseNewsml: WireParser = (document) => {
  const root = openXml(document.text)
  const sets = [root, elementsAt(root, 'newsMessage', 'itemSet')]
  const entries = sets.flatMap((set) => each(elementsAt(set, 'newsItem')).map(newsmlEntry))
  const skipped = sets.reduce((count, set) => count + othersIn(set), 0)
  const read = readEntries({ ...document, entries: entries.length }, 'newsml', entries)
  return {
    ...read,
    leftOut: read.leftOut + skipped,
    warnings: [...skippedWarning(document.name, skipped), ...read.warnings],
  }
}
