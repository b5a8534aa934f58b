import type { ReactElement, ReactNode } from 'react'
import { safeHref } from '../text/safeHref.ts'

interface SafeLinkProps {
  href: string
  className?: string
  children: ReactNode
}

/** A link out of the paper: not endorsed, not told who sent the reader; text alone if unsafe. */
export const SafeLink = ({ href, className, children }: SafeLinkProps): ReactElement => {
  const safe = safeHref(href)
  if (safe === null) return <span className={className}>{children}</span>
  return (
    <a className={className} href={safe} rel="nofollow noopener">
      {children}
    </a>
  )
}
