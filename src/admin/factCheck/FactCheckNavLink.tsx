'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

const href = '/admin/fact-check'

/** The way to the fact-check desk, above the lists in the sidebar. */
export const FactCheckNavLink = () => {
  const path = usePathname()
  const isHere = path === href || path.startsWith(`${href}/`)
  return (
    <Link
      aria-current={path === href ? 'page' : undefined}
      className="nav__link fact-check-nav"
      href={href}
      id="nav-fact-check"
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">Fact-check</span>
    </Link>
  )
}
