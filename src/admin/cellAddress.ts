import type { DefaultCellComponentProps } from 'payload'

type Linked = Pick<DefaultCellComponentProps, 'link' | 'linkURL' | 'collectionSlug' | 'rowData'>

/** Where the first column of a list leads; other columns lead nowhere. */
export const cellAddress = (
  admin: string,
  { link, linkURL, collectionSlug, rowData }: Linked,
): string | null =>
  link ? (linkURL ?? `${admin}/collections/${collectionSlug}/${String(rowData.id)}`) : null
