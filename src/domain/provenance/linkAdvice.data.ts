import type { FindingCode } from '../publication/finding.ts'
import type { LinkKind } from './linkIdentity.ts'
import type { AddressRefusal } from './parsePageAddress.ts'

/** What is said of a link: what its address is, and what to put in its place. */
export interface LinkAdvice {
  message: string
  fix: string
}

/** The finding each kind of link gives rise to; kinds that count as provenance have none. */
export const codeOfKind: Readonly<Partial<Record<LinkKind, FindingCode>>> = {
  'missing-id': 'post-id-missing',
  'bad-id': 'post-id-invalid',
  container: 'container-cited',
  homepage: 'container-cited',
  private: 'private-cited',
  shortlink: 'shortlink-unresolved',
  'not-post': 'link-invalid',
  invalid: 'link-invalid',
}

/** How each platform is called, and how the address of one post looks there. */
export const platformNames: Readonly<Record<string, { name: string; post: string }>> = {
  x: { name: 'X', post: 'https://x.com/<user>/status/<number>' },
  telegram: { name: 'Telegram', post: 'https://t.me/<channel>/<number>' },
  bluesky: { name: 'Bluesky', post: 'https://bsky.app/profile/<name>/post/<key>' },
  mastodon: { name: 'Mastodon', post: 'https://<server>/@<user>/<number>' },
  youtube: { name: 'YouTube', post: 'https://www.youtube.com/watch?v=<video>' },
  facebook: { name: 'Facebook', post: 'https://www.facebook.com/<page>/posts/<number>' },
  instagram: { name: 'Instagram', post: 'https://www.instagram.com/p/<code>/' },
  threads: { name: 'Threads', post: 'https://www.threads.com/@<user>/post/<code>' },
  tiktok: { name: 'TikTok', post: 'https://www.tiktok.com/@<user>/video/<number>' },
  weibo: { name: 'Weibo', post: 'https://weibo.com/<account>/<post>' },
  'truth-social': { name: 'Truth Social', post: 'https://truthsocial.com/@<user>/posts/<number>' },
}

/** Advice by kind for the platforms; `{name}` and `{post}` are filled in. */
export const adviceOnPlatforms: Readonly<Partial<Record<LinkKind, LinkAdvice>>> = {
  'missing-id': {
    message: "This is the beginning of a post's address on {name}, without the post's number.",
    fix: 'Open the post and copy its own address: {post}.',
  },
  'bad-id': {
    message: 'This looks like a post on {name}, but no post can have that number.',
    fix: 'Open the post and copy its whole address again: {post}.',
  },
  container: {
    message: 'This is a page of {name} that lists posts (a channel, profile, search or tag), not one post.',
    fix: 'Open the one post the article rests on and copy its own address: {post}.',
  },
  homepage: {
    message: 'This is the front page of {name}, not one post.',
    fix: 'Open the one post the article rests on and copy its own address: {post}.',
  },
  private: {
    message: 'This leads into a private chat on {name}; a reader cannot open it.',
    fix: 'Cite a public post instead ({post}), or a page anyone can open.',
  },
  shortlink: {
    message: 'This is a shortlink of {name}: it hides the address it leads to.',
    fix: 'Open it in a browser and paste the address you arrive at: {post}.',
  },
  'not-post': {
    message: 'This is an address on {name}, but not of a post that stays.',
    fix: 'Cite a post by its own address: {post}.',
  },
}

/** Advice where one platform's pages deserve plainer words than the table above. */
export const adviceOnOnePlatform: Readonly<Record<string, LinkAdvice>> = {
  'x missing-id': {
    message: "This is a status address on X without a post's number.",
    fix: 'Open the post and copy its own address: https://x.com/<user>/status/<number>.',
  },
  'telegram container': {
    message: 'This is a channel on Telegram, or a list of its posts: what it shows changes every day.',
    fix: 'Open the one post, copy its own address, and paste that: https://t.me/<channel>/<number>.',
  },
  'youtube missing-id': {
    message: "This is YouTube's player page without a video's id.",
    fix: 'Open the video and copy its own address: https://www.youtube.com/watch?v=<video>.',
  },
  'youtube bad-id': {
    message: "This looks like a video on YouTube, but a video's id has exactly 11 letters.",
    fix: 'Open the video and copy its whole address: https://www.youtube.com/watch?v=<video>.',
  },
}

/** Advice on links that are no platform's. */
export const adviceOnWeb: Readonly<Partial<Record<LinkKind, LinkAdvice>>> = {
  homepage: {
    message: 'This is the front page of a site: what it shows changes every hour.',
    fix: 'Open the one page the article rests on and paste its own address.',
  },
  container: {
    message: 'This is a list (a search, a profile or a tag), not one page.',
    fix: 'Open the one page the article rests on and paste its own address.',
  },
  shortlink: {
    message: 'This is a shortlink: it hides the address it leads to.',
    fix: 'Open it in a browser and paste the address you arrive at.',
  },
}

/** Advice on texts that are no address of a public page. */
export const adviceOnRefusal: Readonly<Record<AddressRefusal, LinkAdvice>> = {
  empty: {
    message: 'There is no address here.',
    fix: 'Paste the address of a post or page, or remove the link.',
  },
  'too-long': {
    message: 'This is longer than any address a site gives out (8,192 signs).',
    fix: 'Paste the address of one post or page and nothing else.',
  },
  unreadable: {
    message: 'This cannot be read as one address.',
    fix: 'Paste one whole address, beginning with https:// and without spaces.',
  },
  'not-web': {
    message: 'This is not the address of a web page.',
    fix: 'Paste an address that begins with https:// and that any reader can open.',
  },
  'not-public': {
    message: 'This host is not on the public internet: no reader can open it.',
    fix: 'Paste the public address of the post or page.',
  },
  'odd-port': {
    message: 'This names a port on which the platform answers nobody.',
    fix: 'Open the post and copy its own address, without a number after the host.',
  },
}

/** Said of posts whose identity may come to name something else, or nothing; by platform. */
export const adviceOnDurability: Readonly<Record<string, LinkAdvice>> = {
  bluesky: {
    message: 'This names its author by a handle, and a handle can move to another account.',
    fix: "Paste the address with the author's DID: https://bsky.app/profile/did:plc:<id>/post/<key>.",
  },
  mastodon: {
    message: 'This is a copy, on this server, of a post that lives on another one.',
    fix: 'Open the original page from the post’s menu and paste its address: https://<server>/@<user>/<number>.',
  },
  facebook: {
    message: 'This address on Facebook (pfbid…) can change; a number lasts.',
    fix: "Paste the post's address with its number, if Facebook shows one, and see that its evidence is frozen.",
  },
}
