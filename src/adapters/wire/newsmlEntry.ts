import { pubStatusOf } from '../../domain/wire/pubStatusOf.ts'
import { each, elementsAt, textsAt, type XmlNode } from './elementsAt.ts'
import type { FeedEntry } from './feedEntry.ts'
import { firstStated } from './firstStated.ts'
import { newsmlContent, newsmlTexts } from './newsmlContent.ts'

const codeOf = (node: XmlNode): string => node.attr('qcode') ?? node.attr('uri') ?? node.text()

/** Links to what the item replaces, corrects or goes with (`irel:evolvedFrom` and others), as they stand. */
const linksOf = (item: XmlNode): object[] =>
  each(elementsAt(item, 'itemMeta', 'link')).map((link) => ({ ...link.attr() }))

const meta = (item: XmlNode, name: string): string | undefined => textsAt(item, 'itemMeta', name)[0]

/** However it is written, and each where there are several: one of them may take the item back. */
const statusesOf = (item: XmlNode): string[] =>
  each(elementsAt(item, 'itemMeta', 'pubStatus')).flatMap((status) => [
    ...Object.values(status.attr() ?? {}),
    status.text(),
  ])

/** An element without a date is an embargo without an end; without the element there is none. */
const embargoOf = (item: XmlNode): { embargoed?: string } =>
  elementsAt(item, 'itemMeta', 'embargoed').length > 0 ? { embargoed: meta(item, 'embargoed') ?? '' } : {}

const rawOf = (item: XmlNode): object => ({
  guid: item.attr('guid') ?? null,
  version: item.attr('version') ?? null,
  versionCreated: meta(item, 'versionCreated') ?? null,
  firstCreated: meta(item, 'firstCreated') ?? null,
  pubStatus: codeOf(elementsAt(item, 'itemMeta', 'pubStatus').first()),
  itemClass: codeOf(elementsAt(item, 'itemMeta', 'itemClass').first()),
  provider: codeOf(elementsAt(item, 'itemMeta', 'provider').first()).trim(),
  edNote: textsAt(item, 'itemMeta', 'edNote').join(' ') || null,
  slugline: textsAt(item, 'contentMeta', 'slugline')[0] ?? null,
  signals: each(elementsAt(item, 'itemMeta', 'signal')).map((signal) => codeOf(signal)),
  links: linksOf(item),
  ...embargoOf(item),
})

const languageOf = (item: XmlNode): string | undefined =>
  firstStated([elementsAt(item, 'contentMeta', 'language').attr('tag'), item.attr('xml:lang')])

const authorOf = (item: XmlNode): string | undefined =>
  firstStated([
    textsAt(item, 'contentMeta', 'by')[0],
    textsAt(item, 'contentMeta', 'creator', 'name')[0],
    textsAt(item, 'contentMeta', 'contributor', 'name')[0],
  ])

/** The headline in the item's own language, where it brings several. */
const headlineOf = (item: XmlNode, language: string | undefined): string | undefined => {
  const headlines = each(elementsAt(item, 'contentMeta', 'headline'))
  const own = headlines.find((one) => one.attr('xml:lang') === language)
  return firstStated([own?.text(), headlines[0]?.text(), meta(item, 'title')])
}

const urgencyOf = (item: XmlNode): number | null => {
  const stated = textsAt(item, 'contentMeta', 'urgency')[0] ?? ''
  return /^[1-9]$/.test(stated) ? Number(stated) : null
}

/**
 * One `newsItem` of NewsML-G2 (iptc.org/std/NewsML-G2). Its `guid` identifies it through all versions;
 * `edNote` is for editors only; `pubStatus` says whether it still stands.
 */
export const newsmlEntry = (item: XmlNode): FeedEntry => {
  const language = languageOf(item)
  const version = meta(item, 'versionCreated')
  return {
    id: item.attr('guid'),
    idIsLink: true,
    link: undefined,
    bases: [],
    headline: headlineOf(item, language),
    texts: newsmlTexts(item),
    posted: firstStated([
      meta(item, 'firstCreated'),
      version,
      textsAt(item, 'contentMeta', 'contentCreated')[0],
    ]),
    updated: version,
    author: authorOf(item),
    language,
    media: newsmlContent(item),
    ...pubStatusOf(statusesOf(item)),
    urgency: urgencyOf(item),
    editorsNote: textsAt(item, 'itemMeta', 'edNote').join('\n\n'),
    raw: rawOf(item),
  }
}
