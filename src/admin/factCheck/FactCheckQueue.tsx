import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'
import { gatherQueue } from '../../commands/gatherQueue.ts'
import { readMasthead } from '../../commands/readMasthead.ts'
import { calendarDay } from '../../domain/editions/calendarDay.ts'
import { mayAct } from '../../domain/permissions/mayAct.ts'
import { counted } from '../counted.ts'
import { DeskFrame } from './DeskFrame.tsx'
import { deskVisitor } from '../desk/deskVisitor.ts'
import { QueuePages } from './QueuePages.tsx'
import { QueueRow } from './QueueRow.tsx'

const path = '/admin/fact-check'

const pageOf = (asked: unknown): number => {
  const page = Number(asked)
  return Number.isInteger(page) && page > 0 ? page : 1
}

/** /admin/fact-check: every article in check, oldest due first. */
export const FactCheckQueue = async (page: AdminViewServerProps) => {
  const user = deskVisitor(page, path)
  const { payload } = page.initPageResult.req
  const now = new Date()
  const [queue, { timeZone }] = await Promise.all([
    gatherQueue(payload, { user, now, page: pageOf(page.searchParams?.['page']) }),
    readMasthead(payload),
  ])
  const today = calendarDay(now, timeZone)
  return (
    <DeskFrame page={page} way={[{ label: 'Fact-check' }]}>
      <div className="check-queue__head">
        <h1 className="desk__title">To check</h1>
        <p className="check-queue__count">
          {queue.total === 0
            ? 'Nothing waits for a fact-checker.'
            : `${counted(queue.total, 'article is', 'articles are')} in check, oldest due first.`}
          {!mayAct(rolesOf(user), 'clear') && ' You can follow each check; only fact-checkers decide.'}
        </p>
      </div>
      {queue.total === 0 ? (
        <p className="check-queue__empty">
          An article comes here when its editor asks to publish it and only a fact-checker’s word is missing.
        </p>
      ) : (
        <ol className="check-queue">
          {queue.articles.map((article) => (
            <QueueRow article={article} key={article.id} now={now} today={today} />
          ))}
        </ol>
      )}
      <QueuePages {...queue} />
    </DeskFrame>
  )
}
