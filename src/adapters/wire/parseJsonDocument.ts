import { detectJsonFeed } from 'feedsmith'
import { foldedKeys } from './foldedKeys.ts'
import { isNinjs, isUnnamedNinjs } from './ninjsEntry.ts'
import { parseJsonFeedDocument } from './parseJsonFeedDocument.ts'
import { parseNinjs } from './parseNinjs.ts'
import { refuseWire } from './refuseWire.ts'
import type { ParsedWire, WireDocument, WireParser } from './wireParser.ts'

/** Ids may be numbers, and a number beyond 2^53 would not come through: it is read as letters. */
const longNumericId = /("(?:id|uri|version)"\s*:\s*)(-?\d{16,})(?=\s*[,}])/gi

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(longNumericId, '$1"$2"'))
  } catch {
    return undefined
  }
}

/** jsonfeed.org/version/1.1, "Items": an id, and content as text or as HTML. */
const isFeedItem = (value: unknown): boolean => {
  const fields = foldedKeys(value)
  return fields.has('id') && ['content_text', 'content_html'].some((name) => fields.has(name))
}

const feedAround = (items: readonly unknown[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Items',
  items,
})

const readItems = (document: WireDocument, items: readonly unknown[]): ParsedWire => {
  if (items.some(isNinjs)) return parseNinjs(document, items)
  if (items.some(isFeedItem)) return parseJsonFeedDocument(document, feedAround(items))
  if (items.some(isUnnamedNinjs))
    return refuseWire(
      'no-uri',
      `${document.name} looks like ninjs, but has no uri, which every item must have.`,
    )
  return refuseWire('not-a-feed', `${document.name} is JSON, but neither a JSON Feed nor an item of ninjs.`)
}

/** JSON of the wire, told by its structure: a JSON Feed, items of ninjs or of a JSON Feed, one or many. */
export const parseJsonDocument: WireParser = (document) => {
  const json = parseJson(document.text)
  if (json === undefined)
    return { outcome: 'broken', code: 'json-broken', message: `${document.name} is broken JSON.` }
  if (detectJsonFeed(json)) return parseJsonFeedDocument(document, json)
  return readItems(document, Array.isArray(json) ? (json as unknown[]) : [json])
}
