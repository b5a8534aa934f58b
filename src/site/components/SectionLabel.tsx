import type { ReactElement } from 'react'
import { sectionHue } from '../text/sectionHue.ts'
import type { SectionView } from '../views/SectionView.ts'

/** The section's name over a story, in its colour. */
export const SectionLabel = ({ section }: { section: SectionView }): ReactElement => (
  <a className={`SectionLabel label ${sectionHue(section.colour)}`} href={section.href}>
    {section.title}
  </a>
)
