import type { DemoSource } from './DemoSource.ts'
import { postNumber } from './postNumber.ts'

interface Posted {
  source: DemoSource
  time: Date
  minutesAgo: number
  headline: string
}

/** Where an item of the demo wire stands, and what its source calls it. */
export function itemAddress(posted: Posted): { url: string; externalId: string } {
  const { source, time, minutesAgo } = posted
  const number = postNumber({ platform: source.platform, time, minutesAgo })
  if (source.platform === 'x') return named(`https://x.com/${source.handle}/status/${number}`)
  if (source.platform === 'mastodon') return named(`${source.url}/${number}`)
  if (source.platform === 'telegram')
    return { url: `https://t.me/${source.handle}/${number}`, externalId: `${source.handle}/${number}` }
  if (source.platform === 'bluesky') {
    const did = source.url.split('/').pop() ?? ''
    return { url: `${source.url}/post/${number}`, externalId: `at://${did}/app.bsky.feed.post/${number}` }
  }
  return named(
    `${source.url}${time.toISOString().slice(0, 10).replaceAll('-', '/')}/${pathName(posted.headline)}`,
  )
}

function named(url: string): { url: string; externalId: string } {
  return { url, externalId: url }
}

/** A headline as the last part of an address: plain letters and hyphens. */
function pathName(headline: string): string {
  const plain = headline
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
  return plain
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 72)
}
