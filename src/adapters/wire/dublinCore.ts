import type { DcNs } from 'feedsmith'

interface DublinCore {
  title: string | undefined
  creator: string | undefined
  date: string | undefined
  language: string | undefined
  description: string | undefined
}

const first = (values: readonly string[] | undefined): string | undefined => values?.[0]

/** The first of each Dublin Core term a wire item needs; feeds may repeat any of them. */
export function dublinCore(dc: DcNs.ItemOrFeed<string> | undefined): DublinCore {
  return {
    title: first(dc?.titles),
    creator: first(dc?.creators),
    date: first(dc?.dates),
    language: first(dc?.languages),
    description: first(dc?.descriptions),
  }
}
