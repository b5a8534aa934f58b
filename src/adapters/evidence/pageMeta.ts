import { parseHTML } from 'linkedom'

/** What the head of a page says of it; empty where it says nothing. */
export interface PageMeta {
  title: string
  /** What the browser's window is called: mostly the title and the site's name. */
  windowTitle: string
  summary: string
  authors: string[]
  posted: string
  pictures: string[]
}

const LONGEST_HEAD = 100_000

const headOf = (markup: string): string => {
  const end = markup.slice(0, LONGEST_HEAD).search(/<\/head|<body[\s>]/i)
  return markup.slice(0, end < 0 ? LONGEST_HEAD : end)
}

const contentsOf = (document: Document, names: readonly string[]): string[] => {
  const metas = [...document.querySelectorAll('meta[content]')]
  const named = (meta: Element): string =>
    (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
  return names
    .flatMap((name) => metas.filter((meta) => named(meta) === name))
    .map((meta) => (meta.getAttribute('content') ?? '').trim())
    .filter((content) => content !== '')
}

const isAddress = (text: string): boolean => /^(?:https?:)?\/\//i.test(text)

/** Reads `meta` and `title` (Open Graph, Dublin Core, and what newspapers have made of them). */
export const pageMeta = (markup: string): PageMeta => {
  const { document } = parseHTML(`<html><head>${headOf(markup)}</head><body></body></html>`)
  const first = (...names: string[]): string => contentsOf(document, names)[0] ?? ''
  const title = document.querySelector('title')?.textContent ?? ''
  const authors = contentsOf(document, ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author'])
  return {
    title: first('og:title', 'twitter:title'),
    windowTitle: title.trim(),
    summary: first('og:description', 'twitter:description', 'description'),
    authors: authors.filter((author) => !isAddress(author)),
    posted: first(
      'article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'parsely-pub-date',
      'pubdate',
    ),
    pictures: contentsOf(document, ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image']),
  }
}
