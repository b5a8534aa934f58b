import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { flattenMarkup } from '../wire/flattenMarkup.ts'
import { isSmallTree } from './isSmallTree.ts'

/** The words of a page for its readers, and what stands beside them. */
export interface ReadableText {
  text: string
  title: string
  byline: string
  posted: string
  pictures: string[]
}

const timePlaces = '[itemprop="datePublished"], article time[datetime], main time[datetime], time[datetime]'
const ownParts = ['article', 'main', 'body']

const statedTime = (document: Document): string => {
  const place = document.querySelector(timePlaces)
  return place?.getAttribute('datetime') ?? place?.getAttribute('content') ?? ''
}

const picturesIn = (html: string): string[] => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return [...document.querySelectorAll('img[src]')].map((picture) => picture.getAttribute('src') ?? '')
}

/** The tree is taken apart by the reading, so what stands beside the text is read first. */
function readTree(markup: string): ReadableText | null {
  const { document } = parseHTML(markup)
  const posted = statedTime(document)
  const article = new Readability(document, { disableJSONLD: true }).parse()
  const html = article?.content ?? ''
  const text = flattenMarkup(html)
  if (!article || text === '') return null
  const byline = article.byline ?? ''
  return { text, title: article.title ?? '', byline, posted, pictures: picturesIn(html) }
}

/** From the first opening of an element to its last closing; plain searches, since patterns can be made to run for ever. */
const partOf = (markup: string, name: string): string | null => {
  const lower = markup.toLowerCase()
  const from = lower.indexOf(`<${name}`)
  const to = lower.lastIndexOf(`</${name}`)
  return from >= 0 && to > from ? markup.slice(from, to) : null
}

/** All words, menus and all, of the innermost part that is marked as the page's own. */
function readWhole(markup: string): ReadableText {
  const part = ownParts.map((name) => partOf(markup, name)).find((found) => found !== null)
  return { text: flattenMarkup(part ?? markup), title: '', byline: '', posted: '', pictures: [] }
}

/**
 * The words of a page (without scripts and styles) as a reader sees them, menus left out where the
 * page is small enough to be weighed, else all of them. Never throws.
 */
export function readableText(markup: string): ReadableText {
  if (!isSmallTree(markup)) return readWhole(markup)
  try {
    return readTree(markup) ?? readWhole(markup)
  } catch {
    return readWhole(markup)
  }
}
