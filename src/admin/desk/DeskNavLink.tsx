'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

interface DeskNavLinkProps {
  href: string
  /** Its id on the page, after `nav-`. */
  name: string
  label: string
}

/** The way to a desk, above the lists in the sidebar. */
export const DeskNavLink = ({ href, name, label }: DeskNavLinkProps) => {
  const path = usePathname()
  const isHere = path === href || path.startsWith(`${href}/`)
  return (
    <Link
      aria-current={path === href ? 'page' : undefined}
      className="nav__link desk-nav"
      href={href}
      id={`nav-${name}`}
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
