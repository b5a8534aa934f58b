import type { ReactElement } from 'react'
import type { PageView } from '../views/PageView.ts'

/** OpenGraph: how the page looks when somebody passes it on. */
export const ShareMeta = ({ page }: { page: PageView }): ReactElement => {
  const { origin, masthead } = page.furniture
  return (
    <>
      <meta property="og:site_name" content={masthead.name} />
      <meta property="og:type" content={page.jsonLd ? 'article' : 'website'} />
      <meta property="og:title" content={page.title || masthead.name} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={origin + page.canonicalPath} />
      {page.picture && (
        <>
          <meta
            property="og:image"
            content={`${origin}/media/${encodeURIComponent(page.picture.filename)}`}
          />
          <meta property="og:image:alt" content={page.picture.alt} />
        </>
      )}
      <meta name="twitter:card" content={page.picture ? 'summary_large_image' : 'summary'} />
    </>
  )
}
