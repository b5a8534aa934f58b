import { headlineFromText } from '../../domain/wire/headlineFromText.ts'
import { parsePostedAt } from '../../domain/wire/parsePostedAt.ts'
import { plainText } from '../../domain/wire/plainText.ts'
import { cleanMarkup } from '../wire/cleanMarkup.ts'
import { contentKind, mediaType, type ContentKind } from './contentKind.ts'
import { decodePage } from './decodePage.ts'
import type { FetchedPage } from './fetchAnswer.ts'
import { pagePictures } from './pagePictures.ts'
import type { PageOwner, PageReader, PageReading } from './pageReading.ts'
import { readHtmlPage } from './readHtmlPage.ts'
import { readTelegramPost } from './readTelegramPost.ts'
import { servedCharset } from './servedCharset.ts'
import { statedArticle } from './statedArticle.ts'
import { unreadPage } from './unreadPage.ts'

/** Characters, of markup and of plain text; beyond them a page was made to keep its reader busy. */
const LONGEST = 3_000_000
const LONGEST_TEXT = 1_000_000
const CUT = 'The page is very long; only its beginning was read.'

const noText = unreadPage('unreadable', 'This page holds no text that can be read')

const readPlain: PageReader = (raw) => {
  const text = plainText(raw.slice(0, LONGEST_TEXT))
  if (text === '') return noText
  return {
    outcome: 'read',
    title: headlineFromText(text),
    text,
    authors: [],
    postedAt: null,
    pictures: [],
    note: raw.length > LONGEST_TEXT ? CUT : '',
  }
}

const readJson: PageReader = (json, { finalUrl }) => {
  const stated = statedArticle([json])
  const text = stated ? cleanMarkup(stated.text) : ''
  if (!stated || text === '') return noText
  const { title, authors, posted, pictures } = stated
  const known = { title: title || headlineFromText(text), text, authors, postedAt: parsePostedAt(posted) }
  return { outcome: 'read', ...known, pictures: pagePictures(pictures, finalUrl), note: '' }
}

const readHtml: PageReader = (html, answer, owner) =>
  owner.platform === 'telegram' ? readTelegramPost(html, answer, owner) : readHtmlPage(html, answer, owner)

const readers: Partial<Record<ContentKind, PageReader>> = { html: readHtml, text: readPlain, json: readJson }

const unreadKind = (kind: ContentKind, type: string): PageReading => {
  if (kind === 'pdf')
    return { outcome: 'unreadable', sentence: 'This is a PDF: upload its text as evidence.' }
  const named =
    kind === 'picture' ? 'a picture, not a page' : `a file of the kind “${type.slice(0, 80)}”, not a page`
  return unreadPage('unreadable', `This is ${named}`)
}

const noteOf = (...notes: string[]): string => notes.filter((note) => note !== '').join(' ')

/**
 * What an answer says to a reader: its words, title, authors, time and pictures, by the kind of its
 * content; or `gone` (status 404 or 410, or Telegram's own word for it), `login-wall`, `unreadable`,
 * each with a sentence. A page that says "not found" with status 200 is not guessed at. Never throws.
 */
export function readPage(answer: FetchedPage, owner: PageOwner): PageReading {
  if (answer.status === 404 || answer.status === 410)
    return unreadPage('gone', 'This page is not there (any more)')
  const contentType = answer.headers['content-type'] ?? ''
  const kind = contentKind(answer.bytes, contentType)
  const read = readers[kind]
  if (!read) return unreadKind(kind, mediaType(contentType))
  const decoded = decodePage(answer.bytes, servedCharset(contentType))
  if (decoded === null) return noText
  const reading = read(decoded.text.slice(0, LONGEST), answer, owner)
  if (reading.outcome !== 'read') return reading
  return { ...reading, note: noteOf(reading.note, decoded.note) }
}
