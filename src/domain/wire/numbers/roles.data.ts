/** What happens to those that are counted: said of them behind the number, or done to them before it. */
export interface Role {
  label: string
  /** Phrases behind the number, after what is counted. */
  behind: string
  /** Verbs right before the number. */
  before?: string
  /** Done before the number to these only. */
  only?: string
  /** Said of these things alone, in the name they go by. */
  of?: string
  /** True where the words mean those things even when nobody names them: "46 still at anchor". */
  isMeant?: boolean
}

/** Phrases in small letters, parted by strokes. */
export const roles: readonly Role[] = [
  {
    label: 'on board',
    behind:
      'aboard|on board|onboard|on the ship|on the ferry|on the plane|on the boat|on the train|on the bus|on the coach|on the flight|on the vessel|an bord|à bord|a bordo',
    before: 'carrying|carried',
  },
  {
    label: 'dead',
    behind:
      'dead|killed|die|dies|died|dying|deaths|fatalities|perished|lost their lives|tote|mort|morts|muertos',
    before: 'kill|kills|killed|killing|deaths of',
  },
  {
    label: 'dead',
    behind: 'lives lost',
    before: 'claims|claimed|claiming|costs|cost|costing',
    only: 'lives',
  },
  {
    label: 'injured',
    behind: 'injured|wounded|hurt|injuries|verletzte|blessés|heridos',
    before: 'injure|injures|injured|injuring|wound|wounds|wounded|wounding|hurt|hurts|hurting',
  },
  {
    label: 'evacuated',
    behind:
      'evacuated|evacuees|moved to safety|taken to safety|told to leave|ordered to leave|evakuiert|évacués|evacuados',
    before: 'evacuate|evacuates|evacuated|evacuating|evacuation of',
  },
  { label: 'missing', behind: 'missing|unaccounted for|vermisst|vermisste|disparus|desaparecidos' },
  {
    label: 'arrested',
    behind: 'arrested|detained|arrests|detentions|taken into custody|festgenommen|arrêtés|detenidos',
    before: 'arrest|arrests|arrested|arresting|detain|detains|detained|detaining',
  },
  {
    label: 'rescued',
    behind: 'rescued|saved|brought ashore|gerettet',
    before: 'rescue|rescues|rescued|rescuing|save|saves|saved',
  },
  { label: 'trapped', behind: 'trapped', before: 'trap|traps|trapped|trapping' },
  { label: 'stranded', behind: 'stranded', before: 'strand|strands|stranded|stranding' },
  { label: 'homeless', behind: 'homeless' },
  { label: 'displaced', behind: 'displaced', before: 'displace|displaces|displaced|displacing' },
  { label: 'in hospital', behind: 'in hospital|hospitalised|hospitalized|taken to hospital' },
  { label: 'infected', behind: 'infected|infections' },
  {
    label: 'protesters',
    behind: 'march|marched|rally|rallied|protest|protested|demonstrated|took to the streets',
  },
  {
    label: 'jobs',
    behind: 'job losses|job cuts|redundancies|jobs to go|jobs lost|jobs cut',
    before: 'cut|cuts|cutting|axe|axes|axed|axing|shed|sheds|shedding|slash|slashes',
    only: 'jobs',
  },
  {
    label: 'destroyed',
    behind: 'destroyed|burned down|burnt down|gutted|razed|levelled',
    before: 'destroy|destroys|destroyed|destroying|raze|razes|razed|gutted|guts',
  },
  { label: 'damaged', behind: 'damaged', before: 'damages|damaged|damaging' },
  { label: 'flooded', behind: 'flooded|under water|inundated', before: 'floods|flooded|flooding' },
  {
    label: 'without power',
    behind:
      'without power|without electricity|lose power|lost power|losing power|lose electricity|lost electricity|in the dark',
  },
  {
    label: 'cancelled',
    behind: 'cancelled|canceled|scrapped|grounded',
    before: 'cancel|cancels|cancelled|canceled|cancelling|scraps|grounds',
  },
  { label: 'delayed', behind: 'delayed', before: 'delays|delayed|delaying' },
  { label: 'diverted', behind: 'diverted', before: 'divert|diverts|diverted|diverting' },
  { label: 'waiting', behind: 'at anchor|anchored', of: 'vessels', isMeant: true },
  {
    label: 'waiting',
    behind: 'waiting for|waiting at|waiting to|waiting off|held at|held up|held off|queuing|queueing',
    of: 'vessels',
  },
  { label: 'on hold', behind: 'on hold|held back' },
  { label: 'closed', behind: 'closed|shut', before: 'closes|closed|closing|shuts' },
]
