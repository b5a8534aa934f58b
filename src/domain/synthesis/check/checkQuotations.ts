import { holdsQuotation } from '../../claims/holdsQuotation.ts'
import { oneLine } from '../../publication/oneLine.ts'
import { findingAt, type SentenceRule } from './findingAt.ts'

/** What stands in quote marks stands word for word in a sentence that is cited. */
export const checkQuotations: SentenceRule = ({ quotations, cited }) =>
  quotations
    .filter(({ text }) => !cited.some(({ evidence }) => holdsQuotation(evidence, text)))
    .map((quotation) => {
      const message = `The cited sentences do not have the words “${oneLine(quotation.text)}”. Quote them exactly, or take the quote marks away.`
      return findingAt('quotation-altered', quotation, message)
    })
