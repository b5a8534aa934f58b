import { countIndependent } from '../provenance/countIndependent.ts'
import { countsAsProvenance } from './countsAsProvenance.ts'
import type { Rule } from './examineLinks.ts'
import { originOfLink } from './originOfLink.ts'

const sentence = (links: number): string =>
  links === 1
    ? 'The article rests on a single source.'
    : `The ${links} links of the article go back to one owner or one text.`

/** Several outlets that pass on one text are one witness; whether one is enough is the house’s to say. */
export const checkOrigin: Rule = ({ links, policy }) => {
  const counted = links.filter(countsAsProvenance)
  if (policy.singleOrigin === 'off' || counted.length === 0) return []
  if (countIndependent(counted.map(originOfLink)).independent > 1) return []
  return [
    {
      code: 'single-origin',
      severity: policy.singleOrigin,
      path: 'provenance',
      message: sentence(counted.length),
      fix: 'Add a source of another owner with words of its own; or ask a publisher to waive it, with a reason.',
    },
  ]
}
