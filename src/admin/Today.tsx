import type { Payload, TypedUser } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { gatherToday } from './gatherToday.ts'
import { gatherWaiting } from './gatherWaiting.ts'
import { gatherWire } from './gatherWire.ts'
import { gatherSourceNeeds } from './sources/gatherSourceNeeds.ts'
import { TodayEdition } from './TodayEdition.tsx'
import { WaitingList } from './WaitingList.tsx'
import { WireLatest } from './WireLatest.tsx'

interface TodayProps {
  payload: Payload
  user?: TypedUser | null
}

/** The dashboard: where today's edition stands, and what waits for whoever is signed in. */
export const Today = async ({ payload, user }: TodayProps) => {
  if (!user) return null
  const asking = { payload, user, now: new Date() }
  const [today, waiting, wire, needs] = await Promise.all([
    gatherToday(asking),
    gatherWaiting(asking),
    gatherWire(asking),
    gatherSourceNeeds(asking),
  ])
  return (
    <div className="today">
      <TodayEdition {...today} mayPlan={mayDo(rolesOf(user), 'editions', 'create')} />
      <div className="today__waits">
        {waiting.map((one) => (
          <WaitingList key={one.title} waiting={one} />
        ))}
      </div>
      <WireLatest lines={wire} needs={needs} />
    </div>
  )
}
