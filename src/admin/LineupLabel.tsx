'use client'
import { useConfig, usePayloadAPI, useRowLabel } from '@payloadcms/ui'
import { counted } from './counted.ts'

interface Row {
  section?: string | { id: string } | null
  articles?: unknown[] | null
}

const idOf = (section: Row['section']): string => (typeof section === 'object' ? section?.id : section) ?? ''

const titleOf = ({ data }: { data: { title?: unknown } }): string =>
  typeof data.title === 'string' ? data.title : 'Section'

/** A row of the lineup, named by its section and how many articles it holds. */
export const LineupLabel = () => {
  const { data } = useRowLabel<Row>()
  const { config } = useConfig()
  const section = idOf(data?.section)
  const address = section ? `${config.serverURL}${config.routes.api}/sections/${section}` : ''
  const [answer] = usePayloadAPI(address, { initialParams: { depth: 0, 'select[title]': true } })
  const count = counted(data?.articles?.length ?? 0, 'article', 'articles')
  return <span>{section ? `${titleOf(answer)} · ${count}` : 'New section'}</span>
}
