import type { PayloadRequest } from 'payload'
import { filterOfAddress } from '../domain/wire/desk/filterInAddress.ts'
import type { WireFilter } from '../domain/wire/desk/wireFilter.ts'
import { InputRefused } from '../errors/InputRefused.ts'

/** The filter in a question’s address: `?words=…&sources=…&sources=…`. @throws InputRefused */
export const wireFilterOf = ({ searchParams }: PayloadRequest): WireFilter => {
  const { data, error } = filterOfAddress(searchParams)
  if (data) return data
  const path = String(error.issues[0]?.path[0] ?? 'words')
  throw new InputRefused('filter-unreadable', path, `The wire cannot be filtered by this: ${path}.`)
}
