import type { ReactElement } from 'react'
import { sectionHue } from '../text/sectionHue.ts'
import type { SectionView } from '../views/SectionView.ts'

interface SectionNavProps {
  sections: readonly SectionView[]
  /** Address of the page shown, if it is one of these. */
  current: string | null
}

/** The way round the paper. */
export const SectionNav = ({ sections, current }: SectionNavProps): ReactElement => (
  <nav className="SectionNav" aria-label="Sections">
    <ul>
      {sections.map((section) => (
        <li key={section.slug}>
          <a
            className={sectionHue(section.colour)}
            href={section.href}
            aria-current={section.href === current ? 'page' : undefined}
          >
            {section.title}
          </a>
        </li>
      ))}
      <li className="SectionNav-paper">
        <a href="/wire" aria-current={current === '/wire' ? 'page' : undefined}>
          The wire
        </a>
      </li>
      <li>
        <a href="/editions" aria-current={current === '/editions' ? 'page' : undefined}>
          Editions
        </a>
      </li>
    </ul>
  </nav>
)
