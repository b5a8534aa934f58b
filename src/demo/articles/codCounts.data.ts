import type { DemoArticle } from '../DemoArticle.ts'

/** In check, with two slips left for the desk to find: a sentence without a citation, and digits that changed places. */
export const codCounts: DemoArticle = {
  slug: 'two-counts-of-the-same-cod',
  section: 'science',
  editionDay: 0,
  place: 4,
  desk: 'in-check',
  headline: 'Two counts of the same cod, and both hold',
  standfirst:
    'A research trawl finds 212,000 tonnes in the Sarn Sea, the fishermen’s sonar 268,000. Outside reviewers say the ranges overlap; the quota will not wait for them to meet.',
  picture: 'echogram',
  links: [
    { item: 'cod-institute', role: 'supports' },
    {
      item: 'cod-fleet',
      role: 'contradicts',
      check: {
        status: 'asked',
        note: 'The reviewers say that sonar takes saithe for cod. Does the League give its 268,000 tonnes as cod alone, and has anybody seen the count itself?',
      },
    },
    { item: 'cod-review', role: 'supports' },
    { item: 'cod-quota', role: 'supports', check: { status: 'unverified' } },
    {
      item: 'cod-kestel',
      role: 'contradicts',
      check: {
        status: 'disputed',
        note: 'The post has Mr Dolvan refuse a quota below 35,000 tonnes and names no year. Our text says “next year”. Take the year out, or bring a source that has it.',
      },
    },
  ],
  body: `
There are 212,000 tonnes of spawning cod in the Sarn Sea, 18 per cent fewer than a year ago, by the estimate of the Norvane Marine Institute.{1} There are 268,000, by the sonar of 14 boats of the Strait Fishermen’s League.{2} Three reviewers from outside have now looked at both and found each sound within its limits.{3}

The limits are the story. The Institute gives an error of plus or minus 15 per cent and the League one of plus or minus 30.{3} On those terms, the reviewers write, the first count allows anything from about 180,000 to 244,000 tonnes and the second from about 188,000 to 348,000.{3} Most of the Institute’s range lies inside the League’s.

## What the Institute says

Its figure comes from 69 trawl stations fished in October, and it recommends a catch of at most 31,000 tonnes.{1} The same stations are fished each year, which is what allows a comparison with the last.

## What the fleet says

That the fish have moved. Odd Brennvik, who chairs the League, says they lie north of the stations.

> “They are counting an empty room and calling it a funeral.”{2}

If he is right, a survey that returns to the same places would find fewer fish each year without there being fewer. The reviewers do not dismiss it. They do note that sonar does not tell cod from saithe with certainty, and that weakness runs in one direction only: towards more cod.{3}

## What is contested

Less than the two headlines suggest. Both counts are compatible with anything between 188,000 tonnes and 244,000.{3} What they cannot both support is one quota.

Kestria, which holds a third of this year’s 39,000 tonnes, will not accept less than 35,000 next year, according to the head of its fisheries office, Marek Dolvan.{4,5} He called the Institute’s survey incomplete.{5} Kestria has not published a count of its own since 2021.{5}

- Institute: at most 31,000 tonnes.{1}
- Kestria: at least 35,000.{5}
- In force this year: 39,000.{4}

## Stakes

The Northern Fisheries Board decides on {{date:cod-quota+6}}, and its chair, Inga Vold, has promised to publish the review before it meets.{4} A quota cut to the Institute’s figure would be a fifth below this year’s.{1,4} Left where it is, it would take close to a fifth of the stock that the Institute believes is there.{1,4}

A count that both sides would accept needs trawls to the north, where the League says the fish are, and it needs them in October.{1,2} The Board will set a quota before anyone can make one.{4}
`,
  framingNote:
    'Monexus framed this story around the error of each survey rather than the quarrel between the Institute and the fleet. The wire led on a fall of 18 per cent; we lead on the overlap, which is what the reviewers found.',
}
