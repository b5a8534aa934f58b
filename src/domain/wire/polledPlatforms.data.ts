/** Platforms whose sources are polled; the others push, or are read in another way. */
export const polledPlatforms: string[] = ['rss', 'telegram', 'mastodon', 'bluesky', 'x']
