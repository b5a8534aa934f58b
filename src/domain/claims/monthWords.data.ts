/** The months as copy in English, French, German and Spanish writes them, January first. */
export const monthWords: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'januar', 'enero'],
  ['february', 'feb', 'février', 'fevrier', 'februar', 'febrero'],
  ['march', 'mar', 'mars', 'märz', 'marzo'],
  ['april', 'apr', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juin', 'juni', 'junio'],
  ['july', 'jul', 'juillet', 'juli', 'julio'],
  ['august', 'aug', 'août', 'aout', 'agosto'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre'],
  ['october', 'oct', 'octobre', 'oktober', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'décembre', 'decembre', 'dezember', 'diciembre'],
]
