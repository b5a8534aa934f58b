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

interface StatedEncoding {
  /** Lower case; null where the document states none. */
  encoding: string | null
  /** True where its first bytes show letters of two or four bytes each. */
  isWide: boolean
}

/**
 * The encoding a document states at its beginning: by byte order mark, XML declaration or HTML
 * `meta`. The head of the document is enough.
 */
export function statedEncoding(head: Uint8Array): StatedEncoding {
  const mark = marks.find(([bytes]) => bytes.every((byte, at) => head[at] === byte))
  if (mark) return { encoding: mark[1], isWide: mark[1] !== 'utf-8' }
  const ascii = Buffer.from(head).toString('latin1')
  const label = declarations.map((shape) => shape.exec(ascii)?.[1]).find((found) => found !== undefined)
  return { encoding: label?.toLowerCase() ?? null, isWide: false }
}
