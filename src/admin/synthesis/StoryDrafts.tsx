'use client'
import { Link } from '@payloadcms/ui'
import type { StoryDraft } from '../../domain/synthesis/storyDraft.ts'
import { Outside } from '../desk/Outside.tsx'

const Draft = ({ draft: { article, headline, isGoing } }: { draft: StoryDraft }) => {
  if (article === null) return <>A draft is being synthesised.</>
  return (
    <>
      {isGoing ? 'Being synthesised again: ' : 'Synthesised: '}
      <Link href={`/admin/collections/articles/${article}`} prefetch={false}>
        <Outside>{headline ?? 'Without a headline'}</Outside>
      </Link>
    </>
  )
}

/** What was drafted from a story already, so that nobody has it drafted twice. */
export const StoryDrafts = ({ drafts }: { drafts: readonly StoryDraft[] }) =>
  drafts.length === 0 ? null : (
    <ul aria-label="Drafts from this story" className="story-drafts">
      {drafts.map((draft) => (
        <li key={draft.key}>
          <Draft draft={draft} />
        </li>
      ))}
    </ul>
  )
