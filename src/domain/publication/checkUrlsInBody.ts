import { identifyLink } from '../provenance/identifyLink.ts'
import { sameDefectKey } from '../provenance/sameDefectKey.ts'
import { bodyUrls } from './bodyUrls.ts'
import type { Rule } from './examineLinks.ts'
import { oneLine } from './oneLine.ts'

/** The addresses that name nothing listed; of several for one post or page, the first. */
function urlsOutside(urls: readonly string[], listed: ReadonlySet<string>): string[] {
  const met = new Set(listed)
  return urls.filter((url) => {
    const key = sameDefectKey(identifyLink(url))
    return !met.has(key) && met.add(key)
  })
}

/**
 * What the body links to or spells out is listed under wire provenance, compared by identity. An
 * address listed there with a defect is not reported again: the defect already is.
 */
export const checkUrlsInBody: Rule = ({ article, links }) => {
  const listed = new Set(links.map(({ identity }) => sameDefectKey(identity)))
  return article.body.flatMap((block, index) =>
    urlsOutside(bodyUrls(block), listed).map((url) => ({
      code: 'url-outside-provenance',
      severity: 'block',
      path: `body.${index}`,
      message: `Block ${index + 1} of the body holds ${oneLine(url)}, which is not among the article's links.`,
      fix: 'List it under wire provenance and cite it there, or take the address out of the text.',
    })),
  )
}
