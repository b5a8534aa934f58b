import { refuseWire } from './refuseWire.ts'
import { scanXml } from './scanXml.ts'
import type { WireDocument, WireFormat, WireRefusal } from './wireParser.ts'

const xmlRoots: Readonly<Record<string, WireFormat>> = {
  rss: 'rss',
  feed: 'atom',
  rdf: 'rdf',
  newsmessage: 'newsml',
  newsitem: 'newsml',
  packageitem: 'newsml',
}
const htmlStart =
  /^(?:<!--[^]*?-->\s*)*(?:<!doctype\s+html|<(?:html|head|body|title|meta|div|p|script)[\s>])/i
const telegramMark = /\btgme_/

type Detected = { outcome: 'detected'; format: WireFormat; entries: number } | WireRefusal

function detectXml({ name, text }: WireDocument): Detected {
  const { root, declaresEntities, entries, fault } = scanXml(text)
  if (declaresEntities)
    return refuseWire('entities-declared', `${name} declares XML entities; such documents are not read.`)
  const format = root === null ? undefined : xmlRoots[root]
  if (!format && root !== null) {
    return refuseWire(
      'not-a-feed',
      `${name} is XML, but its first element is <${root}>: expected RSS, Atom, RDF or NewsML-G2.`,
    )
  }
  if (format && !fault) return { outcome: 'detected', format, entries }
  const where = fault ? `line ${String(fault.line)}: ${fault.what}` : 'it has no element'
  return { outcome: 'broken', code: 'xml-broken', message: `${name} is broken XML (${where}).` }
}

function detectHtml({ name, text }: WireDocument): Detected {
  if (telegramMark.test(text)) return { outcome: 'detected', format: 'telegram', entries: 0 }
  return refuseWire('not-a-feed', `${name} is a web page, not a feed and not a Telegram preview page.`)
}

/**
 * What a document is, judged by its structure alone: neither its name nor a content type is asked.
 * XML is looked over whole, so that nothing is taken from a document that breaks off.
 */
export function detectWireFormat(document: WireDocument): Detected {
  const text = document.text.trimStart()
  if (text === '') return refuseWire('empty-file', `${document.name} is empty.`)
  if (text.startsWith('{') || text.startsWith('[')) return { outcome: 'detected', format: 'json', entries: 0 }
  if (htmlStart.test(text)) return detectHtml(document)
  if (text.startsWith('<')) return detectXml({ ...document, text })
  return refuseWire('not-a-feed', `${document.name} is neither XML nor JSON nor a web page.`)
}
