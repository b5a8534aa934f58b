import type { PayloadRequest } from 'payload'
import { wireFilter, type WireFilter } from '../domain/wire/desk/wireFilter.ts'
import { InputRefused } from '../errors/InputRefused.ts'

/** What stands once in an address, and what may stand there several times. */
const single = ['words', 'section', 'story', 'from', 'to'] as const
const several = ['sources', 'owners', 'languages', 'states'] as const

/** The filter in a question’s address: `?words=…&sources=…&sources=…`. @throws InputRefused */
export const wireFilterOf = ({ searchParams }: PayloadRequest): WireFilter => {
  const given = [
    ...single.map((name): [string, unknown] => [name, searchParams.get(name) ?? undefined]),
    ...several.map((name): [string, unknown] => [name, searchParams.getAll(name)]),
  ]
  const { data, error } = wireFilter.safeParse(
    Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  )
  if (data) return data
  const path = String(error.issues[0]?.path[0] ?? 'words')
  throw new InputRefused('filter-unreadable', path, `The wire cannot be filtered by this: ${path}.`)
}
