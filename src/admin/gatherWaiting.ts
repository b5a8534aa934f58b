import { rolesOf } from '../access/rolesOf.ts'
import type { Role } from '../domain/permissions/role.ts'
import type { Asking } from './Asking.ts'
import type { Waiting } from './Waiting.ts'
import { waitingAlarms } from './waitingAlarms.ts'
import { waitingForAdministrator } from './waitingForAdministrator.ts'
import { waitingForChecker } from './waitingForChecker.ts'
import { waitingForEditor } from './waitingForEditor.ts'
import { waitingForImpact } from './waitingForImpact.ts'
import { waitingForPublisher } from './waitingForPublisher.ts'
import { waitingPresses } from './waitingPresses.ts'
import { waitingUpdates } from './waitingUpdates.ts'

const listOf: [Role, (asking: Asking) => Promise<Waiting>][] = [
  ['publisher', waitingForPublisher],
  ['factChecker', waitingForChecker],
  ['editor', waitingForEditor],
  ['administrator', waitingForAdministrator],
]

const deskRoles: Role[] = ['publisher', 'factChecker', 'editor']
const updatingRoles: Role[] = ['publisher', 'editor']

/** What waits for somebody in each of their roles; alarms stand on top, and only when there are any. */
export const gatherWaiting = async (asking: Asking): Promise<Waiting[]> => {
  const roles = rolesOf(asking.user)
  const mine = listOf.filter(([role]) => roles.includes(role)).map(([, gather]) => gather(asking))
  const isOneOf = (some: readonly Role[]): boolean => some.some((role) => roles.includes(role))
  const lists = await Promise.all([
    waitingAlarms(asking),
    waitingPresses(asking),
    ...mine,
    ...(isOneOf(updatingRoles) ? [waitingUpdates(asking)] : []),
    ...(isOneOf(deskRoles) ? [waitingForImpact(asking)] : []),
  ])
  return lists.filter((one) => one !== null)
}
