import type { Rule } from './examineLinks.ts'

const sentence = (counted: number, wanted: number): string => {
  if (counted === 0) return 'The article rests on nothing: no link leads to one post or one page.'
  const posts = counted === 1 ? '1 post or page' : `${counted} different posts or pages`
  return `The article rests on ${posts}; the desk asks for at least ${wanted}.`
}

/** Enough links that name a post or a page, each post or page counted once. */
export const checkLinkCount: Rule = ({ links, policy }) => {
  const distinct = new Set(links.flatMap(({ identity }) => identity.identity ?? []))
  if (distinct.size >= policy.minimumLinks) return []
  return [
    {
      code: 'link-missing',
      severity: 'block',
      path: 'provenance',
      message: sentence(distinct.size, policy.minimumLinks),
      fix: 'Add a link to each post or page the article draws on.',
    },
  ]
}
