'use client'
import { Link } from '@payloadcms/ui'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import { counted } from '../counted.ts'
import { Outside } from '../desk/Outside.tsx'
import { deskTime, exactTime } from './deskTime.ts'
import { languageName } from './languageName.ts'
import { useWireDesk } from './WireDeskContext.tsx'
import { wireWords } from './wireWords.data.ts'

const Times = ({ detail: { row, postedAtBasis } }: { detail: WireDetail }) => {
  const { now, view } = useWireDesk()
  const told = (moment: string) => (
    <time dateTime={moment} title={exactTime(moment, view.timeZone)}>
      {deskTime(moment, now, view.timeZone)}
    </time>
  )
  return (
    <p>
      {row.postedAt ? (
        <>
          Posted {told(row.postedAt)}, {wireWords.bases[postedAtBasis]};{' '}
        </>
      ) : (
        'When it was posted is not stated; '
      )}
      arrived {told(row.receivedAt)}
    </p>
  )
}

/** Who said it, when, in which language, and in which story it stands. */
export const ItemFacts = ({ detail }: { detail: WireDetail }) => {
  const { row, author, articles } = detail
  const { source, story, forwardOf, language } = row
  return (
    <div className="wire-item__facts">
      <p>
        <strong className="wire-row__code">{source.code}</strong> <Outside>{source.name}</Outside>, owned by{' '}
        <Outside>{source.owner}</Outside>
        {author && (
          <>
            ; written by <Outside>{author}</Outside>
          </>
        )}
        {language && `; ${languageName(language)}`}
      </p>
      <Times detail={detail} />
      {forwardOf && (
        <p>
          Passed on from <Outside>{forwardOf}</Outside>
        </p>
      )}
      {story && (
        <p>
          Story:{' '}
          <Link href={`/admin/wire/stories/${story.id}`} prefetch={false}>
            <Outside>{story.title}</Outside>
          </Link>
          , {counted(story.items, 'item', 'items')} of {counted(story.owners, 'owner', 'owners')}
        </p>
      )}
      {articles.map(({ id, headline }) => (
        <p key={id}>
          Cited in{' '}
          <Link href={`/admin/collections/articles/${id}`} prefetch={false}>
            {headline}
          </Link>
        </p>
      ))}
    </div>
  )
}
