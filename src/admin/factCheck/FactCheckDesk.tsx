'use client'
import type { FactCheckView } from '../../commands/readFactCheck.ts'
import { ArticleAsRead } from './ArticleAsRead.tsx'
import { ChangesSince } from './ChangesSince.tsx'
import { DeskBar } from './DeskBar.tsx'
import { DeskContext } from './DeskContext.tsx'
import { DeskDialogs } from './DeskDialogs.tsx'
import { EvidencePane } from './EvidencePane.tsx'
import { LinkList } from './LinkList.tsx'
import { useDeskState } from './useDeskState.ts'

/** One article at the fact-check desk: on the left what is said, on the right what it rests on. */
export const FactCheckDesk = ({ view }: { view: FactCheckView }) => {
  const { desk, said, isHeard } = useDeskState(view)
  return (
    <DeskContext value={desk}>
      <div className="check-desk">
        <DeskBar isHeard={isHeard} said={said} />
        <div className="check-desk__columns">
          <div className="check-desk__text">
            <ChangesSince />
            <ArticleAsRead />
            <LinkList />
          </div>
          <EvidencePane />
        </div>
        <DeskDialogs />
      </div>
    </DeskContext>
  )
}
