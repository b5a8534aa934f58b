'use client'
import { useConfig, usePayloadAPI, useRowLabel } from '@payloadcms/ui'
import { counted } from './counted.ts'

interface Row {
  section?: string | { id: string } | null
  articles?: unknown[] | null
  wanted?: number | null
}

const idOf = (section: Row['section']): string => (typeof section === 'object' ? section?.id : section) ?? ''

const titleOf = ({ data }: { data: { title?: unknown } }): string =>
  typeof data.title === 'string' ? data.title : 'Section'

/** How full a section is; a template (`planned`) only says how many articles it wants. */
const heldIn = ({ articles, wanted }: Row, planned: boolean): string => {
  const held = articles?.length ?? 0
  if (planned) return counted(wanted ?? 0, 'article', 'articles')
  return wanted
    ? `${held} of ${counted(wanted, 'article', 'articles')}`
    : counted(held, 'article', 'articles')
}

/** A row of the lineup or of a template, named by its section and its articles. */
export const LineupLabel = ({ planned = false }: { planned?: boolean }) => {
  const { data } = useRowLabel<Row>()
  const { config } = useConfig()
  const section = idOf(data?.section)
  const address = section ? `${config.serverURL}${config.routes.api}/sections/${section}` : ''
  const [answer] = usePayloadAPI(address, { initialParams: { depth: 0, 'select[title]': true } })
  return <span>{section ? `${titleOf(answer)} · ${heldIn(data ?? {}, planned)}` : 'New section'}</span>
}
