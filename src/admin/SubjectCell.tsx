'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { subjectOf } from './subjectOf.ts'

/** What an act was done to: what it is, the first digits of its name, and the way to it. */
export const SubjectCell = ({ cellData }: DefaultCellComponentProps) => {
  const { config, getEntityConfig } = useConfig()
  const subject = subjectOf(cellData)
  const collection = subject && getEntityConfig({ collectionSlug: subject.collection })
  if (!subject || !collection) return <span>{String(cellData ?? '—')}</span>
  const { singular } = collection.labels
  return (
    <Link href={`${config.routes.admin}${subject.path}`} title={subject.name}>
      {typeof singular === 'string' ? singular : subject.collection}{' '}
      <code className="hash-cell">{subject.name.slice(0, 8)}</code>
    </Link>
  )
}
