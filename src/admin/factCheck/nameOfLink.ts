import type { LinkAtDesk } from '../../commands/linksAtDesk.ts'

type Named = Pick<LinkAtDesk, 'source' | 'claimedAuthor' | 'url' | 'rawUrl'>

/** Who is cited: the registered source, else whom the address names, else where it leads. */
export const nameOfLink = ({ source, claimedAuthor, url, rawUrl }: Named): string =>
  source ?? claimedAuthor ?? (URL.canParse(url ?? rawUrl) ? new URL(url ?? rawUrl).host : rawUrl)
