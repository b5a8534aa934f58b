import { columnsKey, keptColumns, type DeskColumn } from '../../domain/wire/desk/deskColumn.ts'
import type { Asker } from './Asker.ts'

/** The columns whoever asks keeps in their preferences; null while they keep none. */
export const readColumns = async ({ payload, user }: Asker): Promise<DeskColumn[] | null> => {
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: columnsKey } },
        { 'user.value': { equals: user.id } },
        { 'user.relationTo': { equals: user.collection } },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return keptColumns.safeParse(docs[0]?.value).data?.columns ?? null
}
