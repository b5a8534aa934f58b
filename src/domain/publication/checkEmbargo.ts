import type { Rule } from './examineLinks.ts'

/** Nothing is printed before its embargo ends; at that very moment it may be. */
export const checkEmbargo: Rule = ({ article: { embargoUntil }, now }) => {
  if (embargoUntil === null || !(Date.parse(embargoUntil) > now.getTime())) return []
  const until = new Date(embargoUntil).toISOString().slice(0, 16).replace('T', ' ')
  return [
    {
      code: 'embargoed',
      severity: 'block',
      path: 'embargoUntil',
      message: `The article is under embargo until ${until} UTC.`,
      fix: 'Wait until then, or end the embargo if whoever set it agrees.',
    },
  ]
}
