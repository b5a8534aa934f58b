import type { z } from 'zod'
import { filterInAddress } from '../../domain/wire/desk/filterInAddress.ts'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import { wireCount, type WireCount, wirePage, type WirePage } from '../../domain/wire/desk/wirePage.ts'
import {
  wireNews,
  type NewsAsked,
  type WireNews,
  wireRows,
  type WireRows,
} from '../../domain/wire/desk/wireNews.ts'
import { wireDetail, type WireDetail } from '../../domain/wire/desk/wireDetail.ts'

interface Question<Answer> {
  address: string
  shape: z.ZodType<Answer>
  body?: unknown
  signal?: AbortSignal
}

/** Null when the newsroom does not answer, or answers with something else. */
const ask = async <Answer>({ address, shape, body, signal }: Question<Answer>): Promise<Answer | null> => {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      ...(signal ? { signal } : {}),
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
    })
    return response.ok ? (shape.safeParse(await response.json()).data ?? null) : null
  } catch {
    return null
  }
}

interface PageAsked {
  filter: WireFilter
  before: string | null
  signal?: AbortSignal
}

/** What the desk asks of the newsroom; each answers null when nothing that can be read comes back. */
export const askWire = (api: string) => ({
  page: ({ filter, before, signal }: PageAsked): Promise<WirePage | null> => {
    const asked = filterInAddress(filter)
    if (before !== null) asked.set('before', before)
    const address = `${api}/wire-items/stream?${asked.toString()}`
    return ask({ address, shape: wirePage, ...(signal ? { signal } : {}) })
  },
  count: (filter: WireFilter): Promise<WireCount | null> =>
    ask({ address: `${api}/wire-items/counted?${filterInAddress(filter).toString()}`, shape: wireCount }),
  news: (body: NewsAsked): Promise<WireNews | null> =>
    ask({ address: `${api}/wire-items/news`, shape: wireNews, body }),
  rows: (ids: readonly string[]): Promise<WireRows | null> =>
    ask({ address: `${api}/wire-items/rows`, shape: wireRows, body: { ids } }),
  item: (id: string): Promise<WireDetail | null> =>
    ask({ address: `${api}/wire-items/${encodeURIComponent(id)}/desk`, shape: wireDetail }),
})
