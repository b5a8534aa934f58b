'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { deskTabs } from './deskTabs.data.ts'

/** The parts of the fact-check desk; an opened article belongs to the first. */
export const DeskTabs = () => {
  const path = usePathname()
  const others = deskTabs.slice(1)
  if (others.length === 0) return null
  const current = others.find(({ href }) => path.startsWith(href)) ?? deskTabs[0]
  return (
    <nav aria-label="Fact-check desk" className="fact-check__tabs">
      {deskTabs.map((tab) => (
        <Link
          aria-current={tab === current ? 'page' : undefined}
          className="fact-check__tab"
          href={tab.href}
          key={tab.href}
          prefetch={false}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
