import { load } from 'cheerio'

/** `link` elements stand in the head, and a head is short. */
const HEAD = 64 * 1024

/**
 * The number before which the posts of the page before this one lie, by `link[rel=prev]`; null on the
 * first page of a channel. `rel=canonical` looks alike and names another page.
 */
export const previousPage = (bytes: Uint8Array): number | null => {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD))
  const href = load(head)('link[rel="prev"]').first().attr('href') ?? ''
  const before = /[?&]before=(\d{1,15})(?:&|$)/.exec(href)?.[1]
  return before === undefined ? null : Number(before)
}
