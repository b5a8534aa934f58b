import type { DemoArticle } from '../DemoArticle.ts'

export const saltCourt: DemoArticle = {
  slug: 'the-salt-court-waits-for-a-shaft-pin',
  section: 'culture',
  editionDay: -2,
  place: 4,
  desk: 'printed',
  headline: 'An iron curtain drops two metres and takes a premiere with it',
  standfirst:
    'The Sarnholm City Theatre says its safety curtain passed inspection in April. Its stage crew says the log has been complaining since September.',
  picture: 'theatreCurtain',
  links: [
    { item: 'theatre-fall', role: 'supports' },
    { item: 'theatre-house', role: 'supports' },
    { item: 'theatre-crew', role: 'contradicts' },
    { item: 'theatre-city', role: 'supports' },
  ],
  body: `
The safety curtain of the Sarnholm City Theatre came down two metres during a rehearsal of _The Salt Court_ and stopped on its brake.{1} Nobody was standing below it.{1} The premiere has been called off and tickets for nine performances, 4,600 of them, will be exchanged or refunded, the director, Ana Brisk, told Sarn Radio.{2}

The brake did what it is there for. The question in the house is whether anybody had reason to expect that it would be needed.

## What the theatre says

A shaft pin sheared, according to the theatre.{2} The curtain had passed its yearly inspection on 11 April.{2} The house will open again when the pin has been replaced and a second firm has signed for it.{2} No date has been set for the premiere.

## What the crew says

The Stage Workers’ Union says its members reported a grinding noise from the curtain drive three times since September.{3} Its secretary, Jonas Pell, showed two entries in the house log to _The Stage Page_, the weekly that first reported the fall.{1,3}

> “We wrote it down because that is what the log is for.”{3}

Two entries, then, for three reports. The union did not say how the third was made. The theatre has not said who reads the log, or how often, and had not answered the union when this edition was printed.

## What is contested

Not the inspection: both sides accept that it took place, and a pin can be sound at an inspection and not months later. What is open is the time between. A noise in a drive is not a cracked pin, and an engineer will have to say whether one could have led to the other.

That engineer is now to come from outside. The city of Sarnholm, which owns the theatre, has asked for the drive and the log to be examined and expects a report in three weeks.{4} The curtain weighs 7.5 tonnes and dates from 1961.{4}

Our two closest sources on the fall are the theatre’s owner and the union of those who work beneath it; each has something to lose by the answer. The first report and the account of the log come from one weekly, and we count them as one source.{1,3}

## Stakes

A safety curtain exists to keep a fire on the stage from reaching the house, and a theatre may not play without one. If the engineer finds an old part at the end of its life, the bill is for a pin, or a drive. If the log turns out to have warned of it, the bill is for the habit of not reading it, and the other stages the city owns will be asked about theirs.

_The Salt Court_ is a play about a tribunal that sits on an island and finds, scene by scene, that every clerk had written the truth down. The company has been asked to keep itself free.
`,
  framingNote:
    'Monexus framed this story around the house log and who reads it rather than the lost premiere. The wire led on the fall of the curtain; we lead on the months before it, in which both sides agree that something was written down.',
}
