import { burialAt, goneJsonAnswer } from './goneAnswer.tsx'
import type { PageAnswer } from './pageAnswer.ts'
import { printedProvenance } from './printedProvenance.ts'

/**
 * What a printed article rests on, for machines; its shape is `provenanceRecord`. Search engines are
 * led to the page, which says the same in words.
 */
export const provenanceJsonAnswer: PageAnswer = async (asked) => {
  const burial = await burialAt(asked)
  if (burial) return goneJsonAnswer(asked, burial)
  const printed = await printedProvenance(asked)
  if (!printed) return null
  const { record } = printed
  return {
    text: `${JSON.stringify(record, null, 2)}\n`,
    status: 200,
    headers: {
      'Content-Type': 'application/json',
      Link: `<${record.pages.provenance}>; rel="alternate"; type="text/html"`,
      'X-Robots-Tag': 'noindex',
    },
  }
}
