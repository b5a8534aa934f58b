'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { cellAddress } from './cellAddress.ts'

const shown = 12

/** The first digits of a hash, enough to tell one from another; the whole of it is its title. */
export const HashCell = (props: DefaultCellComponentProps) => {
  const { config } = useConfig()
  const { cellData } = props
  const address = cellAddress(config.routes.admin, props)
  if (typeof cellData !== 'string' || cellData === '') return <span>—</span>
  const digits = (
    <code className="hash-cell" title={cellData}>
      {cellData.slice(0, shown)}
    </code>
  )
  return address ? <Link href={address}>{digits}</Link> : digits
}
