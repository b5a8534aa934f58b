const list = (words: string): string[] => words.split(' ')

/** What people are: written before their name, often with a capital; it names nobody by itself. */
export const roleWords: ReadonlySet<string> = new Set([
  ...list('mr mrs ms dr sir lord lady professor prof president minister prime chancellor premier secretary'),
  ...list(
    'senator deputy mayor governor judge justice prosecutor lawyer attorney general colonel captain major',
  ),
  ...list(
    'lieutenant sergeant commander officer inspector chief king queen prince princess bishop pope director',
  ),
  ...list(
    'chairman chairwoman chair coach striker goalkeeper banker actor singer author doctor speaker leader',
  ),
  ...list(
    'herr frau präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister richter professor',
  ),
  ...list(
    'monsieur madame président présidente ministre maire juge señor señora presidente ministro alcalde juez',
  ),
])

/** Words that headlines begin with, whose capital names nobody. */
export const headlineOpeners: ReadonlySet<string> = new Set([
  ...list(
    'police army navy troops court government parliament council officials authorities ministry hospital',
  ),
  ...list(
    'report study survey poll union opposition staff crew mother father woman man boy girl child driver',
  ),
  ...list(
    'fire flood flooding storm quake earthquake landslide avalanche explosion blast crash collision attack',
  ),
  ...list(
    'shooting strike protest rain snow fog heat heatwave drought blaze wildfire tornado hurricane typhoon',
  ),
  ...list(
    'ferry train bus plane ship lorry truck car tram bridge harbour port airport school mine factory plant',
  ),
  ...list(
    'bank power water gas oil gold wheat death toll breaking update correction at least more over about some',
  ),
  ...list(
    'road tunnel motorway highway teacher worker miner farmer pilot nurse student suspect gunman prisoner',
  ),
  ...list('people men women children inflation unemployment crude budget'),
  ...list(
    'nearly almost up only another new first second third last today yesterday a an the this that all both',
  ),
])
