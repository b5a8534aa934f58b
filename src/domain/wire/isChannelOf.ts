const bare = (name: string): string => name.trim().replace(/^@/, '').toLowerCase()

/**
 * True unless a document says that it holds another channel's posts than the source's own. Names of
 * channels do not differ by letter case. A source without a handle, or a document that names no
 * channel, cannot be told apart.
 */
export function isChannelOf(handle: string | null | undefined, channel: string | null): boolean {
  return !handle || !channel || bare(handle) === bare(channel)
}
