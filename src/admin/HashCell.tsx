'use client'
import { Link } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

const shown = 12

/** The first digits of a hash, enough to tell one from another; the whole of it is its title. */
export const HashCell = ({ cellData, link, linkURL }: DefaultCellComponentProps) => {
  if (typeof cellData !== 'string' || cellData === '') return <span>—</span>
  const digits = (
    <code className="hash-cell" title={cellData}>
      {cellData.slice(0, shown)}
    </code>
  )
  return link && linkURL ? <Link href={linkURL}>{digits}</Link> : digits
}
