import { pubStatusOf } from '../../domain/wire/pubStatusOf.ts'
import type { FeedEntry } from './feedEntry.ts'
import { firstStated } from './firstStated.ts'
import { foldedKeys } from './foldedKeys.ts'
import { ninjsMedia } from './ninjsMedia.ts'
import { ninjsTexts } from './ninjsTexts.ts'
import { textIn } from './textIn.ts'

/** What tells an object with a `uri` from one of another kind. */
const marks = [
  ...['versioncreated', 'firstcreated', 'contentcreated', 'pubstatus', 'headlines', 'bodies', 'headline'],
  ...['body_text', 'body_xhtml', 'body_html', 'representationtype', 'standard', '$standard', 'ednote'],
]

const hasShape = (fields: Map<string, unknown>): boolean =>
  !fields.has('items') && marks.some((mark) => fields.has(mark))

/** True for an object shaped like an item of ninjs 1.x, 2.x or 3.x. */
export const isNinjs = (value: unknown): value is object => {
  const fields = foldedKeys(value)
  return textIn(fields, 'uri') !== '' && hasShape(fields)
}

/** True for what would be an item of ninjs, but cannot be told from another: the `uri` it must have is missing. */
export const isUnnamedNinjs = (value: unknown): boolean => {
  const fields = foldedKeys(value)
  return textIn(fields, 'uri') === '' && !fields.has('id') && hasShape(fields)
}

const urgencyOf = (stated: string): number | null => (/^[1-9]$/.test(stated) ? Number(stated) : null)

/** `by` of ninjs 2.x and 3.x, `byline` of 1.x, else who is named as its author. */
const authorOf = (fields: Map<string, unknown>): string | undefined => {
  const people = fields.get('people') ?? fields.get('person')
  const author = (Array.isArray(people) ? (people as unknown[]) : [])
    .map(foldedKeys)
    .find((one) => /\b(?:author|creator|by)\b/i.test(textIn(one, 'rel')))
  return firstStated([textIn(fields, 'by'), textIn(fields, 'byline'), author && textIn(author, 'name')])
}

/** `firstCreated` is when the item was first sent; the content of an old picture is older than that. */
const timesOf = (fields: Map<string, unknown>): Pick<FeedEntry, 'posted' | 'updated'> => {
  const [first, version, content] = ['firstcreated', 'versioncreated', 'contentcreated'].map((name) =>
    textIn(fields, name),
  )
  return { posted: firstStated([first, version, content]), updated: firstStated([version]) }
}

/**
 * One item of ninjs, News in JSON (iptc.org/std/ninjs; 3.1, and 1.x and 2.x where their shape is clear).
 * Its `uri` identifies it; `edNote` is for editors only; `pubStatus` says whether it still stands.
 */
export const ninjsEntry = (item: object): FeedEntry => {
  const fields = foldedKeys(item)
  const [headline] = ninjsTexts(fields, ['headlines', 'headline'])
  const texts = [
    ...ninjsTexts(fields, ['bodies', 'body']),
    ...ninjsTexts(fields, ['descriptions', 'description']),
  ]
  return {
    id: textIn(fields, 'uri'),
    idIsLink: true,
    link: undefined,
    bases: [],
    headline: firstStated([headline?.value, textIn(fields, 'title')]),
    texts,
    ...timesOf(fields),
    author: authorOf(fields),
    language: textIn(fields, 'language'),
    media: ninjsMedia(fields),
    ...pubStatusOf(fields.get('pubstatus')),
    urgency: urgencyOf(textIn(fields, 'urgency')),
    editorsNote: textIn(fields, 'ednote'),
    raw: item,
  }
}
