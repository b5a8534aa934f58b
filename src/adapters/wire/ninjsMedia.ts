import type { WireMedia } from '../../domain/wire/wireItem.ts'
import { foldedKeys } from './foldedKeys.ts'
import { mediaFromFile } from './mediaFromFile.ts'
import { textIn } from './textIn.ts'

const kinds: Readonly<Record<string, string>> = {
  picture: 'image',
  graphic: 'image',
  video: 'video',
  audio: 'audio',
}

/** Lists of ninjs 2.x and 3.x, objects by name of ninjs 1.x. */
const listOf = (value: unknown): Map<string, unknown>[] =>
  (Array.isArray(value) ? (value as unknown[]) : [...foldedKeys(value).values()]).map(foldedKeys)

const typeOf = (fields: Map<string, unknown>): string =>
  [textIn(fields, 'contenttype'), textIn(fields, 'mimetype'), kinds[textIn(fields, 'type')] ?? ''].find(
    (type) => type !== '',
  ) ?? ''

const widthOf = (fields: Map<string, unknown>): number => Number(textIn(fields, 'width')) || 0

/** The largest rendition: the others are the same picture. */
const fileOf = (item: Map<string, unknown>): WireMedia[] => {
  const [largest] = listOf(item.get('renditions'))
    .filter((one) => textIn(one, 'href') !== '')
    .sort((one, other) => widthOf(other) - widthOf(one))
  return largest ? mediaFromFile(textIn(largest, 'href'), typeOf(largest) || typeOf(item) || undefined) : []
}

/** What an item of ninjs is a picture or recording of itself, and what it is associated with. */
export const ninjsMedia = (item: Map<string, unknown>): WireMedia[] => [
  ...fileOf(item),
  ...listOf(item.get('associations')).flatMap(fileOf),
]
