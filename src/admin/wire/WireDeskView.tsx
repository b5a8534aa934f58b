import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { readMasthead } from '../../commands/readMasthead.ts'
import { readChoices } from '../../commands/wireDesk/readChoices.ts'
import { readColumns } from '../../commands/wireDesk/readColumns.ts'
import { mayDo } from '../../domain/permissions/mayDo.ts'
import { AdminFrame } from '../AdminFrame.tsx'
import { deskVisitor } from '../desk/deskVisitor.ts'
import { placeOfAddress } from './deskPlace.ts'
import { WireDesk } from './WireDesk.tsx'
import { WireFrame } from './WireFrame.tsx'

const path = '/admin/wire'

const queryOf = (asked: AdminViewServerProps['searchParams']): URLSearchParams =>
  new URLSearchParams(
    Object.entries(asked ?? {}).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  )

/** /admin/wire: everything that comes over the wire, as it comes. */
export const WireDeskView = async (page: AdminViewServerProps) => {
  const query = queryOf(page.searchParams)
  const user = deskVisitor(page, query.size === 0 ? path : `${path}?${query.toString()}`)
  const { payload } = page.initPageResult.req
  const asker = { payload, user }
  const [choices, columns, { timeZone }] = await Promise.all([
    readChoices(asker),
    readColumns(asker),
    readMasthead(payload),
  ])
  const now = new Date()
  const [readAt, place] = [now.toISOString(), placeOfAddress(query, now)]
  const mayWrite = mayDo(rolesOf(user), 'articles', 'create')
  return (
    <AdminFrame page={page} way={[{ label: 'Wire desk' }]}>
      <WireFrame title="The wire">
        <WireDesk view={{ choices, columns, timeZone, place, readAt, mayWrite }} />
      </WireFrame>
    </AdminFrame>
  )
}
