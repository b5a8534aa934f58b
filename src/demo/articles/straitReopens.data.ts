import type { DemoArticle } from '../DemoArticle.ts'

export const straitReopens: DemoArticle = {
  slug: 'halden-strait-reopens-on-a-fortnights-rota',
  section: 'world',
  editionDay: -1,
  place: 1,
  desk: 'printed',
  headline: 'The Halden Strait reopens on a fortnight’s rota',
  standfirst:
    'Pilots voted 49 to 12 to go back under a nine-hour cap on shifts. How many ships they left waiting depends on who counted: 41, 58 or 63.',
  picture: 'straitMap',
  links: [
    { item: 'strait-deal', role: 'supports' },
    { item: 'strait-commission', role: 'supports' },
    { item: 'strait-count', role: 'contradicts' },
    { item: 'strait-ferrow', role: 'contradicts' },
    { item: 'strait-night', role: 'supports' },
    { item: 'strait-freight', role: 'context' },
    { item: 'strait-convoy', role: 'supports' },
    { item: 'strait-talks', role: 'context' },
  ],
  body: `
The pilots of the Halden Strait voted 49 to 12 to return to work, ending a walkout that had closed the passage to large ships.{1} They go back under an interim rota of 14 days in which no shift may be longer than nine hours.{1} The first southbound ships moved with the tide on {{day:strait-deal}}, led past Cape Lorn by the ore carrier _Marit Vane_.{1,7}

The vote buys a fortnight. The Halden Strait Commission, which runs the passage, will call relief pilots from its reserve list; night pay, over which the pilots went ashore, is left to a mediator, Judge Birgit Aalund.{1}

## What the pilots say

All 64 pilots had stayed ashore by the third day.{8} Their complaint is about nights. Kari Lindmoe, who leads the Strait Pilots’ Guild, told Sarn Radio that members had been working 13-hour shifts after dark since two colleagues retired in spring.{5}

> “We have stopped a strike. We have not settled a grievance.”{5}

The two sides of the vote do not add up to the 64 on the roll, and neither the guild nor the Commission has accounted for the difference.{1,8}

## What the Commission says

The Commission requires a pilot on every vessel above 90 metres.{8} Its own records, it says, show no shift longer than eleven hours.{5} That is two hours less than the guild’s figure and two more than the cap it has now accepted. It has not published the records.

Its count of the ships that were waiting stood at 41, with an average wait of 52 hours.{2} Agents in Sarnholm put the cost of a day at anchor at 38,000 crowns for a mid-sized bulk carrier.{2}

## Forty-one, fifty-eight, sixty-three

Three figures for the queue went round the wire, and each has been quoted as if it were the only one.

- The Commission: 41, leaving out ships below 90 metres and those that have not asked for a pilot.{2}
- Strait Watch, volunteers at the Cape Lorn lookout: 58 at anchor, counted by three people, twice, with six more drifting outside the limits and left out.{3}
- Kestria’s transport office, on the state broadcaster: 63 held, of which 22 bound for Kestrian ports.{4}

The first two can both be true, since they count different things: one counts requests and the other counts hulls. With the six that were adrift, the volunteers saw one ship more than Kestria reports.{3,4} The Kestrian office gives no method. It was using its figure to argue for something, namely that its own pilots be admitted.{4}

We use the Commission’s number for ships that were waiting for a pilot, and the volunteers’ for ships that were there. The volunteers’ later tally of the first convoy, taken in two miles of visibility, was first 11 and then, by their own correction, 12.{7}

## What is contested

The length of the night shifts, first of all: 13 hours by the guild’s account, eleven at most by the Commission’s.{5} Both describe a roster that exists on paper, and the mediator can ask to see it.

Then the nature of the strait. Anton Ferrow, speaking for Kestria’s transport office, said that “a quarrel over a Norvane roster must not close an international waterway”.{4} Kestria has asked the Commission to let it send pilots.{4} The Commission had not replied when this edition was printed. The guild has not said what it would do if foreign pilots were called during a dispute of its own.

## What the market says

The Sarn Sea freight index fell 6.2 per cent on the news of the vote, to 1,344, giving back a little over half of what it had gained in three days.{6} The account that publishes it warned that quotes were thin and that the last digit deserved care.{6} A fall of half suggests that charterers think the deal will hold for the voyages they are pricing now, and have not yet made up their minds about those after.

## Stakes

For ships the arithmetic is one of tides. At the Commission’s average of 52 hours, a vessel in the queue had paid for two days at anchor, 38,000 crowns apiece by the agents’ rate, and begun a third before the first of them moved.{2}

The pilots have fourteen days in which to show that a nine-hour shift can be kept with the people there are.{1} If the reserve list suffices, the cap is likely to outlive the rota. If it does not, the Commission will face a choice it avoided this week, between longer nights and pilots from across the water. The second has now been offered by a government that counts more ships in the strait than anyone who can be asked how.{4}
`,
  framingNote:
    'Monexus framed this story around what each count of the waiting ships includes rather than the reopening alone. The wire led on the vote of 49 to 12; we lead on a truce of fourteen days, and on the figures that will be used to judge it.',
}
