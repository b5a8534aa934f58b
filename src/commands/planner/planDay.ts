import type { PayloadRequest } from 'payload'
import { longDate } from '../../domain/editions/longDate.ts'
import { ActRefused } from '../../errors/ActRefused.ts'
import type { Edition } from '../../generated/payload-types.ts'
import { findEditionOf } from './findEditionOf.ts'
import { findTemplate } from './findTemplate.ts'

interface Planning {
  /** YYYY-MM-DD. */
  date: string
  /** Whether it starts with the sections of its weekday's template. */
  useTemplate: boolean
}

const rowsOf = async ({ payload }: PayloadRequest, { date, useTemplate }: Planning) => {
  const template = useTemplate ? await findTemplate(payload, date) : null
  return (template?.sections ?? []).map(({ section, wanted }) => ({ section, wanted: wanted ?? null }))
}

/**
 * Plans the paper of a day: an edition of its own, with the sections of its weekday's template. One that is
 * planned already is given those sections while it holds none.
 * @throws ActRefused (`edition-planned`) where it holds some.
 */
export const planDay = async (req: PayloadRequest, planning: Planning): Promise<Edition> => {
  const { payload, user } = req
  const before = await findEditionOf(payload, planning.date)
  if (before && (before.lineup ?? []).length > 0)
    throw new ActRefused('edition-planned', `The paper of ${longDate(planning.date)} is planned already.`)
  const data = { lineup: await rowsOf(req, planning) }
  const asStaff = { user, overrideAccess: false, depth: 0, req } as const
  if (before) return payload.update({ collection: 'editions', id: before.id, data, ...asStaff })
  const created = { ...data, date: planning.date, status: 'planning' as const }
  return payload.create({ collection: 'editions', data: created, ...asStaff })
}
