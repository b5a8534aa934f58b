import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { readSourceDesk } from '../../commands/readSourceDesk.ts'
import { mayDo } from '../../domain/permissions/mayDo.ts'
import { deskState } from '../../domain/wire/sourceDesk.ts'
import { AdminFrame } from '../AdminFrame.tsx'
import { deskVisitor } from '../desk/deskVisitor.ts'
import type { SourceChoice } from './chooseSources.ts'
import { SourcesDesk } from './SourcesDesk.tsx'

const path = '/admin/wire/sources'

const stateOf = (asked: unknown): SourceChoice['state'] =>
  asked === 'hand' ? 'hand' : (deskState.safeParse(asked).data ?? '')

/** /admin/wire/sources: every source, how it stands and what to do about it. */
export const SourcesDeskView = async (page: AdminViewServerProps) => {
  const user = deskVisitor(page, path)
  const now = new Date()
  const view = await readSourceDesk(page.initPageResult.req.payload, { user, now })
  return (
    <AdminFrame page={page} way={[{ label: 'Sources desk' }]}>
      <Gutter className="desk sources">
        <SourcesDesk
          mayChange={mayDo(rolesOf(user), 'sources', 'update')}
          readAt={now.toISOString()}
          state={stateOf(page.searchParams?.['state'])}
          view={view}
        />
      </Gutter>
    </AdminFrame>
  )
}
