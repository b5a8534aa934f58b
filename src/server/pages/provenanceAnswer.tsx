import { sectionView } from '../../queries/sectionView.ts'
import { ProvenancePage } from '../../site/pages/ProvenancePage.tsx'
import { renderPage } from '../../site/renderPage.ts'
import { burialAt, goneAnswer } from './goneAnswer.tsx'
import type { PageAnswer } from './pageAnswer.ts'
import { printedProvenance } from './printedProvenance.ts'

/** What a printed article rests on, for people. */
export const provenanceAnswer: PageAnswer = async (asked) => {
  const burial = await burialAt(asked)
  if (burial) return goneAnswer(asked, burial)
  const printed = await printedProvenance(asked)
  if (!printed) return null
  const { record, place } = printed
  const { slug, title } = record.article.section
  const section = place.release.manifest.sections.find((one) => one.slug === slug)
  const page = (
    <ProvenancePage
      furniture={await asked.site.furniture(asked.now)}
      section={sectionView(section ?? { slug, title, colour: 'ink' })}
      record={record}
    />
  )
  const headers = { Link: `<${record.pages.json}>; rel="alternate"; type="application/json"` }
  return { text: renderPage(page), status: 200, headers }
}
