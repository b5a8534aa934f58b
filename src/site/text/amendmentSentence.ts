import type { AmendmentView } from '../views/AmendmentView.ts'
import { amendmentWords } from './amendmentWords.data.ts'
import { utcTime } from './utcTime.ts'

/** In one line of plain text, for feeds: what it is, when, what was wrong and what changed. */
export const amendmentSentence = ({
  kind,
  at,
  whatWasWrong,
  whatChanged,
}: Pick<AmendmentView, 'kind' | 'at' | 'whatWasWrong' | 'whatChanged'>): string =>
  [`${amendmentWords[kind]}, ${utcTime.full(at)}:`, whatWasWrong, whatChanged]
    .filter((part) => part !== '')
    .join(' ')
