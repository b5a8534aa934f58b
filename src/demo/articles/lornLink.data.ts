import type { DemoArticle } from '../DemoArticle.ts'

export const lornLink: DemoArticle = {
  slug: 'lorn-link-trips-and-nobody-need-be-wrong',
  section: 'business',
  editionDay: -1,
  place: 4,
  desk: 'printed',
  headline: 'A cable fails in a second and costs for weeks',
  standfirst:
    'The Lorn Link lost 700 megawatts at a stroke and no lights went out. The two readings of the dip differ by 0.03 hertz; the argument over where the fault lies is larger.',
  picture: 'pylons',
  links: [
    { item: 'cable-operator', role: 'supports' },
    { item: 'cable-trip', role: 'contradicts' },
    { item: 'cable-gridnorth-2', role: 'context' },
    { item: 'cable-aubrenne', role: 'supports' },
    { item: 'cable-price', role: 'supports' },
    { item: 'cable-watchdog', role: 'supports' },
    {
      url: 'https://norvane-grid.example/operations/frequency',
      role: 'context',
      check: { status: 'verified', note: 'Opened by hand: the chart is there, of the last ten minutes.' },
      waiver:
        'The page draws a moving chart of the last ten minutes and keeps no text that could be frozen. We cite it only for being there; the reading itself rests on the agency.',
    },
  ],
  body: `
The Lorn Link, the 700-megawatt cable that joins the power grids of Norvane and Aubrenne, tripped on {{day:cable-operator}} and has not come back.{1} No customers lost supply; reserve from two hydro stations covered the loss within a minute, the operator Norvane Grid said.{1}

The evening was dearer for it. Day-ahead power for the Norvane peak cleared at 1,180 crowns a megawatt-hour, from 690.{5} In Aubrenne, which could no longer sell across the strait, it fell to 540 from 610.{5}

## What the operator says

Frequency fell to 49.71 hertz, by the operator’s account.{1} Grid North, two retired engineers with a meter at Sarnholm and another at Tarnvik, had 49.68 and 49.69.{2}

A difference of 0.03 hertz is small and has an explanation, which the engineers supplied themselves.{3} Their meters sample ten times a second and the published series once, so that a short dip can fall between two samples.{3} “Nobody needs to be wrong,” they wrote.{3} The operator’s series can be read on its own page.{7} On the moment of the fault the two agree to the second.{3}

## What Aubrenne says

That the fault is on the other side. Its grid company places it three kilometres from the converter station at Tarnvik, in Norvane, and expects repair to take three to five weeks, Radio Aubrenne reported.{4} Norvane Grid has not confirmed the place.{4}

Where it lies decides who pays for the ship that lifts the cable. Each country keeps up its own half. A fault found three kilometres from Tarnvik would be Norvane’s without argument, and a company that expects to send the bill has reason to name the spot early. It may still be right.

## What is contested

The operator’s clock. Norvane’s energy regulator has asked why 250 megawatts of evening reserve was bought after the price had risen.{6} Toril Quist, the regulator, called it a question “about a clock, not about blame”.{6} The answer is due on {{date:cable-watchdog+4}}.{6}

Two readings are open. In one, the operator waited to learn how long the cable would be out and paid for the wait. In the other, the desk was slow. The times of its orders will tell, and only the operator has them.

## Stakes

Three to five weeks of repair are as many weeks in which neither grid can lean on the other.{4} The gap between the two markets, 1,180 crowns a megawatt-hour in Norvane against 540 in Aubrenne on the first evening, is what each unit that does not cross now costs.{5} At 700 megawatts it is lost seven hundred times over in every hour the cable is down.{1,5} That is our reckoning from published prices, and prices move.

A household on a fixed tariff will see nothing of this until its contract is renewed. A smelter that buys by the hour saw it on the first evening.
`,
  framingNote:
    'Monexus framed this story around what the outage costs and who can be shown to have measured it rather than the near miss. The wire led on lights that stayed on; we lead on the price, which did not.',
}
