import type { DemoArticle } from '../DemoArticle.ts'

export const corvaneLine: DemoArticle = {
  slug: 'corvane-finds-the-crack-in-its-own-filter',
  section: 'tech',
  editionDay: -1,
  place: 3,
  desk: 'printed',
  headline: 'Corvane blames its own filter, and counts 11,000 wafers',
  standfirst:
    'A line that makes a third of the company’s power chips is down for 12 days. Buyers count 16,000 wafers on hold; the difference is a definition.',
  picture: 'chipDie',
  links: [
    { item: 'corvane-filing', role: 'supports' },
    { item: 'corvane-stop', role: 'supports' },
    { item: 'corvane-ledger', role: 'contradicts' },
    { item: 'corvane-ametrine', role: 'supports' },
    { item: 'corvane-kestv', role: 'contradicts' },
    { item: 'corvane-shares', role: 'context' },
    { item: 'corvane-grid', role: 'context' },
  ],
  body: `
Corvane Semiconductor told the Sarnholm exchange on {{day:corvane-filing}} that a cracked filter housing at its own intake was the likely source of the particles that stopped Line 3 of its plant at Brekka.{1} It expects the line to restart in 12 days and has ruled out sabotage.{1} Lines 1 and 2 were never stopped.{2}

Line 3 makes 34 per cent of the company’s power chips, the parts that switch current in grid inverters and chargers.{1} Corvane left its forecast for the year unchanged.{1}

## What the company says

The first announcement spoke of particles in a delivery of photoresist, the light-sensitive coat from which a circuit’s pattern is developed, and of about 11,000 wafers held back.{2} It named no culprit. The filing moves the fault from the delivery to the pipe it was pumped into, and so from a supplier to Corvane itself.{1}

## What the supplier says

Ametrine Fine Chemicals had said so from the start: lot 7714 left its plant within specification, and the samples it keeps were clean.{4} Contamination after delivery, in the words of its technical director, Iben Solkar, “has to be looked at as seriously as contamination before it”.{4} Two of its chemists are at Brekka.{4} The filing bears Ametrine out without naming it.

## Eleven thousand or sixteen

_Chip Ledger_, a trade newsletter, reports from two buyers that 16,000 wafers are on hold.{3} The two figures differ in what they include. The higher has wafers that were already past test; Corvane says it does not count material it expects to release.{3}

- Held back, in the company’s sense: about 11,000.{2}
- Held back or awaiting release, in the buyers’: 16,000.{3}

The buyers, who make inverters, want to know what will reach them and when. The company wants to state what it may lose. Neither figure is a count of scrap, and no such count has been published.

## What is contested

Sabotage is not, on the evidence. The Kestrian state broadcaster quoted experts, none of them named, as saying that it could not be excluded; it offered nothing else.{5} Corvane, which would have reason to prefer an intruder to a cracked housing of its own, says that it has excluded it.{1}

The restart date may be. Twelve days is the company’s estimate, made before the chemists of the supplier had reported. “Likely” is the filing’s word for the filter, and a likely cause has been the wrong one before in this industry.{1}

## Stakes

The shares stood at 212.40 crowns after the filing, down 7.9 per cent on the day, having been at 203.10 before it.{6} Buyers of the chips fell by between 1.1 and 3.4 per cent.{6} The spot price of 1,200-volt modules is up 9 per cent since the stop, by the quotes of three brokers.{7}

Inverter makers hold six to eight weeks of stock.{7} That is longer than 12 days, so a line that starts on time will be felt by nobody outside the trade.{1,7} A line that starts a month late would be felt when the makers reach for shelves that should have been filled in these weeks, and the two buyers who spoke to _Chip Ledger_ make inverters for the grid.{3}
`,
  framingNote:
    'Monexus framed this story around where the contamination entered and what each wafer count includes rather than the fall in the shares. The wire led on a bad delivery, then on the filing; we lead on the filter, since it turns the blame round.',
}
