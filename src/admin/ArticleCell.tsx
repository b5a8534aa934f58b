import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { cellAddress } from './cellAddress.ts'

/** The headline of the article whose id a record keeps, for the record itself must not change. */
export const ArticleCell = async (props: DefaultServerCellComponentProps) => {
  const { cellData, payload } = props
  const id = String(cellData ?? '')
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    select: { headline: true },
    depth: 0,
    trash: true,
    limit: 1,
  })
  const headline = docs[0]?.headline ?? id
  const address = cellAddress(payload.config.routes.admin, props)
  return address ? <Link href={address}>{headline}</Link> : <span>{headline}</span>
}
