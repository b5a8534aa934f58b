import { Link } from '@payloadcms/ui'
import type { QueuedArticle } from '../../commands/gatherQueue.ts'
import { shortTime } from '../shortTime.ts'
import { dueLabel } from './dueLabel.ts'

interface QueueRowProps {
  article: QueuedArticle
  today: string
  now: Date
}

const byline = ({ section, writers }: QueuedArticle): string =>
  [section || 'No section', writers.length > 0 ? `by ${writers.join(', ')}` : ''].filter(Boolean).join(', ')

const Blocks = ({ article: { blocks } }: Pick<QueueRowProps, 'article'>) =>
  blocks.length === 0 ? (
    <p className="check-row__ready">Nothing blocks it: ready to clear</p>
  ) : (
    <ul aria-label="What blocks it" className="check-row__blocks">
      {blocks.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )

const isLate = (due: string | null, today: string): boolean => due !== null && due <= today

/** One article in the queue: when it is due, who wrote it, how long it waits, what blocks it. */
export const QueueRow = ({ article, today, now }: QueueRowProps) => (
  <li className="check-row">
    <p className={isLate(article.due, today) ? 'check-row__due check-row__due--late' : 'check-row__due'}>
      {dueLabel(article.due, today)}
      <span className="check-row__waits">sent {shortTime(article.sentAt, now)}</span>
    </p>
    <div className="check-row__what">
      <h2 className="check-row__headline">
        <Link href={`/admin/fact-check/${article.id}`} prefetch={false}>
          {article.headline || 'No headline yet'}
        </Link>
      </h2>
      <p className="check-row__byline">{byline(article)}</p>
      {article.wasCleared && <p className="check-row__sign">Cleared before, changed since</p>}
      {article.editing && <p className="check-row__sign">{article.editing} has it open for editing</p>}
    </div>
    <Blocks article={article} />
  </li>
)
