import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { AdminFrame } from '../AdminFrame.tsx'
import { DeskTabs } from '../desk/DeskTabs.tsx'
import { deskTabs } from './deskTabs.data.ts'

interface DeskFrameProps {
  page: AdminViewServerProps
  way: { label: string; url?: string }[]
  children: ReactNode
}

/** The admin’s frame round a page of the fact-check desk. */
export const DeskFrame = ({ page, way, children }: DeskFrameProps) => (
  <AdminFrame page={page} way={way}>
    <Gutter className="desk fact-check">
      <DeskTabs label="Fact-check desk" tabs={deskTabs} />
      {children}
    </Gutter>
  </AdminFrame>
)
