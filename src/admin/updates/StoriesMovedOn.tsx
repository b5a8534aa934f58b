import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { gatherUpdates, type RollingArticle } from '../../commands/synthesis/rolling/gatherUpdates.ts'
import { readProposals } from '../../commands/synthesis/rolling/readProposals.ts'
import { counted } from '../counted.ts'
import { ProposedSentences } from './ProposedSentences.tsx'
import { UpdateRow } from './UpdateRow.tsx'

interface Moved {
  req: PayloadRequest
  now: Date
}

const Entry = async ({ article, req, now }: Moved & { article: RollingArticle }) => {
  const address = `/admin/collections/articles/${article.id}`
  const proposed = await readProposals(req, article.synthesis)
  return (
    <li className="impact__article">
      <h3 className="impact__headline">
        <Link href={address}>{article.headline}</Link>
      </h3>
      <p className="today__note">In print</p>
      <ul className="impact__links">
        {article.updates.map((update) => (
          <UpdateRow key={update.id} now={now} update={update} />
        ))}
      </ul>
      {proposed && <ProposedSentences address={address} proposed={proposed} />}
    </li>
  )
}

/** Printed articles whose stories changed since, with what is new, its evidence and the update proposed for it. */
export const StoriesMovedOn = async ({ req, now }: Moved) => {
  const articles = await gatherUpdates(req.payload)
  return (
    <section aria-labelledby="stories-that-moved-on" className="updates">
      <h2 className="desk__title" id="stories-that-moved-on">
        Stories that moved on
      </h2>
      <p className="impact__summary">
        {articles.length === 0
          ? 'No story in print has moved on, as far as the wire tells.'
          : `${counted(articles.length, 'printed article', 'printed articles')} may need an update. Nothing changes in print before a publisher prints it.`}
      </p>
      <ol className="impact__queue">
        {articles.map((article) => (
          <Entry article={article} key={article.id} now={now} req={req} />
        ))}
      </ol>
    </section>
  )
}
