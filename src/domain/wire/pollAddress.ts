import { isPublicHost } from '../provenance/isPublicHost.ts'

interface Polled {
  platform: string
  handle?: string | null
  polling?: { address?: string | null }
}

/** Telegram's names of channels have 4 to 32 letters, digits and underscores. */
const channelName = /^@?([A-Za-z]\w{3,31})$/
const mastodonHandle = /^@?([\w.-]{1,64})@([\w-]+(?:\.[\w-]+)+)$/
const blueskyHandle = /^@?((?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}|did:(?:plc|web):[\w.:%-]{1,200})$/
const xName = /^@?(\w{1,15})$/

const onTelegram = (handle: string): string | null => {
  const name = channelName.exec(handle)?.[1]
  return name === undefined ? null : `https://t.me/s/${name}`
}

const onMastodon = (handle: string): string | null => {
  const [, name, host = ''] = mastodonHandle.exec(handle) ?? []
  return name !== undefined && isPublicHost(host.toLowerCase())
    ? `https://${host.toLowerCase()}/@${name}`
    : null
}

const onBluesky = (handle: string): string | null => {
  const actor = blueskyHandle.exec(handle)?.[1]
  return actor === undefined
    ? null
    : `https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=${encodeURIComponent(actor)}`
}

const onX = (handle: string): string | null => {
  const name = xName.exec(handle)?.[1]
  return name === undefined ? null : `https://api.x.com/2/users/by/username/${name}`
}

const byHandle: Readonly<Record<string, (handle: string) => string | null>> = {
  telegram: onTelegram,
  mastodon: onMastodon,
  bluesky: onBluesky,
  x: onX,
}

/** X is asked with the newsroom's own token, which goes to X and to nobody else. */
const givenAddress = ({ platform, polling }: Polled): string =>
  platform === 'x' ? '' : (polling?.address ?? '').trim()

/**
 * The address at which a source is polled: the one it was given, or what its handle leads to on its
 * platform; null where there is none yet, or it cannot be one.
 */
export const pollAddress = (source: Polled): string | null => {
  const given = givenAddress(source)
  if (given !== '') return URL.canParse(given) ? given : null
  return byHandle[source.platform]?.((source.handle ?? '').trim()) ?? null
}
