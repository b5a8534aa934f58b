import type { Rule } from './examineLinks.ts'

/** Nobody clears copy of their own. */
export const checkFourEyes: Rule = ({ article: { clearance, writers } }) => {
  if (clearance === null || clearance.by === null || !writers.includes(clearance.by)) return []
  return [
    {
      code: 'checker-is-author',
      severity: 'block',
      path: 'stage',
      message: 'Whoever clears this article has written in it.',
      fix: 'Ask a fact-checker whose words are not in it.',
    },
  ]
}
