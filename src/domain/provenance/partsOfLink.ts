import { groupOf } from '../audit/groupOf.ts'
import { momentOf } from '../audit/momentOf.ts'
import { textOf } from '../audit/textOf.ts'
import { idOf } from '../publication/idOf.ts'

/** What a later look found, as far as it bears on a fact-checker’s word. */
const changeFound = (recheck: unknown): string | null => {
  const state = textOf(groupOf(recheck)['state'])
  return state === 'edited' || state === 'deleted' ? state : null
}

/**
 * The parts of a link in which one save can meet another: what people write, a fact-checker’s word, and
 * the copy which that word is about. Values compare alike whichever database kept them.
 */
export const partsOfLink = (link: Record<string, unknown>) => {
  const { status, note } = groupOf(link['verification'])
  return {
    article: idOf(link['article']),
    rawUrl: textOf(link['rawUrl']),
    role: textOf(link['role']),
    position: typeof link['position'] === 'number' ? link['position'] : null,
    postedAt: momentOf(link['postedAt']),
    postedAtBasis: textOf(link['postedAtBasis']),
    source: idOf(link['source']),
    wireItem: idOf(link['wireItem']),
    word: `${textOf(status) ?? 'unverified'} ${textOf(note) ?? ''}`,
    copy: `${String(idOf(link['evidence']))} ${String(changeFound(link['recheck']))}`,
  }
}
export type LinkPart = keyof ReturnType<typeof partsOfLink>
