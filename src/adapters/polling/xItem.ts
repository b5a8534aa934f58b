import type { WireItem, WireMedia } from '../../domain/wire/wireItem.ts'
import { decodeEntities } from '../wire/decodeEntities.ts'
import { postItem } from '../wire/postItem.ts'
import { resolveLink } from '../wire/resolveLink.ts'
import type { XMedia, XPost, XPosts } from './xPosts.ts'

type Includes = XPosts['includes']

const kinds: Readonly<Record<string, WireMedia['kind']>> = {
  photo: 'photo',
  video: 'video',
  animated_gif: 'video',
}

/** The whole text: longer posts keep theirs in a note, and `text` is its beginning. */
const wholeOf = ({ text, entities, note_tweet }: XPost) =>
  note_tweet ? { text: note_tweet.text, urls: note_tweet.entities.urls } : { text, urls: entities.urls }

/** Addresses are shortened (t.co) in the text and whole beside it; "&", "<" and ">" are escaped. */
const wordsOf = (post: XPost): string => {
  const { text, urls } = wholeOf(post)
  const whole = urls.reduce(
    (words, { url, expanded_url }) =>
      url !== '' && expanded_url ? words.replaceAll(url, () => expanded_url) : words,
    text,
  )
  return decodeEntities(whole)
}

const fileOf = ({ type, url, variants, preview_image_url }: XMedia): WireMedia => {
  const [best] = [...variants].sort((one, other) => other.bit_rate - one.bit_rate)
  const address = resolveLink(best?.url || (url ?? preview_image_url ?? ''))
  return { kind: kinds[type] ?? 'other', url: address, type: best?.content_type || null }
}

const mediaOf = ({ attachments }: XPost, { media }: Includes): WireMedia[] =>
  media.filter(({ media_key }) => attachments.media_keys.includes(media_key)).map(fileOf)

const userOf = (id: string, { users }: Includes) => users.find((one) => one.id === id)

/** Codes beside those of languages: "und" for none told, "qme" and its kin for posts without words. */
const languageOf = ({ lang }: XPost): string | null =>
  lang === null || /^(?:q[a-z]{2}|und|zxx|art)$/.test(lang) ? null : lang

/** An edit is a post of its own with a number of its own: the first one names the post. */
const firstId = ({ id, edit_history_tweet_ids: history }: XPost): string => history[0] ?? id

const pageOf = (post: XPost, includes: Includes): string =>
  `https://x.com/${userOf(post.author_id, includes)?.username || 'i'}/status/${firstId(post)}`

/** The post that one passes on (a retweet), if the answer brings it along. */
const passedOn = ({ referenced_tweets }: XPost, { tweets }: Includes): XPost | null => {
  const reference = referenced_tweets.find(({ type }) => type === 'retweeted')
  return tweets.find(({ id }) => id === reference?.id) ?? null
}

/** A retweet whose first post is not brought along still says whose it is: "RT @name: …". */
const forwardOf = (post: XPost, first: XPost | null, includes: Includes): string | null => {
  const isRetweet = post.referenced_tweets.some(({ type }) => type === 'retweeted')
  const name = first ? userOf(first.author_id, includes)?.username : /^RT @(\w{1,20}):/.exec(post.text)?.[1]
  return isRetweet ? `@${name || 'unknown'}` : null
}

/** A post of X as a wire item; a retweet is a forward with the words of the post it passes on. */
export const xItem = (post: XPost, includes: Includes): WireItem => {
  const first = passedOn(post, includes)
  const said = first ?? post
  const author = userOf(said.author_id, includes)
  return postItem({
    id: firstId(post),
    url: pageOf(said, includes),
    text: wordsOf(said),
    language: languageOf(said),
    author: author?.name || author?.username || null,
    posted: post.created_at,
    edited: null,
    isEdited: said.edit_history_tweet_ids.length > 1,
    forwardOf: forwardOf(post, first, includes),
    media: mediaOf(said, includes),
    raw: post,
  })
}
