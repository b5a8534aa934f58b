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
    { url: 'https://bank-of-norvane.example/decisions/minutes', role: 'context' },
  ],
  body: `
The Bank of Norvane left its policy rate at 3.75 per cent on {{day:bank-hold}}, the fourth meeting in a row without a change.{1} The vote was 6 to 1; Helle Arnvik would have cut to 3.50 per cent.{1} None of this was a surprise; the forecast printed with it was. The bank now expects inflation of 2.4 per cent next year, where its last forecast had 2.1 per cent.{1}

## What the governor says

Governor Matthis Ruud put the change down to housing. Of the 2.8 per cent inflation measured last month, he told reporters, rents accounted for 0.9 points.{2}

> “We can wait for fuel. We cannot wait for rents to notice us.”{2}

He declined to say what would bring a cut.{2} The bank publishes its minutes with a delay, and Ms Arnvik’s reasons will be read there first.{6}

## What the market did

The ten-year yield stood at 4.19 per cent before the statement and at 4.27 per cent ten minutes after it.{3} The two-year yield rose by 11 basis points to 3.88 per cent.{3} Swaps, which had priced two cuts over twelve months the day before, now price one.{3}

The crown gained 0.6 per cent on the trade basket, to 101.3, its largest one-hour rise since March.{4} Both sets of prices come from accounts of one company, Tidewater Data. They measure different markets, but a reader should know that one house vouches for all of them.

## What is contested

Whether a high rate lowers rents at all. The Norvane Builders’ League says 3.75 per cent has halved housing starts, to 410 in the last quarter from 820 a year before; fewer homes, on that argument, mean dearer ones.{5} The Tenants’ Union draws another conclusion from the same rents. It says landlords pass on each rise within two months, and it wants a ceiling.{5}

The two agree that the rate reaches tenants, and disagree about the road it takes. The bank does not comment on housing policy.{5} The League’s number can be checked against the register of starts and has not been challenged. The Union’s two months come from its own survey, whose size it did not give to the agency that reported it.

## Stakes

A dissent of one changes nothing this month. It marks the distance to the next decision: three more votes of seven would make a majority for a cut. Against that stands the forecast. At 2.4 per cent the bank has told the country that it expects to miss its last estimate by 0.3 points, and the market, which had been betting on two cuts, has taken it at its word.{1,3}

For a household the sum is plain. A builder who waits for a lower rate builds nothing, and the flat that is not built goes into the figure the bank is waiting for.
`,
  framingNote:
    'Monexus framed this story around the inflation forecast and its source in rents rather than the unchanged rate. The wire led on the vote of 6 to 1; we lead on what the six are waiting for.',
}
