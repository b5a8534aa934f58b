/** Byte order marks, and "<" or "<?" in wide letters (XML 1.0 appendix F); longer marks come first. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0x3c, 0, 0, 0], 'utf-32le'],
  [[0, 0, 0, 0x3c], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0], 'utf-16le'],
  [[0, 0x3c], 'utf-16be'],
  [[0x7b, 0], 'utf-16le'],
  [[0, 0x7b], 'utf-16be'],
]

const declarations = [
  /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{2,40})["']/i,
  /<meta[^>]{0,80}charset\s*=\s*["']?([\w.:-]{2,40})/i,
]

/** A declaration readable byte by byte cannot be in wide letters, whatever it says. */
const narrow = (label: string): string | null =>
  /^(?:utf|ucs|iso-10646).?(?:16|32|-[24])/i.test(label) ? null : label

/**
 * The encoding a document states at its beginning: by byte order mark, XML declaration or HTML
 * `meta`; lower case, null where it states none. The head of the document is enough.
 */
export function statedEncoding(head: Uint8Array): string | null {
  const mark = marks.find(([bytes]) => bytes.every((byte, at) => head[at] === byte))
  if (mark) return mark[1]
  const ascii = Buffer.from(head).toString('latin1')
  const label = declarations.map((shape) => shape.exec(ascii)?.[1]).find((found) => found !== undefined)
  return label ? narrow(label.toLowerCase()) : null
}
