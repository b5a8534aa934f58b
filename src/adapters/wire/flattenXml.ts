import type { Cheerio } from 'cheerio'
import { markupTags } from './markupTags.data.ts'
import { plainText } from '../../domain/wire/plainText.ts'
import { localName, type XmlNode } from './elementsAt.ts'

type Content = XmlNode extends Cheerio<infer Node> ? Node : never

/** What a text of XHTML or NITF holds beside its words. */
const dropped = new Set([
  ...markupTags.dropped,
  'head',
  'docdata',
  'body.head',
  'body.end',
  'media',
  'hedline',
])
/** Lines of NITF (iptc.org/std/NITF) that HTML does not know. */
const lines = new Set([
  ...markupTags.block,
  'block',
  'hl1',
  'hl2',
  'byline',
  'abstract',
  'body.content',
  'lit',
])
const paragraphs = new Set(['p', 'block', 'blockquote', 'hl1', 'hl2', 'h1', 'h2', 'h3', 'ul', 'ol', 'table'])

const breakAround = (name: string): string => {
  if (paragraphs.has(name)) return '\n\n'
  return lines.has(name) ? '\n' : ''
}

/** Depth is bounded by the scan that came before. */
const linesOf = (node: Content): string => {
  if ('data' in node) return node.type === 'text' ? node.data.replace(/\s+/g, ' ') : ''
  if (!('children' in node)) return ''
  const name = 'name' in node ? localName(node.name) : ''
  if (dropped.has(name)) return ''
  const around = breakAround(name)
  return `${around}${node.children.map((child) => linesOf(child)).join('')}${around}`
}

/** The words of well-formed XML (XHTML, NITF), paragraph by paragraph, without captions and furniture. */
export const flattenXml = (node: XmlNode): string =>
  plainText(
    node
      .contents()
      .toArray()
      .map((child) => linesOf(child))
      .join(''),
  )
