import { isTakenBack } from '../wire/isTakenBack.ts'
import type { Rule } from './examineLinks.ts'
import { nameOfLink } from './nameOfLink.ts'

/** What the wire took back is not printed, however often it was verified. */
export const checkSourceState: Rule = ({ links }) =>
  links.flatMap((link) => {
    const { wireState } = link.link
    if (!isTakenBack(wireState)) return []
    return [
      {
        code: 'source-canceled',
        severity: 'block',
        path: link.path,
        message: `${nameOfLink(link)} points at what its source has ${wireState}.`,
        fix: 'Take out what rests on it, and remove the link.',
      },
    ]
  })
