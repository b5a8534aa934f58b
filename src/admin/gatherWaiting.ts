import { rolesOf } from '../access/rolesOf.ts'
import type { Role } from '../domain/permissions/role.ts'
import type { Asking } from './Asking.ts'
import type { Waiting } from './Waiting.ts'
import { waitingForAdministrator } from './waitingForAdministrator.ts'
import { waitingForChecker } from './waitingForChecker.ts'
import { waitingForEditor } from './waitingForEditor.ts'
import { waitingForPublisher } from './waitingForPublisher.ts'

const listOf: [Role, (asking: Asking) => Promise<Waiting>][] = [
  ['publisher', waitingForPublisher],
  ['factChecker', waitingForChecker],
  ['editor', waitingForEditor],
  ['administrator', waitingForAdministrator],
]

/** What waits for somebody in each of their roles. */
export const gatherWaiting = (asking: Asking): Promise<Waiting[]> => {
  const roles = rolesOf(asking.user)
  return Promise.all(listOf.filter(([role]) => roles.includes(role)).map(([, gather]) => gather(asking)))
}
