import type { ReactElement, ReactNode } from 'react'

interface NoticeProps {
  heading: 'h1' | 'h2'
  /** A small label above, e.g. the answer's number. */
  label?: string
  title: string
  children: ReactNode
}

/** The paper speaking about itself: nothing here, gone, or broken. */
export const Notice = ({ heading: Heading, label, title, children }: NoticeProps): ReactElement => (
  <section className="Notice">
    {label !== undefined && <p className="label">{label}</p>}
    <Heading className="Notice-title">{title}</Heading>
    {children}
  </section>
)
