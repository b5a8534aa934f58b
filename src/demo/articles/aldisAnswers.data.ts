import type { DemoArticle } from '../DemoArticle.ts'

export const aldisAnswers: DemoArticle = {
  slug: 'aldis-2-answers-after-31-hours',
  section: 'science',
  editionDay: -2,
  place: 3,
  desk: 'printed',
  headline: 'A satellite given up by one observatory answers another',
  standfirst:
    'Aldis-2, which draws the ice chart for ships north of Cape Lorn, was silent for 31 hours. Two measurements of its spin differ by a factor of five, and the slower one can be mended.',
  picture: 'satelliteTrack',
  links: [
    { item: 'aldis-back', role: 'supports' },
    { item: 'aldis-lost', role: 'supports' },
    { item: 'aldis-kestel', role: 'contradicts' },
    { item: 'aldis-chart', role: 'supports' },
    { item: 'aldis-plan', role: 'supports' },
  ],
  body: `
A ground station at Cape Lorn picked up the carrier signal of the ice radar satellite Aldis-2 on {{day:aldis-back}}, after 31 hours of silence.{1} The University of Sarnholm, which flies it, says the satellite is turning 0.4 times a minute and that its battery holds 61 per cent.{1} A first radar image could come within ten days, if it can be steadied.{5}

Some hours earlier it had been pronounced lost. Kestria’s state agency, citing the Tervaal observatory, said the satellite was turning 2.1 times a minute and was beyond recovery.{3}

## What was measured

The two rates come from different methods. Tervaal timed flashes of sunlight and saw one every 14 seconds.{3} The university gives its figure with the return of telemetry.{1} A body with several bright faces flashes more than once in each turn. Tervaal’s rate takes two flashes for one turn; it would take ten or eleven to arrive at the university’s figure, which is a great many faces for one satellite, so a slowing between the two readings is as good an explanation. That is our arithmetic, and neither party has offered it.{1,3}

Tervaal added that debris could not be excluded.{3} Nothing in the university’s statements refers to debris. The Kestrian report says the controllers had not replied to questions when it was sent.{3}

## What went wrong

The last telemetry before the silence showed a reaction wheel above its temperature limit.{2} An inquiry will ask why it was kept running.{5} Runa Teigh, the flight director, said the present spin was “slow enough to stop with the magnets alone”, which matters because the magnets are what is left if the wheels cannot be trusted.{1}

The satellite cost 312 million crowns and is 14 months past its design life.{5}

## What ships do meanwhile

Until it works again the Norvane Ice Office will draw its daily chart from ship reports and two coastal radars.{4} Its chief analyst, Pål Ustad, called the result “honest but coarse”: a resolution of 5 kilometres, where the satellite gives 300 metres.{4} Two research ships have put off their departure.{4} The office has not advised anyone else to stay in port.

## What is contested

Only the spin, so far, and it will not stay contested for long: each pass over Cape Lorn yields a new reading. The cause of the silence is open. A hot wheel explains a satellite that turned away from the Sun to protect itself. It does not by itself explain 31 hours, and the university, which both runs the satellite and publishes the news service that first reported its loss, has promised an inquiry without saying who will sit on it.{1,2,5}

## Stakes

Norvane has one ice radar in orbit and no spare. A chart of 5 kilometres shows where the pack is and hides the leads through it, which are what a captain pays for.{4} If the magnets do their work the gap will be a fortnight of caution. If they do not, a season of charts will be drawn by hand.
`,
  framingNote:
    'Monexus framed this story around two measurements and how each was made rather than the word "lost". The wire led on a satellite tumbling out of control; we lead on the signal, and print the other figure beside it.',
}
