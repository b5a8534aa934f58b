import { Link } from '@payloadcms/ui'

interface QueuePagesProps {
  page: number
  pages: number
}

/** The way through a queue longer than a page. */
export const QueuePages = ({ page, pages }: QueuePagesProps) => {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages of the queue" className="desk-pages">
      {page > 1 && (
        <Link href={`/admin/fact-check?page=${page - 1}`} prefetch={false}>
          Earlier due
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={`/admin/fact-check?page=${page + 1}`} prefetch={false}>
          Later due
        </Link>
      )}
    </nav>
  )
}
