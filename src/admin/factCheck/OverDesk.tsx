'use client'
import type { ReactNode } from 'react'
import { OverPage } from '../desk/OverPage.tsx'
import { useDesk } from './DeskContext.tsx'

interface OverDeskProps {
  title: string
  children: ReactNode
}

/** A dialog over the fact-check desk. */
export const OverDesk = ({ title, children }: OverDeskProps) => {
  const { open } = useDesk()
  return (
    <OverPage onClose={() => open(null)} title={title}>
      {children}
    </OverPage>
  )
}
