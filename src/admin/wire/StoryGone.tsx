import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { AdminFrame } from '../AdminFrame.tsx'
import { WireFrame } from './WireFrame.tsx'

/** The page of a story that is not there: whoever had it open, or a link to it, is told what may have become of it. */
export const StoryGone = ({ page }: { page: AdminViewServerProps }) => (
  <AdminFrame
    page={page}
    way={[
      { label: 'Wire desk', url: '/wire' },
      { label: 'Stories', url: '/wire/stories' },
      { label: 'No story' },
    ]}
  >
    <WireFrame title="There is no such story">
      <p className="story-empty">
        It may have become part of another story, or lost its last item: its items are on the wire as before.{' '}
        <Link href="/admin/wire/stories" prefetch={false}>
          All stories
        </Link>
      </p>
    </WireFrame>
  </AdminFrame>
)
