import type { BlueskyPost } from './blueskyPost.ts'

/** Clients show long addresses shortened and keep them whole in the facet. */
const shortened = /(?:\.\.\.|…)$/

interface Piece {
  start: number
  end: number
  uri: string
}

const piecesOf = ({ facets }: BlueskyPost['record']): Piece[] =>
  facets
    .flatMap(({ index, features }) => {
      const uri = features.find((one) => one.uri !== undefined)?.uri
      return uri === undefined ? [] : [{ start: index.byteStart, end: index.byteEnd, uri }]
    })
    .sort((one, other) => one.start - other.start)

/** The words of a post with its shortened addresses made whole; facets count bytes of UTF-8. */
export const blueskyText = (record: BlueskyPost['record']): string => {
  const bytes = Buffer.from(record.text, 'utf8')
  let text = ''
  let at = 0
  for (const { start, end, uri } of piecesOf(record)) {
    const shown = bytes.subarray(start, end).toString('utf8')
    if (start < at || end > bytes.length || !shortened.test(shown)) continue
    text += bytes.subarray(at, start).toString('utf8') + uri
    at = end
  }
  return text + bytes.subarray(at).toString('utf8')
}

/** The addresses a post names, whole. */
export const linksOf = ({ facets }: BlueskyPost['record']): string[] =>
  facets.flatMap(({ features }) => features.flatMap(({ uri }) => uri ?? []))
