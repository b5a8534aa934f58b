import type { ReactElement } from 'react'
import { embedJson } from '../text/embedJson.ts'
import type { PageView } from '../views/PageView.ts'
import { ShareMeta } from './ShareMeta.tsx'

/** Everything a browser or a search engine needs before the page itself. */
export const PageHead = ({ page }: { page: PageView }): ReactElement => {
  const { assets, origin, masthead } = page.furniture
  const preloads = assets.fonts.filter((font) => font.preload)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.title ? `${page.title} · ${masthead.name}` : masthead.name}</title>
      <meta name="description" content={page.description} />
      <link rel="canonical" href={origin + page.canonicalPath} />
      {page.alternate !== undefined && <link rel="alternate" type="application/json" href={page.alternate} />}
      <link rel="alternate" type="application/atom+xml" title={masthead.name} href={`${origin}/feed.xml`} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${masthead.name}: corrections`}
        href={`${origin}/corrections.xml`}
      />
      {page.unlisted === true && <meta name="robots" content="noindex" />}
      <ShareMeta page={page} />
      {preloads.map((font) => (
        <link key={font.href} rel="preload" as="font" type="font/woff2" href={font.href} crossOrigin="" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" type="image/svg+xml" href={assets.icon} />
      <script type="module" src={assets.script} />
      {page.jsonLd && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embedJson(page.jsonLd) }} />
      )}
    </head>
  )
}
