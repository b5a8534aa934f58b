/** Whoever is counted by these is anybody. */
export const anybody: ReadonlySet<string> = new Set(
  'people person persons residents villagers victims inhabitants lives individuals souls others menschen personen personnes personas'.split(
    ' ',
  ),
)

/** Persons of one kind are a part of all. */
export const persons: ReadonlySet<string> = new Set(
  [
    'passengers crew children boys girls men women soldiers troops police officers policemen miners workers',
    'climbers tourists pupils students teachers civilians fans sailors fishermen firefighters rescuers migrants',
    'refugees protesters demonstrators marchers pensioners patients hikers skiers drivers pilots divers guests members',
    'prisoners journalists foreigners citizens farmers dockers employees staff seamen toddlers babies spectators',
  ].flatMap((line) => line.split(' ')),
)

/** Of persons who go by several names, the one. */
export const namedAlike: ReadonlyMap<string, string> = new Map([
  ['demonstrators', 'protesters'],
  ['marchers', 'protesters'],
  ['policemen', 'police'],
  ['students', 'pupils'],
  ['employees', 'workers'],
  ['staff', 'workers'],
  ['sailors', 'crew'],
  ['seamen', 'crew'],
])

/** Things by the names they go by. */
export const things: ReadonlyMap<string, string> = new Map(
  Object.entries({
    homes: 'homes houses households dwellings home house',
    buildings: 'buildings building',
    schools: 'schools',
    flights: 'flights',
    trains: 'trains',
    vessels: 'vessels ships boats hulls',
    vehicles: 'vehicles cars',
    villages: 'villages',
    customers: 'customers',
    shops: 'shops',
    bridges: 'bridges',
  }).flatMap(([thing, names]) => names.split(' ').map((name): [string, string] => [name, thing])),
)
