import { decodeEntities } from './decodeEntities.ts'
import { markupTags } from './markupTags.data.ts'
import { dropUnread } from './dropUnread.ts'
import type { MarkupPiece } from './splitMarkup.ts'
import { splitMarkup } from './splitMarkup.ts'
import { plainText } from '../../domain/wire/plainText.ts'

const paragraphs = new Set(['p', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table'])

const breakFor = (name: string, closing: boolean): string => {
  if (name === 'td' || name === 'th') return ' '
  if (!markupTags.block.has(name)) return ''
  return closing && paragraphs.has(name) ? '\n\n' : '\n'
}

const lineOf = (piece: MarkupPiece): string =>
  piece.kind === 'text' ? piece.text.replace(/\s+/g, ' ') : breakFor(piece.name, piece.closing)

/** Markup as plain text: one reading of tags and entities, lines where the page breaks them. */
export function flattenMarkup(markup: string): string {
  return plainText(decodeEntities(splitMarkup(dropUnread(markup)).map(lineOf).join('')))
}
