import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { readMasthead } from '../../commands/readMasthead.ts'
import { draftsOfStory } from '../../commands/synthesis/draftsOfStory.ts'
import { readStory } from '../../commands/wireDesk/readStory.ts'
import { mayDo } from '../../domain/permissions/mayDo.ts'
import { AdminFrame } from '../AdminFrame.tsx'
import { deskVisitor } from '../desk/deskVisitor.ts'
import { StoryDesk } from './StoryDesk.tsx'
import { StoryGone } from './StoryGone.tsx'
import { WireFrame } from './WireFrame.tsx'

const stories = '/admin/wire/stories'

/** /admin/wire/stories/<id>: who said what when, how independent they are, and what contradicts. */
export const StoryOfWire = async (page: AdminViewServerProps) => {
  const segments = page.params?.['segments']
  const id = Array.isArray(segments) ? (segments[2] ?? '') : ''
  const user = deskVisitor(page, `${stories}/${id}`)
  const { payload } = page.initPageResult.req
  const asker = { payload, user }
  const [view, { timeZone }] = await Promise.all([readStory(asker, id), readMasthead(payload)])
  if (!view) return <StoryGone page={page} />
  const way = [
    { label: 'Wire desk', url: '/wire' },
    { label: 'Stories', url: '/wire/stories' },
    { label: 'Story' },
  ]
  return (
    <AdminFrame page={page} way={way}>
      <WireFrame title={view.story.title}>
        <StoryDesk
          drafts={await draftsOfStory(asker, id)}
          key={id}
          mayWrite={mayDo(rolesOf(user), 'stories', 'update')}
          readAt={new Date().toISOString()}
          timeZone={timeZone}
          view={view}
        />
      </WireFrame>
    </AdminFrame>
  )
}
