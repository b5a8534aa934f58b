import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { readPlan } from '../../commands/planner/readPlan.ts'
import { parseCalendarDay } from '../../domain/editions/parseCalendarDay.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { mayDo } from '../../domain/permissions/mayDo.ts'
import { AdminFrame } from '../AdminFrame.tsx'
import { deskVisitor } from '../desk/deskVisitor.ts'
import { PlannerDesk } from './PlannerDesk.tsx'

const path = '/admin/edition'

/** The day in the address, `/admin/edition/2026-06-25`; today without one. */
const dayAsked = ({ params }: AdminViewServerProps): string | undefined => {
  const { segments } = { segments: [], ...params }
  const [, day] = Array.isArray(segments) ? segments : []
  return day
}

/** /admin/edition and /admin/edition/<day>: the paper of a day, laid out, proofed and printed. */
export const PlannerView = async (page: AdminViewServerProps) => {
  const date = dayAsked(page)
  const user = deskVisitor(page, date === undefined ? path : `${path}/${date}`)
  if (date !== undefined && !parseCalendarDay(date)) return notFound()
  const { payload } = page.initPageResult.req
  const view = await readPlan(payload, { ...(date === undefined ? {} : { date }), now: new Date() })
  return (
    <AdminFrame page={page} way={[{ label: 'Edition planner' }]}>
      <Gutter className="desk planner">
        <PlannerDesk
          key={view.date}
          mayArrange={mayDo(rolesOf(user), 'editions', 'update')}
          mayPrint={mayAct(rolesOf(user), 'press')}
          view={view}
        />
      </Gutter>
    </AdminFrame>
  )
}
