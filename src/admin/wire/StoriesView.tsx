import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { readMasthead } from '../../commands/readMasthead.ts'
import { listStories } from '../../commands/wireDesk/listStories.ts'
import type { StoryLine } from '../../domain/wire/desk/storyView.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { AdminFrame } from '../AdminFrame.tsx'
import { counted } from '../counted.ts'
import { deskVisitor } from '../desk/deskVisitor.ts'
import { deskTime, exactTime } from './deskTime.ts'
import { StoryPages } from './StoryPages.tsx'
import { WireFrame } from './WireFrame.tsx'

const path = '/admin/wire/stories'

const pageOf = (asked: unknown): number => {
  const page = Number(asked)
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
}

const wordsOf = (asked: unknown): string => (typeof asked === 'string' ? asked.trim().slice(0, 200) : '')

interface LineProps {
  story: StoryLine
  now: Date
  timeZone: string
}

const Line = ({ story, now, timeZone }: LineProps) => {
  const { lastSeenAt, firstSeenAt } = story
  return (
    <li className="story-line">
      <p className="story-line__time">
        {lastSeenAt && (
          <time dateTime={lastSeenAt} title={exactTime(lastSeenAt, timeZone)}>
            {deskTime(lastSeenAt, now, timeZone)}
          </time>
        )}
        {firstSeenAt && firstSeenAt !== lastSeenAt && (
          <span>since {deskTime(firstSeenAt, now, timeZone)}</span>
        )}
      </p>
      <h2 className="story-line__title" dir="auto">
        <Link href={`${path}/${story.id}`} prefetch={false}>
          {withoutDirectionOverrides(story.title)}
        </Link>
      </h2>
      <p className="story-line__counts">
        {counted(story.items, 'item', 'items')} of {counted(story.owners, 'owner', 'owners')}
        {story.conflicts > 0 && (
          <strong className="story-line__conflict">
            {counted(story.conflicts, 'contradiction', 'contradictions')}
          </strong>
        )}
      </p>
    </li>
  )
}

/** /admin/wire/stories: what several items tell, the latest first. */
export const StoriesView = async (page: AdminViewServerProps) => {
  const user = deskVisitor(page, path)
  const { payload } = page.initPageResult.req
  const words = wordsOf(page.searchParams?.['words'])
  const [found, { timeZone }] = await Promise.all([
    listStories({ payload, user }, { page: pageOf(page.searchParams?.['page']), words }),
    readMasthead(payload),
  ])
  const now = new Date()
  return (
    <AdminFrame page={page} way={[{ label: 'Wire desk', url: '/wire' }, { label: 'Stories' }]}>
      <WireFrame title="Stories">
        <form action={path} className="story-search" role="search">
          <input
            aria-label="Words of a story’s title"
            className="wire-search"
            defaultValue={words}
            name="words"
            placeholder="Words of its title"
            type="search"
          />
          <button className="desk-button" type="submit">
            Find
          </button>
        </form>
        {found.total === 0 && (
          <p className="story-empty">
            {words === ''
              ? 'No story has two items yet. Items about one event are gathered as they come in.'
              : 'No story of two items or more has these words in its title.'}
          </p>
        )}
        <ol className="story-lines">
          {found.stories.map((story) => (
            <Line key={story.id} now={now} story={story} timeZone={timeZone} />
          ))}
        </ol>
        <StoryPages page={found.page} pages={found.pages} words={words} />
      </WireFrame>
    </AdminFrame>
  )
}
