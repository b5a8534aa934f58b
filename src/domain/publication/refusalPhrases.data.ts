import type { FindingCode } from './finding.ts'

/** How each finding is told in one sentence of many: for one, and for several (# is the number). */
export const refusalPhrases: Readonly<Record<FindingCode, readonly [one: string, several: string]>> = {
  'headline-missing': ['the headline is missing', 'the headline is missing'],
  'standfirst-missing': ['the standfirst is missing', 'the standfirst is missing'],
  'section-missing': ['the section is missing', 'the section is missing'],
  'alt-text-missing': ["the picture's alternative text is missing", '# pictures lack alternative text'],
  'framing-note-missing': ['the framing note is missing', 'the framing note is missing'],
  'placeholder-left': ['1 passage still holds a placeholder', '# passages still hold placeholders'],
  'citation-dangling': [
    '1 citation names a link it does not have',
    '# citations name links it does not have',
  ],
  'url-outside-provenance': [
    '1 address in the body is not among its links',
    '# addresses in the body are not among its links',
  ],
  'link-missing': [
    'too few links lead to one post or one page',
    'too few links lead to one post or one page',
  ],
  'post-id-missing': ["1 link lacks a post's number", "# links lack a post's number"],
  'post-id-invalid': ['1 link has an impossible number', '# links have an impossible number'],
  'container-cited': [
    '1 link points at a whole channel or page of posts',
    '# links point at whole channels or pages of posts',
  ],
  'private-cited': ['1 link points at something private', '# links point at something private'],
  'link-invalid': ['1 link is no address of a post or page', '# links are no addresses of a post or page'],
  'shortlink-unresolved': ['1 short link hides where it leads', '# short links hide where they lead'],
  'link-duplicate': ['1 link repeats another', '# links repeat others'],
  'posted-in-future': ['1 link is from the future', '# links are from the future'],
  'posted-time-mismatch': ["1 link's time contradicts its number", "# links' times contradict their numbers"],
  'author-unverified': ["1 link's author is not confirmed", "# links' authors are not confirmed"],
  'link-not-durable': ['1 link may not last', '# links may not last'],
  'link-uncited': ['1 link is cited nowhere', '# links are cited nowhere'],
  'edition-missing': ['the edition is missing', 'the edition is missing'],
  'edition-closed': ['the edition takes no more articles', 'the edition takes no more articles'],
  'edition-empty': ['the edition holds no article', 'the edition holds no article'],
  'edition-out-of-order': ['a later edition is in print already', 'a later edition is in print already'],
  'edition-before-founding': [
    'the edition lies before the founding of the paper',
    'the edition lies before the founding of the paper',
  ],
  'edition-ahead': ['its day is still ahead', 'its day is still ahead'],
  embargoed: ['it is under embargo', 'it is under embargo'],
}
