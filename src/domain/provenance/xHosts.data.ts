/** X's own hosts and the mirrors that show X's posts under X's paths, without `www.`. */
export const xHosts: ReadonlySet<string> = new Set([
  'x.com',
  'm.x.com',
  'mobile.x.com',
  'twitter.com',
  'm.twitter.com',
  'mobile.twitter.com',
  'fxtwitter.com',
  'd.fxtwitter.com',
  'vxtwitter.com',
  'd.vxtwitter.com',
  'fixupx.com',
  'd.fixupx.com',
  'fixvx.com',
  'd.fixvx.com',
  'twittpr.com',
  'xcancel.com',
])

/** Nitter has no one host: every instance known has been called `nitter.<somewhere>`. */
export const nitterPrefix = 'nitter.'

/** First parts of X's paths that are no account's name. */
export const xReservedNames: ReadonlySet<string> = new Set([
  'i',
  'home',
  'search',
  'search-advanced',
  'hashtag',
  'explore',
  'intent',
  'share',
  'lists',
  'communities',
  'topics',
  'moments',
  'events',
  'web',
])

/** Pages of X that hold no posts at all. */
export const xServicePages: ReadonlySet<string> = new Set([
  'about',
  'account',
  'compose',
  'download',
  'jobs',
  'login',
  'logout',
  'messages',
  'notifications',
  'privacy',
  'settings',
  'signup',
  'tos',
])
