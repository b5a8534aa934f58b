'use client'
import { useDesk } from './DeskContext.tsx'
import { LinkRow } from './LinkRow.tsx'

/** Every link the article rests on, in printed order. */
export const LinkList = () => {
  const { links } = useDesk().view
  return (
    <section aria-labelledby="check-links" className="link-list">
      <h2 className="link-list__title" id="check-links" tabIndex={-1}>
        Wire provenance
      </h2>
      {links.length === 0 ? (
        <p className="link-list__none">The article rests on no link yet.</p>
      ) : (
        <ol>
          {links.map((link, index) => (
            <li key={link.id}>
              <LinkRow index={index} isPlace />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
