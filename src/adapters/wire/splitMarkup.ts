import { markupTags } from './markupTags.data.ts'

/** A piece of markup: text between tags (still with its entities), or one tag by its lower-case name. */
export type MarkupPiece = { kind: 'text'; text: string } | { kind: 'tag'; name: string; closing: boolean }

interface Tag {
  name: string
  closing: boolean
  end: number
}

const tagStart = /<(\/?)([a-z][a-z0-9]*(?:[-:][a-z0-9-]+)?)(?=[\s/>])/iy

/** Where the tag that starts at `from` ends: its ">" outside quotes; -1 where text comes instead. */
function endOfTag(markup: string, from: number): number {
  for (let at = from; at < markup.length; at += 1) {
    const letter = markup[at]
    if (letter === '>') return at + 1
    if (letter === '<') return -1
    if (letter === '"' || letter === "'") {
      const quoteEnd = markup.indexOf(letter, at + 1)
      if (quoteEnd < 0) return -1
      at = quoteEnd
    }
  }
  return -1
}

const isTagName = (name: string): boolean =>
  Object.values(markupTags).some((tags) => tags.has(name)) || name.includes(':')

function tagAt(markup: string, at: number): Tag | null {
  tagStart.lastIndex = at
  const start = tagStart.exec(markup)
  const name = start?.[2]?.toLowerCase() ?? ''
  if (!start || !isTagName(name)) return null
  const end = endOfTag(markup, tagStart.lastIndex)
  return end < 0 ? null : { name, closing: start[1] === '/', end }
}

/**
 * Takes markup apart into text and tags. Only elements of HTML count as tags; any other "<" is a
 * character of the text, so that no word is ever taken for a tag.
 */
export function splitMarkup(markup: string): MarkupPiece[] {
  const pieces: MarkupPiece[] = []
  let textFrom = 0
  let at = markup.indexOf('<')
  while (at >= 0) {
    const tag = tagAt(markup, at)
    if (tag) {
      if (at > textFrom) pieces.push({ kind: 'text', text: markup.slice(textFrom, at) })
      pieces.push({ kind: 'tag', name: tag.name, closing: tag.closing })
      textFrom = tag.end
    }
    at = markup.indexOf('<', tag?.end ?? at + 1)
  }
  if (textFrom < markup.length) pieces.push({ kind: 'text', text: markup.slice(textFrom) })
  return pieces
}
