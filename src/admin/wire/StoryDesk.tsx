'use client'
import type { StoryView } from '../../domain/wire/desk/storyView.ts'
import type { StoryDraft } from '../../domain/synthesis/storyDraft.ts'
import { counted } from '../counted.ts'
import { sheetOfKeys } from '../desk/deskKeys.ts'
import { KeyTable } from '../desk/KeyTable.tsx'
import { choiceOfRow } from '../synthesis/choiceOfRow.ts'
import { NumbersBeside } from '../synthesis/NumbersBeside.tsx'
import { StoryDrafts } from '../synthesis/StoryDrafts.tsx'
import { SynthesiseOnWire } from '../synthesis/SynthesiseOnWire.tsx'
import { MergeStory } from './MergeStory.tsx'
import { StartDialog } from './StartDialog.tsx'
import { StoryActs } from './StoryActs.tsx'
import { StoryConflicts } from './StoryConflicts.tsx'
import { StoryNumbers } from './StoryNumbers.tsx'
import { StorySources } from './StorySources.tsx'
import { StoryTimeline } from './StoryTimeline.tsx'
import { UndoDecision } from './UndoDecision.tsx'
import { useStoryDesk } from './useStoryDesk.ts'
import { storyKeys } from './wireKeys.data.ts'

export interface StoryDeskProps {
  view: StoryView
  timeZone: string
  /** What was drafted from it. */
  drafts: readonly StoryDraft[]
  /** The moment the page was made. */
  readAt: string
  /** Whether they may decide about stories and start articles. */
  mayWrite: boolean
}

const Summary = ({ view: { story, independent, conflicts, numbers } }: Pick<StoryDeskProps, 'view'>) => (
  <p className="story__summary">
    {counted(story.items, 'item', 'items')} of {counted(story.owners, 'owner', 'owners')},{' '}
    <strong>{counted(independent, 'independent source', 'independent sources')}</strong>
    {conflicts.length > 0 && (
      <>
        ,{' '}
        <a className="story__conflicts-link" href="#contradictions">
          {counted(conflicts.length, 'contradiction', 'contradictions')}
        </a>
      </>
    )}
    {numbers.length > 0 && (
      <>
        ,{' '}
        <a className="story__conflicts-link" href="#numbers">
          {counted(numbers.length, 'number that differs', 'numbers that differ')}
        </a>
      </>
    )}
  </p>
)

/** A story’s page: its timeline, its sources, its contradictions, and what can be decided about it. */
export const StoryDesk = (props: StoryDeskProps) => {
  const desk = useStoryDesk(props)
  const { view } = props
  const times = { now: desk.now, timeZone: props.timeZone }
  return (
    <div className="story">
      <Summary view={view} />
      <StoryDrafts drafts={props.drafts} />
      <StoryActs desk={desk} mayWrite={props.mayWrite} />
      <div className="story__notice">
        <p aria-live="polite" className="story__said" role="status">
          {desk.said}
        </p>
        <UndoDecision back={desk.back} undo={desk.undo} />
      </div>
      <StoryConflicts conflicts={view.conflicts} {...times} />
      <StoryNumbers view={view} {...times} />
      <div className="story__columns">
        <StoryTimeline desk={desk} view={view} {...times} />
        <StorySources view={view} {...times} />
      </div>
      {desk.dialog === 'keys' && (
        <KeyTable keys={sheetOfKeys(storyKeys)} onClose={() => desk.open(null)} title="Keys of a story" />
      )}
      {desk.dialog === 'start' && (
        <StartDialog
          onClose={() => desk.open(null)}
          onStart={desk.begin}
          rows={view.rows.filter(({ id }) => desk.upon.includes(id))}
        />
      )}
      {desk.dialog === 'synthesise' && (
        <SynthesiseOnWire
          beside={<NumbersBeside items={view.rows.map(choiceOfRow)} numbers={view.numbers} />}
          onClose={desk.endSynthesis}
          rows={view.rows}
          story={view.story.id}
          wanted={desk.chosen.length > 0 ? desk.chosen : view.rows.map(({ id }) => id)}
        />
      )}
      {desk.dialog === 'merge' && <MergeStory desk={desk} story={view.story.id} />}
    </div>
  )
}
