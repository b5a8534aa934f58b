import type { DemoArticle } from '../DemoArticle.ts'

export const bankHolds: DemoArticle = {
  slug: 'bank-of-norvane-holds-and-looks-at-rents',
  section: 'business',
  editionDay: -2,
  place: 2,
  desk: 'printed',
  headline: 'The Bank of Norvane waits for rents',
  standfirst:
    'Six of seven members kept the rate at 3.75 per cent. Bonds fell and the crown rose within minutes, because the forecast moved more than the vote did.',
  picture: 'yieldLandscape',
  links: [
    { item: 'bank-hold', role: 'supports' },
    { item: 'bank-ruud', role: 'supports' },
    { item: 'bank-yield', role: 'supports' },
    { item: 'bank-crown', role: 'supports' },
    { item: 'bank-union', role: 'context' },
    {
      url: 'https://bank-of-norvane.example/decisions/minutes',
      role: 'context',
      brought: {
        title: 'Minutes of the policy meetings',
        text: 'The minutes of a policy meeting are published three weeks after the decision. They record the vote of each member by name. A member who voted against the decision may have the reasons printed in full.',
        note: 'Copied from the page by hand: it opens only behind a notice that has to be accepted.',
      },
    },
  ],
  body: `
The Bank of Norvane left its policy rate at 3.75 per cent on {{day:bank-hold}}, the fourth meeting in a row without a change.{1} The vote was 6 to 1; Helle Arnvik would have cut to 3.50 per cent.{1} None of this was a surprise; the forecast printed with it was. The bank now expects inflation of 2.4 per cent next year, where its last forecast had 2.1 per cent.{1}

## What the governor says

Governor Matthis Ruud blames rents, and not fuel.{2} Of the 2.8 per cent inflation measured last month, he told reporters, rents accounted for 0.9 points.{2}

> “We can wait for fuel. We cannot wait for rents to notice us.”{2}

He declined to say what would bring a cut.{2} The bank publishes its minutes after three weeks, and Ms Arnvik may have her reasons printed there.{6}

## What the market did

The ten-year yield stood at 4.19 per cent before the statement and at 4.27 per cent ten minutes after it.{3} The two-year yield rose by 11 basis points to 3.88 per cent.{3} Swaps, which had priced two cuts over twelve months the day before, now price one.{3}

The crown gained 0.6 per cent on the trade basket, to 101.3, its largest one-hour rise since March.{4} Both sets of prices come from accounts of one company, Tidewater Data. They measure different markets, but a reader should know that one house vouches for all of them.

## What is contested

Whether a high rate lowers rents at all. The Norvane Builders’ League says 3.75 per cent has halved housing starts, to 410 in the last quarter from 820 a year before; fewer homes, on that argument, mean dearer ones.{5} The Tenants’ Union draws another conclusion from the same rents. It says landlords pass on each rise within two months, and it wants a ceiling.{5}

The two agree that the rate reaches tenants, and disagree about the road it takes. The bank does not comment on housing policy.{5} The League’s number can be checked against the register of starts and has not been challenged. The Union’s two months come from its own survey, whose size it did not give to the agency that reported it.

## Stakes

A dissent of one changes nothing this month. It marks the distance to the next decision: three more votes of seven would make a majority for a cut. Against that stands the forecast. The bank has told the country to expect 2.4 per cent where it last spoke of 2.1, and the market, which had been betting on two cuts, has taken it at its word.{1,3}

For a household the sum is plain. A builder who waits for a lower rate builds nothing, and the flat that is not built goes into the figure the bank is waiting for.
`,
  framingNote:
    'Monexus framed this story around the inflation forecast and its source in rents rather than the unchanged rate. The wire led on the vote of 6 to 1; we lead on what the six are waiting for.',
}
