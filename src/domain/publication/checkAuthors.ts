import type { Rule } from './examineLinks.ts'

/** Where any name may stand before a post's number and the platform sends it to the true author. */
const anyNameLeadsThere: ReadonlySet<string> = new Set(['x'])

/** A name that only the address claims is worth a look. */
export const checkAuthors: Rule = ({ links }) =>
  links
    .filter(({ link, identity }) => anyNameLeadsThere.has(identity.platform) && !link.authorConfirmed)
    .filter(({ identity }) => identity.kind === 'post' && identity.claimedAuthor !== null)
    .map(({ identity, number, path }) => ({
      code: 'author-unverified',
      severity: 'warn',
      path,
      message: `Only the address of link ${number} says that ${identity.claimedAuthor} posted it; any name leads to that post.`,
      fix: 'Open the post, see who posted it, and confirm the author.',
    }))
