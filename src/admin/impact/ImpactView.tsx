import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { gatherImpact, type ImpactedArticle } from '../../commands/gatherImpact.ts'
import { counted } from '../counted.ts'
import { DeskFrame } from '../factCheck/DeskFrame.tsx'
import { deskVisitor } from '../desk/deskVisitor.ts'
import { StoriesMovedOn } from '../updates/StoriesMovedOn.tsx'
import { UpdateForImpact } from '../updates/UpdateForImpact.tsx'
import { ImpactLink } from './ImpactLink.tsx'

interface EntryProps {
  article: ImpactedArticle
  now: Date
  req: PayloadRequest
}

const Entry = ({ article, now, req }: EntryProps) => {
  const address = `/admin/collections/articles/${article.id}`
  return (
    <li className="impact__article">
      <h2 className="impact__headline">
        <Link href={address}>{article.headline}</Link>
      </h2>
      <p className="today__note">
        {article.isPrinted ? 'In print' : `Not printed, ${article.stage.replace('-', ' ')}`}
      </p>
      <ul className="impact__links">
        {article.links.map((link) => (
          <ImpactLink article={address} isPrinted={article.isPrinted} key={link.id} link={link} now={now} />
        ))}
      </ul>
      {article.isPrinted && <UpdateForImpact address={address} article={article.id} req={req} />}
    </li>
  )
}

/** /admin/fact-check/impact: articles whose sources changed, for everybody on the staff. */
export const ImpactView = async (page: AdminViewServerProps) => {
  deskVisitor(page, '/admin/fact-check/impact')
  const now = new Date()
  const queue = await gatherImpact(page.initPageResult.req.payload)
  return (
    <DeskFrame page={page} way={[{ label: 'Fact-check', url: '/fact-check' }, { label: 'Impact' }]}>
      <div className="impact">
        <h1 className="desk__title">Sources that changed</h1>
        <p className="impact__summary">
          {queue.length === 0
            ? 'Every source says what was frozen of it, as far as it could be reached.'
            : `${counted(queue.length, 'article rests', 'articles rest')} on a source that changed. Claims without other support come first, then what is in print.`}
        </p>
        <ol className="impact__queue">
          {queue.map((article) => (
            <Entry article={article} key={article.id} now={now} req={page.initPageResult.req} />
          ))}
        </ol>
        <StoriesMovedOn now={now} req={page.initPageResult.req} />
      </div>
    </DeskFrame>
  )
}
