'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import type { ReactNode } from 'react'

const tabs = [
  { href: '/admin/wire', label: 'Stream' },
  { href: '/admin/wire/stories', label: 'Stories' },
]

/** The parts of the wire desk, above each of them. */
export const WireFrame = ({ title, children }: { title: string; children: ReactNode }) => {
  const path = usePathname()
  const current = path.startsWith('/admin/wire/stories') ? tabs[1] : tabs[0]
  return (
    <div className="fact-check wire">
      <div className="wire__head">
        <h1 className="wire__title">{title}</h1>
        <nav aria-label="Wire desk" className="wire__tabs">
          {tabs.map((tab) => (
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
      </div>
      {children}
    </div>
  )
}
