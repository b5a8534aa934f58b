import { parsePostedAt } from '../../domain/wire/parsePostedAt.ts'
import { plainText } from '../../domain/wire/plainText.ts'
import { cleanMarkup } from '../wire/cleanMarkup.ts'
import { dropUnread } from '../wire/dropUnread.ts'
import { firstStated } from '../wire/firstStated.ts'
import { isLoginWall } from './isLoginWall.ts'
import { jsonLdIn } from './jsonLdIn.ts'
import { pageMeta, type PageMeta } from './pageMeta.ts'
import { pagePictures } from './pagePictures.ts'
import type { PageReader, ReadPage } from './pageReading.ts'
import { readableText, type ReadableText } from './readableText.ts'
import { statedArticle, type StatedArticle } from './statedArticle.ts'
import { unreadPage } from './unreadPage.ts'

interface Sources {
  meta: PageMeta
  readable: ReadableText
  stated: StatedArticle | null
}

/** Characters; far more than the words and tags of any article, scripts and styles not counted. */
const LONGEST = 600_000
/** Characters; below this a page keeps its words elsewhere. */
const THIN = 200
const CUT = 'The page is very long; only its beginning was read.'
const SUMMARY = 'Only the page’s own summary could be read.'

const titleOf = ({ meta, readable, stated }: Sources): string =>
  plainText(firstStated([meta.title, stated?.title, readable.title, meta.windowTitle]) ?? '')

const authorsOf = ({ meta, readable, stated }: Sources): string[] => {
  const lists = [stated?.authors ?? [], meta.authors, readable.byline ? [readable.byline] : []]
  return lists.find((list) => list.length > 0) ?? []
}

const postedAtOf = ({ meta, readable, stated }: Sources): string | null =>
  [stated?.posted, meta.posted, readable.posted]
    .map((posted) => parsePostedAt(posted ?? ''))
    .find((posted) => posted !== null) ?? null

/** A page drawn by scripts keeps its words in its JSON-LD, or at least their beginning in its summary. */
const wordsOf = ({ meta, readable, stated }: Sources): Pick<ReadPage, 'text' | 'note'> => {
  if (readable.text.length >= THIN) return { text: readable.text, note: '' }
  const body = stated ? cleanMarkup(stated.text) : ''
  if (body.length > readable.text.length) return { text: body, note: '' }
  if (meta.summary.length > readable.text.length) return { text: plainText(meta.summary), note: SUMMARY }
  return { text: readable.text, note: '' }
}

/** The words, authors, time and pictures of a web page, or that it keeps them behind a door. */
export const readHtmlPage: PageReader = (html, { url, finalUrl }, { platform }) => {
  const seen = dropUnread(html)
  const markup = seen.slice(0, LONGEST)
  const stated = statedArticle(jsonLdIn(html))
  const sources = { meta: pageMeta(markup), readable: readableText(markup), stated }
  const { text, note } = wordsOf(sources)
  const front = { platform, url, finalUrl, markup, text, summary: sources.meta.summary }
  if (isLoginWall({ ...front, isPaid: stated?.isPaid ?? false })) {
    return unreadPage('login-wall', 'This page asks to sign in or to pay before it shows its text')
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return unreadPage('unreadable', 'This page holds no text that can be read')
  return {
    outcome: 'read',
    title: titleOf(sources),
    text,
    authors: authorsOf(sources),
    postedAt: postedAtOf(sources),
    pictures: pagePictures(
      [...sources.meta.pictures, ...(stated?.pictures ?? []), ...sources.readable.pictures],
      finalUrl,
    ),
    note: seen.length > LONGEST ? `${note} ${CUT}`.trim() : note,
  }
}
