import type { DemoArticle } from '../DemoArticle.ts'

export const orrinFlood: DemoArticle = {
  slug: 'orrin-crests-below-the-quay-wall',
  section: 'world',
  editionDay: -2,
  place: 1,
  desk: 'printed',
  headline: 'The Orrin stops nineteen centimetres short of the wall',
  standfirst:
    'Velden Bridge was cleared before the river crested at 6.41 metres by the town gauge. Kestria says it was higher, and that a dam made it so; neither side has shown its record.',
  picture: 'riverGauge',
  links: [
    { item: 'orrin-crest', role: 'supports' },
    { item: 'orrin-order', role: 'supports' },
    { item: 'orrin-army', role: 'supports' },
    { item: 'orrin-kestel', role: 'contradicts' },
    { item: 'orrin-saint-aurel', role: 'supports' },
    { item: 'orrin-bilan', role: 'supports' },
    { item: 'orrin-crest-post', role: 'context' },
  ],
  body: `
The river Orrin crested at 6.41 metres at Velden Bridge on {{day:orrin-crest}}, 19 centimetres below the top of the quay wall, and had fallen to 6.22 metres three hours later, Norvane’s Water Directorate said.{1} The low streets of the town, 1,150 addresses on the left bank, had been ordered clear when the water passed 6 metres.{2} Nobody is missing, Mayor Signe Holdt told Sarn Radio.{3}

How high the river came, and why, is now a matter between governments. Kestria’s state agency reported a peak of 6.9 metres and said gates at the Upper Tarn dam had been opened without notice.{4} The directorate denies that any gate was opened before the crest.{1}

## What the gauges say

The 6.41-metre figure comes from the directorate, which runs the town gauge.{1} The gauge had gained 80 centimetres in nine hours before the order to leave.{2} Fourteen kilometres upstream, on the other side of the border, Aubrenne’s own gauge peaked at 5.87 metres, according to the crisis centre there.{6}

The Kestrian figure stands by itself. The agency attributes it to the Kestrian Hydrological Service, published no series of readings, and did not say how a reading was taken in a Norvane town.{4} Other accounts of 6.9 metres that circulated on {{day:orrin-kestel}} are forwards of that one post, and we count them as one source.{4}

## What it did to people

The town hall at Velden Bridge said 2,300 people had registered at four reception centres.{3} Two companies of army engineers raised the sandbag line along Tannery Quay.{3} At Saint-Aurel, above the border, 800 people were moved out, and the road bridge is to stay closed, in the words of the prefect, Odile Marchenoir, “until the water decides otherwise” (our translation).{5}

Two totals are in use and both can be right:

- 2,300 registered at reception centres in Velden Bridge, by the town’s count;{3}
- 3,100 displaced on both banks, of whom 800 at Saint-Aurel, by Aubrenne’s count.{6}

The second is the first with Saint-Aurel added. Anyone who went to relatives without registering is in neither.

## What is contested

The dam. Kestria says its neighbours were not told of an opening.{4} Norvane says there was none before the crest and promises the gate log.{1} Aubrenne, which lies between the dam and the town and would have seen such a wave first, says it has no trace of a release.{6} That is a statement about its records. It does not rule out an opening too small to show on a gauge in flood.

The log would settle the hour of any opening. It had not been published when this edition was printed.

## Stakes

Two countries share the Orrin and a third has an opinion of it; between them there is no common reading. If the log shows closed gates, the Kestrian claim falls. If it shows an opening, even a late one, the directorate will have to explain a denial it issued within hours, and towns downstream will ask what notice they are owed. For Velden Bridge the margin was 19 centimetres of stone.{1} The regional press carried that figure in the agency’s words and under its name; it has one origin, not two.{7}
`,
  framingNote:
    'Monexus framed this story around which record each figure comes from rather than the accusation against the dam. The wire led on the evacuation; we lead on the gauge, because it is the one reading with a known owner.',
}
