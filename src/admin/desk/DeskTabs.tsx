'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { currentTab } from './currentTab.ts'
import type { DeskTab } from './DeskTab.ts'

interface DeskTabsProps {
  /** The desk’s name, for those who do not see it. */
  label: string
  tabs: readonly [DeskTab, ...DeskTab[]]
}

/** The way to each part of a desk. */
export const DeskTabs = ({ label, tabs }: DeskTabsProps) => {
  const current = currentTab(tabs, usePathname())
  return (
    <nav aria-label={label} className="desk-tabs">
      {tabs.map((tab) => (
        <Link
          aria-current={tab === current ? 'page' : undefined}
          className="desk-tabs__tab"
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
