import type { Claim } from '../claims/claim.ts'

type Passage = Pick<Claim, 'block' | 'item' | 'start' | 'end'>

/** `body.3.10-42`: from the 10th to the 42nd character of the fourth block; of a list, `body.3.0.10-42`. */
export const pathOfPassage = ({ block, item, start, end }: Passage): string =>
  ['body', block, ...(item === null ? [] : [item]), `${start}-${end}`].join('.')
