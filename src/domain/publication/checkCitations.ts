import type { DraftBlock } from './bodyBlock.ts'
import type { Rule } from './examineLinks.ts'
import type { Finding } from './finding.ts'
import type { DraftSpan } from './marksOfFormat.ts'
import { nameOfLink } from './nameOfLink.ts'
import { oneLine } from './oneLine.ts'

interface Cite {
  id: string
  /** The end of the text it stands behind, for the editor to find it. */
  after: string
}

const linesOf = (block: DraftBlock): DraftSpan[][] => {
  if (block.kind === 'rule') return []
  return block.kind === 'list' ? block.items : [block.spans]
}

function citesOf(block: DraftBlock): Cite[] {
  return linesOf(block).flatMap((spans) => {
    let before = ''
    return spans.flatMap((span) => {
      if ('cites' in span) return span.cites.map((id) => ({ id, after: oneLine(before.slice(-40)) }))
      before += span.text
      return []
    })
  })
}

function checkDangling(block: DraftBlock, index: number, known: ReadonlySet<string>): Finding[] {
  const dangling = citesOf(block).filter(({ id }) => !known.has(id))
  return dangling.map(({ after }) => ({
    code: 'citation-dangling',
    severity: 'block',
    path: `body.${index}`,
    message: `The citation ${after ? `after "…${after}"` : `in block ${index + 1} of the body`} names a link this article does not have.`,
    fix: 'Choose one of the links under wire provenance, or remove the citation.',
  }))
}

/** Every citation names a link of this article; a link cited nowhere is worth a look. */
export const checkCitations: Rule = ({ article, links }) => {
  const known = new Set(links.map(({ link }) => link.id))
  const cited = new Set(article.body.flatMap(citesOf).map(({ id }) => id))
  const uncited = links.filter(({ link }) => !cited.has(link.id))
  return [
    ...article.body.flatMap((block, index) => checkDangling(block, index, known)),
    ...uncited.map((link): Finding => ({
      code: 'link-uncited',
      severity: 'warn',
      path: link.path,
      message: `${nameOfLink(link)} is cited nowhere in the body.`,
      fix: 'Cite it behind the sentence that rests on it, or remove it.',
    })),
  ]
}
