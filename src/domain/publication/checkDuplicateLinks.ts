import { sameDefectKey } from '../provenance/sameDefectKey.ts'
import type { ExaminedLink, Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import { nameOfLink } from './nameOfLink.ts'

const repeats = (link: ExaminedLink, first: ExaminedLink): Finding => ({
  code: 'link-duplicate',
  severity: 'block',
  path: `${link.path}.rawUrl`,
  message: `${nameOfLink(link)} leads to the same place as link ${first.number}.`,
  fix: `Remove it, and cite link ${first.number} instead.`,
})

/**
 * Two links of one identity, or two defects that differ only in letter case or a trailing slash: one
 * finding for each link beyond the first.
 */
export const checkDuplicateLinks: Rule = ({ links }) => {
  const firsts = new Map<string, ExaminedLink>()
  return links.flatMap((link) => {
    const key = sameDefectKey(link.identity)
    const first = firsts.get(key)
    if (first) return [repeats(link, first)]
    firsts.set(key, link)
    return []
  })
}
