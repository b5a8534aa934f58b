import type { EvidenceState } from '../evidence/evidenceState.ts'
import { countsAsProvenance } from './countsAsProvenance.ts'
import type { ExaminedLink, Rule } from './examineLinks.ts'
import { nameOfLink } from './nameOfLink.ts'

const upload = 'Upload its text or a screenshot as evidence; or ask a publisher to waive it, with a reason.'

const fixes: Record<EvidenceState, string> = {
  none: upload,
  waiting: 'Wait until it is frozen; if that fails, upload its text or a screenshot.',
  failed: upload,
  frozen: upload,
}

const sentence = (link: ExaminedLink): string => {
  const { evidenceState, evidenceNote } = link.link
  if (evidenceState === 'waiting') return `${nameOfLink(link)}: its evidence is still being frozen.`
  return `${nameOfLink(link)} has no frozen copy.${evidenceNote === '' ? '' : ` ${evidenceNote}`}`
}

/** What a link points at was frozen before print: a page that changes later cannot change what was said. */
export const checkEvidence: Rule = ({ links }) =>
  links
    .filter((link) => countsAsProvenance(link) && link.link.evidence === null)
    .map((link) => ({
      code: 'evidence-missing',
      severity: 'block',
      path: link.path,
      message: sentence(link),
      fix: fixes[link.link.evidenceState],
    }))
