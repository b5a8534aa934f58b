'use client'
import { useDesk } from './DeskContext.tsx'
import { ReadBlock } from './ReadBlock.tsx'

const Picture = () => {
  const { hero } = useDesk().view
  if (hero === null) return null
  return (
    <figure className="as-read__picture" id="read-hero">
      {/* A file of the newsroom's own, shown as a reader gets it. */}
      <img alt={hero.alt} src={`/api/media/file/${encodeURIComponent(hero.filename)}`} />
      <figcaption>
        {hero.alt || 'No alternative text yet'}
        {hero.credit && <span> {hero.credit}</span>}
      </figcaption>
    </figure>
  )
}

/** The article as a reader would get it, with its claims marked and numbered. */
export const ArticleAsRead = () => {
  const { headline, standfirst, framingNote, section, body } = useDesk().view
  return (
    <article aria-label="The article as a reader would get it" className="as-read">
      <p className="as-read__section">{section || 'No section yet'}</p>
      <h1 className="as-read__headline" id="read-headline" tabIndex={-1}>
        {headline || 'No headline yet'}
      </h1>
      <p className="as-read__standfirst" id="read-standfirst" tabIndex={-1}>
        {standfirst || 'No standfirst yet.'}
      </p>
      <Picture />
      <div className="as-read__body">
        {body.map((block, index) => (
          <ReadBlock block={block} index={index} key={index} />
        ))}
      </div>
      <section aria-label="Framing note" className="as-read__framing" id="read-framingNote" tabIndex={-1}>
        <h2>How we framed this</h2>
        <p>{framingNote || 'No framing note yet.'}</p>
      </section>
    </article>
  )
}
