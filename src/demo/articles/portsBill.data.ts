import type { DemoArticle } from '../DemoArticle.ts'

export const portsBill: DemoArticle = {
  slug: 'ports-bill-passes-and-the-saving-shrinks',
  section: 'politics',
  editionDay: -1,
  place: 2,
  desk: 'printed',
  headline: 'Three votes carry the Ports Bill; fifty signatures could stop it',
  standfirst:
    'The Assembly put three harbours under one authority by 76 to 73. The prime minister promises a saving of 140 million crowns; the auditors found 95 million at the most.',
  picture: 'voteHall',
  links: [
    { item: 'ports-vote', role: 'supports' },
    { item: 'ports-varnholt', role: 'supports' },
    { item: 'ports-coast', role: 'supports' },
    { item: 'ports-tarnvik', role: 'supports' },
    { item: 'ports-kestel', role: 'contradicts' },
    { item: 'ports-debate', role: 'context' },
    { item: 'strait-deal', role: 'context' },
  ],
  body: `
The Assembly of Norvane passed the Ports Bill on its third reading on {{day:ports-vote}} by 76 votes to 73.{1} The harbours of Sarnholm, Halden Mouth and Tarnvik come under a single authority.{6} Unless 50 members ask for a referendum within 20 days, the law takes effect on 1 March.{1}

That condition may matter more than the vote. The leader of the Coast Party, most of which opposed the bill, has 38 of the 50 signatures.{3}

## How the vote fell

Four members of the Coast Party voted with the government and two of the Reform Union against it.{1} Had the four gone the other way the bill would have failed.{1} Their party will hold a hearing.{3} Lise Morn, one of them, told Sarn Radio that she had read “the tables and not the leaflet”.{3}

The division list is public. It does not bear out Kestria’s state agency, which reports that the bill passed by a single vote, 75 to 74, and had not changed its report when this edition was printed.{1,5}

## What the government says

Prime Minister Ilse Varnholt says that one authority will save 140 million crowns a year, chiefly on dredging.{2}

## What the auditors say

The Audit Chamber put the saving at 60 to 95 million crowns in an opinion published in October.{2} The government answers that the chamber left out pilotage.{2} Nobody has published a sum that includes it. If pilotage is the whole of the difference, it would have to make good what lies between 95 million and 140 million crowns, in the very week in which the pilots of the Halden Strait went back to work on the promise of shorter shifts.{2,7}

## What is contested

At Tarnvik, who owns the say. The town’s council has asked its members of the Assembly to demand a referendum, and its leader, Espen Raudal, says Tarnvik would lose “the only lever it has on its own quay”.{4} The harbour handled 6 per cent of the country’s cargo last year.{4} That figure is used on both sides: in the council as proof that the town will not be heard in a larger body, and in the Assembly as proof that it costs the others little to let it keep a seat.

Tervaal has an interest too. The Kestrian agency points out that one authority will set the dues on all transit cargo, which is correct; it names no critic when it adds that the law has been criticised at home.{5}

## Stakes

Twelve signatures separate the bill from a campaign.{1,3} The opposition must find them outside the Coast Party’s discipline, and the hearing planned for its four dissenters is unlikely to help recruit others. Should the number be reached, the argument would move from the Assembly to the quays, and the two sums for the saving would be tested on people who know what dredging costs.

Should it fall short, the new authority will open with a promise of 140 million crowns to keep and an audit that has already said how much of it to expect.{2}
`,
  framingNote:
    'Monexus framed this story around the referendum clause and the two estimates of the saving rather than the narrowness of the vote. The wire led on 76 to 73; we lead on the fifty signatures, which can still undo it.',
}
