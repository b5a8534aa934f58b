/** What happens at one moment, by the words that tell it; what lasts or comes back is left out. */
export const timedEvents: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    explosion: 'explo(?:des?|ded|sions?)|blasts?|blew up|detonat(?:es?|ed)',
    crash: 'crash(?:es|ed)?|collid(?:es?|ed)|collisions?|derail(?:s|ed)?|ran into|left the rails',
    quake: 'quakes?|earthquakes?',
    collapse: 'collaps(?:es?|ed)|caved in|fell in|gave way',
    sinking: 'sank|sinks|sunk|capsiz(?:es?|ed)|went down',
    outbreak: 'broke out|breaks out',
    eruption: 'erupt(?:s|ed)?|eruption',
    landfall: 'came ashore|made landfall',
    shooting: 'shots?|shooting|opened fire|gunfire',
    grounding: 'ran aground|runs aground',
    landing: 'landed|lands|touched down|splash(?:es|ed) down',
    launch: 'lifted off|launch(?:es|ed)?|took off',
    breach: 'burst its banks|broke through|dyke broke|dam broke|breach(?:es|ed)?',
    outage: 'lost power|went dark|went down|tripped|power failed|stopped working',
    arrest: 'arrest(?:s|ed)?|detained',
    escape: 'escap(?:es?|ed)|broke out of',
  }).map(([event, words]) => [event, new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')]),
)
