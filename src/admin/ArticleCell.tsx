import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'

/** The headline of the article whose id a record keeps, for the record itself must not change. */
export const ArticleCell = async ({ cellData, payload, link, linkURL }: DefaultServerCellComponentProps) => {
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
  return link && linkURL ? <Link href={linkURL}>{headline}</Link> : <span>{headline}</span>
}
