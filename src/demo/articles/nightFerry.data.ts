import type { DemoArticle } from '../DemoArticle.ts'

export const nightFerry: DemoArticle = {
  slug: 'the-night-ferry-returns-the-visa-does-not-change',
  section: 'world',
  editionDay: 0,
  place: 1,
  desk: 'ready',
  headline: 'The night ferry to Tervaal returns without a waiver',
  standfirst:
    'Sarn Lines will sail three nights a week from 10 January. Kestria’s broadcaster announces daily sailings and 72 hours without a visa; Norvane says no waiver has been agreed.',
  picture: 'nightFerry',
  links: [
    { item: 'ferry-announce', role: 'supports' },
    { item: 'ferry-kestv', role: 'contradicts' },
    { item: 'ferry-visa', role: 'supports' },
    { item: 'ferry-post', role: 'supports' },
    { item: 'ferry-mirror', role: 'context' },
  ],
  body: `
A ferry will leave Sarnholm for Tervaal again on 10 January, the first in four years.{1} Sarn Lines, which runs it, plans three sailings a week with the _Solveig Tarn_, a ship for 420 passengers, at fares from 390 crowns.{1}

Kestria’s state broadcaster has the same ferry and other terms. It speaks of daily sailings, and of no visa for Kestrian citizens who stay up to 72 hours.{2}

## What the operator says

Three a week. Sarn Lines has one ship for the route and a crossing that takes the night, so that a daily service would need a second hull, and it has announced none.{1} The Kestrian report does not name the operator, and says that the link returns at the initiative of Kestria’s transport office.{2}

## What the ministry says

Norvane’s interior ministry says no waiver has been agreed.{3} The subject, according to its spokeswoman, Ragna Holt, “has been raised and has not been answered”.{3} The border post at Quay 9 will have 12 officers.{3}

That wording leaves room. It grants that somebody has asked, and it does not say no.{3}

## What the quay says

Residents near Quay 9 have asked the port to ban lorries after 22:00 on sailing nights.{4} The port expects 60 of them for each departure.{4} Grete Osmund, the harbour master, said the quay road would be widened before the first sailing and not after it.{4} On three nights a week that makes one kind of street, and on seven it would make another; which of them the residents had in mind depends on whose timetable they had read.

## What is contested

- Sailings: three a week by the operator, daily by Kestria One.{1,2}
- Visas: none needed for 72 hours by Kestria One, no change by Norvane’s ministry.{2,3}
- Whose idea it was: the operator does not say, and the broadcaster credits its own government.{1,2}

On the first point the operator decides, and on the second the country of arrival. On neither does the Kestrian report name anyone who would have the power to make it true. Accounts elsewhere repeat the agency’s text and add nothing to it.{5}

## Stakes

The ferry stopped four years ago and the two capitals have since had no direct link for passengers without a car and a long day. What comes back in January is modest: room for 420 passengers, three times a week.{1}

A waiver would change what a berth is worth. Seventy-two hours is a long weekend, and a weekend is what a night ferry sells.{2} It is also a concession that Norvane could give later in exchange for something, which may be why it has let the question stand. Until one of the two governments publishes a text, a Kestrian passenger should bring a visa, and a Norvane one should ask.
`,
  framingNote:
    'Monexus framed this story around what has been agreed and by whom rather than the return of the ship. The wire led on the first sailing; we lead on the terms, where the two shores have announced different ferries.',
}
