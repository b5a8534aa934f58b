import type { WireMedia } from '../../domain/wire/wireItem.ts'
import { each, elementsAt, type XmlNode } from './elementsAt.ts'
import type { EntryText } from './feedEntry.ts'
import { flattenXml } from './flattenXml.ts'
import { mediaFromFile } from './mediaFromFile.ts'

/** Content of XML within the document: XHTML, NITF. */
const inlineXml = (item: XmlNode): EntryText[] =>
  each(elementsAt(item, 'contentSet', 'inlineXML')).map((node) => ({
    value: flattenXml(node),
    isMarkup: false,
  }))

/** Content as characters: plain, or markup that was escaped. */
const inlineData = (item: XmlNode): EntryText[] =>
  each(elementsAt(item, 'contentSet', 'inlineData')).map((node) => ({
    value: node.text(),
    isMarkup: !/^text\/plain\b/i.test(node.attr('contenttype') ?? 'text/plain'),
  }))

/** The texts of an item, the fullest first: its content, else how it is described. */
export const newsmlTexts = (item: XmlNode): EntryText[] => {
  const described = each(elementsAt(item, 'contentMeta', 'description'))
  return [
    ...inlineXml(item),
    ...inlineData(item),
    ...described.map((node) => ({ value: node.text(), isMarkup: true })),
  ]
}

const sizeOf = (node: XmlNode): number => Number(node.attr('width') ?? node.attr('size') ?? 0) || 0

/** The largest rendition of what lies elsewhere: the others are the same picture. */
export const newsmlContent = (item: XmlNode): WireMedia[] => {
  const [largest] = each(elementsAt(item, 'contentSet', 'remoteContent'))
    .filter((node) => node.attr('href'))
    .sort((one, other) => sizeOf(other) - sizeOf(one))
  return largest ? mediaFromFile(largest.attr('href'), largest.attr('contenttype')) : []
}
