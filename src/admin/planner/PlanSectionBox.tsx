'use client'
import { slotName } from '../../domain/editions/plan/slotName.ts'
import type { PlanSection } from '../../domain/editions/plan/plan.ts'
import { CardAct } from './CardAct.tsx'
import { PlanCard } from './PlanCard.tsx'
import { dropSection, wantIn } from './Board.ts'
import { usePlanner } from './PlannerContext.tsx'

interface InPaper {
  section: PlanSection
  /** Its place among the sections, from 0. */
  index: number
}

interface ActsProps {
  id: string
  headline: string
  at: number
  isLast: boolean
}

const Acts = ({ id, headline, at, isLast }: ActsProps) => {
  const { hand } = usePlanner()
  const held = { kind: 'article', id } as const
  const step = (by: number) => () => void hand.doNow(held, (board) => hand.moves.step(board, held, by))
  return (
    <>
      {at > 0 && <CardAct label={`Move “${headline}” up`} onAct={step(-1)} sign="↑" />}
      {!isLast && <CardAct label={`Move “${headline}” down`} onAct={step(1)} sign="↓" />}
      <CardAct
        label={`Take “${headline}” out of the paper`}
        onAct={() => void hand.doNow(held, (board) => hand.moves.takeOut(board, id))}
        sign="−"
      />
    </>
  )
}

const Slot = ({ section, index, id, at }: InPaper & { id: string; at: number }) => {
  const { articles, hand, drag, mayArrange } = usePlanner()
  const article = articles.get(id)
  if (!article) return null
  const target = { section: section.id, at }
  const marks = [
    hand.isHeld({ kind: 'article', id }) ? 'plan-card--held' : '',
    drag.isOver(target) ? 'plan-card--over' : '',
  ]
  return (
    <li
      className={`plan-card ${marks.join(' ')}`}
      {...(mayArrange ? { ...drag.source(id), ...drag.target(target) } : {})}
    >
      <PlanCard article={article} label={slotName(index, at)}>
        {mayArrange && (
          <Acts at={at} headline={article.headline} id={id} isLast={at === section.articles.length - 1} />
        )}
      </PlanCard>
    </li>
  )
}

/** Places that somebody wants filled. */
const EmptySlots = ({ section: { articles, wanted, title }, index }: InPaper) =>
  Array.from({ length: Math.max(0, (wanted ?? 0) - articles.length) }, (_, at) => (
    <li className="plan-slot" key={at}>
      {slotName(index, articles.length + at)}: free for an article of {title}
    </li>
  ))

const Wanted = ({ section: { id, title, wanted } }: Pick<InPaper, 'section'>) => {
  const { board, save } = usePlanner()
  const change = (text: string): void => {
    const number = text.trim() === '' ? null : Number(text)
    if (number !== null && (!Number.isInteger(number) || number < 0 || number > 60)) return
    if (number !== wanted) void save(wantIn(board, id, number))
  }
  return (
    <label className="plan-section__wanted">
      wanted
      <input
        aria-label={`Articles wanted in ${title}`}
        defaultValue={wanted ?? ''}
        inputMode="numeric"
        key={wanted}
        onBlur={(event) => change(event.target.value)}
        size={2}
      />
    </label>
  )
}

const SectionActs = ({ section: { id, title, articles }, index }: InPaper) => {
  const { board, hand, save } = usePlanner()
  const held = { kind: 'section', id } as const
  const step = (by: number) => () => void hand.doNow(held, (now) => hand.moves.step(now, held, by))
  return (
    <span className="plan-card__acts">
      {index > 0 && <CardAct label={`Move ${title} up`} onAct={step(-1)} sign="↑" />}
      {index < board.sections.length - 1 && <CardAct label={`Move ${title} down`} onAct={step(1)} sign="↓" />}
      {articles.length === 0 && (
        <CardAct label={`Take ${title} out`} onAct={() => void save(dropSection(board, id))} sign="−" />
      )}
    </span>
  )
}

/** A section of the flatplan: its head, its articles in printed order, and what it still wants. */
export const PlanSectionBox = ({ section, index }: InPaper) => {
  const { hand, drag, mayArrange } = usePlanner()
  const { id, title, articles, wanted } = section
  const end = { section: id, at: articles.length }
  const isHeld = hand.isHeld({ kind: 'section', id })
  return (
    <li
      className={`plan-section ${isHeld ? 'plan-section--held' : ''} ${drag.isOver(end) ? 'planner--over' : ''}`}
      {...(mayArrange ? drag.target(end) : {})}
    >
      <div className="plan-section__head">
        <h3>
          <button
            aria-pressed={mayArrange ? isHeld : undefined}
            className="plan-section__grip"
            data-kind="section"
            data-thing={id}
            id={`section-${id}`}
            type="button"
          >
            {title}
          </button>
        </h3>
        <span className="plan-section__count">
          {articles.length}
          {wanted !== null && ` of ${String(wanted)}`}
        </span>
        {mayArrange && <Wanted section={section} />}
        {mayArrange && <SectionActs index={index} section={section} />}
      </div>
      <ol aria-label={`${title}, in printed order`}>
        {articles.map((article, at) => (
          <Slot at={at} id={article} index={index} key={article} section={section} />
        ))}
        <EmptySlots index={index} section={section} />
      </ol>
    </li>
  )
}
