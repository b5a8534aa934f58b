import type { ReactElement, ReactNode } from 'react'

interface PageTitleProps {
  title: string
  /** The class of the section's colour, where there is one. */
  hue?: string
  /** A line below: what the page holds. */
  children?: ReactNode
}

/** The head of a page that lists things. */
export const PageTitle = ({ title, hue = 'hue-ink', children }: PageTitleProps): ReactElement => (
  <header className={`PageTitle ${hue}`}>
    <h1>{title}</h1>
    {children}
  </header>
)
