import type { DemoArticle } from '../DemoArticle.ts'

/** Perfect in form, and resting on nothing: the gate must refuse its four links and nothing else. */
export const fourLinksNoPosts: DemoArticle = {
  slug: 'four-links-no-posts',
  section: 'tech',
  editionDay: 0,
  place: 3,
  desk: 'draft',
  headline: 'Four links, no posts: a provenance list that points at nothing',
  standfirst:
    'A list of sources can look complete and name no words at all. This draft carries such a list, so that the desk can see what the gate makes of it.',
  picture: 'emptyChain',
  links: [
    { url: 'https://t.me/s/NikkeiAsia', role: 'supports' },
    { url: 'https://x.com/Polymarket/status/', role: 'supports' },
    { url: 'https://x.com/Reuters/status/', role: 'supports' },
    { url: 'https://t.me/s/nikkeiasia', role: 'supports' },
  ],
  body: `
Under an article there is often a short list of links, and under most of them a reader never presses. The list at the foot of this draft has four entries. All of them open, two of them lead to the same place, and not one leads to anything that somebody said.{1,2,3,4}

## What the list holds

The first entry is the page of a channel.{1} It shows whatever was posted last, which on the day of writing may be the message the writer saw and a week later will be something else. Nothing in the address says which message was meant.

The second and the third stop where the number of a post should begin.{2,3} An address of this kind tells a reader that there was a post and by which account. It does not say what the post was, and it cannot be mended from the list itself, because the number was lost before the list was made.

The fourth is the first again, in other letters.{4} Names of channels are the same in capitals and without, so that two entries which look like two sources are one page, and that page was no source to begin with.

## Why it passes for a list

Each address has the right shape up to a point. A program that asks only whether a link is well formed will accept all four, and one that looks for repeats by comparing letters will not notice the pair. A person in a hurry sees four lines in blue. What is missing is the part nobody reads aloud, the digits at the end.

That part is where the evidence sits. With the number of a post one can ask who wrote it, when, whether it was changed afterwards and whether it is still there. Without it every one of those questions goes to the account, and an account is a place where things are said; it is not a thing that was said.

## What is contested

Not much. A channel page is a fair thing to show to a reader who wants to follow the channel, and some desks list such pages under a heading of their own. The quarrel is over calling them provenance. A claim rests on words, and a page that will hold other words tomorrow can hold nothing up.

## Stakes

The cost comes late. On the day of print the writer remembers which message was meant, and the list does no harm. It is when a figure is disputed, or a post is withdrawn, that somebody goes back to the list and finds an account with more messages in it than anybody will read.

The remedy is dull: open the post, copy its own address with its number, and put that in the list while the post is on the screen. A draft that does so for one of its four entries has one source more than this one.
`,
  framingNote:
    'Monexus framed this story around what a link must name rather than the carelessness of any one writer. The wire led on a study that counted such links; we lead on four of them, set out so that the desk can watch the gate refuse them.',
}
