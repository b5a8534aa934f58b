import type { ReactNode } from 'react'
import { DeskTabs } from '../desk/DeskTabs.tsx'
import { Outside } from '../desk/Outside.tsx'
import { wireTabs } from './wireTabs.data.ts'

/** The parts of the wire desk, above each of them. */
export const WireFrame = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="desk wire">
    <div className="wire__head">
      <h1 className="wire__title">
        <Outside>{title}</Outside>
      </h1>
      <DeskTabs label="Wire desk" tabs={wireTabs} />
    </div>
    {children}
  </div>
)
