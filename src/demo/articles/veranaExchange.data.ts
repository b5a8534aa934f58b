import type { DemoArticle } from '../DemoArticle.ts'

export const veranaExchange: DemoArticle = {
  slug: 'verana-counts-heads-its-bonds-count-money',
  section: 'business',
  editionDay: 0,
  place: 2,
  desk: 'ready',
  headline: 'Verana counts heads; its bonds count money',
  standfirst:
    'The island says 74 per cent of creditors took its exchange. By value it is 71 per cent, and the clause that binds the rest begins at 75.',
  picture: 'harbourCranes',
  links: [
    { item: 'verana-faro', role: 'supports' },
    { item: 'verana-bondglass', role: 'contradicts' },
    { item: 'verana-holdout', role: 'supports' },
    { item: 'verana-litoral', role: 'supports' },
    { item: 'verana-price', role: 'context' },
    { item: 'verana-port', role: 'context' },
  ],
  body: `
Verana’s finance minister, Elena Robaina, announced on {{day:verana-faro}} that 74 per cent of creditors had accepted an exchange of bonds worth 1,900 million crowns.{1} On the agent’s list the tenders come to 71 per cent of face value.{2} Both figures are correct. Only the second decides anything: the clause that would bind the remaining holders takes effect at 75 per cent of the money.{2}

## What the ministry says

Ms Robaina defended her number to Litoral.{4} “We count creditors because creditors vote,” she said (our translation), and confirmed ten more days for those who had not replied.{4} The new bond falls due in 2041 and pays 5.5 per cent.{1}

An extension is what an issuer asks for when it is close. It is also what the ministry had not mentioned when it announced the result.{1,4}

## What the holdout says

Greywater Capital holds 9 per cent of the old bonds and has tendered none of them.{3} Simon Aldgate, a partner, said the island was “four points short of a deal and counting heads to hide it”.{3} The ministry says talks with the fund continue.{3}

The fund’s 9 per cent would carry the exchange past the threshold by itself, with five points to spare, and it will not move at the present price.{2,3} So would a fifth of the other money that stayed away, of which nobody has heard.

## What is contested

The meaning of the higher figure. The ministry’s is a share of holders and Bondglass’s a share of value, and the two part company when small holders are keener than large ones.{2} El Faro gave the first without saying which it was.{1} It and Litoral belong to the same house.

- Holders who accepted, by the ministry: 74 per cent.{1}
- Face value tendered, by the agent’s list: 71 per cent.{2}
- Needed to bind the rest: 75 per cent of value.{2}

## What the market says

The old 2031 bonds were bid at 58.2, from 61.0 before the result, and the new 2041s quoted at 66.5 before issue.{5} The fall says that holders had hoped for better. The gap between the two is the reward for tendering, and it has not yet been enough.{5}

## Stakes

Puerto Alba will not sign for three container cranes, worth 96 million crowns, until the clause is reached, because the bank behind the order has made that a condition.{6} The port moved 410,000 containers last year.{6}

If the extension brings four more points, every holder is bound, Greywater included. If it does not, Verana must pay some creditors on the old terms and others on the new, and explain to the second why they were in a hurry.
`,
  framingNote:
    'Monexus framed this story around the difference between a share of holders and a share of money rather than the minister’s announcement. The wire led on 74 per cent; we lead on 75, which has not been reached.',
}
