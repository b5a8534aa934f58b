import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'

type Revision = WireDetail['history'][number]

/** Why two revisions that follow each other say the same, in words; empty where they do not. */
export const movedNote = (before: Revision, after: Revision): string => {
  const isNext = after.sequence - before.sequence === 1
  const isSame = before.headline === after.headline && before.text === after.text
  return isNext && isSame && !after.isCut
    ? 'It said the same as before; its source gave it another address.'
    : ''
}
