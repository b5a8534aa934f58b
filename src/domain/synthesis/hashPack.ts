import { createHash } from 'node:crypto'
import { canonicalJson } from '../editions/canonicalJson.ts'
import type { PackItem } from './evidencePack.ts'

/** Half of a surrogate pair is no text that could be hashed. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

const hashed = ({ id, item, revision, sha256, sentences }: PackItem) => ({
  id: wellFormed(id),
  item: wellFormed(item),
  revision: revision === null ? null : wellFormed(revision),
  sha256: wellFormed(sha256),
  sentences: sentences.map(({ id: name, part, start, end, exact }) => ({
    id: name,
    part,
    start,
    end,
    exact: wellFormed(exact),
  })),
})

/** SHA-256 (lower-case hex) over the RFC 8785 form of the items: ids, revisions, hashes, sentences. */
export const hashPack = (items: readonly PackItem[]): string =>
  createHash('sha256')
    .update(canonicalJson(items.map(hashed)), 'utf8')
    .digest('hex')
