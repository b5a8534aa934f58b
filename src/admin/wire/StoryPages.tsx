import { Link } from '@payloadcms/ui'

interface StoryPagesProps {
  page: number
  pages: number
  words: string
}

/** The way through more stories than a page holds. */
export const StoryPages = ({ page, pages, words }: StoryPagesProps) => {
  if (pages <= 1) return null
  const to = (other: number): string => {
    const asked = new URLSearchParams({ page: String(other), ...(words === '' ? {} : { words }) })
    return `/admin/wire/stories?${asked.toString()}`
  }
  return (
    <nav aria-label="Pages of stories" className="desk-pages">
      {page > 1 && (
        <Link href={to(page - 1)} prefetch={false}>
          Later
        </Link>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link href={to(page + 1)} prefetch={false}>
          Earlier
        </Link>
      )}
    </nav>
  )
}
