import type { ExaminedLink } from './examineLinks.ts'

/** True for a link to one post or one page; what is wrong with any other is said of its address alone. */
export const countsAsProvenance = ({ identity }: ExaminedLink): boolean =>
  identity.kind === 'post' || identity.kind === 'web'
