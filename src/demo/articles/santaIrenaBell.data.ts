import type { DemoArticle } from '../DemoArticle.ts'

export const santaIrenaBell: DemoArticle = {
  slug: 'the-bell-goes-home-the-anchor-stays',
  section: 'culture',
  editionDay: -1,
  place: 5,
  desk: 'printed',
  headline: 'The bell goes home, the anchor stays',
  standfirst:
    'Sarnholm’s Maritime Museum has given Verana the bell of the Santa Irena after 131 years. The island wants the rest; the two countries do not agree on how many were aboard.',
  picture: 'shipBell',
  links: [
    { item: 'bell-faro', role: 'supports' },
    { item: 'bell-museum', role: 'supports' },
    { item: 'bell-litoral', role: 'supports' },
    { item: 'bell-families', role: 'supports' },
    { item: 'bell-album', role: 'context' },
  ],
  body: `
The bell of the steamer _Santa Irena_, lost off Cape Lorn 131 years ago, was handed to Verana by the Maritime Museum in Sarnholm on {{day:bell-faro}}.{1} Ambassador Pilar Onreta signed for it.{1} It weighs 84 kilos and still shows the year in which it was cast, 1868.{1}

Before it was crated, the bell was rung once in the museum yard for descendants of three of the 57 people who died.{4} It travels on the freighter _Costa Clara_ and is expected at Puerto Alba on {{date:bell-album+5}}.{5}

## What the museum says

The anchor stays. Divers of the museum raised it in 1977, and the director, Frode Ekeli, draws the line there.{2}

> “A bell was the ship’s name spoken aloud; an anchor is scrap until somebody saves it.”{2}

It is a neat distinction, and it rests on who did the saving. How the bell came to Sarnholm is not set out in the reports we have read.

## What Verana says

Ramiro Escalda, the island’s minister of culture, announced that it would ask for the anchor too.{3} “To return half a shipwreck is not to return,” he said (our translation).{3} The museum has received no request in writing.{3} Both Veranan outlets that carried the story, a daily and a channel of rolling news, belong to one house, and we count them once.{1,3}

## How many were aboard

The museum’s list has 61 people aboard, of whom 57 were lost.{4} The registry in Verana has 63.{4} The difference, Sarn Radio reports, is two stowaways who are named in a letter written by a survivor.{4}

Whether they should be counted is a fair question in both places. The registry was kept by the parish and counted souls; the museum’s list was kept by the company and counted fares.{4} No one disputes the letter. What it cannot say is whether the two reached the boats, so the number of the dead may be 57, or two more.{4}

## What is contested

Ownership, in the end. A wreck in Norvane’s waters falls under its law of salvage, on which the museum relies for the anchor. Verana’s argument is of another kind: it concerns what an object is for. Neither has been put before a court, and the bell was returned as a gift, on a signature, so that it sets no precedent the lawyers of either side would have to accept.

## Stakes

For the museum there is a room with an empty hook and, beside it, an anchor that will now be looked at differently. For Verana there is a bell to hang. The minister has not said where.

The larger matter is the form. A gift leaves both sides free to say what they like about the next object, and the next has been named already.{3} If the request comes in writing, the museum will have to answer in writing, and the sentence about scrap will be quoted back to it.
`,
  framingNote:
    'Monexus framed this story around the terms of the return and the two passenger lists rather than the ceremony. The wire led on the signature; we lead on the anchor, because that is where the next letter will go.',
}
