interface Polled {
  platform: string
  handle?: string | null
  polling?: { address?: string | null }
}

/** Telegram's names of channels have 4 to 32 letters, digits and underscores. */
const channelName = /^@?([A-Za-z]\w{3,31})$/

const previewOf = (handle: string): string | null => {
  const name = channelName.exec(handle.trim())?.[1]
  return name === undefined ? null : `https://t.me/s/${name}`
}

/**
 * The address at which a source is polled: the one it was given, or a Telegram channel's public preview;
 * null where there is none yet, or it cannot be one.
 */
export const pollAddress = ({ platform, handle, polling }: Polled): string | null => {
  const given = (polling?.address ?? '').trim()
  if (given !== '') return URL.canParse(given) ? given : null
  return platform === 'telegram' ? previewOf(handle ?? '') : null
}
