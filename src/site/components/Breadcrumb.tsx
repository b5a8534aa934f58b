import type { ReactElement } from 'react'
import { sectionHue } from '../text/sectionHue.ts'
import type { SectionView } from '../views/SectionView.ts'

interface BreadcrumbProps {
  paper: string
  /** Where the page belongs below the paper. */
  section?: SectionView
}

/** The way back: `← The Monexus / Tech`. */
export const Breadcrumb = ({ paper, section }: BreadcrumbProps): ReactElement => (
  <nav className="Breadcrumb label" aria-label="Breadcrumb">
    <a href="/">
      <span aria-hidden="true">← </span>
      {paper}
    </a>
    {section && (
      <>
        <span aria-hidden="true">/</span>
        <a className={sectionHue(section.colour)} href={section.href}>
          {section.title}
        </a>
      </>
    )}
  </nav>
)
