/** What a source needs before it can be polled, as an editor is told it. */
export const needsOfPolling: Readonly<Record<string, string>> = {
  rss: 'There is nothing to poll yet: fill in the address that is polled.',
  telegram: 'There is nothing to poll yet: fill in the handle of the channel, such as “ElsenQuay”.',
  mastodon:
    'There is nothing to poll yet: fill in the handle with its server, such as “harbour@social.example”.',
  bluesky: 'There is nothing to poll yet: fill in the handle, such as “harbour.example”.',
  x: 'There is nothing to poll yet: fill in the handle, such as “ElsenQuay”.',
}
