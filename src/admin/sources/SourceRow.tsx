'use client'
import { needOfSource } from '../../domain/wire/needOfSource.ts'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import { Outside } from '../desk/Outside.tsx'
import { SourceActs } from './SourceActs.tsx'
import { sourceSentences } from './sourceSentences.ts'
import { sourceWords } from './sourceWords.data.ts'
import type { SourceActs as Acts } from './useSourceActs.ts'

interface SourceRowProps {
  source: SourceAtDesk
  now: Date
  isSelected: boolean
  onSelect: () => void
  acts: Acts
  mayChange: boolean
}

const Standing = ({ source, now }: Pick<SourceRowProps, 'source' | 'now'>) => (
  <p className="source-row__state">
    <span aria-hidden="true" className="source-row__sign">
      {sourceWords.sign[source.state]}
    </span>
    {sourceWords.state[source.state]}
    <span className="source-row__quiet"> {sourceSentences.quiet(source, now)}</span>
  </p>
)

/** `Telegram, Port Press Group, Politics` */
const Kind = ({ source: { platform, owner, section } }: Pick<SourceRowProps, 'source'>) => (
  <p className="source-row__note">
    {sourceWords.platform[platform] ?? platform}, <Outside>{owner}</Outside>
    {section !== null && `, ${section}`}
  </p>
)

/** One source: how it stands, who it is, what was heard of it last, and what to do. */
export const SourceRow = ({ source, now, isSelected, onSelect, acts, mayChange }: SourceRowProps) => (
  <li
    aria-current={isSelected}
    className={`source-row source-row--${source.state} source-row--${needOfSource(source)}`}
    id={`source-${source.id}`}
    onClick={onSelect}
    tabIndex={-1}
  >
    <Standing now={now} source={source} />
    <div className="source-row__who">
      <h2 className="source-row__name">
        <span className="source-row__code">{source.code}</span> <Outside>{source.name}</Outside>
      </h2>
      <Kind source={source} />
    </div>
    <div>
      <p>{sourceSentences.last(source, now)}</p>
      <p className="source-row__note">{sourceSentences.habit(source)}</p>
      <p className="source-row__note">{sourceSentences.untold(source)}</p>
    </div>
    <div className="source-row__poll">
      <p>
        <Outside>{source.said}</Outside>
      </p>
      <p className="source-row__note">{sourceSentences.polls(source, now)}</p>
      <p className="source-row__note">{sourceSentences.waits(source)}</p>
    </div>
    <SourceActs acts={acts} mayChange={mayChange} source={source} />
  </li>
)
