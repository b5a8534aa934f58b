/** What a scan of XML tells before anything parses it. */
export interface XmlScan {
  /** Local name of the first element in lower case: "rss", "feed", "rdf", "html". */
  root: string | null
  /** The document declares entities or carries its own grammar: a bomb, or a file to be read elsewhere. */
  declaresEntities: boolean
  /** How many entries of a feed there are, empty ones too. */
  entries: number
  fault: { line: number; what: string } | null
}

/** Where entries of RSS, RDF and Atom stand; what has their names elsewhere is something else. */
const feeds = new Set(['channel', 'rss', 'rdf', 'feed'])
const entryNames = new Set(['item', 'entry'])
const DEEPEST = 200
const openTag = /<([\p{L}_][\p{L}\p{N}_.:-]*)(?:[^"'<>]|"[^"]*"|'[^']*')*?(\/?)>/uy
const closeTag = /<\/([\p{L}_][\p{L}\p{N}_.:-]*)\s*>/uy
const skipped: readonly (readonly [start: string, end: string, what: string])[] = [
  ['<!--', '-->', 'a comment'],
  ['<![CDATA[', ']]>', 'a CDATA section'],
  ['<?', '?>', 'a processing instruction'],
]

const lineAt = (xml: string, at: number): number => xml.slice(0, at).split('\n').length
const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

class XmlScanner {
  private readonly open: string[] = []
  private at = 0
  private readonly scan: XmlScan = { root: null, declaresEntities: false, entries: 0, fault: null }

  constructor(private readonly xml: string) {}

  run(): XmlScan {
    let next = this.xml.indexOf('<')
    while (next >= 0 && !this.scan.fault) {
      this.at = next
      const end = this.step()
      next = end < 0 ? -1 : this.xml.indexOf('<', end)
    }
    const unclosed = this.open.at(-1)
    if (!this.scan.fault && unclosed) this.fail(this.xml.length, `it ends before <${unclosed}> is closed`)
    return this.scan
  }

  private fail(at: number, what: string): -1 {
    this.scan.fault = { line: lineAt(this.xml, at), what }
    return -1
  }

  /** Reads what starts at the current "<" and gives the place behind it. */
  private step(): number {
    for (const [start, end, what] of skipped) {
      if (this.xml.startsWith(start, this.at)) return this.skipTo(end, what)
    }
    if (this.xml.startsWith('<!', this.at)) return this.doctype()
    return this.xml[this.at + 1] === '/' ? this.close() : this.element()
  }

  private skipTo(end: string, what: string): number {
    const found = this.xml.indexOf(end, this.at + 2)
    return found < 0 ? this.fail(this.at, `${what} is never closed`) : found + end.length
  }

  /** A plain doctype is harmless; one with "[" brings its own grammar, and the scan stops there. */
  private doctype(): number {
    const end = this.xml.indexOf('>', this.at)
    const declaration = this.xml.slice(this.at, end < 0 ? undefined : end)
    this.scan.declaresEntities = declaration.includes('[') || /^<!entity/i.test(declaration)
    if (this.scan.declaresEntities) return this.fail(this.at, 'it declares entities of its own')
    return end < 0 ? this.fail(this.at, 'a declaration is never closed') : end + 1
  }

  private element(): number {
    openTag.lastIndex = this.at
    const tag = openTag.exec(this.xml)
    if (!tag) return this.fail(this.at, 'a "<" starts no tag')
    const name = tag[1] ?? ''
    this.scan.root ??= localName(name)
    this.countEntry(localName(name))
    if (tag[2] !== '/') this.open.push(name)
    if (this.open.length > DEEPEST)
      return this.fail(this.at, `elements are nested more than ${String(DEEPEST)} deep`)
    return openTag.lastIndex
  }

  private countEntry(name: string): void {
    const isInFeed = feeds.has(localName(this.open.at(-1) ?? ''))
    if (isInFeed && entryNames.has(name)) this.scan.entries += 1
  }

  private close(): number {
    closeTag.lastIndex = this.at
    const name = closeTag.exec(this.xml)?.[1]
    const expected = this.open.pop()
    if (name !== undefined && name === expected) return closeTag.lastIndex
    return this.fail(
      this.at,
      expected ? `<${expected}> is not closed in its place` : 'a closing tag closes nothing',
    )
  }
}

/**
 * Looks over XML without building anything: what its root is, whether every element is closed in
 * its place (XML 1.0 §2.1), whether it declares entities, how many entries it has. Parsers of feeds forgive a document that
 * breaks off in the middle; a newsroom must not take half of one for the whole.
 */
export function scanXml(xml: string): XmlScan {
  return new XmlScanner(xml).run()
}
